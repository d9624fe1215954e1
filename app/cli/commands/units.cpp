// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table_output.h"
#include "models/exchange/csv_reader.h"
#include "models/reports/report_values.h"

#include <QSet>

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
        return failure(Error::Kind::Invalid, u"the file needs the columns unit and area"_s, u"missing_column"_s);
    QList<Unit> units;
    QSet<QString> areas;
    for (const CsvRecord &record : table->records) {
        units.append({{}, record.cells.value(name).simplified(), record.cells.value(area).simplified()});
        if (units.constLast().name.isEmpty())
            return failure(Error::Kind::Invalid, u"record %1 names no unit"_s.arg(record.number), u"no_unit"_s);
        areas.insert(units.constLast().area);
    }
    areas.remove(QString());
    if (areas.size() >= kMostAreas)
        return failure(
            Error::Kind::Invalid, u"reports have at most %1 areas and the rest"_s.arg(kMostAreas - 1), u"many_areas"_s);
    return units;
}

int joinUnits(const Context &context, Session &session)
{
    const auto units = unitsIn(context.positional(1));
    if (!units)
        return context.fail(units.error());
    if (const auto done = session.units().setAreas(*units); !done)
        return context.fail(done.error());
    context.console().say(u"%1 units were joined to areas."_s.arg(units->size()));
    return Done;
}

} // namespace

int runUnits(const Context &context)
{
    const bool joins = context.positional(0) == u"areas"_s && !context.positional(1).isEmpty();
    if (!joins && context.positional(0) != u"list"_s)
        return context.fail({Error::Kind::Invalid, u"units list, or units areas FILE.csv"_s, u"usage"_s});
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    return joins ? joinUnits(context, **session) : listUnits(context, **session);
}

} // namespace wardmate::cli
