// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_store.h"

#include "models/programme/working_calendar.h"
#include "models/reports/report_lists.h"
#include "models/vault/database.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// One statement's worth of a request: from which rows, with which bounds.
struct Source {
    QString from; ///< FROM and WHERE
    QVariantList bounds;
};

const auto kNotDeleted = u" AND r.deleted_at IS NULL"_s;
const auto kNotIssued = u" AND NOT EXISTS (SELECT 1 FROM issue_member m WHERE m.referral_id = r.id)"_s;

/// Enumerations by code, without a search for each row.
template<typename E>
class CodeCache
{
public:
    CodeCache()
    {
        for (const Word<E> &word : wordsOf<E>())
            m_values.insert(QString::fromLatin1(word.code), word.value);
    }
    [[nodiscard]] std::optional<E> find(const std::optional<QString> &code) const
    {
        const auto found = code ? m_values.constFind(*code) : m_values.cend();
        return found == m_values.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, E> m_values;
};

QString column(const QString &name, bool wanted)
{
    return wanted ? name : u"NULL"_s;
}

} // namespace

/// Reads rows into facts; holds what is the same for every row.
class ReportReader
{
public:
    ReportReader(Database &database, const QStringList &areas, int areasOfYear, const ProgrammeSettings &settings)
        : m_calendar(settings.week)
        , m_hours(settings.targets.outreachHours)
        , m_usesWorkingHours(settings.week.countsWorkingHoursOnly)
    {
        database.visit(
            [&](const Row &row) {
                const QString area = row.get<QString>(1);
                m_areaOfUnit.insert(row.get<qint64>(0), areas.indexOf(area));
            },
            u"SELECT u.id, coalesce(y.area, u.area) FROM unit u "
            "LEFT JOIN year_area y ON y.unit_id = u.id AND y.year = ?"_s,
            areasOfYear);
    }

    /// In the order facts() reads them.
    [[nodiscard]] QString columns(bool withPeople) const
    {
        const QString inTime
            = u"unixepoch(r.first_attempt_at) - unixepoch(r.received_at) <= %1"_s.arg(qint64(m_hours) * 3600);
        return u"SELECT r.event_id, e.category, e.referrer_kind, r.unit_id, r.profession_group, r.state, r.outcome, "
               "r.conversations, r.further_help_accepted, r.further_help_kind, "_s
            + column(inTime, !m_usesWorkingHours) + u", "_s + column(u"r.received_at"_s, m_usesWorkingHours) + u", "_s
            + column(u"r.first_attempt_at"_s, m_usesWorkingHours) + u", "_s + column(u"p.name_key"_s, withPeople);
    }

    [[nodiscard]] ReportFacts facts(const Row &row) const
    {
        ReportFacts facts;
        facts.event = row.get<std::optional<qint64>>(0).value_or(0);
        if (facts.event == 0)
            return facts; // counted once, and gone since
        facts.group = groupOf(m_categories.find(row.get<std::optional<QString>>(1)).value_or(EventCategory::Other));
        facts.referrer = reportReferrerOf(
            m_referrers.find(row.get<std::optional<QString>>(2)).value_or(ReferrerKind::AutomaticTrigger));
        facts.area = m_areaOfUnit.value(row.get<std::optional<qint64>>(3).value_or(0), -1);
        facts.profession = reportProfessionOf(
            m_professions.find(row.get<std::optional<QString>>(4)).value_or(ProfessionGroup::Other));
        const auto outcome = m_outcomes.find(row.get<std::optional<QString>>(6));
        facts.outcome = reportOutcomeOf(
            m_states.find(row.get<std::optional<QString>>(5)).value_or(ReferralState::Closed), outcome);
        facts.conversations = row.get<int>(7);
        facts.furtherHelp
            = reportFurtherHelpOf(row.get<bool>(8), m_help.find(row.get<std::optional<QString>>(9)), outcome);
        facts.reachedInTime = m_usesWorkingHours ? isInWorkingTime(row) : row.get<std::optional<int>>(10) == 1;
        facts.person = row.get<std::optional<QString>>(13).value_or(QString());
        return facts;
    }

private:
    [[nodiscard]] bool isInWorkingTime(const Row &row) const
    {
        const auto attempt = row.get<QDateTime>(12);
        return attempt.isValid() && attempt <= m_calendar.addHours(row.get<QDateTime>(11), m_hours);
    }

