// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/desk_search.h"

#include "models/base/clock.h"
#include "models/referrals/referral_store.h"
#include "models/roster/roster_store.h"
#include "models/vault/vault_error.h"
#include "tests/support/statement_watch.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kMost = 3;
const QDate kToday(2026, 11, 20);

} // namespace

class TestDeskSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void peopleAreFoundByTheBeginningsOfTheirNames_data();
    void peopleAreFoundByTheBeginningsOfTheirNames();
    void aNameIsFoundWithAndWithoutItsLetters_data();
    void aNameIsFoundWithAndWithoutItsLetters();
    void noMorePeopleThanAskedForAndTheNewestFirst();
    void whatIsInTheBinOrErasedIsNotFound();
    void whatIsInTheBinIsFoundThere();
    void eventsAreFoundByKindUnitAndDay_data();
    void eventsAreFoundByKindUnitAndDay();
    void anEventIsFoundByItsNumberAndByThatOfItsReferral();
    void supportersAreFoundByName();
    void aDayIsTakenOutOfAText_data();
    void aDayIsTakenOutOfAText();
    void noStatementReadsATable();

private:
    ReferralId add(const QString &name, const QString &unit, EventCategory category, const QDate &day);
    QString people(const QString &text);
    QString events(const QString &text);

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(kToday, QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
    std::unique_ptr<DeskSearch> m_search;
    ReferralId m_rivera;
    int m_added = 0; ///< each a minute later
};

void TestDeskSearch::init()
{
    m_search.reset();
    m_store.reset();
    m_vault = std::make_unique<TempVault>();
    m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Coordinator);
    m_search = std::make_unique<DeskSearch>(m_vault->db());
    add(u"Ñandú, José"_s, u"ICU"_s, EventCategory::Litigation, QDate(2026, 2, 28));
    m_rivera = add(u"Rivera, Ana"_s, u"ICU"_s, EventCategory::UnexpectedPatientDeath, QDate(2026, 11, 18));
    add(u"Chen, Wei"_s, u"PICU"_s, EventCategory::UnexpectedPatientDeath, QDate(2026, 11, 18));
    add(u"Riveros, Luz"_s, u"Labor & Delivery"_s, EventCategory::MedicalError, QDate(2026, 11, 19));
    RosterStore roster(m_vault->db(), m_clock);
    for (const QString &name : {u"Lee, Sam"_s, u"Ríos, Ana"_s}) {
        Supporter supporter;
        supporter.name = name;
        supporter.status = SupporterStatus::Active;
        QVERIFY(roster.add(supporter));
    }
}

ReferralId TestDeskSearch::add(const QString &name, const QString &unit, EventCategory category, const QDate &day)
{
    Intake intake;
    intake.event.category = category;
    intake.event.unitName = unit;
    intake.event.occurredOn = day;
    intake.event.receivedAt = QDateTime(day, QTime(7, 0).addSecs(60 * ++m_added), Qt::UTC);
    ClinicianIntake clinician;
    clinician.identity.name = name;
    clinician.referral.unitName = unit;
    intake.clinicians.append(clinician);
    return m_store->record(intake)->referrals.first();
}

QString TestDeskSearch::people(const QString &text)
{
    QStringList names;
    const auto found = m_search->people(text, kMost);
    if (!found)
        return found.error().detail;
    for (const QueueRow &row : *found)
        names.append(row.name.section(u',', 0, 0));
    return names.join(u' ');
}

QString TestDeskSearch::events(const QString &text)
{
    QStringList names;
    const auto found = m_search->events(text, kToday, kMost);
    if (!found)
        return found.error().detail;
    for (const FoundEvent &event : *found)
        names.append(codeOf(event.category) + u'@' + event.unit + u'@' + event.occurredOn.toString(u"d.M."_s));
    return names.join(u' ');
}

void TestDeskSearch::peopleAreFoundByTheBeginningsOfTheirNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one letter") << u"r"_s << u"Riveros Rivera"_s;
    QTest::newRow("more") << u"rivera"_s << u"Rivera"_s;
    QTest::newRow("accents aside") << u"nandu jose"_s << u"Ñandú"_s;
    QTest::newRow("nobody") << u"vera"_s << u""_s;
    QTest::newRow("only a sign") << u"\""_s << u""_s;
}

