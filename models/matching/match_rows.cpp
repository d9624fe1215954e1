// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_rows.h"

#include "models/vault/database.h"
#include "models/vault/referral_conditions.h"

#include <QHash>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kWaiting
    = u"SELECT r.id, r.event_id, r.profession_group, r.career_stage, r.specialty, r.unit_id, "
      "coalesce(u.name, ''), r.preferred_unit, r.preferred_language, r.preferred_gender, e.category, "
      "e.nature, e.shift_band, coalesce(eu.name, ''), r.supporter_id FROM referral r JOIN event e ON e.id = r.event_id "
      "LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN unit eu ON eu.id = e.unit_id "
      "WHERE r.deleted_at IS NULL AND "_s;

const auto kSupporters = u"SELECT s.id, s.profession_group, s.career_stage, s.specialty, s.unit_id, "
                         "coalesce(u.name, ''), s.languages, s.shifts, s.gender, s.capacity, s.cool_down_days, "
                         "s.available_from, s.available_to, s.status, s.training_valid_until, s.confidentiality_on, "
                         "s.profile_confirmed_on, s.partner_institution <> '' "
                         "FROM supporter s LEFT JOIN unit u ON u.id = s.unit_id ORDER BY s.id"_s;

/// Where no specialty is noted, the unit often tells it.
QString specialtyOr(const QString &specialty, const QString &unitName, const Taxonomy &taxonomy)
{
    if (!specialty.trimmed().isEmpty())
        return specialty;
    const int area = unitName.isEmpty() ? -1 : taxonomy.nodeFor(unitName);
    return area < 0 ? QString() : taxonomy.code(area);
}

/// Where no nature is noted, the kind of event or the place may tell it.
std::optional<EventNature> natureOr(
    EventNature nature, EventCategory category, const QString &unitName, const Taxonomy &taxonomy)
{
    if (nature != EventNature::Other)
        return nature;
    if (category == EventCategory::PaediatricEvent)
        return EventNature::Paediatric;
    const int area = unitName.isEmpty() ? -1 : taxonomy.nodeFor(unitName);
    if (area < 0)
        return std::nullopt;
    for (const Word<EventNature> &word : wordsOf<EventNature>()) {
        if (taxonomy.natures(area) == CodeSet<EventNature>{word.value})
            return word.value;
    }
    return std::nullopt;
}

MatchReferral waitingFrom(const Row &row, const Taxonomy &taxonomy)
{
    MatchReferral referral;
    referral.id = row.get<ReferralId>(0);
    referral.event = row.get<EventId>(1);
    referral.profession = row.get<ProfessionGroup>(2);
    referral.stage = row.get<std::optional<CareerStage>>(3);
    referral.specialty = specialtyOr(row.get<QString>(4), row.get<QString>(6), taxonomy);
    referral.unit = row.get<UnitId>(5);
    referral.preferredUnit = row.get<UnitPreference>(7);
    referral.preferredLanguage = row.get<QString>(8).trimmed();
    referral.preferredGender = row.get<std::optional<Gender>>(9);
    referral.category = row.get<EventCategory>(10);
    referral.nature = natureOr(row.get<EventNature>(11), referral.category, row.get<QString>(13), taxonomy);
    referral.shift = row.get<std::optional<ShiftBand>>(12);
    referral.present = row.get<SupporterId>(14);
    return referral;
}

MatchSupporter supporterFrom(const Row &row, const Taxonomy &taxonomy)
{
    MatchSupporter supporter;
    supporter.id = row.get<SupporterId>(0);
    supporter.profession = row.get<ProfessionGroup>(1);
    supporter.stage = row.get<std::optional<CareerStage>>(2);
    supporter.specialty = specialtyOr(row.get<QString>(3), row.get<QString>(5), taxonomy);
    supporter.unit = row.get<UnitId>(4);
    for (const QString &language : row.get<QString>(6).split(u',', Qt::SkipEmptyParts))
        supporter.languages.append(language.trimmed());
    for (const QString &code : row.get<QString>(7).split(u',', Qt::SkipEmptyParts)) {
        if (const auto shift = fromCode<ShiftBand>(code.trimmed()))
            supporter.shifts.add(*shift);
    }
    supporter.gender = row.get<std::optional<Gender>>(8);
    supporter.capacity = row.get<int>(9);
    supporter.availableFrom = row.get<QDate>(11);
    supporter.availableTo = row.get<QDate>(12);
    supporter.status = row.get<SupporterStatus>(13);
    supporter.trainingValidUntil = row.get<QDate>(14);
    supporter.confidentialityOn = row.get<QDate>(15);
    supporter.profileConfirmedOn = row.get<QDate>(16);
    supporter.partner = row.get<bool>(17);
    return supporter;
}

using ById = std::unordered_map<qint64, MatchSupporter *>;

