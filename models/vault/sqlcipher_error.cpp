// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_error.h"

#include "models/base/platform.h"

#include <sqlite3.h>

#include <cstring>

namespace wardmate {

int tellingCode(sqlite3 *db, int code, const char *sentence)
{
    if (code == SQLITE_ERROR && sentence != nullptr) {
        for (const int known : {SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_READONLY, SQLITE_BUSY,
                 SQLITE_CANTOPEN, SQLITE_NOMEM}) {
            if (std::strcmp(sentence, sqlite3_errstr(known)) == 0)
                code = known;
        }
    }
    if (db != nullptr && (code & 0xff) == SQLITE_IOERR && platform::meansNoRoom(sqlite3_system_errno(db)))
        return SQLITE_FULL;
    return code;
}

QSqlError sqlCipherError(sqlite3 *db, int code, const QString &what, QSqlError::ErrorType type)
{
    // After a failed step the connection knows the extended code; a code from elsewhere keeps its own sentence.
    const int known = db == nullptr ? SQLITE_OK : sqlite3_extended_errcode(db);
    const bool same = (known & 0xff) == (code & 0xff);
    const QString sentence = QString::fromUtf8(same ? sqlite3_errmsg(db) : sqlite3_errstr(code));
    return {what, sentence, type, QString::number(tellingCode(db, same ? known : code))};
}

QSqlError sqlCipherError(int code, const QString &what, QSqlError::ErrorType type)
{
    return {what, QString(), type, QString::number(code)};
}

} // namespace wardmate
