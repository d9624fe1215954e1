// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import.h"

#include "models/base/text.h"
#include "models/referrals/history_import.h"
#include "models/referrals/safety_import.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// How many of the telling fields have a column.
int found(const HeadingMap &map, const QStringList &fields)
{
    int count = 0;
    for (const QString &field : fields)
        count += map.has(field) ? 1 : 0;
    return count;
}

/// A form notes when and by whom it was filled in: an address under "Email address" is that person's, who may be telling
/// of a colleague.
void leaveOutWhoFilledItIn(HeadingMap &map)
{
    static const QSet<QString> stamps{u"timestamp"_s, u"marca temporal"_s, u"start time"_s, u"hora de inicio"_s};
    static const QSet<QString> collected{u"email address"_s, u"email"_s, u"e mail"_s, u"username"_s,
        u"direccion de correo electronico"_s, u"correo electronico"_s, u"nombre de usuario"_s};
    static const QSet<QString> own{
        u"name"_s, u"full name"_s, u"nombre"_s, u"nombre completo"_s, u"nombre y apellidos"_s, u"apellidos y nombre"_s};
    static const QSet<QString> asked{u"your"_s, u"you"_s, u"tu"_s, u"su"_s};
    const auto said = [](const MappedColumn &column) { return foldedWords(column.heading).join(u' '); };
    const auto isStamp = [&](const MappedColumn &column) { return stamps.contains(said(column)); };
    const auto isOwnName = [&](const MappedColumn &column) {
        const QStringList words = foldedWords(column.heading);
        return column.field == u"name"
            && (own.contains(said(column))
                || std::ranges::any_of(words, [](const QString &word) { return asked.contains(word); }));
    };
    if (std::ranges::none_of(map.columns, isStamp) || std::ranges::any_of(map.columns, isOwnName))
        return;
    for (MappedColumn &column : map.columns) {
        if (column.field == u"email" && !column.said && collected.contains(said(column))) {
            column.fate = ColumnFate::LeftOut;
            column.field.clear();
        }
    }
}

/// Microsoft's forms put the name and address of whoever filled them in right behind the times: where another column
/// names somebody, that one is meant; where none does, people refer themselves.
MappingFile withoutWhoFilledItIn(const CsvTable &table, const QList<FieldSpec> &fields, const MappingFile &mapping)
{
    static const QSet<QString> ends{u"completion time"_s, u"hora de finalizacion"_s};
    static const QSet<QString> collected{u"email"_s, u"name"_s, u"correo electronico"_s, u"nombre"_s,
        u"last modified time"_s, u"hora de la ultima modificacion"_s};
    const auto wording = [&table](qsizetype column) { return foldedWords(table.headings.at(column)).join(u' '); };
    qsizetype column = 0;
    while (column < table.headings.size() && !ends.contains(wording(column)))
        ++column;
    MappingFile without = mapping;
    for (++column; column < table.headings.size() && collected.contains(wording(column)); ++column) {
        const QString &heading = table.headings.at(column);
        const auto isSaid = [&heading](const auto &pair) { return pair.first == heading || pair.second == heading; };
        if (table.headings.count(heading) == 1 && std::ranges::none_of(mapping.columns, isSaid))
            without.columns.append({heading, QString()});
    }
    if (without.columns.size() == mapping.columns.size())
        return mapping;
    const auto map = mapHeadings(table, fields, without);
    return map && (map->has(u"name") || map->has(u"last_name")) ? without : mapping;
}

/// "Reporter email", "Teléfono del notificante": how to reach whoever told of it, who is somebody else.
void leaveOutWhoTold(HeadingMap &map)
{
    static const QSet<QString> others{u"reporter"_s, u"reporters"_s, u"reporting"_s, u"reported"_s, u"submitter"_s,
        u"submitted"_s, u"referrer"_s, u"referred"_s, u"notifier"_s, u"manager"_s, u"managers"_s, u"supervisor"_s,
        u"supervisors"_s, u"notificante"_s, u"notificador"_s, u"notificadora"_s, u"reportante"_s, u"declarante"_s,
        u"informante"_s, u"jefe"_s, u"jefa"_s, u"jefatura"_s, u"supervisora"_s, u"derivante"_s};
    for (MappedColumn &column : map.columns) {
        if (column.said || (column.field != u"email" && column.field != u"phone" && column.field != u"best_time"))
            continue;
        const QStringList words = foldedWords(column.heading);
        if (std::ranges::any_of(words, [](const QString &word) { return others.contains(word); })) {
            column.fate = ColumnFate::LeftOut;
            column.field.clear();
        }
    }
}

