// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"
#include "models/vault/sqlcipher_driver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

#include <cstring>

namespace wardmate {

[[nodiscard]] inline SecretBytes keyFilledWith(unsigned char byte)
{
    SecretBytes key(32);
    std::memset(key.data(), byte, key.size());
    return key;
}

/// A connection of its own name that goes with the object. In memory unless it is opened with a path.
class SqlCipherScratch
{
public:
    explicit SqlCipherScratch(const QString &path = QStringLiteral(":memory:"), const QString &options = {})
        : m_driver(new SqlCipherDriver)
        , m_name(QStringLiteral("scratch-%1").arg(quintptr(this), 0, 16))
        , m_db(QSqlDatabase::addDatabase(m_driver, m_name))
    {
        m_db.setDatabaseName(path);
        m_db.setConnectOptions(options);
    }
    SqlCipherScratch(const SqlCipherScratch &) = delete;
    SqlCipherScratch &operator=(const SqlCipherScratch &) = delete;
    ~SqlCipherScratch()
    {
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    bool open() { return m_db.open(); }
    bool openWithKey(unsigned char byte)
    {
        m_driver->setRawKey(keyFilledWith(byte));
        return m_db.open();
    }
    bool run(const QString &sql) const { return QSqlQuery(m_db).exec(sql); }

    /// The rows of a query, values joined by '|', NULL as "NULL".
    [[nodiscard]] QStringList rows(const QString &sql) const
    {
        QStringList lines;
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return {query.lastError().text()};
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < query.record().count(); i++)
                values.append(query.isNull(i) ? QStringLiteral("NULL") : query.value(i).toString());
            lines.append(values.join(QLatin1Char('|')));
        }
        return lines;
    }

    [[nodiscard]] const QSqlDatabase &db() const { return m_db; }
    [[nodiscard]] SqlCipherDriver &driver() const { return *m_driver; }
    [[nodiscard]] QString code() const { return m_db.lastError().nativeErrorCode(); }

private:
    SqlCipherDriver *m_driver = nullptr; // owned by the connection
    QString m_name;
    QSqlDatabase m_db;
};

} // namespace wardmate
