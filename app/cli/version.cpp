// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/version.h"

#include "models/vault/database.h"
#include "models/vault/migrator.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

QString versionText()
{
    const auto cipher = attempt([] {
        return Database::open(u":memory:"_s, {}, Database::Mode::Create)
            ->value<QString>(u"PRAGMA cipher_version"_s)
            .value_or(u"none"_s);
    });
    return u"wardmate %1\nQt %2\nSQLCipher %3\nschema %4\n"_s
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), cipher.value_or(u"unknown"_s))
        .arg(newestSchemaVersion());
}

} // namespace wardmate::cli
