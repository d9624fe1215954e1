// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_reader.h"

#include "models/base/text.h"
#include "models/exchange/value_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// "Total,,,,22,": the first filled cell says so, and most of the others are empty. "Page 1 of 3" alone on its line.
bool isUnderTheList(const QStringList &cells)
{
    const auto isBlank
        = [](const QString &cell) { return std::ranges::all_of(cell, [](QChar c) { return c.isSpace(); }); };
    const auto first = std::find_if_not(cells.cbegin(), cells.cend(), isBlank);
    if (first == cells.cend())
        return false;
    const auto blank = std::count_if(cells.cbegin(), cells.cend(), isBlank);
    static const QRegularExpression subtotal(
        u"\\b(?:sub ?)?total(?:es|s)?$|^(?:sub ?)?total(?:es|s)? (?:de|del|of|for|por)\\b"_s);
    const auto isSum = [&] { // "ICU Total"
        return isTotal(*first) || subtotal.match(foldedWords(*first).join(u' ')).hasMatch();
    };
    return (blank * 2 >= cells.size() && isSum())
        || (blank == cells.size() - 1 && cells.size() > 2 && isFooter(*first));
}

/// Headings that stand again between the records, as in a list put together from pages.
bool isHeadingAgain(const QStringList &cells, const QStringList &headings)
{
    qsizetype same = 0;
    for (qsizetype i = 0; i < cells.size() && i < headings.size(); ++i) {
        const QString cell = cells.at(i).simplified();
        if (!cell.isEmpty() && cell.compare(headings.at(i), Qt::CaseInsensitive) != 0)
            return false;
        same += cell.isEmpty() ? 0 : 1;
    }
    return same > 1;
}

/// Fields of a few words. Of texts it is said elsewhere what becomes of them, and a cell may name many people.
bool isEntry(const QString &field)
{
    static const QSet<QString> texts{
        u"description"_s, u"category"_s, u"name"_s, u"experienced"_s, u"not_comfortable"_s};
    return !texts.contains(field);
}

} // namespace

RecordReader::RecordReader(
    const CsvTable &table, const HeadingMap &map, const DateOrderGuess &dates, const CsvRecord &record)
    : m_table(table)
    , m_map(map)
    , m_order(dates.order)
    , m_orderIsOpen(!dates.certain || dates.mixed)
    , m_record(record)
{
    if (record.tooLong)
        refuse(RejectReason::TooManyCells);
    else if (isUnderTheList(record.cells))
        refuse(RejectReason::TotalsRow);
    else if (isHeadingAgain(record.cells, table.headings))
        refuse(RejectReason::HeadingAgain);
    for (const MappedColumn &column : map.columns) {
        if (column.fate == ColumnFate::Mapped && record.cells.at(column.index).size() > kLongestEntry
            && isEntry(column.field))
            refuse(RejectReason::TooLong, column.field);
    }
}

QString RecordReader::text(QStringView field) const
{
    const QString cell = m_map.cell(m_record, field);
    // As most cells: no blanks around it, and none but single ones within.
    const auto isGap = [](QChar one, QChar other) { return other.isSpace() && (one.isSpace() || other != u' '); };
    return std::ranges::adjacent_find(cell, isGap) == cell.cend() && !(cell.size() == 1 && cell.front().isSpace())
        ? cell
        : cell.simplified();
}

QString RecordReader::lines(QStringView field) const
{
    return m_map.cell(m_record, field);
}

QStringList RecordReader::allLines(QStringView field) const
{
    return m_map.cells(m_record, field);
}

QString RecordReader::heading(QStringView field) const
{
    return m_table.headings.value(m_map.columnOf(field));
}

QString RecordReader::personName() const
{
    const QString whole = text(u"name");
    const QString first = text(u"first_name");
    const QString second = text(u"second_last_name");
    const QString last = second.isEmpty() ? text(u"last_name") : (text(u"last_name") + u' ' + second).trimmed();
    if (last.isEmpty())
        return whole.isEmpty() ? first : whole;
    static const QSet<QString> bare{u"nombre"_s, u"nombres"_s, u"nombre s"_s, u"name"_s};
    if (!whole.isEmpty() && !bare.contains(foldedWords(heading(u"name")).join(u' ')))
        return whole;
    const QString given = first.isEmpty() ? whole : first;
    if (given.isEmpty())
        return last;
    const QStringList words = foldedWords(given);
    const QStringList surnames = foldedWords(last);
    const bool isWhole = std::all_of(
        surnames.cbegin(), surnames.cend(), [&words](const QString &word) { return words.contains(word); });
    return isWhole ? given : last + u", "_s + given;
}

QDate RecordReader::dateOf(const QString &cell, QStringView field)
{
    if (isPlaceholder(cell))
        return {};
    const DateReading reading = readDate(cell, m_order);
    if (reading.isRead()) {
        const ImportRemark guessed{m_record.number, u"date_order_guessed"_s};
        if (m_orderIsOpen && canBeReadTwoWays(cell) && !m_remarks.contains(guessed))
            m_remarks.append(guessed);
        return reading.date;
    }
    refuse(reading.kind == DateReading::Kind::Impossible ? RejectReason::ImpossibleDate : RejectReason::UnreadableDate,
        field);
    return {};
}

QTime RecordReader::timeOf(QStringView field)
{
    const DateReading reading = readDate(text(field), m_order);
    return reading.isRead() ? reading.time : QTime();
}

