// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/file_checks.h"

#include "models/vault/database.h"
#include "models/vault/migrator.h"

using namespace Qt::StringLiterals;

namespace wardmate {

PageState checkPages(Database &database)
{
    PageState state;
    database.visit([&](const Row &) { ++state.badPages; }, u"PRAGMA cipher_integrity_check"_s);
    try {
        state.structureOk = database.value<QString>(u"PRAGMA quick_check(1)"_s) == u"ok"_s;
    } catch (const VaultError &failed) {
        if (failed.error().kind != Error::Kind::Damaged)
            throw;
        state.structureOk = false; // a page that cannot be read ends the check with an error of its own
    }
    return state;
}

QStringList checkStructure(Database &database)
{
    QStringList found;
    try {
        database.visit([&](const Row &row) { found.append(row.get<QString>(0)); }, u"PRAGMA integrity_check(20)"_s);
    } catch (const VaultError &failed) {
        if (failed.error().kind != Error::Kind::Damaged)
            throw;
        found.append(u"a page cannot be read"_s);
    }
    found.removeAll(u"ok"_s);
    return found;
}

qsizetype brokenReferences(Database &database)
{
    qsizetype broken = 0;
    database.visit([&](const Row &) { ++broken; }, u"PRAGMA foreign_key_check"_s);
    return broken;
}

void requireWhole(const QString &path, const SecretBytes &key)
{
    const std::unique_ptr<Database> copy = Database::open(path, key.copy(), Database::Mode::ReadOnly);
    if (copy->value<int>(u"PRAGMA application_id"_s) != kApplicationId)
        throw VaultError(Error::Kind::NotOurFile, u"application_id is another program's"_s, u"other_program"_s);
    if (!checkPages(*copy).isSound())
        throw VaultError(Error::Kind::Damaged, u"the copy is not whole"_s, u"copy_damaged"_s);
}

} // namespace wardmate
