// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/self_check_document.h"

#include "models/reports/text_document.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SelfCheck", text);
}

const auto kTable = u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\"><tr>"_s;
const auto kRowEnd = u"</tr>\n"_s;

QString answerWords(const std::optional<CheckAnswer> &answer)
{
    return answer ? labelOf(*answer) : words(QT_TRANSLATE_NOOP("SelfCheck", "Not answered"));
}

QString dayWords(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

/// A bar of as many parts as there are questions: dark, lighter, nearly white, so that grey paper is enough; the words
/// stand beside it.
QString barOf(const AreaStanding &standing)
{
    QString parts;
    const auto add = [&](int count, const QString &colour) {
        if (count > 0)
            parts += u"<td width=\"%1%\" bgcolor=\"%2\">&nbsp;</td>"_s.arg(100 * count / standing.questions())
                         .arg(colour);
    };
    add(standing.inPlace, u"#1f5f86"_s);
    add(standing.partly, u"#8fb0c6"_s);
    add(standing.notYet + standing.open, u"#e6ebf0"_s);
    return u"<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" aria-hidden=\"true\"><tr>%1</tr></table>"_s.arg(
        parts);
}

QString areasTable(const SelfCheck &check)
{
    QString html = kTable + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "Area")), false, true, 34)
        + u"<th width=\"26%\"></th>"_s
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "How it stands")), false, true, 40) + kRowEnd;
    for (const AreaStanding &standing : standingsOf(check))
        html += u"<tr>"_s + textCell(labelOf(standing.area)) + u"<td width=\"26%\">%1</td>"_s.arg(barOf(standing))
            + textCell(standingText(standing)) + kRowEnd;
    return html + u"</table>\n"_s;
}

/// What is not in place, with room to write on the paper who sees to it and by when.
QString toDoTable(const SelfCheck &check)
{
    QString rows;
    for (const CheckAnswer wanted : {CheckAnswer::NotYet, CheckAnswer::Partly}) {
        for (const CheckQuestion &question : checkQuestions()) {
            if (check.answer(question.code) == wanted)
                rows += u"<tr>"_s + textCell(questionText(question)) + textCell(labelOf(wanted))
                    + u"<td></td><td></td>"_s + kRowEnd;
        }
    }
    if (rows.isEmpty())
        return {};
    return textHeading(2, words(QT_TRANSLATE_NOOP("SelfCheck", "What is not in place yet"))) + kTable
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "Statement")), false, true, 52)
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "Answer")), false, true, 12)
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "Who sees to it")), false, true, 20)
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "By when")), false, true, 16) + kRowEnd + rows
        + u"</table>\n"_s;
}

QString answersTable(const SelfCheck &check, CheckArea area)
{
    QString html = textHeading(3, labelOf(area)) + textParagraph(areaText(area)) + kTable
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "Statement")), false, true, 66)
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "Answer")), false, true, 18)
        + textCell(words(QT_TRANSLATE_NOOP("SelfCheck", "Answered on")), true, true, 16) + kRowEnd;
    for (const CheckQuestion &question : checkQuestions()) {
        if (question.area != area)
            continue;
        html += u"<tr>"_s + textCell(questionText(question)) + textCell(answerWords(check.answer(question.code)))
            + textCell(dayWords(check.answers.value(question.code).day), true) + kRowEnd;
    }
    return html + u"</table>\n"_s;
}

QString bodyOf(const SelfCheckDocument &document, const QString &title)
{
    QStringList under;
    for (const QString &part : {document.hospital, QLocale().toString(document.day, QLocale::LongFormat)}) {
        if (!part.isEmpty())
            under.append(part);
    }
    QString html = textHeading(1, title) + textParagraph(under.join(u" · "_s));
    html += areasTable(document.check);
    html += textParagraph(words(QT_TRANSLATE_NOOP("SelfCheck",
        "Dark is in place, lighter partly, pale not yet or not answered. There is no total on purpose: one missing "
        "piece "
        "can matter more than ten that are there.")));
    html += toDoTable(document.check);
    html += textHeading(2, words(QT_TRANSLATE_NOOP("SelfCheck", "Every answer")));
    for (const Word<CheckArea> &area : wordsOf<CheckArea>())
        html += answersTable(document.check, area.value);
    return html + textHeading(2, words(QT_TRANSLATE_NOOP("SelfCheck", "Where the areas are from")))
        + textParagraph(selfCheckSource());
}

TextDocument textOf(const SelfCheckDocument &document)
{
    const QString title = words(QT_TRANSLATE_NOOP("SelfCheck", "Self-check of the peer support programme"));
    return {.title = title,
        .body = bodyOf(document, title),
        .foot = words(QT_TRANSLATE_NOOP("SelfCheck", "About the programme, never about a person.")),
        .paper = document.paper,
        .made = document.day.startOfDay(Qt::UTC)};
}

} // namespace

Result<QByteArray> selfCheckPdf(const SelfCheckDocument &document)
{
    return textDocumentPdf(textOf(document));
}

QByteArray selfCheckHtml(const SelfCheckDocument &document)
{
    return textDocumentHtml(textOf(document));
}

QString selfCheckFileName(const QString &suffix)
{
    return u"wardmate-self-check."_s + suffix;
}

} // namespace wardmate