std::optional<int> RecordReader::number(QStringView field, int least, int most)
{
    const QString cell = text(field);
    if (isPlaceholder(cell))
        return std::nullopt;
    const auto number = wholeNumber(cell);
    if (number && *number >= least && *number <= most) {
        if (isSpan(cell))
            remark(u"lower_of_two"_s);
        return number;
    }
    refuse(RejectReason::BadNumber, field);
    return std::nullopt;
}

bool RecordReader::answer(QStringView field)
{
    const auto answer = yesNo(text(field));
    if (!answer)
        refuse(RejectReason::UnclearAnswer, field);
    return answer.value_or(false);
}

void RecordReader::refuse(RejectReason reason, QStringView field, qsizetype sameAs)
{
    if (m_problem)
        return;
    const int column = m_map.columnOf(field);
    m_problem = RejectedRecord{
        m_record.number, reason, column < 0 ? QString() : m_table.headings.at(column), sameAs, m_record.cells};
}

void RecordReader::remark(const QString &code)
{
    m_remarks.append({m_record.number, code});
}

DateOrderGuess dateOrderOf(
    const CsvTable &table, const HeadingMap &map, const QStringList &dateFields, std::optional<DateOrder> said)
{
    if (said)
        return {*said, true, false};
    static const QSet<QString> spanish{u"fecha"_s, u"nombre"_s, u"apellidos"_s, u"unidad"_s, u"servicio"_s,
        u"telefono"_s, u"correo"_s, u"idiomas"_s, u"turno"_s, u"formacion"_s, u"evento"_s};
    DateOrder usual = DateOrder::Mdy;
    for (const QString &heading : table.headings) {
        for (const QString &word : foldedWords(heading)) {
            if (spanish.contains(word))
                usual = DateOrder::Dmy;
        }
    }
    QStringList values;
    for (const QString &field : dateFields)
        values += columnValues(table, map.columnOf(field));
    return guessDateOrder(values, usual);
}

namespace {

/// None of the words below has a digit or more letters than "desconocido", and they begin with one of six: most cells
/// need not be taken apart.
bool maySayNothing(const QString &text)
{
    static constexpr qsizetype kMostLetters = 11;
    static constexpr QLatin1StringView kBeginnings("nNtTpPuUsSdD");
    if (!text.isEmpty() && text.front() < u'\x7F' && text.front().isLetter() && !kBeginnings.contains(text.front()))
        return false;
    qsizetype letters = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= u'0' && code <= u'9')
            return false;
        if (code >= u'\u2610' && code <= u'\u2718') // a tick or a cross says yes or no
            return false;
        letters += (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') ? 1 : 0;
    }
    return letters <= kMostLetters;
}

} // namespace

bool isPlaceholder(const QString &text)
{
    static const QSet<QString> placeholders{u""_s, u"na"_s, u"n a"_s, u"none"_s, u"tbd"_s, u"tba"_s, u"pending"_s,
        u"pendiente"_s, u"unknown"_s, u"not yet"_s, u"ninguno"_s, u"ninguna"_s, u"sin fecha"_s, u"desconocido"_s,
        u"null"_s, u"nil"_s, u"no aplica"_s, u"nd"_s, u"s d"_s, u"por definir"_s};
    return text.isEmpty() || (maySayNothing(text) && placeholders.contains(foldedWords(text).join(u' ')));
}

namespace {

/// Whether the first two letters are those of one of the words below, or none of the Latin alphabet: most cells need not
/// be taken apart.
bool mayBeginLikeTotal(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetterOrNumber() || c.unicode() > 0x7F; });
    if (text.cend() - first < 2)
        return first != text.cend() && first->unicode() > 0x7F;
    const char16_t one = first->unicode();
    const char16_t two = (first + 1)->unicode();
    if (one > 0x7F || two > 0x7F)
        return true;
    const QLatin1StringView beginnings("gr su to co re");
    const char pair[] = {char(one | 0x20), char(two | 0x20), '\0'};
    return beginnings.contains(QLatin1StringView(pair, 2));
}

} // namespace

bool isTotal(const QString &text)
{
    static const QSet<QString> totals{u"total"_s, u"totals"_s, u"grand total"_s, u"subtotal"_s, u"sub total"_s,
        u"total count"_s, u"sum"_s, u"total general"_s, u"totales"_s, u"suma"_s};
    static const QRegularExpression counted(
        u"^(?:grand |sub ?)?total(?:es|s)?\\b.*\\d|^(?:count|suma|sum|recuento) \\d+$"_s);
    if (!mayBeginLikeTotal(text))
        return false;
    const QString plain = foldedWords(text).join(u' ');
    static constexpr std::array kBeginnings{"grand", "sub", "total", "count", "sum", "recuento"};
    if (std::ranges::none_of(kBeginnings, [&](const char *word) { return plain.startsWith(QLatin1StringView(word)); }))
        return false;
    return totals.contains(plain) || counted.match(plain).hasMatch(); // "Total supporters: 3"
}

bool isFooter(const QString &text)
{
    static const QRegularExpression footer(
        u"^(?:page \\d|pagina \\d|filters? |filtros? |criteria |criterios? |parameters? |parametros? |last "
        u"updated|updated|generated|exported|printed|prepared by|report "
        u"(?:run|generated|date)|"
        u"run (?:on|date)|as of \\d|end of (?:report|list|file)|source |confidential|ultima actualizacion|actualizado|"
        u"generado|exportado|impreso|elaborado|fecha de (?:impresion|exportacion)|fin del? |fuente |confidencial)"_s);
    return footer.match(foldedWords(text).join(u' ')).hasMatch();
}

} // namespace wardmate
