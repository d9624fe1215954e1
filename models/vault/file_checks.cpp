// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/file_checks.h"

#include "models/vault/database.h"
#include "models/vault/migrator.h"

#include <future>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

qsizetype badPagesOf(Database &database)
{
    qsizetype bad = 0;
    database.visit([&](const Row &) { ++bad; }, u"PRAGMA cipher_integrity_check"_s);
    return bad;
}

bool isStructureOk(Database &database)
{
    try {
        return database.value<QString>(u"PRAGMA quick_check(1)"_s) == u"ok"_s;
    } catch (const VaultError &failed) {
        if (failed.error().kind != Error::Kind::Damaged)
            throw;
        return false; // a page that cannot be read ends the check with an error of its own
    }
}

} // namespace

PageState checkPages(Database &database)
{
    const qsizetype bad = badPagesOf(database);
    return {bad, isStructureOk(database)};
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

void requireWhole(const QString &path, const SecretBytes &key, const std::function<void(Database &)> &look)
{
    const auto open = [&] { return Database::open(path, key.copy(), Database::Mode::ReadOnly); };
    const std::unique_ptr<Database> copy = open();
    if (copy->value<int>(u"PRAGMA application_id"_s) != kApplicationId)
        throw VaultError(Error::Kind::NotOurFile, u"application_id is another program's"_s, u"other_program"_s);
    // The two checks read every page each for itself and wait for nothing but the processor: both at once.
    auto bad = std::async(std::launch::async, [&open] { return badPagesOf(*open()); });
    const bool structureOk = isStructureOk(*copy);
    if (bad.get() > 0 || !structureOk)
        throw VaultError(Error::Kind::Damaged, u"the copy is not whole"_s, u"copy_damaged"_s);
    if (look)
        look(*copy);
}

} // namespace wardmate
