// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/matching/match_store.h"
#include "models/matching/matcher.h"
#include "models/referrals/referral_rows.h"
#include "models/roster/supporter_rows.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestMatchStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhoWaitsAndNobodyElse();
    void readsWhatMatchingNeedsOfAPeer();
    void readsWhatMatchingNeedsOfASupporter();
    void countsOpenAndRecentReferrals();
    void aSupporterWhoWasInTheEventIsKnownByName();
    void avoidedAndSetAsidePairsAreRead();
    void anUnknownEventIsNotFound();
    void anyReferralCanBeMatchedAgain();
    void specialtyAndNatureComeFromTheUnitWhereNoneIsNoted();
    void weightsAreKeptWithTheirHistory();
    void ownAreasJoinTheShippedOnes();
    void chosenPairsAreTheMatchedOnes();
    void theDayIsTheProgrammesNotTheComputers_data();
    void theDayIsTheProgrammesNotTheComputers();

private:
    SupporterId addSupporter(const QString &name);
    ReferralId addReferral(const QString &name, ReferralState state = ReferralState::Received);
    [[nodiscard]] const MatchReferral &only(const Result<MatchRequest> &request) const;
    [[nodiscard]] MatchRequest open() const { return m_store->allOpen().value(); }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<TempVault> m_vault;
    std::unique_ptr<MatchStore> m_store;
    EventId m_event;
    Supporter m_supporter;
    Referral m_referral;
};

void TestMatchStore::init()
{
    m_vault = std::make_unique<TempVault>();
    m_store = std::make_unique<MatchStore>(m_vault->db(), m_clock);
    Event event;
    event.receivedAt = m_clock.nowUtc();
    event.category = EventCategory::MedicalError;
    event.nature = EventNature::Interventional;
    event.shift = ShiftBand::Night;
    m_event = insertEvent(m_vault->db(), event);
    m_supporter = {};
    m_supporter.profession = ProfessionGroup::Physician;
    m_supporter.stage = CareerStage::Senior;
    m_supporter.trainingValidUntil = QDate(2027, 1, 1);
    m_supporter.confidentialityOn = QDate(2026, 1, 1);
    m_referral = {};
    m_referral.event = m_event;
    m_referral.receivedAt = m_clock.nowUtc();
    m_referral.profession = ProfessionGroup::Physician;
    m_referral.stage = CareerStage::Mid;
}

SupporterId TestMatchStore::addSupporter(const QString &name)
{
    m_supporter.name = name;
    return insertSupporter(m_vault->db(), m_supporter, m_clock.nowUtc());
}

ReferralId TestMatchStore::addReferral(const QString &name, ReferralState state)
{
    m_referral.state = state;
    PeerIdentity identity;
    identity.name = name;
    return insertReferral(m_vault->db(), m_referral, identity);
}

const MatchReferral &TestMatchStore::only(const Result<MatchRequest> &request) const
{
    static const MatchReferral none;
    return request && request->referrals.size() == 1 ? request->referrals.front() : none;
}

void TestMatchStore::readsWhoWaitsAndNobodyElse()
{
    const ReferralId received = addReferral(u"Rivera, Ana"_s);
    const ReferralId triaged = addReferral(u"Chen, Wei"_s, ReferralState::Triaged);
    (void)addReferral(u"Haddad, Rana"_s, ReferralState::Closed);
    (void)addReferral(u"Okafor, Ben"_s, ReferralState::Assigned);
    const ReferralId binned = addReferral(u"Novak, Eva"_s);
    m_vault->db().execute(u"UPDATE referral SET deleted_at = '2026-11-01T00:00:00Z' WHERE id = ?"_s, binned);
    for (const auto &request : {m_store->forEvent(m_event), m_store->allOpen()}) {
        QVERIFY(request);
        std::vector<ReferralId> ids;
        for (const MatchReferral &referral : request->referrals)
            ids.push_back(referral.id);
        std::vector<ReferralId> expected{received, triaged};
        std::ranges::sort(expected);
        QCOMPARE(ids, expected);
        QCOMPARE(request->today, QDate(2026, 11, 23));
    }
}

