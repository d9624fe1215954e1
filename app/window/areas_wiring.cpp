// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/areas_wiring.h"

#include "models/reports/ledger_store.h"
#include "models/reports/report_lists.h"

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

} // namespace

AreasServices areasServices(Session &session, QUndoStack &undo)
{
    return {.undo = undo,
        .load = [&session] { return session.units().all(); },
        .save = [&session](const QList<Unit> &units) { return session.units().setAreas(units); },
        .fixedYear
        = [&session] { return lastYearOfLists(LedgerStore(session.database()).issues().value_or(QList<Issue>())); },
        .professions = professionGroups};
}

} // namespace wardmate
