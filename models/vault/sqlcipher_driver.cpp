// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_driver.h"

#include "models/vault/sqlcipher_connection.h"
#include "models/vault/sqlcipher_error.h"
#include "models/vault/sqlcipher_opening.h"
#include "models/vault/sqlcipher_result.h"
#include "models/vault/sqlcipher_schema.h"
#include "models/vault/sqlcipher_text.h"

#include <QSqlField>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

using namespace Qt::StringLiterals;

namespace wardmate {

SqlCipherDriver::SqlCipherDriver(QObject *parent)
    : QSqlDriver(parent)
    , m_watch([this](const auto &changes) { deliver(changes); })
{
}

SqlCipherDriver::~SqlCipherDriver()
{
    close();
}

void SqlCipherDriver::setRawKey(SecretBytes key)
{
    m_rawKey = std::move(key);
    m_hasRawKey = true;
}

sqlite3 *SqlCipherDriver::nativeHandle() const
{
    return m_connection ? m_connection->handle() : nullptr;
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(nativeHandle());
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case Transactions:
    case Unicode:
    case LastInsertId:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
    case EventNotifications:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets:
        return false;
    }
    return false;
}

bool SqlCipherDriver::refuse(const QSqlError &error)
{
    setLastError(error);
    setOpenError(true);
    return false;
}

bool SqlCipherDriver::open(const QString &database, const QString & /*user*/, const QString &password,
    const QString & /*host*/, int /*port*/, const QString &options)
{
    close();
    QSqlError error;
    const SqlCipherOptions parsed = SqlCipherOptions::parse(options, &error);
    if (error.isValid())
        return refuse(error);
    SqlCipherKeys keys;
    SecretBytes passphrase;
    if (m_hasRawKey) {
        keys.rawKey = &m_rawKey;
    } else if (!password.isEmpty()) {
        passphrase = SecretBytes::fromPassphrase(password);
        keys.passphrase = &passphrase;
    }
    sqlite3 *db = openSqlCipher(database, keys, parsed, &error);
    if (db == nullptr)
        return refuse(error);
    m_connection = std::make_shared<SqlCipherConnection>(db);
    m_rawKey = SecretBytes();
    m_hasRawKey = false;
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    if (m_connection) {
        m_watch.clear(m_connection->handle());
        m_connection->close();
        m_connection.reset();
    }
    if (isOpen()) {
        setOpen(false);
        setOpenError(false);
    }
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this, m_connection);
}

bool SqlCipherDriver::transactionStep(const char *sql, const QString &failure)
{
    if (nativeHandle() == nullptr || !isOpen() || isOpenError())
        return false;
    const int code = sqlite3_exec(nativeHandle(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(sqlCipherError(nativeHandle(), code, failure, QSqlError::TransactionError));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return transactionStep("BEGIN", u"The transaction could not begin"_s);
}

bool SqlCipherDriver::commitTransaction()
{
    return transactionStep("COMMIT", u"The transaction could not be committed"_s);
}

bool SqlCipherDriver::rollbackTransaction()
{
    return transactionStep("ROLLBACK", u"The transaction could not be rolled back"_s);
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    return isOpen() ? tableNames(nativeHandle(), type) : QStringList();
}

QSqlRecord SqlCipherDriver::record(const QString &tableName) const
{
    return isOpen() ? tableColumns(nativeHandle(), tableName) : QSqlRecord();
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &tableName) const
{
    return isOpen() ? primaryKey(nativeHandle(), tableName) : QSqlIndex();
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    QString text;
    return formatSqlValue(field, trimStrings, &text) ? text : QSqlDriver::formatValue(field, trimStrings);
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    return quotedIdentifier(identifier, type);
}

bool SqlCipherDriver::isIdentifierEscaped(const QString &identifier, IdentifierType /*type*/) const
{
    return isQuotedIdentifier(identifier);
}

bool SqlCipherDriver::subscribeToNotification(const QString &table)
{
    if (!isOpen() || table.isEmpty() || m_watch.tables().contains(table))
        return false;
    m_watch.add(nativeHandle(), table);
    return true;
}

bool SqlCipherDriver::unsubscribeFromNotification(const QString &table)
{
    if (!isOpen() || !m_watch.tables().contains(table))
        return false;
    m_watch.remove(nativeHandle(), table);
    return true;
}

QStringList SqlCipherDriver::subscribedToNotifications() const
{
    return m_watch.tables();
}

void SqlCipherDriver::deliver(const std::vector<SqlCipherWatch::Change> &changes)
{
    // Queued: a hook of SQLite must not use the connection, and whoever listens will.
    QMetaObject::invokeMethod(
        this,
        [this, changes] {
            for (const auto &change : changes) {
                if (m_watch.tables().contains(change.table))
                    emit notification(change.table, QSqlDriver::UnknownSource, QVariant(change.row));
            }
        },
        Qt::QueuedConnection);
}

bool SqlCipherDriver::cancelQuery()
{
    if (nativeHandle() == nullptr)
        return false;
    sqlite3_interrupt(nativeHandle());
    return true;
}

} // namespace wardmate
