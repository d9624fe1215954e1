// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/areas_wiring.h"

#include "app/session/unit_act.h"
#include "models/reports/ledger_store.h"
#include "models/reports/report_lists.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// "Nurses and midwives: Registered nurse, Practical nurse, ..."
QStringList professionGroups()
{
    QStringList lines;
    for (const Word<ReportProfession> &group : wordsOf<ReportProfession>()) {
        QStringList members;
        for (const Word<ProfessionGroup> &profession : wordsOf<ProfessionGroup>()) {
            if (reportProfessionOf(profession.value) == group.value)
                members.append(labelOf(profession.value));
        }
        lines.append(u"%1: %2"_s.arg(labelOf(group.value), members.join(u", "_s)));
    }
    return lines;
}

MergeServices mergeServices(Session &session, Prompts &prompts, QUndoStack &undo)
{
    return {.prompts = prompts,
        .look = [&session](UnitId gone, UnitId kept) -> Result<UnitsMadeOne> {
            const auto act = unitActNow(session);
            return act ? session.units().wouldMakeOne(gone, kept, *act) : tl::unexpected<Error>(act.error());
        },
        .merge = [&session, &undo](UnitId gone, UnitId kept) -> Result<UnitsMadeOne> {
            const auto act = unitActNow(session);
            if (!act)
                return tl::unexpected<Error>(act.error());
            auto done = session.units().makeOne(gone, kept, *act);
            if (!done)
                return done;
            undo.clear(); // what it would put back points to the unit that is gone
            session.referrals().noteChanged({});
            session.roster().noteChanged();
            return done;
        }};
}

} // namespace

AreasServices areasServices(Session &session, Prompts &prompts, QUndoStack &undo)
{
    return {.undo = undo,
        .load = [&session] { return session.units().all(); },
        .save = [&session](const QList<Unit> &units) { return session.units().setAreas(units); },
        .fixedYear
        = [&session] { return lastYearOfLists(LedgerStore(session.database()).issues().value_or(QList<Issue>())); },
        .professions = professionGroups,
        .merging = mergeServices(session, prompts, undo)};
}

} // namespace wardmate
