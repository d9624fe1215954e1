// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import_kind.h"

#include "models/base/clock.h"
#include "models/referrals/line_check.h"
#include "models/referrals/referral_import_apply.h"
#include "models/referrals/referral_import_undo.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What the closures of one kind share.
struct Ground {
    Database *database;
    const Clock *clock;
    PersonRole role;
    std::function<ProgrammeSettings()> settings;
    std::function<void()> changed;
};

Result<ImportOutcome> apply(const Ground &ground, const ReferralImportPlan &plan, WorkProgress &progress)
{
    const auto done = applyReferralImport(
        *ground.database, plan, ground.settings(), ground.role, ground.clock->nowUtc(), &progress);
    if (!done)
        return tl::unexpected<Error>(done.error());
    ImportOutcome outcome;
    outcome.added = int(done->referrals.size());
    outcome.passedOver = done->duplicates + done->rejected;
    outcome.undo = [ground, result = *done](WorkProgress &told) {
        return undoReferralImport(*ground.database, result, ground.role, ground.clock->nowUtc(), &told);
    };
    return outcome;
}

Result<ReferralImportPlan> plan(
    const Ground &ground, const CsvTable &table, const MappingFile &mapping, WorkProgress &progress)
{
    const auto supporters = supportersByName(*ground.database);
    if (!supporters)
        return tl::unexpected<Error>(supporters.error());
    ReferralImportOptions options;
    options.now = ground.clock->nowUtc();
    options.identifies = [](const QString &line) { return !checkLine(line).isEmpty(); };
    options.supporters = *supporters;
    options.role = ground.role;
    options.progress = &progress;
    return planReferralImport(table, mapping, options);
}

Result<ImportPreview> preview(
    const Ground &ground, const CsvTable &table, const MappingFile &mapping, WorkProgress &progress)
{
    const auto planned = plan(ground, table, mapping, progress);
    if (!planned)
        return tl::unexpected<Error>(planned.error());
    // What is here already is known by its fingerprint, which only a trial against the file finds.
    const auto trial = tryReferralImport(*ground.database, *planned);
    if (!trial)
        return tl::unexpected<Error>(trial.error());
    ImportPreview preview;
    preview.read = planned->read;
    preview.adding = int(planned->referralCount() - trial->duplicates.size() - trial->rejected.size());
    preview.events = int(planned->events.size());
    preview.notRequested = int(planned->notRequested.size());
    preview.duplicates = planned->duplicates + trial->duplicates;
    preview.rejected = planned->rejected + trial->rejected;
    preview.remarks = planned->remarks;
    preview.headings = planned->headings;
    preview.columns = planned->columns;
    preview.dates = planned->dates;
    preview.apply = [ground, kept = *planned](WorkProgress &writing) { return apply(ground, kept, writing); };
    preview.changed = ground.changed;
    return preview;
}

} // namespace

ImportKind referralImportKind(Database &database, const Clock &clock, PersonRole role,
    std::function<ProgrammeSettings()> settings, std::function<void()> changed)
{
    const Ground ground{&database, &clock, role, std::move(settings), std::move(changed)};
    ImportKind kind;
    kind.code = u"referrals"_s;
    kind.fields = [](const CsvTable &table, const MappingFile &mapping) {
        return shapeOf(table, mapping) == ReferralListShape::History ? historyFields() : safetyReportFields();
    };
    kind.plan = [ground](const CsvTable &table, const MappingFile &mapping, bool, WorkProgress &progress) {
        return preview(ground, table, mapping, progress);
    };
    return kind;
}

} // namespace wardmate
