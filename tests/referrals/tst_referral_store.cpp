// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_store.h"

#include "models/base/clock.h"
#include "models/roster/roster_store.h"
#include "models/vault/audit_log.h"
#include "tests/support/temp_vault.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestReferralStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEventWithTwoCliniciansIsOneEventAndTwoReferrals();
    void anotherClinicianJoinsAKnownEvent();
    void anUnknownEventIsRefused();
    void anEventOfTheFutureIsRefused();
    void aNamelessClinicianIsRefusedAndNothingIsKept();
    void whatLiesInTheBinTakesNoStep();
    void theWholeWayFromReferralToClosing();
    void assigningAllIsAllOrNothing();
    void anUnknownSupporterIsRefused();
    void theSamePersonIsFoundInEitherOrderAndWithoutAccents();
    void editingFactsLeavesTheStateAlone();
    void everyActIsInTheAuditChain();
    void signalsComeAfterTheFileHasIt();

private:
    Intake intake(const QStringList &names) const;
    SupporterId supporter(const QString &name);

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
};

void TestReferralStore::init()
{
    m_store.reset();
    m_vault = std::make_unique<TempVault>();
    m_clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Coordinator);
}

Intake TestReferralStore::intake(const QStringList &names) const
{
    Intake intake;
    intake.event.category = EventCategory::UnexpectedPatientDeath;
    intake.event.unitName = u"ICU"_s;
    intake.event.oneLine = u"Unexpected death during the night."_s;
    for (const QString &name : names) {
        ClinicianIntake clinician;
        clinician.identity.name = name;
        clinician.identity.phone = u"ext. 4410"_s;
        clinician.referral.profession = ProfessionGroup::RegisteredNurse;
        clinician.referral.unitName = u"icu"_s;
        intake.clinicians.append(clinician);
    }
    return intake;
}

SupporterId TestReferralStore::supporter(const QString &name)
{
    RosterStore roster(m_vault->db(), m_clock);
    Supporter supporter;
    supporter.name = name;
    return roster.add(supporter).value();
}

void TestReferralStore::anEventWithTwoCliniciansIsOneEventAndTwoReferrals()
{
    const auto result = m_store->record(intake({u"Rivera, Ana"_s, u"Chen, Wei"_s}));
    QVERIFY(result);
    QCOMPARE(result->referrals.size(), 2);
    QCOMPARE(tableText(m_vault->db(), u"SELECT count(*), sum(involved) FROM event"_s), u"1|2"_s);
    QCOMPARE(tableText(m_vault->db(), u"SELECT name FROM unit"_s), u"ICU"_s);
    const auto detail = m_store->detail(result->referrals.first());
    QCOMPARE(detail->othersOfEvent, 1);
    QCOMPARE(detail->identity.name, u"Rivera, Ana"_s);
    QCOMPARE(detail->event.oneLine, u"Unexpected death during the night."_s);
    QCOMPARE(detail->referral.dueAt, m_clock.nowUtc().addSecs(24 * 3600));
}

void TestReferralStore::anotherClinicianJoinsAKnownEvent()
{
    const auto first = m_store->record(intake({u"Rivera, Ana"_s}));
    Intake more = intake({u"Chen, Wei"_s});
    more.sameAs = first->event;
    QVERIFY(m_store->record(more));
    QCOMPARE(tableText(m_vault->db(), u"SELECT count(*) FROM event"_s), u"1"_s);
    QCOMPARE(m_store->ofEvent(first->event)->size(), size_t(2));
}

void TestReferralStore::anUnknownEventIsRefused()
{
    Intake more = intake({u"Chen, Wei"_s});
    more.sameAs = EventId{99};
    QCOMPARE(m_store->record(more).error().code, u"unknown_event"_s);
    QCOMPARE(tableText(m_vault->db(), u"SELECT count(*) FROM referral"_s), u"0"_s);
}

void TestReferralStore::anEventOfTheFutureIsRefused()
{
    Intake later = intake({u"Chen, Wei"_s});
    later.event.occurredOn = m_clock.nowUtc().date().addDays(2);
    QCOMPARE(m_store->record(later).error().code, u"future_time"_s);
    later.event.occurredOn = m_clock.nowUtc().date();
    later.event.receivedAt = m_clock.nowUtc().addSecs(3600);
    QCOMPARE(m_store->record(later).error().code, u"future_time"_s);
    later.event.receivedAt = m_clock.nowUtc();
    QVERIFY(m_store->record(later));
}

void TestReferralStore::aNamelessClinicianIsRefusedAndNothingIsKept()
{
    const auto result = m_store->record(intake({u"Rivera, Ana"_s, u"  "_s}));
    QCOMPARE(result.error().code, u"missing_name"_s);
    QCOMPARE(tableText(m_vault->db(), u"SELECT count(*) FROM referral"_s), u"0"_s);
}

void TestReferralStore::whatLiesInTheBinTakesNoStep()
{
    const ReferralId id = m_store->record(intake({u"Kumar, Dana"_s}))->referrals.first();
    VerbFacts facts;
    facts.supporter = supporter(u"Lind, Eva"_s);
    QCOMPARE(m_store->isInBin(id).value_or(true), false);
    QVERIFY(m_store->setInBin(id, true));
    QCOMPARE(m_store->isInBin(id).value_or(false), true);
    QCOMPARE(m_store->advance(id, Verb::Assign, facts).error().code, u"in_bin"_s);
    QCOMPARE(m_store->advanceAll({id}, Verb::Triage, {}).error().code, u"in_bin"_s);
    QCOMPARE(m_store->assignAll({{id, facts.supporter}}).error().code, u"in_bin"_s);
    QCOMPARE(m_store->isInBin({99}).error().code, u"unknown_referral"_s);
    QCOMPARE(m_store->detail(id)->referral.state, ReferralState::Received);
    QVERIFY(m_store->setInBin(id, false));
    QCOMPARE(m_store->advance(id, Verb::Assign, facts)->state, ReferralState::Assigned);
}

