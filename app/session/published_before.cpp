// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/published_before.h"

#include "app/session/report_file.h"
#include "models/base/platform.h"
#include "models/programme/settings_store.h"
#include "models/reports/ledger_store.h"
#include "models/reports/publisher.h"
#include "models/reports/taken_over.h"
#include "models/vault/replaced_reports.h"
#include "models/vault/vault.h"

namespace wardmate {

namespace {

/// Nothing where it is under other keys, damaged or not there.
Result<QList<Issue>> publishedIn(const QString &reports, const SecretBytes &key)
{
    const auto database = attempt([&] { return openDataFile(reports, key, true); });
    if (!database)
        return tl::unexpected<Error>(database.error());
    return LedgerStore(**database).issues();
}

} // namespace

Result<PublishedBefore> takeOverPublished(Vault &vault, const Clock &clock)
{
    if (replacedReports(vault.keys().files()).isEmpty())
        return PublishedBefore();
    const auto checked = vault.checkAfterOpening();
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    return takeOverPublished(vault, clock, *checked);
}

Result<PublishedBefore> takeOverPublished(Vault &vault, const Clock &clock, const PageState &checked)
{
    PublishedBefore found;
    const QStringList waiting = replacedReports(vault.keys().files());
    if (waiting.isEmpty() || !vault.opensNames() || !checked.structureOk || vault.database().isReadOnly())
        return found;
    Database &database = vault.database();
    for (const QString &reports : waiting) {
        const auto issues = publishedIn(reports, vault.keys().person().keys.reports);
        const auto entered = attempt([&] {
            if (issues)
                database.transaction(
                    [&] { found.takenOver += takeOver(database, *issues, clock.nowUtc(), vault.role()); });
        });
        if (issues && entered)
            continue;
        // whatever the reason: a period that may be out is not published again. Days begin earlier elsewhere.
        found.isUnknown = true;
        const auto marked = attempt(
            [&] { database.transaction([&] { markPublishedUnknown(database, clock.nowUtc().date().addDays(1)); }); });
        if (!marked)
            return tl::unexpected<Error>(marked.error());
    }
    SettingsStore settings(database);
    if (const auto loaded = settings.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    const Publisher publisher(database, clock, vault.role(), settings.settings(), {});
    if (const auto members = publisher.findMembers(); !members) // before anything is entered late
        return tl::unexpected<Error>(members.error());
    const LedgerStore ledger(database);
    const auto all = ledger.issues();
    const auto frame = ledger.frame();
    if (all && frame && writeReportFile(vault, *all, *frame)) { // else with the next opening
        for (const QString &reports : waiting)
            platform::removeFile(reports);
    }
    return found;
}

} // namespace wardmate
