// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SqlCipherResult that moves over rows and reads them.
#include "models/vault/sqlcipher_result.h"

#include <sqlite3.h>

namespace wardmate {

namespace {

/// SQLite makes the whole number: it has an answer also where the real number is beyond the range, C++ has none.
QVariant realValue(sqlite3_value *value, QSql::NumericalPrecisionPolicy policy)
{
    switch (policy) {
    case QSql::LowPrecisionInt32:
        return QVariant(sqlite3_value_int(value));
    case QSql::LowPrecisionInt64:
        return QVariant(qint64(sqlite3_value_int64(value)));
    default:
        return QVariant(sqlite3_value_double(value));
    }
}

} // namespace

Q_ALWAYS_INLINE QVariant SqlCipherResult::columnValue(int column) const
{
    // One look at the column instead of three (type, bytes, size): a tenth of a scan. The value is "unprotected", which
    // makes no difference where no second thread uses the connection, and Qt Sql allows none to.
    sqlite3_value *value = sqlite3_column_value(m_statement, column);
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant(qint64(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return realValue(value, numericalPrecisionPolicy());
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        const int size = sqlite3_value_bytes(value); // a null pointer is an empty blob here, not NULL
        return QVariant(bytes == nullptr ? QByteArray("", 0) : QByteArray(bytes, size));
    }
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QVariant(QString::fromUtf8(text, sqlite3_value_bytes(value)));
    }
    }
}

QVariant SqlCipherResult::data(int column)
{
    if (unsigned(column) >= unsigned(m_columns))
        return {};
    return m_row != nullptr ? m_row[column] : columnValue(column);
}

bool SqlCipherResult::isNull(int column)
{
    if (unsigned(column) >= unsigned(m_columns))
        return true;
    return m_row != nullptr ? m_row[column].isNull() : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool SqlCipherResult::takeRow()
{
    if (m_rowInHand) {
        m_rowInHand = false;
    } else {
        if (m_atEnd)
            return false;
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW) {
            ended(code);
            return false;
        }
    }
    m_taken++;
    if (m_keeps)
        keepRow();
    return true;
}

void SqlCipherResult::keepRow()
{
    for (int i = 0; i < m_columns; i++)
        m_kept.push_back(columnValue(i));
}

bool SqlCipherResult::toKept(int row)
{
    m_row = m_kept.data() + size_t(row) * size_t(m_columns);
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchNext()
{
    if (m_keeps)
        return fetch(at() + 1);
    if (!takeRow())
        return false;
    setAt(m_taken - 1);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    if (m_keeps)
        return fetch(0);
    if (m_taken > 0)
        return at() == 0;
    if (fetchNext())
        return true;
    setAt(QSql::AfterLastRow);
    return false;
}

bool SqlCipherResult::fetch(int row)
{
    if (row < 0)
        return false;
    if (!m_keeps && row < m_taken)
        return row == at();
    while (m_taken <= row) {
        if (!takeRow()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    if (m_keeps)
        return toKept(row);
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchLast()
{
    if (!m_keeps)
        return forwardToLast();
    while (takeRow()) { }
    if (m_taken > 0)
        return toKept(m_taken - 1);
    setAt(QSql::AfterLastRow);
    return false;
}

/// Only the step beyond the last row tells that it was the last, so each row is copied before stepping on.
bool SqlCipherResult::forwardToLast()
{
    if (m_atEnd)
        return m_row != nullptr && at() >= 0; // already there, or beyond
    bool onRow = m_taken > 0;
    do {
        if (onRow) {
            m_row = nullptr;
            m_kept.clear();
            keepRow();
        }
        onRow = true;
    } while (takeRow());
    if (m_kept.empty()) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    m_row = m_kept.data();
    setAt(m_taken - 1);
    return true;
}

} // namespace wardmate