void TestMatchStore::readsWhatMatchingNeedsOfAPeer()
{
    m_referral.specialty = u"Cath Lab"_s;
    m_referral.unitName = u"Cath Lab"_s;
    m_referral.preferredUnit = UnitPreference::Other;
    m_referral.preferredLanguage = u"es"_s;
    m_referral.preferredGender = Gender::Woman;
    (void)addReferral(u"Rivera, Ana"_s);
    const auto request = m_store->allOpen();
    const MatchReferral &peer = only(request);
    QCOMPARE(peer.event, m_event);
    QCOMPARE(peer.specialty, u"Cath Lab"_s);
    QCOMPARE(peer.profession, ProfessionGroup::Physician);
    QCOMPARE(peer.stage, CareerStage::Mid);
    QCOMPARE(peer.preferredUnit, UnitPreference::Other);
    QCOMPARE(peer.preferredLanguage, u"es"_s);
    QCOMPARE(peer.preferredGender, Gender::Woman);
    QCOMPARE(peer.category, EventCategory::MedicalError);
    QCOMPARE(peer.nature, EventNature::Interventional);
    QCOMPARE(peer.shift, ShiftBand::Night);
}

void TestMatchStore::readsWhatMatchingNeedsOfASupporter()
{
    m_supporter.languages = {u"en"_s, u"es"_s};
    m_supporter.shifts = {ShiftBand::Night, ShiftBand::Weekend};
    m_supporter.gender = Gender::Man;
    m_supporter.capacity = 3;
    m_supporter.experienced = {EventCategory::MedicalError};
    m_supporter.notComfortable = {EventCategory::Litigation};
    m_supporter.partnerInstitution = u"Another hospital"_s;
    m_supporter.unitName = u"ICU"_s;
    (void)addSupporter(u"Diaz, Marta"_s);
    const MatchRequest request = open();
    QCOMPARE(request.supporters.size(), size_t(1));
    const MatchSupporter &supporter = request.supporters.front();
    QCOMPARE(supporter.languages, (QStringList{u"en"_s, u"es"_s}));
    QVERIFY(supporter.shifts.contains(ShiftBand::Weekend) && !supporter.shifts.contains(ShiftBand::Day));
    QCOMPARE(supporter.gender, Gender::Man);
    QCOMPARE(supporter.capacity, 3);
    QCOMPARE(supporter.experienced, CodeSet<EventCategory>{EventCategory::MedicalError});
    QCOMPARE(supporter.notComfortable, CodeSet<EventCategory>{EventCategory::Litigation});
    QVERIFY(supporter.partner);
    QVERIFY(supporter.unit.isValid());
    QCOMPARE(supporter.trainingValidUntil, QDate(2027, 1, 1));
    QCOMPARE(supporter.confidentialityOn, QDate(2026, 1, 1));
}

void TestMatchStore::countsOpenAndRecentReferrals()
{
    m_supporter.coolDownDays = 10;
    const SupporterId id = addSupporter(u"Diaz, Marta"_s);
    m_referral.supporter = id;
    m_referral.assignedAt = m_clock.nowUtc().addDays(-5);
    (void)addReferral(u"One"_s, ReferralState::Outreach);
    (void)addReferral(u"Two"_s, ReferralState::NoResponse);
    m_referral.closedAt = m_clock.nowUtc().addDays(-2);
    (void)addReferral(u"Three"_s, ReferralState::Closed);
    m_referral.assignedAt = m_clock.nowUtc().addDays(-200);
    m_referral.closedAt = m_clock.nowUtc().addDays(-190);
    (void)addReferral(u"Four"_s, ReferralState::Closed);
    const MatchSupporter supporter = open().supporters.front();
    QCOMPARE(supporter.openCases, 2);
    QCOMPARE(supporter.recentCases, 1);
    QCOMPARE(supporter.freeAgainOn, m_clock.nowUtc().addDays(-2).toLocalTime().date().addDays(10));
}

void TestMatchStore::aSupporterWhoWasInTheEventIsKnownByName()
{
    const SupporterId both = addSupporter(u"Núñez, José"_s);
    (void)addSupporter(u"Diaz, Marta"_s);
    (void)addReferral(u"Jose Nunez"_s);
    (void)addReferral(u"Rivera, Ana"_s);
    const MatchRequest request = open();
    for (const MatchReferral &peer : request.referrals)
        QCOMPARE(peer.involved, std::vector{both});
}

void TestMatchStore::avoidedAndSetAsidePairsAreRead()
{
    const SupporterId avoided = addSupporter(u"Diaz, Marta"_s);
    const SupporterId asked = addSupporter(u"Lee, Sam"_s);
    m_referral.avoid = {avoided};
    const ReferralId peer = addReferral(u"Rivera, Ana"_s);
    QVERIFY(m_store->setAside({peer, asked}, true));
    MatchRequest request = open();
    QCOMPARE(request.referrals.front().avoid, std::vector{avoided});
    QCOMPARE(request.excluded, (std::vector{Pair{peer, asked}}));
    QVERIFY(m_store->setAside({peer, asked}, false));
    request = open();
    QVERIFY(request.excluded.empty());
}

