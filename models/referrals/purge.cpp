// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/purge.h"

#include "models/base/clock.h"
#include "models/programme/working_calendar.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/referral_bin.h"
#include "models/referrals/referral_rows.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kUnfinished = u"erasing_unfinished"_s;

struct Due {
    ReferralId id;
    bool isHeld = false;
};

/// The programme's day, in which the day of erasing was worked out: not that of the computer this happens to run on.
QDate todayOf(Database &database, const Clock &clock)
{
    WorkingWeek week;
    week.timeZone
        = database.value<QString>(u"SELECT value FROM setting WHERE key = 'week.time_zone'"_s).value_or(QString());
    return WorkingCalendar(week).localDate(clock.nowUtc());
}

/// Those in the bin for too long are left out: they go as a whole.
std::vector<Due> dueBy(Database &database, const Clock &clock)
{
    return database.select(
        [](const Row &row) {
            return Due{row.get<ReferralId>(0), row.get<bool>(1)};
        },
        u"SELECT id, held_at IS NOT NULL FROM referral "
        "WHERE purge_due IS NOT NULL AND purged_at IS NULL AND purge_due <= ? AND NOT (deleted_at IS NOT NULL AND "
        "deleted_at <= ?) ORDER BY id"_s,
        todayOf(database, clock), clock.nowUtc().addDays(-kBinDays));
}

/// Half-filled forms to which nobody came back: they hold names, too, and have no clock but this. What is half written of
/// a message holds none, only its places.
std::vector<DraftId> draftsOverdue(Database &database, const QDateTime &now)
{
    return database.select([](const Row &row) { return row.get<DraftId>(0); },
        u"SELECT id FROM draft WHERE kind <> 'wording' AND updated_at <= ? ORDER BY id"_s, now.addDays(-kBinDays));
}

PurgeSummary summaryOf(const std::vector<Due> &due)
{
    PurgeSummary summary;
    for (const Due &one : due)
        (one.isHeld ? summary.held : summary.identities) += 1;
    return summary;
}

void eraseOne(Database &database, ReferralId id, PersonRole role, const QDateTime &now)
{
    auto referral = readReferral(database, id);
    if (!referral)
        return;
    eraseIdentity(database, id);
    const ReferralState before = referral->state;
    referral->state = ReferralState::Purged;
    referral->purgedAt = now;
    updateReferral(database, *referral);
    insertTransition(database, id, {now, role, u"purge"_s, before, ReferralState::Purged});
    appendAudit(database, now, role, u"purge"_s, u"referral"_s, id.value);
}

bool isUnfinished(Database &database)
{
    return database.value<int>(u"SELECT 1 FROM setting WHERE key = ?"_s, kUnfinished).has_value();
}

/// Freed cells, the words FTS5 keeps of deleted rows, and the journal.
void rewrite(Database &database)
{
    database.execute(u"INSERT INTO peer_search (peer_search) VALUES ('optimize')"_s);
    database.forgetStatements();
    database.executeScript(u"VACUUM;"_s);
}

} // namespace

Result<PurgeSummary> purgePreview(Database &database, const Clock &clock)
{
    return attempt([&] {
        PurgeSummary summary = summaryOf(dueBy(database, clock));
        summary.identities += int(binOverdue(database, clock.nowUtc()).size());
        summary.identities += int(draftsOverdue(database, clock.nowUtc()).size());
        summary.isUnfinished = isUnfinished(database);
        return summary;
    });
}

Result<bool> isErasingUnfinished(Database &database)
{
    return attempt([&] { return isUnfinished(database); });
}

Result<void> finishErasing(Database &database)
{
    return attempt(
        [&] { database.transaction([&] { database.execute(u"DELETE FROM setting WHERE key = ?"_s, kUnfinished); }); });
}

Result<PurgeSummary> purge(Database &database, const Clock &clock, PersonRole role)
{
    if (role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator cannot erase identities"_s, u"role"_s);
    return attempt([&] {
        const auto due = dueBy(database, clock);
        const auto binned = binOverdue(database, clock.nowUtc());
        const auto drafts = draftsOverdue(database, clock.nowUtc());
        PurgeSummary summary = summaryOf(due);
        summary.identities += int(binned.size() + drafts.size());
        if (summary.identities == 0)
            return summary;
        database.transaction([&] {
            for (const Due &one : due) {
                if (!one.isHeld)
                    eraseOne(database, one.id, role, clock.nowUtc());
            }
            for (const ReferralId id : binned) {
                removeFromBin(database, id);
                appendAudit(database, clock.nowUtc(), role, u"remove"_s, u"referral"_s, id.value);
            }
            for (const DraftId id : drafts) {
                database.execute(u"DELETE FROM draft WHERE id = ?"_s, id);
                appendAudit(database, clock.nowUtc(), role, u"remove"_s, u"draft"_s, id.value);
            }
            database.execute(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, '1')"_s, kUnfinished);
        });
        try {
            rewrite(database);
        } catch (const VaultError &) { // VACUUM fails on pages torn by a power cut; an export does not (security.md 2c)
            summary.isRewritten = false;
        }
        return summary;
    });
}

} // namespace wardmate
