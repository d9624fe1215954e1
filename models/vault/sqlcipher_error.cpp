// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_error.h"

#include <sqlite3.h>

namespace wardmate {

QSqlError sqlCipherError(sqlite3 *db, int code, const QString &what, QSqlError::ErrorType type)
{
    // After a failed step the connection knows the extended code; a code from elsewhere keeps its own sentence.
    const int known = db == nullptr ? SQLITE_OK : sqlite3_extended_errcode(db);
    const bool same = (known & 0xff) == (code & 0xff);
    const QString sentence = QString::fromUtf8(same ? sqlite3_errmsg(db) : sqlite3_errstr(code));
    return {what, sentence, type, QString::number(same ? known : code)};
}

QSqlError sqlCipherError(int code, const QString &what, QSqlError::ErrorType type)
{
    return {what, QString(), type, QString::number(code)};
}

} // namespace wardmate
