// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sqlcipher_binding.h"
#include "models/vault/sqlcipher_connection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace wardmate {

/// One prepared statement. Forward-only, it keeps nothing but the row in hand; scrollable, all rows read so far.
class SqlCipherResult final : public QSqlResult, private SqlCipherStatementHolder
{
public:
    SqlCipherResult(const QSqlDriver *driver, std::shared_ptr<SqlCipherConnection> connection);
    ~SqlCipherResult() override;

    /// The sqlite3_stmt pointer, as QSQLITE gives it.
    [[nodiscard]] QVariant handle() const override;

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString &query) override;
    using QSqlResult::bindValue;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    void detachFromResultSet() override;
    void setActive(bool active) override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;

private:
    void connectionCloses() override;
    bool prepareStatement(const QString &query, unsigned flags);
    bool refuseSecondStatement(const QByteArray &rest);
    bool runBatch(const QList<QVariant> &lists);
    bool fail(int code, QSqlError::ErrorType type);
    void rewind();
    void finalize();
    bool takeRow(); ///< steps to the next row and, when scrollable, keeps it
    bool ended(int code);
    void keepRow();
    bool toKept(int row);
    bool forwardToLast();
    [[nodiscard]] QVariant columnValue(int column) const;

    std::shared_ptr<SqlCipherConnection> m_connection;
    sqlite3_stmt *m_statement = nullptr;
    SqlCipherBinding m_binding;
    int m_columns = 0;
    int m_taken = 0; ///< rows given out by the statement in this run
    bool m_rowInHand = false; ///< exec() has stepped onto the first row, which no fetch has taken yet
    bool m_ran = false; ///< stepped since the last rewind
    bool m_atEnd = true;
    bool m_keeps = false; ///< scrollable in this run
    const QVariant *m_row = nullptr; ///< the current row among the kept ones; null when it is the statement's
    std::vector<QVariant> m_kept;
    qint64 m_affected = -1;
    qint64 m_lastInsertId = 0;
    mutable QSqlRecord m_record;
    mutable bool m_recordKnown = false;
};

} // namespace wardmate
