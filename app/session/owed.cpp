// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/owed.h"

#include "models/referrals/draft_store.h"
#include "models/referrals/purge.h"
#include "models/sheets/resource_rules.h"
#include "models/vault/vault_people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLaterDaysAhead = 7;
constexpr int kBackupDueDays = 14; ///< ux.md 2, Backup
constexpr int kSheetTestDays = 365; ///< security.md 3, Recovery sheet

void addBackup(Session &session, QDate today, QList<OwedItem> &owed)
{
    const QDate last = session.settings().settings().lastBackupOn;
    if (!last.isValid() || last.daysTo(today) < kBackupDueDays)
        return; // a first one is asked for among the first steps
    owed.append({.kind = OwedKind::Backup,
        .dueAt = session.clock().nowUtc(),
        .number = int(last.daysTo(today)),
        .later = {},
        .keptAt = {}});
}

void addSheetTest(Session &session, QDate today, QList<OwedItem> &owed)
{
    const QDate since = recoveryKeyTestedOn(session);
    if (!since.isValid()) // "I will do this later"
        owed.append({.kind = OwedKind::RecoveryKey, .dueAt = {}, .number = 1, .later = {}, .keptAt = {}});
    else if (since.daysTo(today) >= kSheetTestDays)
        owed.append({.kind = OwedKind::RecoverySheet,
            .dueAt = session.clock().nowUtc(),
            .number = 1,
            .later = {},
            .keptAt = {}});
}

} // namespace

Owed owedBesideReferrals(Session &session, int mostLaterDates)
{
    const LocalNow now = session.clock().now();
    const QDate today = now.today();
    Owed owed;
    const auto read = [&owed](const auto &result) {
        if (!result && !owed.problem)
            owed.problem = result.error();
        return result.has_value();
    };
    if (const auto started = DraftStore(session.database(), session.clock()).all(u"supporter"_s);
        read(started) && !started->isEmpty())
        owed.items.append({.kind = OwedKind::StartedSupporter,
            .dueAt = {},
            .number = 1,
            .later = {},
            .keptAt = started->constFirst().updatedAt});
    const auto later = session.referrals().laterDatesDue(today.addDays(kLaterDaysAhead), mostLaterDates);
    for (const DueLaterDate &date : read(later) ? *later : QList<DueLaterDate>())
        owed.items.append({OwedKind::LaterDate, now.startOf(date.dueOn), 1, date, {}});
    if (const auto due = purgePreview(session.database(), session.clock()); read(due) && due->identities > 0)
        owed.items.append(
            {.kind = OwedKind::Erasures, .dueAt = now.utc(), .number = due->identities, .later = {}, .keptAt = {}});
    if (!session.isSample()) {
        addBackup(session, today, owed.items);
        addSheetTest(session, today, owed.items);
    }
    if (const auto all = session.resources().all(); read(all)) {
        const auto stale = std::ranges::count_if(
            *all, [&](const Resource &resource) { return resource.onSheet && !isFresh(resource, today); });
        if (stale > 0)
            owed.items.append(
                {.kind = OwedKind::Resources, .dueAt = {}, .number = int(stale), .later = {}, .keptAt = {}});
    }
    return owed;
}

QDate recoveryKeyTestedOn(Session &session)
{
    return session.isSample() ? QDate() : VaultPeople(*session.vault(), session.clock()).recoveryKeyTestedOn();
}

} // namespace wardmate
