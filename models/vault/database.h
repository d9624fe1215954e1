// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/platform.h"
#include "models/base/secret_bytes.h"
#include "models/vault/binding.h"
#include "models/vault/statement_rules.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

class QThread;
struct sqlite3;

namespace wardmate {

class ReadWatch;

/// The only class that stores and migrations see of the file: one connection, throwing VaultError. Use it inside
/// attempt() (vault_error.h).
class Database
{
public:
    enum class Mode {
        Create, ///< must not exist yet
        ReadWrite, ///< must exist; taken exclusively
        ReadOnly ///< must exist; nothing is written
    };

    /// Opens and keys a file with the raw 32-byte key and sets and reads back every pragma of security.md section 3.
    /// ":memory:" with an empty key makes a sample programme of which nothing is kept.
    [[nodiscard]] static std::unique_ptr<Database> open(const QString &path, SecretBytes rawKey, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    template<typename... Args>
    void execute(const QString &sql, const Args &...args)
    {
        run(sql, {toBound(args)...}, [](QSqlQuery &) {});
    }

    /// The same, returning how many rows changed.
    template<typename... Args>
    int change(const QString &sql, const Args &...args)
    {
        int rows = 0;
        run(sql, {toBound(args)...}, [&](QSqlQuery &query) { rows = query.numRowsAffected(); });
        return rows;
    }

    template<typename... Args>
    qint64 insert(const QString &sql, const Args &...args)
    {
        qint64 id = 0;
        run(sql, {toBound(args)...}, [&](QSqlQuery &query) { id = query.lastInsertId().toLongLong(); });
        return id;
    }

    /// For a statement of which only the caller knows how many values it takes, each from toBound().
    void executeBound(const QString &sql, const QVariantList &values)
    {
        run(sql, values, [](QSqlQuery &) {});
    }

    /// All rows through mapper(Row).
    template<typename Mapper, typename... Args>
    [[nodiscard]] auto select(Mapper &&mapper, const QString &sql, const Args &...args)
    {
        std::vector<std::decay_t<decltype(mapper(std::declval<Row>()))>> rows;
        run(sql, {toBound(args)...}, [&](QSqlQuery &query) {
            while (query.next())
                rows.push_back(mapper(Row(query)));
            throwIfFailed(query);
        });
        return rows;
    }

    /// Calls visitor(Row) for each row, without keeping them.
    template<typename Visitor, typename... Args>
    void visit(Visitor &&visitor, const QString &sql, const Args &...args)
    {
        run(sql, {toBound(args)...}, [&](QSqlQuery &query) {
            while (query.next())
                visitor(Row(query));
            throwIfFailed(query);
        });
    }

    /// The first column of the first row, if there is a row and it is not NULL.
    template<typename T, typename... Args>
    [[nodiscard]] std::optional<T> value(const QString &sql, const Args &...args)
    {
        std::optional<T> found;
        run(sql, {toBound(args)...}, [&](QSqlQuery &query) {
            if (query.next())
                found = Row(query).get<std::optional<T>>(0);
            throwIfFailed(query);
        });
        return found;
    }

    /// BEGIN IMMEDIATE, body, COMMIT; rolls back when the body throws. Not to be nested: verbs do not call verbs.
    template<typename Body>
    auto transaction(Body &&body)
    {
        begin();
        RollBackUnlessDone guard{this};
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            commit();
            guard.database = nullptr;
        } else {
            auto result = body();
            commit();
            guard.database = nullptr;
            return result;
        }
    }
    [[nodiscard]] bool inTransaction() const noexcept { return m_inTransaction; }

    /// Several statements at once, without parameters: migrations and maintenance.
    void executeScript(const QString &sql);

    /// Drops the prepared statements; needed before a schema change is undone or a file is attached.
    void forgetStatements();

    /// Takes the other's file and gives it one's own: so a file that was re-encrypted comes to whoever holds a reference.
    void swapWith(Database &other) noexcept;

    /// Lends the connection to another thread for work over 50 ms (security.md, Threads). Called in the thread that has
    /// it; from then on only the other one may use it, and gives it back the same way.
    void handTo(QThread *thread);

    /// From here on nothing is written: SQLite found a page that it cannot read (security.md 2a, code 11). Happens by
    /// itself when a statement meets one; \a told is called once, in the thread that has the connection.
    void setReadOnly();
    [[nodiscard]] bool isReadOnly() const noexcept { return m_isReadOnly; }
    void setDamageHandler(std::function<void()> told) { m_onDamage = std::move(told); }

    /// Rows written through this connection so far: whether there is anything new to back up.
    [[nodiscard]] qint64 changes() const;

    /// Throws when the open file no longer stands under its name: what is written then would be lost with it.
    void requireInPlace() const;
    /// Throws what went wrong beside run(), after what a damaged page calls for; for models/vault only.
    [[noreturn]] void raise(int code, const QString &text);

    /// The engine's own handle, for models/vault only.
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] StatementRules &rules() noexcept { return *m_rules; } ///< for models/vault only
    /// Runs a body that reads and throws where a page of it could not be read; for models/vault only.
    void readWhole(const std::function<void()> &body);

    [[nodiscard]] QString connectionName() const { return m_name; }

private:
    struct RollBackUnlessDone {
        Database *database;
        ~RollBackUnlessDone()
        {
            if (database != nullptr)
                database->rollBack();
        }
    };

    explicit Database(QString connectionName);
    void begin();
    void commit();
    void rollBack() noexcept;
    void run(const QString &sql, const QVariantList &args, const std::function<void(QSqlQuery &)> &use);
    void throwIfFailed(const QSqlQuery &query);
    [[noreturn]] void fail(const VaultError &failed);
    void requireOwnThread() const;
    void applyPragmas(Mode mode, bool inMemory);
    void requirePragma(const QString &pragma, const QString &expected);

    QString m_name; ///< of the QSqlDatabase connection, unique to this object
    std::unique_ptr<StatementRules> m_rules = std::make_unique<StatementRules>(); ///< goes with the connection
    std::unique_ptr<ReadWatch> m_watch; ///< of the connection
    QHash<QString, std::shared_ptr<QSqlQuery>> m_idle; ///< prepared statements by text; one in use is not in here
    QString m_path; ///< of a file that is written to, else empty
    std::optional<platform::FileIdentity> m_file; ///< which stood there when it was opened
    QThread *m_thread; ///< that may use the connection now
    std::function<void()> m_onDamage;
    bool m_inTransaction = false;
    bool m_isReadOnly = false;
};

} // namespace wardmate
