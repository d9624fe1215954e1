// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/roster_wiring.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QList<RosterChoice> specialtiesOf(const MatchStore &matches)
{
    QList<RosterChoice> choices;
    const auto taxonomy = matches.taxonomy();
    for (int node = 0; taxonomy && node < taxonomy->count(); ++node)
        choices.append({taxonomy->code(node), taxonomy->label(node)});
    return choices;
}

QString labelOfStored(const MatchStore &matches, const QString &stored)
{
    const auto taxonomy = matches.taxonomy();
    const int node = taxonomy ? taxonomy->nodeFor(stored) : -1;
    return node >= 0 ? taxonomy->label(node) : stored;
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

RosterServices rosterServices(
    Session &session, const MatchStore &matches, Prompts &prompts, QUndoStack &undo, QSettings &settings)
{
    RosterServices services{
        .store = session.roster(), .clock = session.clock(), .prompts = prompts, .settings = settings, .undo = undo};
    services.units = [&session] { return unitsOf(session); };
    services.specialties = [&matches] { return specialtiesOf(matches); };
    services.specialtyLabel = [&matches](const QString &stored) { return labelOfStored(matches, stored); };
    return services;
}

} // namespace wardmate
