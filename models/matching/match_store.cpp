// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_store.h"

#include "models/base/clock.h"
#include "models/matching/match_rows.h"
#include "models/vault/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kWeightsKey = u"matching.weights"_s;
const auto kHistoryKey = u"matching.weights_history"_s;
const auto kAreasKey = u"matching.areas"_s;
constexpr int kHistoryLength = 50;

QString setting(Database &database, const QString &key)
{
    return database.value<QString>(u"SELECT value FROM setting WHERE key = ?"_s, key).value_or(QString());
}

void writeSetting(Database &database, const QString &key, const QString &value)
{
    database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = "
                     "excluded.value"_s,
        key, value);
}

/// Everything of a request but its referrals, which must be there already.
void complete(Database &database, MatchRequest &request, const Taxonomy &taxonomy, const LocalNow &now)
{
    request.supporters = readMatchSupporters(database, now, taxonomy);
    request.today = now.today();
    request.weights = weightsFromText(setting(database, kWeightsKey));
    request.usualUnit
        = fromCode<UnitPreference>(setting(database, u"unit_preference"_s)).value_or(UnitPreference::None);
    addObstacles(database, request);
}

} // namespace

MatchStore::MatchStore(Database &database, const Clock &clock)
    : m_db(database)
    , m_clock(clock)
{
}

/// The shipped areas with the programme's own; may throw.
const Taxonomy &MatchStore::areas() const
{
    const QString own = setting(m_db, kAreasKey);
    if (!m_areas || own != m_ownLines) {
        m_areas = Taxonomy::fromText(Taxonomy::builtInText() + u'\n' + own);
        m_ownLines = own;
    }
    return *m_areas;
}

Result<MatchRequest> MatchStore::forEvent(EventId event) const
{
    return attempt([&]() -> Result<MatchRequest> {
        if (!m_db.value<int>(u"SELECT 1 FROM event WHERE id = ?"_s, event))
            return failure(Error::Kind::NotFound, u"no event with that id"_s, u"no_such_event"_s);
        MatchRequest request;
        request.referrals = readWaiting(m_db, Waiting::OfEvent, event.value, areas());
        complete(m_db, request, areas(), m_clock.now());
        return request;
    });
}

Result<MatchRequest> MatchStore::allOpen() const
{
    return attempt([&] {
        MatchRequest request;
        request.referrals = readWaiting(m_db, Waiting::All, 0, areas());
        complete(m_db, request, areas(), m_clock.now());
        return request;
    });
}

Result<MatchRequest> MatchStore::forReferrals(const QList<ReferralId> &referrals) const
{
    return attempt([&]() -> Result<MatchRequest> {
        MatchRequest request;
        request.referrals = readReferrals(m_db, referrals, areas());
        std::set<ReferralId> found;
        for (const MatchReferral &each : request.referrals)
            found.insert(each.id);
        if (!std::ranges::all_of(referrals, [&](ReferralId id) { return found.contains(id); }))
            return failure(Error::Kind::NotFound, u"no referral with that id"_s, u"no_such_referral"_s);
        complete(m_db, request, areas(), m_clock.now());
        return request;
    });
}

Result<MatchWeights> MatchStore::weights() const
{
    return attempt([&] { return weightsFromText(setting(m_db, kWeightsKey)); });
}

Result<void> MatchStore::setWeights(const MatchWeights &weights)
{
    return attempt([&] {
        m_db.transaction([&] {
            const MatchWeights before = weightsFromText(setting(m_db, kWeightsKey));
            if (before == weights)
                return;
            QJsonArray history = QJsonDocument::fromJson(setting(m_db, kHistoryKey).toUtf8()).array();
            history.prepend(
                QJsonObject{{u"until"_s, toStored(m_clock.nowUtc())}, {u"weights"_s, weightsAsText(before)}});
            while (history.size() > kHistoryLength)
                history.removeLast();
            writeSetting(m_db, kHistoryKey, QString::fromUtf8(QJsonDocument(history).toJson(QJsonDocument::Compact)));
            writeSetting(m_db, kWeightsKey, weightsAsText(weights));
        });
    });
}

Result<void> MatchStore::takeBackWeights()
{
    return attempt([&]() -> Result<void> {
        return m_db.transaction([&]() -> Result<void> {
            QJsonArray history = QJsonDocument::fromJson(setting(m_db, kHistoryKey).toUtf8()).array();
            if (history.isEmpty())
                return failure(Error::Kind::Refused, u"there are no earlier weights"_s, u"gone_on"_s);
            const MatchWeights before = weightsFromText(history.takeAt(0)[u"weights"_s].toString());
            if (history.isEmpty())
                m_db.execute(u"DELETE FROM setting WHERE key = ?"_s, kHistoryKey);
            else
                writeSetting(
                    m_db, kHistoryKey, QString::fromUtf8(QJsonDocument(history).toJson(QJsonDocument::Compact)));
            if (history.isEmpty() && before == MatchWeights())
                m_db.execute(u"DELETE FROM setting WHERE key = ?"_s, kWeightsKey);
            else
                writeSetting(m_db, kWeightsKey, weightsAsText(before));
            return {};
        });
    });
}

Result<QList<PastWeights>> MatchStore::pastWeights() const
{
    return attempt([&] {
        QList<PastWeights> past;
        const QJsonArray history = QJsonDocument::fromJson(setting(m_db, kHistoryKey).toUtf8()).array();
        for (const QJsonValue &each : history) {
            past.append({timeFromStored(each.toObject().value(u"until"_s).toString()),
                weightsFromText(each.toObject().value(u"weights"_s).toString())});
        }
        return past;
    });
}

Result<Taxonomy> MatchStore::taxonomy() const
{
    return attempt([&] { return areas(); });
}

Result<QString> MatchStore::ownAreas() const
{
    return attempt([&] { return setting(m_db, kAreasKey); });
}

Result<void> MatchStore::setOwnAreas(const QString &lines)
{
    return attempt([&] { m_db.transaction([&] { writeSetting(m_db, kAreasKey, lines); }); });
}

Result<void> MatchStore::setAside(Pair pair, bool aside)
{
    return attempt([&] {
        m_db.transaction([&] {
            const QString sql = aside
                ? u"INSERT OR IGNORE INTO pair_excluded (referral_id, supporter_id) VALUES (?, ?)"_s
                : u"DELETE FROM pair_excluded WHERE referral_id = ? AND supporter_id = ?"_s;
            m_db.execute(sql, pair.referral, pair.supporter);
        });
    });
}

QList<std::pair<ReferralId, SupporterId>> chosenPairs(const MatchResult &result)
{
    QList<std::pair<ReferralId, SupporterId>> pairs;
    for (const ReferralMatch &match : result.referrals) {
        if (match.supporter)
            pairs.emplace_back(match.referral, *match.supporter);
    }
    return pairs;
}

} // namespace wardmate