/// Open ones as the roster counts them; others given in the last months; rest after the last one that was closed.
void addLoads(
    Database &database, const ById &byId, const std::unordered_map<qint64, int> &coolDown, const LocalNow &now)
{
    const auto visit = [&](const Row &row) {
        const auto at = byId.find(row.get<qint64>(0));
        if (at == byId.end())
            return;
        at->second->openCases = row.get<int>(1);
        at->second->recentCases = row.get<int>(2);
        const QDateTime closed = row.get<QDateTime>(3);
        if (const int days = coolDown.at(at->first); days > 0 && closed.isValid())
            at->second->freeAgainOn = now.dayOf(closed).addDays(days);
    };
    database.visit(visit,
        u"SELECT supporter_id, coalesce(sum(is_open), 0), coalesce(sum(NOT is_open AND assigned_at >= ?), 0), "
        "max(closed_at) FROM (SELECT supporter_id, assigned_at, closed_at, deleted_at IS NULL AND state IN "
        "('assigned', "
        "'outreach', 'connected', 'supporting', 'declined', 'no_response') AS is_open FROM referral "
        "WHERE supporter_id IS NOT NULL) GROUP BY supporter_id"_s,
        now.utc().addDays(-kRecentDays));
}

void addStances(Database &database, const ById &byId)
{
    database.visit(
        [&](const Row &row) {
            const bool experienced = row.get<QString>(2) == u"experienced"_s;
            MatchSupporter *supporter = byId.at(row.get<qint64>(0));
            (experienced ? supporter->experienced : supporter->notComfortable).add(row.get<EventCategory>(1));
        },
        u"SELECT supporter_id, category, stance FROM supporter_category"_s);
    database.visit([&](const Row &row) { byId.at(row.get<qint64>(0))->authorityOver.push_back(row.get<UnitId>(1)); },
        u"SELECT supporter_id, unit_id FROM supporter_authority"_s);
}

} // namespace

std::vector<MatchReferral> readWaiting(Database &database, Waiting which, qint64 id, const Taxonomy &taxonomy)
{
    const auto mapper = [&](const Row &row) { return waitingFrom(row, taxonomy); };
    switch (which) {
    case Waiting::OfEvent:
        return database.select(
            mapper, kWaiting + u"r.state IN ('received', 'triaged') AND r.event_id = ? ORDER BY r.id"_s, id);
    case Waiting::All:
        return database.select(
            mapper, kWaiting + u"r.state IN ('received', 'triaged') AND "_s + kIsOpen + u" ORDER BY r.id"_s);
    }
    return {};
}

std::vector<MatchReferral> readReferrals(Database &database, const QList<ReferralId> &ids, const Taxonomy &taxonomy)
{
    QStringList numbers;
    for (const ReferralId id : ids)
        numbers.append(QString::number(id.value));
    const auto mapper = [&](const Row &row) { return waitingFrom(row, taxonomy); };
    return database.select(mapper, kWaiting + u"r.id IN (SELECT value FROM json_each(?)) ORDER BY r.id"_s,
        u'[' + numbers.join(u',') + u']');
}

void addObstacles(Database &database, MatchRequest &request)
{
    std::unordered_map<qint64, MatchReferral *> byId;
    std::unordered_multimap<qint64, MatchReferral *> byEvent;
    for (MatchReferral &referral : request.referrals) {
        byId[referral.id.value] = &referral;
        byEvent.emplace(referral.event.value, &referral);
    }
    database.visit(
        [&](const Row &row) {
            if (const auto at = byId.find(row.get<qint64>(0)); at != byId.end())
                at->second->avoid.push_back(row.get<SupporterId>(1));
        },
        u"SELECT referral_id, supporter_id FROM avoid ORDER BY referral_id, supporter_id"_s);
    database.visit(
        [&](const Row &row) {
            const Pair pair{row.get<ReferralId>(0), row.get<SupporterId>(1)};
            if (byId.contains(pair.referral.value))
                request.excluded.push_back(pair);
        },
        u"SELECT referral_id, supporter_id FROM pair_excluded ORDER BY referral_id, supporter_id"_s);
    // A supporter who is a peer of the same event is known by name only, so the comparison stays inside the file.
    database.visit(
        [&](const Row &row) {
            const auto [first, last] = byEvent.equal_range(row.get<qint64>(0));
            for (auto at = first; at != last; ++at)
                at->second->involved.push_back(row.get<SupporterId>(1));
        },
        u"SELECT DISTINCT r.event_id, s.id FROM supporter s JOIN peer_identity p ON p.name_key = s.name_key "
        "JOIN referral r ON r.id = p.referral_id WHERE s.name_key <> '' AND r.deleted_at IS NULL ORDER BY 1, 2"_s);
}

std::vector<MatchSupporter> readMatchSupporters(Database &database, const LocalNow &now, const Taxonomy &taxonomy)
{
    std::unordered_map<qint64, int> coolDown;
    auto supporters = database.select(
        [&](const Row &row) {
            coolDown[row.get<qint64>(0)] = row.get<int>(10);
            return supporterFrom(row, taxonomy);
        },
        kSupporters);
    ById byId;
    for (MatchSupporter &supporter : supporters)
        byId[supporter.id.value] = &supporter;
    addLoads(database, byId, coolDown, now);
    addStances(database, byId);
    return supporters;
}

} // namespace wardmate
