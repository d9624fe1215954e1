// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/roster_wiring.h"

#include "app/window/matching_wiring.h"
#include "models/referrals/draft_store.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kSupporterDraft = u"supporter"_s;

QList<RosterChoice> specialtiesOf(const MatchStore &matches)
{
    QList<RosterChoice> choices;
    const auto taxonomy = matches.taxonomy();
    for (int node = 0; taxonomy && node < taxonomy->count(); ++node)
        choices.append({taxonomy->code(node), taxonomy->label(node)});
    return choices;
}

Result<void> keepSupporter(DraftStore &drafts, const QJsonObject &draft)
{
    const auto kept = drafts.all(kSupporterDraft).value_or(QList<Draft>{});
    const DraftId id = kept.isEmpty() ? DraftId{} : kept.first().id;
    if (draft.isEmpty())
        return id.isValid() ? drafts.remove(id) : Result<void>();
    const auto done = drafts.keep(id, kSupporterDraft, draft);
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

QList<RosterUnit> unitsOf(Session &session)
{
    QList<RosterUnit> units;
    const auto all = session.units().all();
    for (const Unit &unit : all.value_or(QList<Unit>()))
        units.append({unit.id, unit.name});
    return units;
}

} // namespace

RosterServices rosterServices(Session &session, const MatchStore &matches, DraftStore &drafts, Prompts &prompts,
    QUndoStack &undo, QSettings &settings)
{
    RosterServices services{
        .store = session.roster(), .clock = session.clock(), .prompts = prompts, .settings = settings, .undo = undo};
    services.keepDraft = [&drafts](const QJsonObject &draft) { return keepSupporter(drafts, draft); };
    services.draft = [&drafts] {
        const auto kept = drafts.all(kSupporterDraft).value_or(QList<Draft>{});
        return kept.isEmpty() ? QJsonObject() : kept.first().body;
    };
    services.units = [&session] { return unitsOf(session); };
    services.specialties = [&matches] { return specialtiesOf(matches); };
    services.specialtyLabel = [&matches](const QString &stored) { return specialtyLabel(matches, stored); };
    return services;
}

} // namespace wardmate
