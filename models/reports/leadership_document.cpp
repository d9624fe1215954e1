// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/leadership_document.h"

#include "models/sheets/sheet_style.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kSwingsOnOnePage = 6;

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

QString cell(const QString &text, bool number = false, bool heading = false, int percent = 0)
{
    const QString tag = heading ? u"th"_s : u"td"_s;
    const QString width = percent > 0 ? u" width=\"%1%\""_s.arg(percent) : QString();
    return u"<%1 align=\"%2\"%3>%4</%1>"_s.arg(tag, number ? u"right"_s : u"left"_s, width, text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped());
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
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "In a year")), false, true);
    for (const Outlook outlook : kOutlooks)
        html += cell(outlookWords(outlook), true, true);
    html += u"</tr>\n"_s;
    for (const auto &[label, text] : lines) {
        html += u"<tr>"_s + cell(words(label));
        for (const Outlook outlook : kOutlooks)
            html += cell(text(resultOf(numbers, outlook)), true);
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
    return u"<tr>"_s + cell(caseInputLabel(swing.input)) + cell(money(swing.atLow), true)
        + u"<td width=\"34%\"><table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" aria-hidden=\"true\"><tr>"_s
        + piece(before, {}) + piece(bar, u"#1f5f86"_s) + piece(after, {}) + u"</tr></table></td>"_s
        + cell(money(swing.atHigh), true) + u"</tr>\n"_s;
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
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "When only this number changes")), false, true)
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "at its low value")), true, true) + u"<th></th>"_s
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "at its high value")), true, true) + u"</tr>\n"_s;
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
    QString html = u"<h3>%1</h3>\n<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\"><tr>"_s.arg(
                       partWords(part).toHtmlEscaped())
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "Number")), false, true, 36)
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "Low")), true, true, 11)
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "Likely")), true, true, 11)
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "High")), true, true, 11)
        + cell(words(QT_TRANSLATE_NOOP("LeadershipCase", "Where it is from")), false, true, 31) + u"</tr>\n"_s;
    for (const CaseInputInfo &info : caseInputs()) {
        if (info.part != part)
            continue;
        const CaseRange range = numbers.range(info.input);
        const bool own = numbers.own.contains(info.input);
        html += u"<tr>"_s + cell(caseInputLabel(info.input)) + cell(caseNumber(range.low, info.unit), true)
            + cell(caseNumber(range.likely, info.unit), true) + cell(caseNumber(range.high, info.unit), true)
            + cell(range == CaseRange() && *info.source == '\0'
                    ? words(QT_TRANSLATE_NOOP("LeadershipCase", "Not said yet"))
                    : own ? words(QT_TRANSLATE_NOOP("LeadershipCase", "The hospital's own number"))
                          : caseInputSource(info.input))
            + u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString guardrails()
{
    return paragraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
               "Read all three columns. The careful one takes little gained and much spent; what will happen is not "
               "known, "
               "and nobody can say which part of it the programme brought about.")))
        + paragraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "That burnout about doubles the risk of leaving was found among physicians; in one group of other staff it "
            "did "
            "not predict leaving. Published savings for nurses come from one large academic hospital and from what "
            "staff "
            "said they would have done.")));
}

QString method()
{
    return heading(words(QT_TRANSLATE_NOOP("LeadershipCase", "How it is worked out")))
        + paragraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "Turnover without burnout is the turnover divided by one plus the share with burnout. What lies between "
            "the two "
            "is the turnover that goes with burnout. Times the number of physicians and the cost of replacing one, it "
            "is "
            "what burnout costs. The saving is the part of it that support prevents.")))
        + paragraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "For nurses, the saving is the number supported, times the fall in the chance that one leaves, times the "
            "cost of "
            "replacing one, and the hours of absence saved.")))
        + paragraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "The programme costs the director's share of time, the coordinator's hours, the hours that supporters "
            "spend "
            "talking, training and meeting, and other costs. Return on the cost is what is saved less the cost, "
            "divided by "
            "the cost.")))
        + paragraph(words(QT_TRANSLATE_NOOP("LeadershipCase",
            "No number here is about a person. People who were supported appear only as a count that the hospital "
            "typed "
            "in.")));
}

