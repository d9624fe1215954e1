// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_opening.h"

#include "models/base/secret_bytes.h"
#include "models/vault/sqlcipher_error.h"
#include "models/vault/sqlcipher_memory.h"
#include "models/vault/sqlcipher_regexp.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::size_t kRawKeySize = 32; // AES-256
constexpr auto kPlainHeader = "SQLite format 3"_L1; // and a NUL: the first 16 bytes of every plain SQLite file

struct CloseHandle {
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// The one value of the first row of a constant statement; null when there is no row.
QByteArray valueOf(sqlite3 *db, const char *sql, int *code)
{
    sqlite3_stmt *prepared = nullptr;
    *code = sqlite3_prepare_v2(db, sql, -1, &prepared, nullptr);
    const Statement statement(prepared);
    if (*code == SQLITE_OK)
        *code = sqlite3_step(prepared);
    if (*code != SQLITE_ROW)
        return {};
    *code = SQLITE_OK;
    return {reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0)), sqlite3_column_bytes(prepared, 0)};
}

QSqlError connectionError(int code, const QString &what)
{
    return sqlCipherError(code, what, QSqlError::ConnectionError);
}

QSqlError connectionError(sqlite3 *db, int code, const QString &what)
{
    return sqlCipherError(db, code, what, QSqlError::ConnectionError);
}

int openFlags(const SqlCipherOptions &options)
{
    int flags = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (!options.readOnly && !options.noCreate)
        flags |= SQLITE_OPEN_CREATE;
    if (options.uri)
        flags |= SQLITE_OPEN_URI;
    return flags | (options.fullMutex ? SQLITE_OPEN_FULLMUTEX : SQLITE_OPEN_NOMUTEX);
}

/// The literal x'…' that SQLCipher takes as a raw key. Anything but 67 bytes would silently be a passphrase
/// (security.md 2a), and it must not pass through memory that is not wiped.
SecretBytes rawKeyLiteral(const SecretBytes &key)
{
    constexpr unsigned char kDigits[] = "0123456789ABCDEF";
    SecretBytes literal(2 * kRawKeySize + 3);
    unsigned char *out = literal.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *out++ = kDigits[byte >> 4];
        *out++ = kDigits[byte & 15];
    }
    *out = '\'';
    return literal;
}

QSqlError applyKey(sqlite3 *db, const SqlCipherKeys &keys)
{
    int code = SQLITE_OK;
    if (keys.rawKey != nullptr) {
        if (keys.rawKey->size() != kRawKeySize)
            return connectionError(sqlcipher_code::badKey, u"The raw key is not 32 bytes long"_s);
        const SecretBytes literal = rawKeyLiteral(*keys.rawKey);
        code = sqlite3_key(db, literal.data(), int(literal.size()));
    } else {
        code = sqlite3_key(db, keys.passphrase->data(), int(keys.passphrase->size()));
    }
    return code == SQLITE_OK ? QSqlError() : connectionError(db, code, u"The key was not taken"_s);
}

/// Refuses a plain SQLite file by its first bytes, before SQLCipher can take it for a wrong key.
QSqlError refusePlainFile(const char *path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        return {}; // SQLite will say what is wrong with it
    if (file.read(kPlainHeader.size()) == QByteArray(kPlainHeader.data(), kPlainHeader.size()))
        return connectionError(sqlcipher_code::plainFile, u"The file is a plain, unencrypted SQLite database"_s);
    return {};
}

/// Sets a pragma and reads it back: a setting that was silently not taken is an error.
QSqlError settle(sqlite3 *db, const char *set, const char *get, const QByteArray &wanted)
{
    int code = SQLITE_OK;
    valueOf(db, set, &code);
    const QByteArray got = valueOf(db, get, &code);
    if (code == SQLITE_OK && got == wanted)
        return {};
    return connectionError(
        sqlcipher_code::settingRefused, u"The library did not take the setting \"%1\""_s.arg(QString::fromUtf8(set)));
}

QSqlError proveCipher(sqlite3 *db)
{
    int code = SQLITE_OK;
    const QByteArray version = valueOf(db, "PRAGMA cipher_version", &code);
    const qsizetype dot = version.indexOf('.');
    if (dot < 1 || version.left(dot).toInt() < 4)
        return connectionError(sqlcipher_code::noCipher,
            u"The SQLite library in this process is not SQLCipher 4: nothing would be encrypted"_s);
    return {};
}

QSqlError keyAndProve(sqlite3 *db, const SqlCipherKeys &keys)
{
    const char *path = sqlite3_db_filename(db, "main");
    const bool inMemory = path == nullptr || *path == '\0';
    const bool keyed = keys.rawKey != nullptr || keys.passphrase != nullptr;
    if (!inMemory) {
        if (!keyed)
            return connectionError(sqlcipher_code::noKey, u"A file needs a key"_s);
        if (QSqlError error = refusePlainFile(path); error.isValid())
            return error;
        if (QSqlError error = applyKey(db, keys); error.isValid())
            return error;
    }
    int code = SQLITE_OK;
    // After the key, for initialisation would reset it: else a wrong key writes to stderr.
    valueOf(db, "PRAGMA cipher_log_level = NONE", &code);
    if (QSqlError error = proveCipher(db); error.isValid())
        return error;
    valueOf(db, "SELECT count(*) FROM sqlite_master", &code);
    if (code != SQLITE_OK)
        return connectionError(db, code, u"The file cannot be read with this key"_s);
    return {};
}

QSqlError settleAll(sqlite3 *db, const SqlCipherOptions &options)
{
    if (QSqlError error = settle(db, "PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"); error.isValid())
        return error;
    if (QSqlError error = settle(db, "PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"); error.isValid())
        return error;
    if (QSqlError error = settle(db, "PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"); error.isValid())
        return error;
    if (options.regexp && installRegexp(db) != SQLITE_OK)
        return connectionError(sqlcipher_code::settingRefused, u"REGEXP could not be installed"_s);
    return {};
}

} // namespace

sqlite3 *openSqlCipher(
    const QString &name, const SqlCipherKeys &keys, const SqlCipherOptions &options, QSqlError *error)
{
    if (name.isEmpty()) { // SQLite would make a temporary file of it
        *error = connectionError(SQLITE_CANTOPEN, u"The database has no name"_s);
        return nullptr;
    }
    useSlabsForSqlCipher();
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &opened, openFlags(options), nullptr);
    Handle db(opened); // also what failed to open must be closed
    if (code != SQLITE_OK) {
        *error = connectionError(opened, code, u"The file cannot be opened"_s);
        return nullptr;
    }
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_busy_timeout(opened, options.busyTimeout);
    *error = keyAndProve(opened, keys);
    if (!error->isValid())
        *error = settleAll(opened, options);
    return error->isValid() ? nullptr : db.release();
}

} // namespace wardmate
