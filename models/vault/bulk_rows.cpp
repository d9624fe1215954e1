// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_rows.h"

#include <QStringEncoder>

#include <algorithm>
#include <cstring>

namespace wardmate {

namespace {

char *put(char *at, int number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = char('0' + number % 10);
    return at + digits;
}

/// As toStored() and Qt::ISODate have it; nothing for years of more or fewer than four digits.
char *putDay(char *at, QDate day)
{
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    if (year < 1000 || year > 9999)
        return nullptr;
    at = put(at, year, 4);
    *at++ = '-';
    at = put(at, month, 2);
    *at++ = '-';
    return put(at, number, 2);
}

char *putTime(char *at, qint64 secondsOf1970)
{
    constexpr qint64 kDay = 86'400;
    const qint64 days = secondsOf1970 >= 0 ? secondsOf1970 / kDay : (secondsOf1970 - kDay + 1) / kDay;
    const int seconds = int(secondsOf1970 - days * kDay);
    static const qint64 kFirst = QDate(1970, 1, 1).toJulianDay();
    at = putDay(at, QDate::fromJulianDay(kFirst + days));
    if (at == nullptr)
        return nullptr;
    *at++ = 'T';
    at = put(at, seconds / 3600, 2);
    *at++ = ':';
    at = put(at, seconds / 60 % 60, 2);
    *at++ = ':';
    at = put(at, seconds % 60, 2);
    *at++ = 'Z';
    return at;
}

/// Letters of the Latin alphabet and the like stay one byte each.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

void BulkRows::clear()
{
    m_values.clear();
    m_used = 0;
}

void BulkRows::reserve(size_t bytes)
{
    if (m_texts.size() < m_used + bytes)
        m_texts.resize((m_used + bytes) * 2);
}

void BulkRows::put(const QString &text)
{
    char *from = m_texts.data() + m_used;
    if (isPlain(text)) {
        std::ranges::transform(text, from, [](QChar c) { return char(c.unicode()); });
        return putWritten(Value::Kind::Text, from + text.size());
    }
    putWritten(Value::Kind::Text,
        QStringEncoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless).appendToBuffer(from, text));
}

void BulkRows::put(const QByteArray &bytes)
{
    if (bytes.isNull())
        return put(std::nullopt);
    char *from = m_texts.data() + m_used;
    std::ranges::copy(bytes, from);
    putWritten(Value::Kind::Blob, from + bytes.size());
}

void BulkRows::put(qint64 number)
{
    Value &value = m_values.emplace_back();
    value.kind = Value::Kind::Number;
    value.number = number;
}

void BulkRows::put(QDate day)
{
    if (!day.isValid())
        return put(std::nullopt);
    if (const char *end = putDay(m_texts.data() + m_used, day))
        return putWritten(Value::Kind::Text, end);
    putRare(toBound(day));
}

void BulkRows::put(const QDateTime &at)
{
    if (!at.isValid())
        return put(std::nullopt);
    if (const char *end = putTime(m_texts.data() + m_used, at.toSecsSinceEpoch()))
        return putWritten(Value::Kind::Text, end);
    putRare(toBound(at));
}

void BulkRows::putRare(const QVariant &value)
{
    const QString text = value.toString();
    if (value.isNull() || text.isNull())
        return put(std::nullopt);
    reserve(spaceOf(text) + m_texts.size()); // beside what the row was given room for
    put(text);
}

void BulkRows::putCode(const char *code)
{
    Value &value = m_values.emplace_back();
    value.kind = Value::Kind::Code;
    value.size = int(std::strlen(code));
    value.bytes = code;
}

void BulkRows::putWritten(Value::Kind kind, const char *end)
{
    Value &value = m_values.emplace_back();
    value.kind = kind;
    value.start = m_used;
    value.size = int(end - (m_texts.data() + m_used));
    m_used += size_t(value.size);
}

} // namespace wardmate