void TestDeskSearch::peopleAreFoundByTheBeginningsOfTheirNames()
{
    QFETCH(QString, text);
    QTEST(people(text), "expected");
}

void TestDeskSearch::aNameIsFoundWithAndWithoutItsLetters_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"sor"_s, u"SØR"_s, u"oyv sørens"_s, u"Øyvind Sorensen"_s, u"sorensen oyvind"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

/// People and supporters alike, after a change of the name too; shown as typed.
void TestDeskSearch::aNameIsFoundWithAndWithoutItsLetters()
{
    QFETCH(QString, typed);
    const ReferralId id = add(u"Dahl, Per"_s, u"ED"_s, EventCategory::Other, QDate(2026, 10, 1));
    PeerIdentity identity;
    identity.name = u"Sørensen, Øyvind"_s;
    QVERIFY(m_store->editIdentity(id, identity));
    QCOMPARE(people(typed), u"Sørensen"_s);
    QCOMPARE(people(u"dahl"_s), QString());
    RosterStore roster(m_vault->db(), m_clock);
    Supporter supporter;
    supporter.name = u"Sørensen, Øyvind"_s;
    supporter.status = SupporterStatus::Active;
    QVERIFY(roster.add(supporter));
    QCOMPARE(m_search->supporters(typed, kMost)->size(), 1);
    const auto same = m_store->samePeople(u"Oyvind Sorensen"_s);
    QVERIFY(same);
    QCOMPARE(same->size(), size_t(1));
}

void TestDeskSearch::noMorePeopleThanAskedForAndTheNewestFirst()
{
    for (int day = 1; day <= 5; ++day)
        add(u"Quill, Number%1"_s.arg(day), u"ED"_s, EventCategory::Other, QDate(2026, 10, day));
    const auto found = m_search->people(u"quill"_s, kMost);
    QCOMPARE(found->size(), kMost);
    QCOMPARE(found->first().name, u"Quill, Number5"_s);
}

void TestDeskSearch::whatIsInTheBinOrErasedIsNotFound()
{
    QVERIFY(m_store->setInBin(m_rivera, true));
    QCOMPARE(people(u"riv"_s), u"Riveros"_s);
    QCOMPARE(events(u"icu unexpected"_s), QString());
    QVERIFY(m_store->setInBin(m_rivera, false));
    m_vault->db().execute(u"DELETE FROM peer_search WHERE rowid = ?"_s, m_rivera);
    QCOMPARE(people(u"riv"_s), u"Riveros"_s);
}

void TestDeskSearch::whatIsInTheBinIsFoundThere()
{
    const auto inBin = [this](const QString &text, int most = kMost) {
        QStringList names;
        const QList<QueueRow> found = m_search->peopleInBin(text, most).value();
        for (const QueueRow &row : found)
            names.append(row.name.section(u',', 0, 0));
        return names.join(u' ');
    };
    QCOMPARE(inBin(u"riv"_s), QString());
    const ReferralId sorensen = add(u"Sørensen, Rita"_s, u"ICU"_s, EventCategory::Other, QDate(2026, 11, 19));
    QVERIFY(m_store->setInBin(m_rivera, true));
    QVERIFY(m_store->setInBin(sorensen, true));
    QCOMPARE(inBin(u"riv"_s), u"Rivera"_s);
    QCOMPARE(inBin(u"ana riv"_s), u"Rivera"_s);
    QCOMPARE(inBin(u"sorensen"_s), u"Sørensen"_s);
    QCOMPARE(inBin(u"ri"_s, 1).count(u' '), 0);
    QCOMPARE(inBin(u"wei"_s), QString()); // is not there
    QCOMPARE(inBin(u" "_s), QString());
    QCOMPARE(inBin(QStringList(40, u"ri"_s).join(u' ')), QString());
}

