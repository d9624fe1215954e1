// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_options.h"

#include "models/vault/sqlcipher_error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// NAME, NAME= and NAME=1 switch on, NAME=0 switches off.
bool takeSwitch(const QString &value, bool *option)
{
    *option = value != "0"_L1;
    return value.isEmpty() || value == "0"_L1 || value == "1"_L1;
}

bool takeOption(const QString &name, const QString &value, SqlCipherOptions *options)
{
    if (name == "QSQLCIPHER_BUSY_TIMEOUT"_L1) {
        bool isNumber = false;
        options->busyTimeout = value.toInt(&isNumber);
        return isNumber && options->busyTimeout >= 0;
    }
    if (name == "QSQLCIPHER_OPEN_READONLY"_L1)
        return takeSwitch(value, &options->readOnly);
    if (name == "QSQLCIPHER_OPEN_URI"_L1)
        return takeSwitch(value, &options->uri);
    if (name == "QSQLCIPHER_ENABLE_REGEXP"_L1)
        return takeSwitch(value, &options->regexp);
    if (name == "QSQLCIPHER_NO_CREATE"_L1)
        return takeSwitch(value, &options->noCreate);
    if (name == "QSQLCIPHER_FULLMUTEX"_L1)
        return takeSwitch(value, &options->fullMutex);
    if (name == "QSQLCIPHER_NOMUTEX"_L1) {
        options->fullMutex = false;
        return value.isEmpty();
    }
    return false;
}

} // namespace

SqlCipherOptions SqlCipherOptions::parse(const QString &text, QSqlError *error)
{
    SqlCipherOptions options;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        if (!name.isEmpty() && !takeOption(name, part.section(u'=', 1).trimmed(), &options))
            *error = sqlCipherError(sqlcipher_code::badOption, u"Unknown or malformed connect option %1"_s.arg(name),
                QSqlError::ConnectionError);
    }
    return options;
}

} // namespace wardmate
