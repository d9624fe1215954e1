// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/encrypted_copy.h"

#include "models/base/platform.h"
#include "models/vault/database.h"
#include "models/vault/file_checks.h"
#include "models/vault/migrator.h"
#include "models/vault/sqlcipher_error.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

void createForOwner(const QString &path)
{
    const platform::FileOutcome made = platform::writeNewFile(path, {});
    using Problem = platform::FileOutcome::Problem;
    if (made.problem == Problem::Exists)
        throw VaultError(Error::Kind::Exists, u"there is a file of that name already"_s, u"file_exists"_s);
    if (made.problem == Problem::ReadOnly)
        throw VaultError(Error::Kind::ReadOnly, u"the folder may not be written"_s, u"read_only"_s);
    if (made.problem == Problem::DiskFull)
        throw VaultError(Error::Kind::DiskFull, u"no room left on the disk"_s, u"disk_full"_s);
    if (!made.ok())
        throw VaultError(Error::Kind::Io, u"a file cannot be made"_s);
}

/// x'64 digits', in memory that is wiped.
SecretBytes keyLiteral(const SecretBytes &key)
{
    constexpr char kDigits[] = "0123456789abcdef";
    SecretBytes literal(2 * key.size() + 3);
    unsigned char *out = literal.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *out++ = static_cast<unsigned char>(kDigits[byte >> 4]);
        *out++ = static_cast<unsigned char>(kDigits[byte & 15]);
    }
    *out = '\'';
    return literal;
}

void requireOk(sqlite3 *handle, int code, const QString &what)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    throw VaultError(
        VaultError::kindOfCode(tellingCode(handle, code)), what + u": "_s + QString::fromUtf8(sqlite3_errmsg(handle)));
}

void attach(sqlite3 *handle, const QString &copy, const SecretBytes &key)
{
    const SecretBytes literal = keyLiteral(key); // bound, never part of a statement's text
    const QByteArray path = copy.toUtf8();
    sqlite3_stmt *statement = nullptr;
    requireOk(handle, sqlite3_prepare_v2(handle, "ATTACH DATABASE ?1 AS copy KEY ?2", -1, &statement, nullptr),
        u"preparing a copy"_s);
    const auto finalize = qScopeGuard([statement] { sqlite3_finalize(statement); });
    sqlite3_bind_text(statement, 1, path.constData(), int(path.size()), SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, reinterpret_cast<const char *>(literal.data()), int(literal.size()), SQLITE_STATIC);
    requireOk(handle, sqlite3_step(statement), u"beginning a copy"_s);
}

} // namespace

void exportEncrypted(
    Database &from, const QString &copy, const SecretBytes &key, const std::function<void(Database &)> &look)
{
    createForOwner(copy);
    auto removeCopy = qScopeGuard([&copy] {
        platform::removeFile(copy);
        platform::removeFile(copy + u"-journal"_s);
    });
    {
        const StatementRules::Pass pass(from.rules());
        attach(from.handle(), copy, key);
        const auto detach
            = qScopeGuard([&from] { sqlite3_exec(from.handle(), "DETACH copy", nullptr, nullptr, nullptr); });
        from.executeScript(u"PRAGMA copy.synchronous = FULL"_s);
        from.readWhole([&from] { from.executeScript(u"SELECT sqlcipher_export('copy')"_s); });
        from.executeScript(u"PRAGMA copy.application_id = %1; PRAGMA copy.user_version = %2"_s.arg(kApplicationId)
                               .arg(schemaVersion(from))); // the export leaves both at 0 (security.md 2a)
    }
    from.forgetStatements();
    requireWhole(copy, key, look);
    if (!platform::syncFile(copy).ok() || !platform::syncFolder(QFileInfo(copy).absolutePath()).ok())
        throw VaultError(Error::Kind::Io, u"a copy could not be brought to the disk"_s);
    removeCopy.dismiss();
}

std::unique_ptr<Database> createEncrypted(const QString &path, const SecretBytes &key)
{
    createForOwner(path);
    return Database::open(path, key.copy(), Database::Mode::ReadWrite);
}

void removeEmptyJournal(const QString &path)
{
    const QString journal = path + u"-journal"_s;
    if (const QFileInfo info(journal); info.exists() && info.size() == 0) // one with content is needed to roll back
        platform::removeFile(journal);
}

QString hexOf(const SecretBytes &key)
{
    QString hex;
    for (const unsigned char byte : key.bytes())
        hex += u"%1"_s.arg(uint(byte), 2, 16, QLatin1Char('0'));
    return hex;
}

} // namespace wardmate
