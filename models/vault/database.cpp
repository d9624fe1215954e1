// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/database.h"

#include "models/vault/read_watch.h"
#include "models/vault/sqlcipher_driver.h"
#include "models/vault/sqlcipher_error.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMostIdleStatements = 200;
constexpr qint64 kLeastCacheKiB = 64 * 1024; ///< the hot set of 100,000 referrals (performance.md 0)
constexpr qint64 kMostCacheKiB = 256 * 1024;

/// Grows with the file: each page that is not in it costs ten microseconds. Nothing is taken before it is read.
qint64 cacheKiB(const QString &path)
{
    return std::clamp(QFileInfo(path).size() / 1024 * 5 / 4, kLeastCacheKiB, kMostCacheKiB);
}

/// Nothing is to be open while a PRAGMA changes how the file is worked with.
bool isRead(const QString &sql)
{
    return sql.startsWith(u"SELECT"_s) || sql.startsWith(u"WITH"_s);
}

QString pragma(const QString &name, const QString &value)
{
    return u"PRAGMA "_s + name + u" = "_s + value;
}

} // namespace

Database::Database(QString connectionName)
    : m_name(std::move(connectionName))
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    if (m_inTransaction)
        rollBack();
    m_watch.reset();
    m_idle.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<Database> Database::open(const QString &path, SecretBytes rawKey, Mode mode)
{
    const bool inMemory = path == u":memory:"_s;
    if (!inMemory && rawKey.isEmpty())
        throw VaultError(Error::Kind::Internal, u"a file must be keyed"_s);
    if (mode == Mode::Create && !inMemory && QFileInfo::exists(path))
        throw VaultError(Error::Kind::Exists, u"the file exists already"_s);

    auto driver = std::make_unique<SqlCipherDriver>();
    if (!rawKey.isEmpty())
        driver->setRawKey(std::move(rawKey));
    std::unique_ptr<Database> database(
        new Database(u"wardmate-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(driver.release(), database->m_name);
        connection.setDatabaseName(path);
        QStringList options;
        if (mode == Mode::ReadOnly)
            options << u"QSQLCIPHER_OPEN_READONLY"_s;
        else if (mode == Mode::ReadWrite && !inMemory)
            options << u"QSQLCIPHER_NO_CREATE"_s;
        options << u"QSQLCIPHER_BUSY_TIMEOUT=0"_s; // one process at a time: waiting would only look like hanging
        connection.setConnectOptions(options.join(u';'));
        if (!connection.open())
            throw VaultError::fromSql(connection.lastError());
    }
    database->applyPragmas(mode, inMemory);
    if (mode != Mode::ReadOnly && !inMemory) {
        database->m_path = QFileInfo(path).absoluteFilePath();
        database->m_file = platform::identityOf(database->m_path);
    }
    database->m_rules->install(database->handle());
    return database;
}

void Database::applyPragmas(Mode mode, bool inMemory)
{
    execute(pragma(u"temp_store"_s, u"MEMORY"_s));
    requirePragma(u"temp_store"_s, u"2"_s);
    execute(pragma(u"foreign_keys"_s, u"ON"_s));
    requirePragma(u"foreign_keys"_s, u"1"_s);
    execute(pragma(u"trusted_schema"_s, u"OFF"_s));
    const QString path = QSqlDatabase::database(m_name, false).databaseName();
    execute(pragma(u"cache_size"_s, QString::number(-cacheKiB(inMemory ? QString() : path))));
    if (mode == Mode::ReadOnly || inMemory)
        return;
    (void)value<QString>(pragma(u"locking_mode"_s, u"EXCLUSIVE"_s));
    requirePragma(u"locking_mode"_s, u"exclusive"_s);
    (void)value<QString>(pragma(u"journal_mode"_s, u"TRUNCATE"_s));
    requirePragma(u"journal_mode"_s, u"truncate"_s);
    execute(pragma(u"synchronous"_s, u"FULL"_s));
    requirePragma(u"synchronous"_s, u"2"_s);
    (void)value<int>(pragma(u"secure_delete"_s, u"ON"_s));
    requirePragma(u"secure_delete"_s, u"1"_s);
    execute(u"BEGIN EXCLUSIVE"_s); // takes the lock now and keeps it: a second program is told at once
    execute(u"COMMIT"_s);
}

void Database::requirePragma(const QString &name, const QString &expected)
{
    const auto actual = value<QString>(u"PRAGMA "_s + name);
    if (actual != expected)
        throw VaultError(Error::Kind::Internal, u"PRAGMA %1 was not accepted"_s.arg(name));
}

void Database::begin()
{
    if (m_inTransaction)
        throw VaultError(Error::Kind::Internal, u"a transaction within a transaction"_s);
    requireInPlace();
    execute(u"BEGIN IMMEDIATE"_s);
    m_inTransaction = true;
}

void Database::requireInPlace() const
{
    if (!m_path.isEmpty() && platform::identityOf(m_path) != m_file)
        throw VaultError(
            Error::Kind::Io, u"the file was moved, removed or replaced while it was open"_s, u"file_moved"_s);
}

void Database::commit()
{
    execute(u"COMMIT"_s);
    m_inTransaction = false;
}

void Database::rollBack() noexcept
{
    m_inTransaction = false;
    try {
        execute(u"ROLLBACK"_s);
    } catch (const std::exception &) { // the engine has rolled back by itself, as it does when the disk is full
    }
}

void Database::run(const QString &sql, const QVariantList &args, const std::function<void(QSqlQuery &)> &use)
{
    requireOwnThread();
    std::shared_ptr<QSqlQuery> query = m_idle.take(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            fail(VaultError::fromSql(query->lastError()));
    }
    for (qsizetype i = 0; i < args.size(); ++i)
        query->bindValue(int(i), args.at(i));
    const auto read = [&] {
        if (!query->exec())
            fail(VaultError::fromSql(query->lastError()));
        use(*query);
        query->finish();
    };
    if (query->isSelect() && isRead(sql))
        readWhole(read);
    else
        read();
    if (m_idle.size() < kMostIdleStatements)
        m_idle.insert(sql, std::move(query));
}

void Database::readWhole(const std::function<void()> &body)
{
    requireOwnThread();
    if (m_inTransaction)
        return body(); // which fails at its end
    if (!m_watch)
        m_watch = std::make_unique<ReadWatch>(handle());
    const ReadWatch::Hold hold(*m_watch);
    try {
        body();
    } catch (const VaultError &failed) {
        if (failed.error().kind != Error::Kind::Internal || m_watch->look() == SQLITE_OK)
            throw; // else the statement came to another page after the one that failed, of which no more is said
    }
    if (const int code = m_watch->look(); code != SQLITE_OK)
        raise(code, QString::fromLatin1(sqlite3_errstr(code)));
}

void Database::throwIfFailed(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        fail(VaultError::fromSql(query.lastError()));
}

void Database::raise(int code, const QString &text)
{
    fail({VaultError::kindOfCode(tellingCode(handle(), code, text.toUtf8().constData())), text});
}

void Database::fail(const VaultError &failed)
{
    if (failed.error().kind == Error::Kind::Damaged && !m_isReadOnly) {
        setReadOnly();
        if (m_onDamage)
            m_onDamage();
    }
    if (failed.error().kind == Error::Kind::ReadOnly && m_isReadOnly)
        throw VaultError(Error::Kind::ReadOnly, failed.error().detail, u"read_only_damaged"_s);
    throw failed;
}

void Database::setReadOnly()
{
    m_isReadOnly = true;
    sqlite3_exec(handle(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
}

void Database::requireOwnThread() const
{
    // Qt Sql only warns, and a statement already prepared would run in both threads at once.
    if (QThread::currentThread() != m_thread)
        throw VaultError(Error::Kind::Busy, u"the file is being worked on in another thread"_s, u"working"_s);
}

void Database::executeScript(const QString &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        raise(code, text);
}

void Database::forgetStatements()
{
    m_watch.reset();
    m_idle.clear();
}

void Database::swapWith(Database &other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_rules, other.m_rules);
    std::swap(m_watch, other.m_watch);
    std::swap(m_idle, other.m_idle);
    std::swap(m_inTransaction, other.m_inTransaction);
    std::swap(m_thread, other.m_thread);
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    std::swap(m_isReadOnly, other.m_isReadOnly);
}

void Database::handTo(QThread *thread)
{
    QSqlDatabase::database(m_name, false).driver()->moveToThread(thread); // what Qt Sql takes for the owner
    m_thread = thread;
}

qint64 Database::changes() const
{
    return sqlite3_total_changes64(handle());
}

sqlite3 *Database::handle() const
{
    requireOwnThread();
    const auto *driver = static_cast<const SqlCipherDriver *>(QSqlDatabase::database(m_name, false).driver());
    return driver->nativeHandle();
}

} // namespace wardmate
