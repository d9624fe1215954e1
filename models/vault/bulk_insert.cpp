// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_insert.h"

#include "models/vault/database.h"

#include <QStringEncoder>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

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

} // namespace

BulkInsert::BulkInsert(Database &database, const QString &sql)
    : m_db(database)
{
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v3(
        m_db.handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement);
}

void BulkInsert::reserve(size_t bytes)
{
    if (m_texts.size() < bytes)
        m_texts.resize(bytes * 2);
    m_end = m_texts.data();
}

void BulkInsert::bind(const QString &text)
{
    char *from = m_end;
    m_end = QStringEncoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless).appendToBuffer(m_end, text);
    bindWritten(from, m_end);
}

void BulkInsert::bind(const QByteArray &bytes)
{
    if (bytes.isNull())
        return bind(std::nullopt);
    check(sqlite3_bind_blob64(
        m_statement, ++m_at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC)); // until the row is run
}

void BulkInsert::bind(qint64 number)
{
    check(sqlite3_bind_int64(m_statement, ++m_at, number));
}

void BulkInsert::bind(QDate day)
{
    if (!day.isValid())
        return bind(std::nullopt);
    char *from = m_end;
    if (char *end = putDay(from, day)) {
        m_end = end;
        return bindWritten(from, end);
    }
    bindRare(toBound(day));
}

void BulkInsert::bind(const QDateTime &at)
{
    if (!at.isValid())
        return bind(std::nullopt);
    char *from = m_end;
    if (char *end = putTime(from, at.toSecsSinceEpoch())) {
        m_end = end;
        return bindWritten(from, end);
    }
    bindRare(toBound(at));
}

void BulkInsert::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, ++m_at));
}

void BulkInsert::bindRare(const QVariant &value)
{
    if (value.isNull() || value.toString().isNull())
        return bind(std::nullopt);
    const QByteArray text = value.toString().toUtf8();
    check(sqlite3_bind_text(m_statement, ++m_at, text.constData(), int(text.size()), SQLITE_TRANSIENT));
}

void BulkInsert::bindCode(const char *code)
{
    check(sqlite3_bind_text(m_statement, ++m_at, code, -1, SQLITE_STATIC));
}

void BulkInsert::bindWritten(const char *from, const char *to)
{
    check(sqlite3_bind_text(m_statement, ++m_at, from, int(to - from), SQLITE_STATIC));
}

void BulkInsert::run()
{
    if (m_at != sqlite3_bind_parameter_count(m_statement))
        throw VaultError(Error::Kind::Internal, u"a row has another number of values than its statement"_s);
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        fail(code);
    sqlite3_reset(m_statement);
}

void BulkInsert::check(int code)
{
    if (code != SQLITE_OK)
        fail(code);
}

void BulkInsert::fail(int code)
{
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_db.handle()));
    sqlite3_reset(m_statement);
    m_db.raise(code, text);
}

} // namespace wardmate
