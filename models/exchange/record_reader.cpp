// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_reader.h"

#include "models/base/text.h"
#include "models/exchange/value_text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// "Total,,,,22,": the first filled cell says so, and most of the others are empty.
bool isRowOfSums(const QStringList &cells)
{
    const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
    const auto first = std::find_if_not(cells.cbegin(), cells.cend(), isBlank);
    return first != cells.cend() && isTotal(*first)
        && std::count_if(cells.cbegin(), cells.cend(), isBlank) * 2 >= cells.size();
}

} // namespace

RecordReader::RecordReader(const CsvTable &table, const HeadingMap &map, DateOrder order, const CsvRecord &record)
    : m_table(table)
    , m_map(map)
    , m_order(order)
    , m_record(record)
{
    if (record.tooLong)
        refuse(RejectReason::TooManyCells);
    else if (isRowOfSums(record.cells))
        refuse(RejectReason::TotalsRow);
}

QString RecordReader::text(QStringView field) const
{
    return m_map.cell(m_record, field).simplified();
}

QString RecordReader::lines(QStringView field) const
{
    return m_map.cell(m_record, field);
}

QDate RecordReader::date(QStringView field)
{
    const QString cell = text(field);
    if (isPlaceholder(cell))
        return {};
    const DateReading reading = readDate(cell, m_order);
    if (reading.isRead())
        return reading.date;
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

bool isPlaceholder(const QString &text)
{
    static const QSet<QString> placeholders{u""_s, u"na"_s, u"n a"_s, u"none"_s, u"tbd"_s, u"tba"_s, u"pending"_s,
        u"pendiente"_s, u"unknown"_s, u"not yet"_s, u"ninguno"_s, u"ninguna"_s, u"sin fecha"_s, u"desconocido"_s,
        u"null"_s, u"nil"_s, u"no aplica"_s, u"nd"_s, u"s d"_s, u"por definir"_s};
    return placeholders.contains(foldedWords(text).join(u' '));
}

bool isTotal(const QString &text)
{
    static const QSet<QString> totals{u"total"_s, u"totals"_s, u"grand total"_s, u"subtotal"_s, u"sub total"_s,
        u"total count"_s, u"sum"_s, u"total general"_s, u"totales"_s, u"suma"_s};
    return totals.contains(foldedWords(text).join(u' '));
}

} // namespace wardmate
