// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_import_apply.h"

#include "models/roster/supporter_rows.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

Result<std::vector<Supporter>> knownSupporters(Database &database)
{
    return attempt([&] { return readSupporters(database); });
}

Result<RosterImportResult> applyRosterImport(
    Database &database, const RosterImportPlan &plan, PersonRole role, const QDateTime &now)
{
    if (role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator cannot bring in supporters"_s, u"role"_s);
    return attempt([&] {
        return database.transaction([&] {
            RosterImportResult result;
            for (const PlannedSupporter &planned : plan.accepted) {
                const SupporterId id = insertSupporter(database, planned.supporter, now);
                appendAudit(database, now, role, u"import"_s, u"supporter"_s, id.value);
                result.added.append(id);
            }
            for (const PlannedSupporter &planned : plan.updates) {
                updateSupporter(database, planned.supporter);
                appendAudit(database, now, role, u"import"_s, u"supporter"_s, planned.supporter.id.value);
                result.updated.append(planned.supporter.id);
            }
            return result;
        });
    });
}

Result<int> undoRosterImport(
    Database &database, const RosterImportResult &result, PersonRole role, const QDateTime &now)
{
    return attempt([&] {
        return database.transaction([&] {
            int stayed = 0;
            for (const SupporterId id : result.added) {
                if (database.value<int>(u"SELECT 1 FROM referral WHERE supporter_id = ? LIMIT 1"_s, id)) {
                    ++stayed;
                    continue;
                }
                database.execute(u"DELETE FROM supporter WHERE id = ?"_s, id);
                appendAudit(database, now, role, u"undo_import"_s, u"supporter"_s, id.value);
            }
            return stayed;
        });
    });
}

} // namespace wardmate
