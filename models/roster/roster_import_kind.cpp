// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_import_kind.h"

#include "models/base/clock.h"
#include "models/roster/roster_import_apply.h"
#include "models/roster/roster_store.h"
#include "models/roster/supporter_rows.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What the closures of one kind share.
struct Ground {
    Database *database;
    RosterStore *store;
    const Clock *clock;
    PersonRole role;
};

Result<void> putBack(const Ground &ground, const QList<Supporter> &before)
{
    return attempt([&] {
        ground.database->transaction([&] {
            for (const Supporter &supporter : before)
                updateSupporter(*ground.database, supporter);
        });
    });
}

Result<ImportOutcome> apply(const Ground &ground, const RosterImportPlan &plan)
{
    QList<Supporter> before;
    for (const PlannedSupporter &planned : plan.updates) {
        if (const auto standing = ground.store->find(planned.supporter.id))
            before.append(standing->supporter);
    }
    const auto done = applyRosterImport(*ground.database, plan, ground.role, ground.clock->nowUtc());
    if (!done)
        return tl::unexpected<Error>(done.error());
    ground.store->noteChanged();
    ImportOutcome outcome;
    outcome.added = int(done->added.size());
    outcome.updated = int(done->updated.size());
    outcome.undo = [ground, result = *done, before](WorkProgress &) -> Result<int> {
        const auto stayed = undoRosterImport(*ground.database, result, ground.role, ground.clock->nowUtc());
        if (stayed) {
            if (const auto restored = putBack(ground, before); !restored)
                return tl::unexpected<Error>(restored.error());
        }
        ground.store->noteChanged();
        return stayed;
    };
    return outcome;
}

} // namespace

ImportKind supporterImportKind(
    Database &database, RosterStore &store, const Clock &clock, PersonRole role, std::function<QString()> hospital)
{
    const Ground ground{&database, &store, &clock, role};
    ImportKind kind;
    kind.code = u"supporters"_s;
    kind.canUpdate = true;
    kind.fields = [](const CsvTable &, const MappingFile &) { return rosterFields(); };
    kind.plan = [ground, hospital = std::move(hospital)](const CsvTable &table, const MappingFile &mapping,
                    bool updateKnown, WorkProgress &) -> Result<ImportPreview> {
        const auto known = knownSupporters(*ground.database);
        if (!known)
            return tl::unexpected<Error>(known.error());
        RosterImportOptions options;
        options.today = ground.clock->today();
        options.updateKnown = updateKnown;
        options.hospital = hospital ? hospital() : QString();
        const auto plan = planRosterImport(table, mapping, *known, options);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        ImportPreview preview;
        preview.read = plan->read;
        preview.adding = int(plan->accepted.size());
        preview.updating = int(plan->updates.size());
        preview.duplicates = plan->duplicates;
        preview.rejected = plan->rejected;
        preview.remarks = plan->remarks;
        preview.headings = plan->headings;
        preview.columns = plan->columns;
        preview.dates = plan->dates;
        preview.apply = [ground, plan = *plan](WorkProgress &) { return apply(ground, plan); };
        return preview;
    };
    return kind;
}

} // namespace wardmate