void TestMatchStore::anUnknownEventIsNotFound()
{
    const auto missing = m_store->forEvent({42});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_store->forReferrals({ReferralId{42}}).error().kind, Error::Kind::NotFound);
    QVERIFY(m_store->forEvent(m_event)->referrals.empty()); // known, nobody waits
}

void TestMatchStore::anyReferralCanBeMatchedAgain()
{
    const ReferralId assigned = addReferral(u"Rivera, Ana"_s, ReferralState::Assigned);
    QCOMPARE(only(m_store->forReferrals({assigned})).id, assigned);
}

void TestMatchStore::specialtyAndNatureComeFromTheUnitWhereNoneIsNoted()
{
    Event event;
    event.receivedAt = m_clock.nowUtc();
    event.unitName = u"Cath Lab"_s;
    m_referral.event = insertEvent(m_vault->db(), event);
    m_referral.unitName = u"Med-Surg 3"_s;
    (void)addReferral(u"Rivera, Ana"_s);
    const auto request = m_store->allOpen();
    QCOMPARE(only(request).specialty, u"medical_surgical"_s);
    QCOMPARE(only(request).nature, EventNature::Interventional);
}

void TestMatchStore::weightsAreKeptWithTheirHistory()
{
    QCOMPARE(m_store->weights().value(), MatchWeights{});
    MatchWeights own;
    own.rank = 60;
    own.freshness = 0;
    QVERIFY(m_store->setWeights(own));
    QCOMPARE(m_store->weights().value(), own);
    QCOMPARE(open().weights, own);
    QVERIFY(m_store->setWeights(own)); // nothing changed, nothing noted
    const auto past = m_store->pastWeights().value();
    QCOMPARE(past.size(), 1);
    QCOMPARE(past.front().weights, MatchWeights{});
    QCOMPARE(past.front().until, m_clock.nowUtc());
}

void TestMatchStore::ownAreasJoinTheShippedOnes()
{
    QVERIFY(m_store->setOwnAreas(u"hyperbaric|medicine|medical|Hyperbaric medicine|Medicina hiperbárica|HBO"_s));
    const auto areas = m_store->taxonomy().value();
    QCOMPARE(areas.code(areas.nodeFor(u"HBO"_s)), u"hyperbaric"_s);
    QVERIFY(areas.nodeFor(u"ICU"_s) >= 0);
}

void TestMatchStore::chosenPairsAreTheMatchedOnes()
{
    m_supporter.capacity = 1;
    const SupporterId supporter = addSupporter(u"Diaz, Marta"_s);
    (void)addReferral(u"Rivera, Ana"_s);
    (void)addReferral(u"Chen, Wei"_s);
    const auto pairs = chosenPairs(propose(open(), Taxonomy::builtIn()));
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.front().second, supporter);
}

void TestMatchStore::theDayIsTheProgrammesNotTheComputers_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("today");
    QTest::newRow("ten hours ahead") << QByteArray("Australia/Brisbane") << u"2026-11-23T15:00:00Z"_s
                                     << QDate(2026, 11, 24);
    QTest::newRow("ten hours behind") << QByteArray("Pacific/Honolulu") << u"2026-11-23T09:00:00Z"_s
                                      << QDate(2026, 11, 22);
    QTest::newRow("last of 23 hours") << QByteArray("America/New_York") << u"2027-03-15T03:30:00Z"_s
                                      << QDate(2027, 3, 14);
    QTest::newRow("last of 25 hours") << QByteArray("America/New_York") << u"2026-11-02T04:30:00Z"_s
                                      << QDate(2026, 11, 1);
}

void TestMatchStore::theDayIsTheProgrammesNotTheComputers()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(QDate, today);
    const QDateTime closed = QDateTime::fromString(now, Qt::ISODate);
    m_clock.set(closed);
    ZonedClock clock(m_clock);
    clock.setZone(QTimeZone(zone));
    m_supporter.coolDownDays = 10;
    m_referral.supporter = addSupporter(u"Diaz, Marta"_s);
    m_referral.assignedAt = closed.addDays(-5);
    m_referral.closedAt = closed;
    (void)addReferral(u"One"_s, ReferralState::Closed);
    const MatchRequest request = MatchStore(m_vault->db(), clock).allOpen().value();
    QCOMPARE(request.today, today);
    QCOMPARE(request.supporters.front().freeAgainOn, today.addDays(10));
}

QTEST_GUILESS_MAIN(TestMatchStore)
#include "tst_match_store.moc"