/// An open/closed column is of a tracking sheet, unless the list tells of events as safety reports do: those have it too.
bool hasStatesOfReferrals(const HeadingMap &history, const HeadingMap &safety)
{
    return history.has(u"state")
        && found(safety, {u"report_number"_s, u"category"_s, u"description"_s, u"event_time"_s, u"requested"_s}) == 0;
}

MappingFile withFieldsOf(const MappingFile &mapping, const QList<FieldSpec> &fields)
{
    MappingFile known = mapping;
    known.columns.removeIf([&fields](const std::pair<QString, QString> &pair) {
        return std::none_of(fields.cbegin(), fields.cend(),
            [&pair](const FieldSpec &field) { return field.code == pair.first || field.code == pair.second; });
    });
    return known;
}

} // namespace

qsizetype ReferralImportPlan::referralCount() const
{
    return std::accumulate(events.cbegin(), events.cend(), qsizetype(0),
        [](qsizetype sum, const PlannedEvent &event) { return sum + event.referrals.size(); });
}

ReferralListShape shapeOf(const CsvTable &table, const MappingFile &mapping)
{
    const auto history = mapHeadings(table, historyFields(), withFieldsOf(mapping, historyFields()));
    const auto safety = mapHeadings(table, safetyReportFields(), withFieldsOf(mapping, safetyReportFields()));
    if (!history || !safety)
        return history ? ReferralListShape::History : ReferralListShape::SafetyReport;
    int forHistory = found(*history,
        {u"supporter"_s, u"first_contact"_s, u"contacts"_s, u"accepted"_s, u"closed_on"_s, u"outcome"_s,
            u"further_help"_s, u"resources"_s});
    forHistory += hasStatesOfReferrals(*history, *safety) ? 1 : 0;
    forHistory += safety->missing.contains(u"event_date"_s) && history->has(u"referred_on") ? 1 : 0;
    int forSafety
        = found(*safety, {u"report_number"_s, u"description"_s, u"requested"_s, u"event_time"_s, u"clinician_unit"_s});
    // no safety report tells who supported whom
    forHistory += history->has(u"supporter") && (history->has(u"first_contact") || history->has(u"contacts")) ? 1 : 0;
    for (const QString &field : {u"name"_s, u"last_name"_s, u"phone"_s}) // both kinds of list may have them
        forSafety += safety->has(field) && !history->has(field) ? 1 : 0;
    return forHistory > forSafety ? ReferralListShape::History : ReferralListShape::SafetyReport;
}

Result<ReferralImportPlan> planReferralImport(
    const CsvTable &table, const MappingFile &mapping, const ReferralImportOptions &options)
{
    const ReferralListShape shape = shapeOf(table, mapping);
    const bool history = shape == ReferralListShape::History;
    const QList<FieldSpec> fields = history ? historyFields() : safetyReportFields();
    auto map = mapHeadings(table, fields, withoutWhoFilledItIn(table, fields, mapping));
    if (!map)
        return tl::unexpected<Error>(map.error());
    leaveOutWhoFilledItIn(*map);
    leaveOutWhoTold(*map);
    if (!map->missing.isEmpty())
        return failure(Error::Kind::Invalid, u"no column was recognised for: %1"_s.arg(map->missing.join(u", "_s)),
            u"missing_column"_s);
    ReferralImportPlan plan;
    plan.shape = shape;
    plan.read = table.records.size();
    plan.headings = table.headings;
    plan.columns = *map;
    plan.ignoredColumns = map->ignoredColumns();
    if (history)
        planHistory(table, mapping, options, plan);
    else
        planSafetyReports(table, mapping, options, plan);
    if (options.progress && !options.progress->isWanted())
        return failure(Error::Kind::Refused, u"nobody waits for the end any more"_s, u"cancelled"_s);
    return plan;
}

} // namespace wardmate
