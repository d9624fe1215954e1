// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/id_reader.h"

#include "models/vault/database.h"

#include <sqlite3.h>

namespace wardmate {

namespace {

constexpr int kRowsBetweenLooks = 64; ///< at the clock

int bound(sqlite3_stmt *statement, int position, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, position);
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, position, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    return sqlite3_bind_int64(statement, position, value.toLongLong());
}

} // namespace

IdReader::IdReader(Database &database, const QString &sql)
    : m_db(database)
{
    const QByteArray text = sql.toUtf8();
    sqlite3 *engine = m_db.handle();
    const int code = sqlite3_prepare_v2(engine, text.constData(), int(text.size()), &m_statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

IdReader::~IdReader()
{
    sqlite3_finalize(m_statement);
}

void IdReader::read(std::vector<qint64> &into, const QVariantList &args)
{
    (void)read(into, args, QDeadlineTimer(QDeadlineTimer::Forever));
}

bool IdReader::read(std::vector<qint64> &into, const QVariantList &args, const QDeadlineTimer &until)
{
    bind(args);
    bool isAtEnd = false;
    m_db.readWhole([&] { isAtEnd = readRows(into, until); });
    return isAtEnd;
}

bool IdReader::readRows(std::vector<qint64> &into, const QDeadlineTimer &until)
{
    const int columns = sqlite3_column_count(m_statement);
    const bool hasEnd = !until.isForever();
    int rows = 0;
    int code = sqlite3_step(m_statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(m_statement)) {
        for (int column = 0; column < columns; ++column)
            into.push_back(sqlite3_column_int64(m_statement, column));
        if (hasEnd && ++rows % kRowsBetweenLooks == 0 && until.hasExpired()) {
            sqlite3_reset(m_statement);
            return false;
        }
    }
    if (code != SQLITE_DONE)
        fail(code);
    sqlite3_reset(m_statement);
    return true;
}

void IdReader::bind(const QVariantList &args)
{
    sqlite3_reset(m_statement);
    for (qsizetype at = 0; at < args.size(); ++at) {
        if (const int code = bound(m_statement, int(at) + 1, args.at(at)); code != SQLITE_OK)
            fail(code);
    }
}

void IdReader::fail(int code)
{
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_db.handle()));
    m_db.raise(code, text);
}

} // namespace wardmate
