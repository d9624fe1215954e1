// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault_error.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace wardmate {

VaultError::VaultError(Error error)
    : m_error(std::move(error))
    , m_what(m_error.detail.toUtf8())
{
}

VaultError::VaultError(Error::Kind kind, const QString &detail, const QString &code)
    : VaultError(Error{kind, detail, code})
{
}

const char *VaultError::what() const noexcept
{
    return m_what.constData();
}

Error::Kind VaultError::kindOfCode(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return Error::Kind::Io;
    case SQLITE_NOMEM:
        return Error::Kind::NoMemory;
    case SQLITE_CONSTRAINT:
        return Error::Kind::Constraint;
    default:
        return Error::Kind::Internal;
    }
}

VaultError VaultError::fromSql(const QSqlError &error)
{
    return {kindOfCode(error.nativeErrorCode().toInt()), error.driverText() + u": "_s + error.databaseText()};
}

} // namespace wardmate
