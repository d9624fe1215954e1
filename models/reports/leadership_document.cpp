// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/leadership_document.h"

#include "models/reports/text_document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kSwingsOnOnePage = 6;
constexpr auto kTitle = QT_TRANSLATE_NOOP("LeadershipCase", "Peer support: what it may save and what it costs");

QString words(const char *text)
{
    return QCoreApplication::translate("LeadershipCase", text);
}

QString outlookWords(Outlook outlook)
{
    switch (outlook) {
    case Outlook::Careful:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "Careful"));
    case Outlook::Likely:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "Likely"));
    case Outlook::Hopeful:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "Hopeful"));
    }
    return {};
}

QString money(double value)
{
    return caseNumber(value, CaseUnit::Money);
}

QString shareOf(double part)
{
    return words(QT_TRANSLATE_NOOP("LeadershipCase", "%1 %")).arg(QLocale().toString(part * 100, 'f', 1));
}

QString resultTable(const LeadershipCase &numbers)
{
    using Text = std::function<QString(const CaseResult &)>;
    const QList<std::pair<const char *, Text>> lines{
        {QT_TRANSLATE_NOOP("LeadershipCase", "Turnover of physicians that goes with burnout"),
            [](const CaseResult &result) { return shareOf(result.attributableTurnover); }},
        {QT_TRANSLATE_NOOP("LeadershipCase", "Cost of that turnover in a year"),
            [](const CaseResult &result) { return money(result.costOfBurnout); }},
        {QT_TRANSLATE_NOOP("LeadershipCase", "Saved by physicians who stay"),
            [](const CaseResult &result) { return money(result.physicianSaving); }},
        {QT_TRANSLATE_NOOP("LeadershipCase", "Saved by nurses who stay and are less absent"),
            [](const CaseResult &result) { return money(result.nurseSaving); }},
        {QT_TRANSLATE_NOOP("LeadershipCase", "Cost of the programme in a year"),
            [](const CaseResult &result) { return money(result.programmeCost); }},
        {QT_TRANSLATE_NOOP("LeadershipCase", "Saved less cost"),
            [](const CaseResult &result) { return money(result.net); }},
        {QT_TRANSLATE_NOOP("LeadershipCase", "Return on the cost"),
            [](const CaseResult &result) {
                return result.returnOnCost ? shareOf(*result.returnOnCost)
                                           : words(QT_TRANSLATE_NOOP("LeadershipCase", "not known yet"));
            }},
    };
    QString html = u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\"><tr>"_s
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "In a year")), false, true);
    for (const Outlook outlook : kOutlooks)
        html += textCell(outlookWords(outlook), true, true);
    html += u"</tr>\n"_s;
    for (const auto &[label, text] : lines) {
        html += u"<tr>"_s + textCell(words(label));
        for (const Outlook outlook : kOutlooks)
            html += textCell(text(resultOf(numbers, outlook)), true);
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

/// A row of the sensitivity picture: words, numbers, and a bar from the low to the high end. Drawn by a table, so that
/// screen, paper and a screen reader have the same.
QString swingRow(const CaseSwing &swing, double from, double to)
{
    const double span = std::max(1.0, to - from);
    const int before = int(std::lround((std::min(swing.atLow, swing.atHigh) - from) / span * 100));
    const int bar = std::max(1, int(std::lround(swing.width() / span * 100)));
    const int after = std::max(0, 100 - before - bar);
    const auto piece = [](int percent, const QString &colour) {
        return percent <= 0 ? QString()
                            : u"<td width=\"%1%\"%2>&nbsp;</td>"_s.arg(percent).arg(
                                colour.isEmpty() ? QString() : u" bgcolor=\"%1\""_s.arg(colour));
    };
    return u"<tr>"_s + textCell(caseInputLabel(swing.input)) + textCell(money(swing.atLow), true)
        + u"<td width=\"34%\"><table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" aria-hidden=\"true\"><tr>"_s
        + piece(before, {}) + piece(bar, u"#1f5f86"_s) + piece(after, {}) + u"</tr></table></td>"_s
        + textCell(money(swing.atHigh), true) + u"</tr>\n"_s;
}

QString swingTable(const QList<CaseSwing> &swings)
{
    double from = 0;
    double to = 0;
    for (const CaseSwing &swing : swings) {
        from = std::min({from, swing.atLow, swing.atHigh});
        to = std::max({to, swing.atLow, swing.atHigh});
    }
    QString html = u"<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\"><tr>"_s
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "When only this number changes")), false, true)
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "at its low value")), true, true) + u"<th></th>"_s
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "at its high value")), true, true) + u"</tr>\n"_s;
    for (const CaseSwing &swing : swings)
        html += swingRow(swing, from, to);
    return html + u"</table>\n"_s;
}

QString partWords(CasePart part)
{
    switch (part) {
    case CasePart::Physicians:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "Physicians"));
    case CasePart::Nurses:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "Nurses"));
    case CasePart::Cost:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "What the programme costs"));
    }
    return {};
}

