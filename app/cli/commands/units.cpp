// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table_output.h"
#include "app/session/unit_act.h"
#include "models/base/text.h"
#include "models/exchange/csv_reader.h"
#include "models/programme/area_rules.h"
#include "models/reports/ledger_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

int listUnits(const Context &context, Session &session)
{
    const auto units = session.units().all();
    if (!units)
        return context.fail(units.error());
    QJsonArray rows;
    for (const Unit &unit : *units)
        rows.append(QJsonObject{{u"id"_s, unit.id.value}, {u"unit"_s, unit.name}, {u"area"_s, unit.area}});
    return printRows(context, {u"id"_s, u"unit"_s, u"area"_s}, rows);
}

Result<QList<Unit>> unitsIn(const QString &path)
{
    const auto table = readCsvFile(path);
    if (!table)
        return tl::unexpected<Error>(table.error());
    const qsizetype name = table->headings.indexOf(u"unit"_s);
    const qsizetype area = table->headings.indexOf(u"area"_s);
    if (name < 0 || area < 0)
        return failure(Error::Kind::Invalid, u"the file needs the columns unit and area"_s, u"unit_columns"_s);
    QList<Unit> units;
    for (const CsvRecord &record : table->records) {
        units.append({{}, record.cells.value(name).simplified(), record.cells.value(area).simplified()});
        if (units.constLast().name.isEmpty())
            return failure(Error::Kind::Invalid, u"record %1 names no unit"_s.arg(record.number), u"no_unit"_s);
    }
    return withOneSpelling(units);
}

Result<void> mayBeAreas(const QList<Unit> &units)
{
    switch (areaProblem(units)) {
    case AreaProblem::None:
        return {};
    case AreaProblem::TooMany:
        return failure(Error::Kind::Invalid, u"reports have at most %1 areas and the rest"_s.arg(kMostNamedAreas),
            u"many_areas"_s);
    case AreaProblem::ReservedName:
        return failure(Error::Kind::Invalid,
            u"an area cannot be called all or other: both mean something else in every list"_s, u"reserved_area"_s);
    case AreaProblem::LongName:
        return failure(
            Error::Kind::Invalid, u"the name of an area has at most %1 letters"_s.arg(kLongestArea), u"long_area"_s);
    }
    return {};
}

/// The file's units over those the programme has: what is not in the file keeps its area.
QList<Unit> allTogether(QList<Unit> known, const QList<Unit> &given)
{
    for (const Unit &unit : given) {
        const auto same
            = std::ranges::find_if(known, [&](const Unit &each) { return placeKey(each.name) == placeKey(unit.name); });
        if (same == known.end())
            known.append(unit);
        else
            same->area = unit.area;
    }
    return known;
}

int joinUnits(const Context &context, Session &session)
{
    const auto units = unitsIn(context.positional(1));
    if (!units)
        return context.fail(units.error());
    const auto known = session.units().all();
    if (!known)
        return context.fail(known.error());
    if (const auto may = mayBeAreas(allTogether(*known, *units)); !may)
        return context.fail(may.error());
    if (const auto done = session.units().setAreas(*units); !done)
        return context.fail(done.error());
    context.console().say(u"%1 units were joined to areas."_s.arg(units->size()));
    const auto issues = LedgerStore(session.database()).issues();
    if (const int year = lastYearOfLists(issues.value_or(QList<Issue>())); year > 0)
        context.console().say(
            u"Lists of %1 are published, so its areas stay as they were; this counts from the lists of "
            "%2."_s.arg(year)
                .arg(year + 1));
    return Done;
}

/// A unit by its id or its name, as it is written in the list.
Result<UnitId> unitFrom(const QList<Unit> &units, const QString &text)
{
    for (const Unit &unit : units) {
        if (QString::number(unit.id.value) == text || placeKey(unit.name) == placeKey(text))
            return unit.id;
    }
    return failure(Error::Kind::NotFound, u"there is no such unit"_s, u"unknown_unit"_s);
}

int makeOne(const Context &context, Session &session)
{
    const auto units = session.units().all();
    if (!units)
        return context.fail(units.error());
    const auto gone = unitFrom(*units, context.positional(1));
    const auto kept = unitFrom(*units, context.positional(2));
    if (!gone || !kept)
        return context.fail(gone ? kept.error() : gone.error());
    const auto act = unitActNow(session);
    if (!act)
        return context.fail(act.error());
    const bool isTrial = context.args().has(u"dry-run"_s);
    const auto done
        = isTrial ? session.units().wouldMakeOne(*gone, *kept, *act) : session.units().makeOne(*gone, *kept, *act);
    if (!done)
        return context.fail(done.error());
    const QString what = isTrial
        ? u"The two units would be one: %1 referrals, %2 events and %3 supporters would come over. Nothing was changed."_s
        : u"The two units are one: %1 referrals, %2 events and %3 supporters came over. Lists that name the unit that "
          "went mean the one that stayed; what was published is as it was."_s;
    context.console().say(what.arg(done->referrals).arg(done->events).arg(done->supporters));
    if (done->areaBefore != done->area)
        context.console().say(
            u"What is not published yet of the unit that goes counts under %1, no longer under %2."_s.arg(
                done->area, done->areaBefore.isEmpty() ? u"other"_s : done->areaBefore));
    return Done;
}

} // namespace

int runUnits(const Context &context)
{
    const QString act = context.positional(0);
    const qsizetype words = context.args().positional().size();
    const bool joins = act == u"areas"_s && words == 2 && !context.positional(1).isEmpty();
    const bool merges = act == u"merge"_s && words == 3;
    const bool isKnown = joins || merges || (act == u"list"_s && words == 1);
    if (!isKnown || (!merges && context.args().has(u"dry-run"_s)))
        return context.fail({Error::Kind::Invalid,
            u"units list, units areas FILE.csv, or units merge UNIT INTO [--dry-run]"_s, u"usage"_s});
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    return joins ? joinUnits(context, **session) : merges ? makeOne(context, **session) : listUnits(context, **session);
}

} // namespace wardmate::cli