void TestReferralStore::theWholeWayFromReferralToClosing()
{
    const ReferralId id = m_store->record(intake({u"Rivera, Ana"_s}))->referrals.first();
    VerbFacts facts;
    facts.supporter = supporter(u"Diaz, Marta"_s);
    QVERIFY(m_store->advance(id, Verb::Assign, facts));
    QVERIFY(m_store->advance(id, Verb::Told, {}));
    facts.channel = Channel::Phone;
    facts.result = AttemptResult::Reached;
    facts.minutes = MinutesBand::M15To29;
    QVERIFY(m_store->advance(id, Verb::Outreach, facts));
    QVERIFY(m_store->advance(id, Verb::Connected, {}));
    QVERIFY(m_store->advance(id, Verb::Conversation, facts));
    const auto closed = m_store->advance(id, Verb::Close, {});
    QCOMPARE(closed->outcome, Outcome::Supported);
    const auto detail = m_store->detail(id);
    QCOMPARE(detail->supporterName, u"Diaz, Marta"_s);
    QCOMPARE(detail->attempts.size(), 1);
    QCOMPARE(detail->conversations.size(), 1);
    QStringList verbs;
    for (const Transition &transition : detail->transitions)
        verbs.append(transition.verb);
    QCOMPARE(verbs.join(u' '), u"receive assign told outreach connected conversation close"_s);
}

void TestReferralStore::assigningAllIsAllOrNothing()
{
    const auto made = m_store->record(intake({u"Rivera, Ana"_s, u"Chen, Wei"_s}));
    const SupporterId diaz = supporter(u"Diaz, Marta"_s);
    QVERIFY(!m_store->assignAll({{made->referrals[0], diaz}, {made->referrals[1], SupporterId{12345}}}));
    QCOMPARE(tableText(m_vault->db(), u"SELECT DISTINCT state FROM referral"_s), u"received"_s);
    QVERIFY(m_store->assignAll({{made->referrals[0], diaz}, {made->referrals[1], diaz}}));
    QCOMPARE(tableText(m_vault->db(), u"SELECT DISTINCT state FROM referral"_s), u"assigned"_s);
}

void TestReferralStore::anUnknownSupporterIsRefused()
{
    const ReferralId id = m_store->record(intake({u"Rivera, Ana"_s}))->referrals.first();
    VerbFacts facts;
    facts.supporter = {99};
    QCOMPARE(m_store->advance(id, Verb::Assign, facts).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_store->advance({77}, Verb::Triage, {}).error().code, u"unknown_referral"_s);
}

void TestReferralStore::theSamePersonIsFoundInEitherOrderAndWithoutAccents()
{
    (void)m_store->record(intake({u"Ñandú, José"_s}));
    QCOMPARE(m_store->samePeople(u"jose nandu"_s)->size(), size_t(1));
    QCOMPARE(m_store->samePeople(u"jose"_s)->size(), size_t(0));
}

void TestReferralStore::editingFactsLeavesTheStateAlone()
{
    const ReferralId id = m_store->record(intake({u"Rivera, Ana"_s}))->referrals.first();
    const SupporterId diaz = supporter(u"Diaz, Marta"_s);
    Referral facts = m_store->detail(id)->referral;
    facts.state = ReferralState::Closed;
    facts.preferredUnit = UnitPreference::Other;
    facts.avoid = {diaz};
    QVERIFY(m_store->editReferral(facts));
    const auto after = m_store->detail(id)->referral;
    QCOMPARE(after.state, ReferralState::Received);
    QCOMPARE(after.preferredUnit, UnitPreference::Other);
    QCOMPARE(after.avoid, QList<SupporterId>{diaz});
}

void TestReferralStore::everyActIsInTheAuditChain()
{
    const ReferralId id = m_store->record(intake({u"Rivera, Ana"_s}))->referrals.first();
    QVERIFY(m_store->advance(id, Verb::Triage, {}));
    QCOMPARE(tableText(m_vault->db(), u"SELECT role, act, record FROM audit ORDER BY id"_s),
        u"coordinator|receive|referral\ncoordinator|triage|referral"_s);
    QCOMPARE(firstBrokenAuditRow(m_vault->db()), qint64(0));
}

void TestReferralStore::signalsComeAfterTheFileHasIt()
{
    const ReferralId id = m_store->record(intake({u"Rivera, Ana"_s}))->referrals.first();
    QString stateSeen;
    connect(m_store.get(), &ReferralStore::changed, this, [&](ReferralId changed) {
        QVERIFY(!m_vault->db().inTransaction());
        stateSeen = codeOf(m_store->detail(changed)->referral.state);
    });
    QVERIFY(m_store->advance(id, Verb::Triage, {}));
    QCOMPARE(stateSeen, u"triaged"_s);
    QSignalSpy spy(m_store.get(), &ReferralStore::changed);
    QVERIFY(!m_store->advance(id, Verb::Conversation, {}));
    QCOMPARE(spy.count(), 0);
}

QTEST_GUILESS_MAIN(TestReferralStore)
#include "tst_referral_store.moc"