QString bodyOf(const LeadershipDocument &document)
{
    QList<CaseSwing> swings = swingsOf(document.numbers);
    if (!document.complete)
        swings = swings.mid(0, kSwingsOnOnePage);
    QString html = u"<h1>%1</h1>\n"_s.arg(
        words(QT_TRANSLATE_NOOP("LeadershipCase", "Peer support: what it may save and what it costs")).toHtmlEscaped());
    html += paragraph(QStringList{document.hospital, QLocale().toString(document.day, QLocale::LongFormat)}
                          .filter(QRegularExpression(u"."_s))
                          .join(u" · "_s));
    html += resultTable(document.numbers) + guardrails();
    if (!swings.isEmpty())
        html += heading(words(QT_TRANSLATE_NOOP("LeadershipCase", "What the likely result hangs on")))
            + swingTable(swings);
    if (document.complete) {
        html += method() + heading(words(QT_TRANSLATE_NOOP("LeadershipCase", "Every number, and where it is from")));
        for (const CasePart part : {CasePart::Physicians, CasePart::Nurses, CasePart::Cost})
            html += assumptionTable(document.numbers, part);
    }
    return html;
}

void paintFoot(QPainter &painter, const QRectF &page, int number, int count)
{
    painter.setFont(sheetFont({.size = 8.5}));
    painter.setPen(QColor(0x5b, 0x63, 0x6e));
    const QRectF foot(page.left(), page.bottom() + pt(6), page.width(), QFontMetricsF(painter.font()).height());
    painter.drawText(foot, Qt::AlignLeft,
        words(QT_TRANSLATE_NOOP("LeadershipCase", "Assumptions, not promises: every number can be changed.")));
    painter.drawText(
        foot, Qt::AlignRight, QCoreApplication::translate("ReportText", "Page %1 of %2").arg(number).arg(count));
}

} // namespace

QString leadershipFileName(bool complete)
{
    return complete ? u"wardmate-leadership-case-complete.pdf"_s : u"wardmate-leadership-case.pdf"_s;
}

QByteArray leadershipHtml(const LeadershipDocument &document)
{
    const QString page = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                         "<style>body{font-family:sans-serif;max-width:52em;margin:2em auto;padding:0 1em}"
                         "th,td{border-bottom:1px solid #c4cad2}table table td{border:0}</style></head>\n"
                         "<body><main>\n%3</main></body></html>\n"_s;
    return page
        .arg(QLocale().language() == QLocale::C ? u"en"_s : QLocale().name().section(u'_', 0, 0),
            words(QT_TRANSLATE_NOOP("LeadershipCase", "Peer support: what it may save and what it costs"))
                .toHtmlEscaped(),
            bodyOf(document))
        .toUtf8();
}

Result<QByteArray> leadershipPdf(const LeadershipDocument &document)
{
    loadSheetFont();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(kUnitsPerInch));
    writer.setPageSize(QPageSize(document.paper == u"a4"_s ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(words(QT_TRANSLATE_NOOP("LeadershipCase", "Peer support: what it may save and what it costs")));
    writer.setCreator(u"Wardmate"_s);
    const QRectF page = QRectF(0, 0, writer.width(), writer.height()).adjusted(pt(54), pt(48), -pt(54), -pt(52));
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDocumentMargin(0);
    text.setDefaultFont(sheetFont({.size = 9.5}));
    text.setDefaultStyleSheet(
        u"table{border-collapse:collapse} td,th{border-bottom:1px solid #c4cad2} td td{border-bottom:0px none} h1{font-size:19pt} h2{font-size:13pt;margin-top:14pt} h3{font-size:11pt;margin-top:8pt}"_s);
    text.setHtml(bodyOf(document));
    text.setPageSize(page.size());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Io, u"the document cannot be made"_s);
    for (int number = 0; number < text.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(page.left(), page.top() - number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, page, number + 1, text.pageCount());
    }
    painter.end();
    return buffer.data();
}

} // namespace wardmate