QString assumptionTable(const LeadershipCase &numbers, CasePart part)
{
    QString html = textHeading(3, partWords(part)) + u"<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\"><tr>"_s
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "Number")), false, true, 36)
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "Low")), true, true, 11)
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "Likely")), true, true, 11)
        + textCell(words(QT_TRANSLATE_NOOP("LeadershipCase", "High")), true, true, 11)
        + textCellBeside(words(QT_TRANSLATE_NOOP("LeadershipCase", "Where it is from")), true, 31) + u"</tr>\n"_s;
    for (const CaseInputInfo &info : caseInputs()) {
        if (info.part != part)
            continue;
        const CaseRange range = numbers.range(info.input);
        const bool own = numbers.own.contains(info.input);
        html += u"<tr>"_s + textCell(caseInputLabel(info.input)) + textCell(caseNumber(range.low, info.unit), true)
            + textCell(caseNumber(range.likely, info.unit), true) + textCell(caseNumber(range.high, info.unit), true)
            + textCellBeside(range == CaseRange() && *info.source == '\0'
                    ? words(QT_TRANSLATE_NOOP("LeadershipCase", "Not said yet"))
                    : own ? words(QT_TRANSLATE_NOOP("LeadershipCase", "The hospital's own number"))
                          : caseInputSource(info.input))
            + u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString guardrails()
{
    return textParagraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
               "Read all three columns. The careful one takes little gained and much spent; what will happen is not "
               "known, "
               "and nobody can say which part of it the programme brought about.")))
        + textParagraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "That burnout about doubles the risk of leaving was found among physicians; in one group of other staff it "
            "did "
            "not predict leaving. Published savings for nurses come from one large academic hospital and from what "
            "staff "
            "said they would have done.")));
}

/// What nobody has said yet is zero in every column; that must stand beside the result.
QString missingNote(const LeadershipCase &numbers)
{
    QStringList missing;
    for (const CaseInput input : missingInputs(numbers))
        missing.append(caseInputLabel(input));
    return missing.isEmpty()
        ? QString()
        : textParagraph(words(QT_TRANSLATE_NOOP("LeadershipCase", "Not said yet, and counted as zero: %1."))
                            .arg(missing.join(u"; "_s)));
}

QString method()
{
    return textHeading(2, words(QT_TRANSLATE_NOOP("LeadershipCase", "How it is worked out")))
        + textParagraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "Turnover without burnout is the turnover divided by one plus the share with burnout. What lies between "
            "the two "
            "is the turnover that goes with burnout. Times the number of physicians and the cost of replacing one, it "
            "is "
            "what burnout costs. The saving is the part of it that support prevents.")))
        + textParagraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "For nurses, the saving is the number supported, times the fall in the chance that one leaves, times the "
            "cost of "
            "replacing one, and the hours of absence saved.")))
        + textParagraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "The programme costs the director's share of time, the coordinator's hours, the hours that supporters "
            "spend "
            "talking, training and meeting, and other costs. Return on the cost is what is saved less the cost, "
            "divided by "
            "the cost.")))
        + textParagraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "No number here is about a person. People who were supported appear only as a count that the hospital "
            "typed "
            "in.")));
}

QString bodyOf(const LeadershipDocument &document)
{
    QList<CaseSwing> swings = swingsOf(document.numbers);
    if (!document.complete)
        swings = swings.mid(0, kSwingsOnOnePage);
    QString html = textHeading(1, words(kTitle));
    html += textParagraph(QStringList{document.hospital, QLocale().toString(document.day, QLocale::LongFormat)}
                              .filter(QRegularExpression(u"."_s))
                              .join(u" · "_s));
    html += resultTable(document.numbers) + missingNote(document.numbers) + guardrails();
    if (!swings.isEmpty())
        html += textHeading(2, words(QT_TRANSLATE_NOOP("LeadershipCase", "What the likely result hangs on")))
            + swingTable(swings);
    if (document.complete) {
        html += method()
            + textHeading(2, words(QT_TRANSLATE_NOOP("LeadershipCase", "Every number, and where it is from")));
        for (const CasePart part : {CasePart::Physicians, CasePart::Nurses, CasePart::Cost})
            html += assumptionTable(document.numbers, part);
    }
    return html;
}

TextDocument textOf(const LeadershipDocument &document)
{
    return {.title = words(kTitle),
        .body = bodyOf(document),
        .foot = words(QT_TRANSLATE_NOOP("LeadershipCase", "Assumptions, not promises: every number can be changed.")),
        .paper = document.paper,
        .made = document.day.startOfDay(Qt::UTC)};
}

} // namespace

QString leadershipFileName(bool complete)
{
    return complete ? u"wardmate-leadership-case-complete.pdf"_s : u"wardmate-leadership-case.pdf"_s;
}

QByteArray leadershipHtml(const LeadershipDocument &document)
{
    return textDocumentHtml(textOf(document));
}

Result<QByteArray> leadershipPdf(const LeadershipDocument &document)
{
    return textDocumentPdf(textOf(document));
}

} // namespace wardmate
