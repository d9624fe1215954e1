// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/verify.h"

#include "models/vault/audit_log.h"
#include "models/vault/migrator.h"
#include "models/vault/vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Reads the keyring from the disk again: what is in memory proves nothing about the file.
VerifyCheck keyringCheck(Vault &vault)
{
    VerifyCheck check{u"keyring"_s, false, {}};
    try {
        const Keyring onDisk = vault.keys().current();
        check.ok = !vault.keyringIsOlder();
        check.detail = check.ok ? u"%1 people, generation %2"_s.arg(onDisk.persons().size()).arg(onDisk.generation())
                                : u"the keyring is older than the file"_s;
    } catch (const VaultError &failed) {
        check.detail = failed.error().detail;
    }
    return check;
}

VerifyCheck pagesCheck(Database &database)
{
    const PageState pages = checkPages(database);
    const auto count = database.value<qint64>(u"PRAGMA page_count"_s).value_or(0);
    const QString bad = pages.healsByExport()
        ? u"%1 of %2 pages are torn but not in use; a backup and restore heals the file"_s
        : u"%1 of %2 pages do not hold what was written"_s;
    return {u"pages"_s, pages.badPages == 0,
        pages.badPages == 0 ? u"%1 pages"_s.arg(count) : bad.arg(pages.badPages).arg(count)};
}

VerifyCheck auditCheck(Database &database)
{
    const qint64 broken = database.transaction([&] { return firstBrokenAuditRow(database); });
    const auto rows = database.value<qint64>(u"SELECT count(*) FROM audit"_s).value_or(0);
    return {u"audit_chain"_s, broken == 0,
        broken == 0 ? u"%1 lines"_s.arg(rows) : u"line %1 is missing or not as it was written"_s.arg(broken)};
}

VerifyCheck reportsCheck(Vault &vault)
{
    try {
        requireWhole(vault.keys().reportsPath(), vault.keys().person().keys.reports);
        return {u"reports"_s, true, u"the report file opens and is whole"_s};
    } catch (const VaultError &failed) {
        return {u"reports"_s, false, failed.error().detail};
    }
}

/// Runs a check so that one that cannot read a page fails by itself and the others still run.
template<typename Check>
VerifyCheck guarded(const QString &name, Check &&check)
{
    try {
        return check();
    } catch (const VaultError &failed) {
        return {name, false, failed.error().detail};
    }
}

} // namespace

Result<QList<VerifyCheck>> verifyVault(Vault &vault)
{
    return attempt([&] {
        Database &database = vault.database();
        QList<VerifyCheck> checks{keyringCheck(vault)};
        if (vault.opensNames())
            checks.append({u"recovery_copy"_s, vault.keys().isRecoveryCopyCurrent(),
                vault.keys().isRecoveryCopyCurrent() ? u"fits the keyring"_s : u"missing or of another keyring"_s});
        checks.append(guarded(u"pages"_s, [&] { return pagesCheck(database); }));
        checks.append(guarded(u"structure"_s, [&] {
            const QStringList found = checkStructure(database);
            return VerifyCheck{u"structure"_s, found.isEmpty(), found.isEmpty() ? u"sound"_s : found.join(u"; "_s)};
        }));
        checks.append(guarded(u"references"_s, [&] {
            const qsizetype broken = brokenReferences(database);
            return VerifyCheck{u"references"_s, broken == 0, u"%1 broken"_s.arg(broken)};
        }));
        if (!vault.opensNames())
            return checks;
        checks.append(guarded(u"schema"_s, [&] {
            const int version = schemaVersion(database);
            return VerifyCheck{u"schema"_s, version == newestSchemaVersion(), u"version %1"_s.arg(version)};
        }));
        checks.append(guarded(u"audit_chain"_s, [&] { return auditCheck(database); }));
        checks.append(reportsCheck(vault));
        return checks;
    });
}

bool allWell(const QList<VerifyCheck> &checks)
{
    return std::ranges::all_of(checks, &VerifyCheck::ok);
}

} // namespace wardmate