void TestDeskSearch::eventsAreFoundByKindUnitAndDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString icu = u"unexpected_patient_death@ICU@18.11."_s;
    const QString picu = u"unexpected_patient_death@PICU@18.11."_s;
    QTest::newRow("kind") << u"unexp"_s << picu + u' ' + icu;
    QTest::newRow("kind by its code") << u"medical_err"_s << u"medical_error@Labor & Delivery@19.11."_s;
    QTest::newRow("unit") << u"icu"_s << icu + u" litigation@ICU@28.2."_s;
    QTest::newRow("a word of a unit's name") << u"deliv"_s << u"medical_error@Labor & Delivery@19.11."_s;
    QTest::newRow("unit and kind") << u"icu unexp"_s << icu;
    QTest::newRow("kind and unit") << u"death picu"_s << picu;
    QTest::newRow("day") << u"18 Nov"_s << picu + u' ' + icu;
    QTest::newRow("day as exported") << u"2026-02-28"_s << u"litigation@ICU@28.2."_s;
    QTest::newRow("unit and day") << u"icu 18 nov"_s << icu;
    QTest::newRow("kind and day without events") << u"medical 18 nov"_s << u""_s;
    QTest::newRow("one letter is too little") << u"i"_s << u""_s;
    QTest::newRow("nothing of the kind") << u"zzz"_s << u""_s;
}

void TestDeskSearch::eventsAreFoundByKindUnitAndDay()
{
    QFETCH(QString, text);
    QTEST(events(text), "expected");
}

void TestDeskSearch::anEventIsFoundByItsNumberAndByThatOfItsReferral()
{
    const EventId event = m_store->detail(m_rivera)->event.id;
    QCOMPARE(events(QString::number(event.value)), u"unexpected_patient_death@ICU@18.11."_s);
    QCOMPARE(events(QString::number(m_rivera.value)), u"unexpected_patient_death@ICU@18.11."_s);
    QCOMPARE(events(u"12345678"_s), QString());
}

void TestDeskSearch::supportersAreFoundByName()
{
    const auto found = m_search->supporters(u"ana r"_s, kMost);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, u"Ríos, Ana"_s);
    QCOMPARE(found->first().status, SupporterStatus::Active);
    QVERIFY(m_search->supporters(u"x"_s, kMost)->isEmpty());
    QVERIFY(m_search->supporters(u" "_s, kMost)->isEmpty());
}

void TestDeskSearch::aDayIsTakenOutOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rest");
    QTest::newRow("day and month") << u"19 Nov"_s << QDate(2026, 11, 19) << u""_s;
    QTest::newRow("month and day") << u"nov 19"_s << QDate(2026, 11, 19) << u""_s;
    QTest::newRow("not ahead of today") << u"21 nov"_s << QDate(2025, 11, 21) << u""_s;
    QTest::newRow("with a year") << u"death 3 March 2024 icu"_s << QDate(2024, 3, 3) << u"death icu"_s;
    QTest::newRow("exported form") << u"icu 2026-01-02"_s << QDate(2026, 1, 2) << u"icu"_s;
    QTest::newRow("the last leap day") << u"29 feb"_s << QDate(2024, 2, 29) << u""_s;
    QTest::newRow("no such day") << u"31 feb"_s << QDate() << u"31 feb"_s;
    QTest::newRow("a number alone") << u"4410"_s << QDate() << u"4410"_s;
    QTest::newRow("no day") << u"rivera"_s << QDate() << u"rivera"_s;
}

void TestDeskSearch::aDayIsTakenOutOfAText()
{
    QFETCH(QString, text);
    QTEST(takeDay(text, kToday), "day");
    QTEST(text, "rest");
}

void TestDeskSearch::noStatementReadsATable()
{
    const StatementWatch watch(m_vault->db());
    for (const QString &text : {u"riv"_s, u"icu"_s, u"unexp"_s, u"icu unexp"_s, u"18 nov"_s, u"12345678"_s}) {
        QVERIFY(m_search->people(text, kMost));
        QVERIFY(m_search->events(text, kToday, kMost));
        QVERIFY(m_search->supporters(text, kMost));
    }
    QVERIFY(watch.statements().size() >= 8);
    for (const QString &sql : watch.statements())
        QVERIFY2(planFaults(m_vault->db(), sql).isEmpty(), qPrintable(sql));
}

QTEST_GUILESS_MAIN(TestDeskSearch)
#include "tst_desk_search.moc"