    WorkingCalendar m_calendar;
    int m_hours;
    bool m_usesWorkingHours;
    QHash<qint64, qsizetype> m_areaOfUnit;
    CodeCache<EventCategory> m_categories;
    CodeCache<ReferrerKind> m_referrers;
    CodeCache<ProfessionGroup> m_professions;
    CodeCache<ReferralState> m_states;
    CodeCache<Outcome> m_outcomes;
    CodeCache<FurtherHelp> m_help;
};

namespace {

QDateTime startOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toUTC();
}

/// The statements that together give each referral of a request once.
QList<Source> sourcesOf(const CountRequest &request, const ProgrammeSettings &settings)
{
    const QTimeZone zone = WorkingCalendar(settings.week).zone();
    const QString people = request.countsPeople ? u" LEFT JOIN peer_identity p ON p.referral_id = r.id"_s : QString();
    QList<Source> sources;
    for (const QString &period : request.issuedIn) {
        sources.append({u" FROM issue_member m LEFT JOIN referral r ON r.id = m.referral_id "
                        "LEFT JOIN event e ON e.id = r.event_id"_s
                + people + u" WHERE m.period = ?"_s,
            {period}});
    }
    for (const Span &span : request.spans) {
        sources.append({u" FROM referral r JOIN event e ON e.id = r.event_id"_s + people
                + u" WHERE r.received_at >= ? AND r.received_at < ?"_s + kNotDeleted
                + (request.onlyNew ? kNotIssued : QString()),
            {toBound(startOf(span.firstDay(), zone)), toBound(startOf(span.lastDay().addDays(1), zone))}});
    }
    return sources;
}

template<typename Visitor>
void visitSource(Database &database, const QString &columns, const Source &source, Visitor &&visitor)
{
    if (source.bounds.size() == 1)
        database.visit(visitor, columns + source.from, source.bounds.at(0).toString());
    else
        database.visit(visitor, columns + source.from, source.bounds.at(0).toString(), source.bounds.at(1).toString());
}

bool passes(const ReportFacts &facts, const CountFilter &filter, const QStringList &areas)
{
    const QString area = facts.area < 0 ? u"other"_s : areas.at(facts.area);
    return (filter.area.isEmpty() || filter.area == area)
        && (filter.profession.isEmpty() || filter.profession == codeOf(facts.profession))
        && (filter.eventGroup.isEmpty() || filter.eventGroup == codeOf(facts.group));
}

} // namespace

ReportStore::ReportStore(Database &database)
    : m_db(database)
{
}

Result<Counts> ReportStore::counts(const CountRequest &request, const QStringList &areas,
    const ProgrammeSettings &settings, const CountFilter &filter) const
{
    return attempt([&] {
        const ReportReader reader(m_db, areas, request.areasOfYear, settings);
        ReportTally tally(areas, request.threshold, request.crosses);
        const bool filters = filter != CountFilter();
        for (const Source &source : sourcesOf(request, settings)) {
            visitSource(m_db, reader.columns(request.countsPeople), source, [&](const Row &row) {
                const ReportFacts facts = reader.facts(row);
                if (!filters || passes(facts, filter, areas))
                    tally.add(facts);
            });
        }
        return tally.counts();
    });
}

Result<QList<qint64>> ReportStore::referralsOf(const CountRequest &request, const ProgrammeSettings &settings) const
{
    return attempt([&] {
        QList<qint64> ids;
        for (const Source &source : sourcesOf(request, settings))
            visitSource(m_db, u"SELECT r.id"_s, source, [&](const Row &row) { ids.append(row.get<qint64>(0)); });
        return ids;
    });
}

Result<QStringList> ReportStore::areas() const
{
    return attempt([&] {
        QStringList names;
        m_db.visit(
            [&](const Row &row) {
                const QString name = row.get<QString>(0);
                const bool isTaken = name == u"all"_s || name == u"other"_s;
                if (!isTaken && names.size() < kMostAreas - 1)
                    names.append(name);
            },
            u"SELECT area FROM unit WHERE area <> '' GROUP BY area ORDER BY count(*) DESC, area"_s);
        std::ranges::sort(names);
        return names;
    });
}

void ReportStore::keepAreas(Database &database, int year)
{
    database.execute(u"INSERT INTO year_area (year, unit_id, area) SELECT ?, id, area FROM unit "
                     "WHERE NOT EXISTS (SELECT 1 FROM year_area WHERE year = ?)"_s,
        year, year);
}

Result<QDate> ReportStore::firstDay(const ProgrammeSettings &settings) const
{
    return attempt([&] {
        const auto first = m_db.value<QDateTime>(u"SELECT min(received_at) FROM referral WHERE deleted_at IS NULL"_s);
        return first ? WorkingCalendar(settings.week).localDate(*first) : QDate();
    });
}

} // namespace wardmate
