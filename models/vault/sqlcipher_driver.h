// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"
#include "models/vault/sqlcipher_watch.h"

#include <QSqlDriver>

#include <memory>

struct sqlite3;

namespace wardmate {

class SqlCipherConnection;

/// SQLCipher for Qt Sql, complete enough to stand where QSQLITE stands, and closed where that one is open: no file is
/// opened without key, nor by a library that would not encrypt it (architecture.md 6.2, security.md 0 and 3).
///
/// Use: QSqlDatabase::addDatabase(new SqlCipherDriver, name), which owns the driver; then setDatabaseName() and either
/// setRawKey() on the driver or QSqlDatabase::open(user, passphrase), which keeps no copy of the passphrase.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    /// The name this driver goes by, and the beginning of its connect options (sqlcipher_options.h).
    static constexpr QLatin1StringView name{"QSQLCIPHER"};

    /// The 32 bytes that key the file at the next open(), instead of a passphrase. Wiped when that open() succeeds.
    void setRawKey(SecretBytes key);

    /// The handle of the C library; null while closed.
    [[nodiscard]] sqlite3 *nativeHandle() const;
    [[nodiscard]] QVariant handle() const override; ///< the same in a QVariant, as QSQLITE gives it

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &database, const QString &user, const QString &password, const QString &host, int port,
        const QString &options) override;
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &tableName) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &tableName) const override;
    [[nodiscard]] QString formatValue(const QSqlField &field, bool trimStrings) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] bool isIdentifierEscaped(const QString &identifier, IdentifierType type) const override;

    bool subscribeToNotification(const QString &table) override;
    bool unsubscribeFromNotification(const QString &table) override;
    [[nodiscard]] QStringList subscribedToNotifications() const override;

    bool cancelQuery() override; ///< may be called from another thread

private:
    bool refuse(const QSqlError &error);
    bool transactionStep(const char *sql, const QString &failure);
    void deliver(const std::vector<SqlCipherWatch::Change> &changes);

    SecretBytes m_rawKey;
    bool m_hasRawKey = false;
    std::shared_ptr<SqlCipherConnection> m_connection;
    SqlCipherWatch m_watch;
};

} // namespace wardmate
