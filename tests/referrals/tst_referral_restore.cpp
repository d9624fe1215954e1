// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_restore.h"

#include "models/base/clock.h"
#include "models/referrals/purge.h"
#include "models/referrals/referral_store.h"
#include "models/roster/roster_store.h"
#include "models/vault/audit_log.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestReferralRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyVerbCanBeTakenBackAndDoneAgain_data();
    void everyVerbCanBeTakenBackAndDoneAgain();
    void whatHasBeenErasedStaysErased();
    void takingBackAReturnErasesTheNameAgain();
    void theAuditKeepsTheActAndTheUndo();

private:
    ReferralId bring(const QStringList &verbs);
    QString dump() const;
    [[nodiscard]] VerbFacts facts() const;

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
    SupporterId m_supporter;
};

void TestReferralRestore::init()
{
    m_store.reset();
    m_vault = std::make_unique<TempVault>();
    m_clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Director);
    RosterStore roster(m_vault->db(), m_clock);
    Supporter supporter;
    supporter.name = u"Diaz, Marta"_s;
    m_supporter = roster.add(supporter).value();
}

VerbFacts TestReferralRestore::facts() const
{
    VerbFacts facts;
    facts.supporter = m_supporter;
    facts.channel = Channel::Phone;
    facts.result = AttemptResult::Reached;
    facts.minutes = MinutesBand::M15To29;
    facts.excludePrevious = true;
    facts.holdReason = u"litigation"_s;
    facts.furtherHelp = FurtherHelp::Eap;
    facts.furtherHelpAccepted = true;
    return facts;
}

ReferralId TestReferralRestore::bring(const QStringList &verbs)
{
    Intake intake;
    ClinicianIntake clinician;
    clinician.identity.name = u"Rivera, Ana"_s;
    intake.clinicians.append(clinician);
    const ReferralId id = m_store->record(intake)->referrals.first();
    for (const QString &verb : verbs) {
        if (const auto done = m_store->advance(id, *fromCode<Verb>(verb), facts()); !done)
            qFatal("%s: %s", qPrintable(verb), qPrintable(done.error().code));
    }
    return id;
}

QString TestReferralRestore::dump() const
{
    QString all;
    for (const char *table : {"referral", "peer_identity", "avoid", "pair_excluded", "contact_attempt", "conversation",
             "transition", "event"})
        all += tableText(m_vault->db(), u"SELECT * FROM %1"_s.arg(QString::fromLatin1(table))) + u"\n--\n"_s;
    return all;
}

void TestReferralRestore::everyVerbCanBeTakenBackAndDoneAgain_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("verb");
    const QString asked = u"assign told"_s;
    const QString called = asked + u" outreach"_s;
    const QString talking = called + u" connected"_s;
    const std::pair<QString, const char *> cases[] = {{{}, "triage"}, {{}, "assign"}, {{}, "withdrawn"},
        {{}, "duplicate"}, {{}, "out_of_scope"}, {u"assign"_s, "told"}, {asked, "outreach"}, {asked, "reassign"},
        {called, "unassign"}, {called, "connected"}, {called, "declined"}, {called, "no_response"},
        {talking, "conversation"}, {talking, "offer_resource"}, {talking, "further_help"}, {talking, "hold"},
        {talking, "crisis"}, {talking, "escalate"}, {talking + u" conversation"_s, "follow_up"},
        {talking + u" conversation"_s, "conversation"}, {talking + u" conversation"_s, "close"},
        {talking + u" conversation close"_s, "reopen"}, {talking + u" hold"_s, "release"}};
    for (const auto &[way, verb] : cases)
        QTest::newRow(qPrintable(way + u' ' + QString::fromLatin1(verb))) << way << QString::fromLatin1(verb);
}

void TestReferralRestore::everyVerbCanBeTakenBackAndDoneAgain()
{
    QFETCH(QString, way);
    QFETCH(QString, verb);
    const ReferralId id = bring(way.split(u' ', Qt::SkipEmptyParts));
    const auto before = m_store->detail(id);
    const QString dumpBefore = dump();
    m_clock.advance(600);
    QVERIFY(m_store->advance(id, *fromCode<Verb>(verb), facts()));
    const auto after = m_store->detail(id);
    const QString dumpAfter = dump();
    QVERIFY(dumpAfter != dumpBefore);
    QVERIFY(m_store->restore(*before));
    QCOMPARE(dump(), dumpBefore);
    QVERIFY(m_store->restore(*after));
    QCOMPARE(dump(), dumpAfter);
}

void TestReferralRestore::whatHasBeenErasedStaysErased()
{
    const ReferralId id = bring({u"withdrawn"_s});
    const auto before = m_store->detail(id);
    m_clock.advance(400LL * 24 * 3600);
    QCOMPARE(purge(m_vault->db(), m_clock, PersonRole::Coordinator)->identities, 1);
    QCOMPARE(m_store->restore(*before).error().code, u"erased"_s);
    QCOMPARE(tableText(m_vault->db(), u"SELECT count(*) FROM peer_identity"_s), u"0"_s);
}

void TestReferralRestore::takingBackAReturnErasesTheNameAgain()
{
    const ReferralId id = bring({u"assign"_s, u"told"_s, u"outreach"_s, u"connected"_s, u"conversation"_s, u"close"_s});
    m_clock.advance(400LL * 24 * 3600);
    QCOMPARE(purge(m_vault->db(), m_clock, PersonRole::Coordinator)->identities, 1);
    const auto erased = m_store->detail(id);
    VerbFacts facts;
    facts.identity = PeerIdentity{u"Rivera, Ana"_s, {}, {}, {}};
    QVERIFY(m_store->advance(id, Verb::Reopen, facts));
    QVERIFY(m_store->restore(*erased));
    QCOMPARE(tableText(m_vault->db(), u"SELECT count(*) FROM peer_identity"_s), u"0"_s);
    QCOMPARE(tableText(m_vault->db(), u"SELECT rowid FROM peer_search WHERE peer_search MATCH 'rivera'"_s), QString());
}

void TestReferralRestore::theAuditKeepsTheActAndTheUndo()
{
    const ReferralId id = bring({});
    const auto before = m_store->detail(id);
    QVERIFY(m_store->advance(id, Verb::Triage, {}));
    QVERIFY(m_store->restore(*before));
    QCOMPARE(tableText(m_vault->db(), u"SELECT act FROM audit ORDER BY id"_s), u"receive\ntriage\nundo"_s);
    QCOMPARE(firstBrokenAuditRow(m_vault->db()), qint64(0));
}

QTEST_GUILESS_MAIN(TestReferralRestore)
#include "tst_referral_restore.moc"
