// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_result.h"

#include "models/vault/sqlcipher_error.h"
#include "models/vault/sqlcipher_schema.h"

#include <QSqlDriver>
#include <QSqlField>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

using namespace Qt::StringLiterals;

namespace wardmate {

SqlCipherResult::SqlCipherResult(const QSqlDriver *driver, std::shared_ptr<SqlCipherConnection> connection)
    : QSqlResult(driver)
    , m_connection(std::move(connection))
{
    if (m_connection)
        m_connection->enter(this);
}

SqlCipherResult::~SqlCipherResult()
{
    sqlite3_finalize(m_statement);
    if (m_connection)
        m_connection->leave(this);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

bool SqlCipherResult::fail(int code, QSqlError::ErrorType type)
{
    sqlite3 *db = m_connection ? m_connection->handle() : nullptr;
    setLastError(sqlCipherError(db, code,
        type == QSqlError::StatementError && !m_ran ? u"The statement could not be prepared"_s
                                                    : u"The statement failed"_s,
        type));
    return false;
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_ran = false;
    rewind();
    m_columns = 0;
}

/// Back to before the first step; what the last run kept is dropped.
void SqlCipherResult::rewind()
{
    if (m_ran) {
        sqlite3_reset(m_statement);
        m_ran = false;
    }
    m_row = nullptr;
    if (!m_kept.empty())
        m_kept.clear();
    m_taken = 0;
    m_rowInHand = false;
    m_atEnd = true;
    m_recordKnown = false;
}

void SqlCipherResult::connectionCloses()
{
    finalize();
    m_binding.release();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

/// Gives up the read lock. Kept rows stay, for QSqlTableModel detaches its query before each write and reads on.
void SqlCipherResult::detachFromResultSet()
{
    if (m_ran)
        sqlite3_reset(m_statement);
    m_ran = false;
    m_rowInHand = false;
    m_atEnd = true;
    m_binding.release();
}

void SqlCipherResult::setActive(bool active)
{
    QSqlResult::setActive(active);
    if (!active) {
        m_row = nullptr;
        m_kept = std::vector<QVariant>(); // with its memory
    }
}

bool SqlCipherResult::prepare(const QString &query)
{
    return prepareStatement(query, SQLITE_PREPARE_PERSISTENT);
}

bool SqlCipherResult::reset(const QString &query)
{
    return prepareStatement(query, 0) && exec();
}

bool SqlCipherResult::prepareStatement(const QString &query, unsigned flags)
{
    finalize();
    setSelect(false);
    sqlite3 *db = m_connection ? m_connection->handle() : nullptr;
    if (db == nullptr || driver() == nullptr || !driver()->isOpen() || driver()->isOpenError()) {
        setLastError(sqlCipherError(sqlcipher_code::closed, u"The connection is closed"_s, QSqlError::ConnectionError));
        return false;
    }
    const QByteArray utf8 = query.toUtf8();
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(db, utf8.constData(), int(utf8.size()) + 1, flags, &m_statement, &rest);
    if (code != SQLITE_OK)
        return fail(code, QSqlError::StatementError);
    if (m_statement == nullptr) {
        setLastError(sqlCipherError(sqlcipher_code::emptyQuery, u"There is no statement"_s, QSqlError::StatementError));
        return false;
    }
    if (!refuseSecondStatement(QByteArray(rest).trimmed()))
        return false;
    m_columns = sqlite3_column_count(m_statement);
    setSelect(m_columns > 0);
    m_binding.learn(m_statement, [this](int position) { return boundValueName(position); });
    return true;
}

/// White space and comments may follow a statement, another statement may not: it would silently not be run.
bool SqlCipherResult::refuseSecondStatement(const QByteArray &rest)
{
    if (rest.isEmpty())
        return true;
    sqlite3_stmt *second = nullptr;
    const char *end = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle(), rest.constData(), -1, 0, &second, &end);
    sqlite3_finalize(second);
    if (code == SQLITE_OK && second == nullptr && *end == '\0' && !rest.startsWith(';'))
        return true;
    finalize();
    setLastError(sqlCipherError(sqlcipher_code::severalStatements,
        u"More than one statement cannot be executed at a time"_s, QSqlError::StatementError));
    return false;
}

void SqlCipherResult::bindValue(int position, const QVariant &value, QSql::ParamType type)
{
    // The base class makes a placeholder's name out of every position and looks it up (performance.md section 2).
    if (type != QSql::In || position < 0 || bindingSyntax() != PositionalBinding) {
        QSqlResult::bindValue(position, value, type);
        return;
    }
    QList<QVariant> &values = boundValues();
    if (values.size() <= position)
        values.resize(position + 1);
    values[position] = value;
}

bool SqlCipherResult::exec()
{
    rewind();
    setAt(QSql::BeforeFirstRow);
    if (m_statement == nullptr) {
        setActive(false);
        if (!lastError().isValid())
            setLastError(
                sqlCipherError(sqlcipher_code::emptyQuery, u"There is no statement"_s, QSqlError::StatementError));
        return false;
    }
    const QList<QVariant> &values = boundValues();
    if (!m_binding.fits(values.size())) {
        setActive(false);
        setLastError(sqlCipherError(sqlcipher_code::parameterCount,
            u"Parameter count mismatch: the number of values is not that of the placeholders"_s,
            QSqlError::StatementError));
        return false;
    }
    int code = m_binding.bind(m_statement, values);
    if (code != SQLITE_OK) {
        setActive(false);
        return fail(code, QSqlError::StatementError);
    }
    m_keeps = !isForwardOnly();
    m_ran = true;
    m_affected = -1;
    code = sqlite3_step(m_statement);
    m_rowInHand = code == SQLITE_ROW;
    m_atEnd = !m_rowInHand;
    if (m_rowInHand)
        m_columns = sqlite3_column_count(m_statement); // a changed schema may have given SELECT * another shape
    else if (!ended(code)) {
        setActive(false);
        return false;
    }
    setActive(true);
    return true;
}

/// Ends a run: notes what it changed, or why it failed.
bool SqlCipherResult::ended(int code)
{
    m_atEnd = true;
    sqlite3 *db = m_connection->handle();
    if (code != SQLITE_DONE) {
        fail(code, QSqlError::StatementError);
        sqlite3_reset(m_statement);
        m_ran = false;
        return false;
    }
    if (sqlite3_stmt_readonly(m_statement) == 0) {
        m_affected = sqlite3_changes64(db);
        m_lastInsertId = sqlite3_last_insert_rowid(db);
    }
    return true;
}

bool SqlCipherResult::execBatch(bool arrayBind)
{
    if (arrayBind) {
        setLastError(sqlCipherError(SQLITE_MISUSE, u"There are no array columns"_s, QSqlError::StatementError));
        return false;
    }
    const QList<QVariant> lists = boundValues();
    const bool done = runBatch(lists);
    boundValues() = lists; // the next execBatch() may change some of them only
    return done;
}

bool SqlCipherResult::runBatch(const QList<QVariant> &lists)
{
    if (lists.isEmpty())
        return false;
    QList<QVariantList> columns;
    for (const QVariant &list : lists) {
        columns.append(list.toList());
        if (columns.constLast().size() != columns.constFirst().size()) {
            setLastError(sqlCipherError(
                sqlcipher_code::parameterCount, u"The lists differ in length"_s, QSqlError::StatementError));
            return false;
        }
    }
    const qsizetype rows = columns.constFirst().size();
    qint64 affected = 0;
    for (qsizetype row = 0; row < rows; row++) {
        for (qsizetype i = 0; i < columns.size(); i++)
            boundValues()[i] = columns.at(i).at(row);
        if (!exec())
            return false;
        affected += qMax<qint64>(m_affected, 0);
    }
    m_affected = affected;
    return true;
}

int SqlCipherResult::size()
{
    return -1; // not known before the last row
}

int SqlCipherResult::numRowsAffected()
{
    return m_columns > 0 && m_affected < 0 ? m_taken : int(m_affected);
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && m_lastInsertId != 0 ? QVariant(m_lastInsertId) : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    // As a column declared INTEGER is an int for QSqlField (its values are qint64 all the same), so is a counted one.
    const auto typeOfKept = [](const QVariant &value) {
        const QMetaType type = value.isNull() ? QMetaType() : value.metaType();
        return type == QMetaType::fromType<qint64>() ? QMetaType::fromType<int>() : type;
    };
    if (!isActive() || !isSelect() || m_statement == nullptr)
        return {};
    if (m_recordKnown)
        return m_record;
    m_record = QSqlRecord();
    for (int i = 0; i < m_columns; i++) {
        QMetaType type = fieldTypeOf(QString::fromUtf8(sqlite3_column_decltype(m_statement, i)));
        if (!type.isValid() && m_row != nullptr)
            type = typeOfKept(m_row[i]);
        else if (!type.isValid() && !m_atEnd)
            type = fieldTypeOfValue(sqlite3_column_type(m_statement, i));
        const auto table = QString::fromUtf8(sqlite3_column_table_name(m_statement, i));
        m_record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), type, table));
    }
    m_recordKnown = true;
    return m_record;
}

} // namespace wardmate
