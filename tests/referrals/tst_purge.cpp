// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/programme/settings_store.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/purge.h"
#include "models/referrals/referral_store.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPurge : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsErasedBeforeItsDay();
    void theNameGoesEverywhereAndTheReferralStays();
    void theDayIsThatOfTheHospital_data();
    void theDayIsThatOfTheHospital();
    void aHoldKeepsTheName();
    void aFormLeftHalfFilledGoesAfterThirtyDays();
    void theFormsOfAnErasedPersonGoWithTheName();

private:
    static ReferralId closedReferral(TempVault &vault, FixedClock &clock, PersonRole role);
};

ReferralId TestPurge::closedReferral(TempVault &vault, FixedClock &clock, PersonRole role)
{
    ReferralStore store(vault.db(), clock, role);
    Intake intake;
    ClinicianIntake clinician;
    clinician.identity = {u"Zyxwvut, Qrstuv"_s, u"ext. 9876543"_s, u"zyx@hospital.example"_s, {}};
    intake.clinicians.append(clinician);
    const ReferralId id = store.record(intake)->referrals.first();
    (void)store.advance(id, Verb::Withdrawn, {});
    return id;
}

void TestPurge::nothingIsErasedBeforeItsDay()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC));
    (void)closedReferral(vault, clock, PersonRole::Director);
    clock.advance(29 * 86'400);
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{0, 0}));
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM peer_identity"_s), u"1"_s);
}

void TestPurge::theNameGoesEverywhereAndTheReferralStays()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC));
    (void)closedReferral(vault, clock, PersonRole::Director);
    clock.advance(31 * 86'400);
    QCOMPARE(purgePreview(vault.db(), clock).value(), (PurgeSummary{1, 0}));
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{1, 0}));
    QCOMPARE(tableText(vault.db(), u"SELECT state, outcome FROM referral"_s), u"purged|withdrawn"_s);

    // no word of the person is left in any table, the search index's own tables included
    QString everything;
    for (const QString &table :
        tableText(vault.db(), u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s).split(u'\n'))
        everything += tableText(vault.db(), u"SELECT * FROM \"%1\""_s.arg(table));
    for (const QString &word : {u"Zyxwvut"_s, u"zyxwvut"_s, u"9876543"_s, u"zyx@"_s})
        QVERIFY2(!everything.contains(word), qPrintable(word));
}

void TestPurge::theDayIsThatOfTheHospital_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("closed"); // UTC
    QTest::addColumn<QDateTime>("first"); // when its day begins there, UTC
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    QTest::newRow("behind UTC") << u"America/Los_Angeles"_s << utc(1, 10, 2, 0) << utc(2, 8, 8, 0);
    QTest::newRow("ahead of UTC") << u"Pacific/Auckland"_s << utc(1, 10, 12, 0) << utc(2, 9, 11, 0);
    QTest::newRow("over the spring change") << u"America/New_York"_s << utc(2, 20, 4, 30) << utc(3, 21, 4, 0);
    QTest::newRow("over the autumn change") << u"America/New_York"_s << utc(10, 20, 3, 30) << utc(11, 18, 5, 0);
}

void TestPurge::theDayIsThatOfTheHospital()
{
    QFETCH(QString, zone);
    QFETCH(QDateTime, closed);
    QFETCH(QDateTime, first);
    TempVault vault;
    FixedClock clock(closed);
    SettingsStore settings(vault.db());
    ProgrammeSettings programme;
    programme.week.timeZone = zone;
    QVERIFY(settings.save(programme));
    ReferralStore store(vault.db(), clock, PersonRole::Director);
    store.setSettings(programme);
    Intake intake;
    ClinicianIntake clinician;
    clinician.identity = {u"Kumar, Dana"_s, u"ext. 9876543"_s, {}, {}};
    intake.clinicians.append(clinician);
    QVERIFY(store.advance(store.record(intake)->referrals.first(), Verb::Withdrawn, {}));
    clock.set(first.addSecs(-1));
    QCOMPARE(purgePreview(vault.db(), clock).value(), (PurgeSummary{0, 0}));
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{0, 0}));
    clock.set(first);
    QCOMPARE(purgePreview(vault.db(), clock).value(), (PurgeSummary{1, 0}));
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{1, 0}));
}

void TestPurge::aHoldKeepsTheName()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC));
    const ReferralId id = closedReferral(vault, clock, PersonRole::Director);
    VerbFacts facts;
    facts.holdReason = u"litigation"_s;
    ReferralStore store(vault.db(), clock, PersonRole::Director);
    QVERIFY(store.advance(id, Verb::Hold, facts));
    clock.advance(60 * 86'400);
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{0, 1}));
    QVERIFY(store.advance(id, Verb::Release, {}));
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{1, 0}));
}

void TestPurge::aFormLeftHalfFilledGoesAfterThirtyDays()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC));
    DraftStore drafts(vault.db(), clock);
    QVERIFY(drafts.keep({}, u"intake"_s, {{u"name"_s, u"Zyxwvut, Qrstuv"_s}}));
    QVERIFY(drafts.keep({}, u"wording"_s, {{u"text"_s, u"Dear {peer}"_s}}));
    clock.advance(86'400);
    QVERIFY(drafts.keep({}, u"form"_s, {{u"key"_s, u"new resource"_s}}));
    clock.advance(29 * 86'400);
    QCOMPARE(purgePreview(vault.db(), clock).value(), (PurgeSummary{1, 0}));
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{1, 0}));
    QCOMPARE(tableText(vault.db(), u"SELECT kind FROM draft ORDER BY id"_s), u"wording\nform"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT act, record FROM audit"_s), u"remove|draft"_s);
}

void TestPurge::theFormsOfAnErasedPersonGoWithTheName()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC));
    const ReferralId id = closedReferral(vault, clock, PersonRole::Director);
    clock.advance(31 * 86'400);
    DraftStore drafts(vault.db(), clock);
    QVERIFY(drafts.keep({}, u"form"_s,
        {{u"key"_s, u"facts %1"_s.arg(id.value)}, {u"values"_s, QJsonObject{{u"peerPhone"_s, u"ext. 9876543"_s}}}}));
    QVERIFY(drafts.keep({}, u"form"_s, {{u"key"_s, u"facts %1"_s.arg(id.value + 1)}}));
    QCOMPARE(purge(vault.db(), clock, PersonRole::Director).value(), (PurgeSummary{1, 0}));
    QCOMPARE(tableText(vault.db(), u"SELECT body FROM draft"_s), u"{\"key\":\"facts %1\"}"_s.arg(id.value + 1));
}

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
