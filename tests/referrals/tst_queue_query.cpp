// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_query.h"

#include "models/base/clock.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/id_set.h"
#include "models/referrals/referral_rows.h"
#include "models/referrals/referral_store.h"
#include "models/roster/roster_store.h"
#include "models/vault/vault_error.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestQueueQuery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDefaultListIsWhatIsOpenByDeadline();
    void viewsCountWhatTheyShow_data();
    void viewsCountWhatTheyShow();
    void sortsByEveryColumnOnOffer_data();
    void sortsByEveryColumnOnOffer();
    void aTextMatchesTheBeginningsOfWords_data();
    void aTextMatchesTheBeginningsOfWords();
    void codesMatchExactly();
    void whatIsInTheBinIsNowhere();
    void anErasedPeerComesLastAmongNames();
    void aChangedCategoryIsFollowed();
    void aSetOfIdsKnowsItsMembers();

private:
    ReferralId add(const QString &name, const QString &unit, EventCategory category, int hoursAgo);
    QString names(const QueueFilter &filter);

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
    std::unique_ptr<QueueQuery> m_query;
    QHash<QString, ReferralId> m_ids;
};

void TestQueueQuery::init()
{
    m_query.reset();
    m_store.reset();
    m_vault = std::make_unique<TempVault>();
    m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Coordinator);
    m_query = std::make_unique<QueueQuery>(m_vault->db());
    m_ids.clear();
    // Overdue by two hours, due in five, assigned, closed.
    m_ids[u"rivera"_s] = add(u"Rivera, Ana"_s, u"ICU"_s, EventCategory::UnexpectedPatientDeath, 26);
    m_ids[u"chen"_s] = add(u"Chen, Wei"_s, u"ED"_s, EventCategory::PatientAggression, 19);
    m_ids[u"okafor"_s] = add(u"Okafor, Ngozi"_s, u"L&D"_s, EventCategory::MedicalError, 10);
    m_ids[u"nandu"_s] = add(u"Ñandú, José"_s, u"ICU"_s, EventCategory::Litigation, 100);
    RosterStore roster(m_vault->db(), m_clock);
    Supporter lee;
    lee.name = u"Lee, Sam"_s;
    VerbFacts facts;
    facts.supporter = roster.add(lee).value();
    QVERIFY(m_store->advance(m_ids[u"okafor"_s], Verb::Assign, facts));
    QVERIFY(m_store->advance(m_ids[u"nandu"_s], Verb::Withdrawn, {}));
}

ReferralId TestQueueQuery::add(const QString &name, const QString &unit, EventCategory category, int hoursAgo)
{
    Intake intake;
    intake.event.category = category;
    intake.event.unitName = unit;
    intake.event.receivedAt = m_clock.nowUtc().addSecs(-3600 * hoursAgo);
    ClinicianIntake clinician;
    clinician.identity.name = name;
    clinician.referral.unitName = unit;
    intake.clinicians.append(clinician);
    return m_store->record(intake)->referrals.first();
}

QString TestQueueQuery::names(const QueueFilter &filter)
{
    QStringList shown;
    const auto ids = m_query->ids(filter, m_clock.nowUtc());
    if (!ids)
        return ids.error().detail;
    for (const qint64 id : **ids)
        shown.append(m_ids.key({id}));
    return shown.join(u' ');
}

void TestQueueQuery::theDefaultListIsWhatIsOpenByDeadline()
{
    QCOMPARE(names({}), u"rivera chen okafor"_s);
}

void TestQueueQuery::viewsCountWhatTheyShow_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("expected");
    QTest::newRow("overdue") << int(QueueView::Overdue) << u"rivera"_s;
    QTest::newRow("waiting") << int(QueueView::Waiting) << u"rivera chen"_s;
    QTest::newRow("open") << int(QueueView::Open) << u"rivera chen okafor"_s;
    QTest::newRow("closed") << int(QueueView::Closed) << u"nandu"_s;
    QTest::newRow("all, what is closed last") << int(QueueView::All) << u"rivera chen okafor nandu"_s;
}

void TestQueueQuery::viewsCountWhatTheyShow()
{
    QFETCH(int, view);
    QFETCH(QString, expected);
    QueueFilter filter;
    filter.view = QueueView(view);
    QCOMPARE(names(filter), expected);
    const QueueCounts counts = *m_query->counts(m_clock.nowUtc());
    QCOMPARE(counts, (QueueCounts{1, 2, 3, 1}));
}

void TestQueueQuery::sortsByEveryColumnOnOffer_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("expected");
    QTest::newRow("next step") << int(QueueSort::NextStep) << u"rivera chen okafor nandu"_s;
    QTest::newRow("names, accents aside") << int(QueueSort::Peer) << u"chen nandu okafor rivera"_s;
    QTest::newRow("unit, then as recorded") << int(QueueSort::Unit) << u"chen nandu rivera okafor"_s;
    QTest::newRow("category by label") << int(QueueSort::Category) << u"chen nandu okafor rivera"_s;
    QTest::newRow("supporter, none last") << int(QueueSort::Supporter) << u"okafor nandu rivera chen"_s;
    QTest::newRow("received") << int(QueueSort::Received) << u"nandu rivera chen okafor"_s;
}

void TestQueueQuery::sortsByEveryColumnOnOffer()
{
    QFETCH(int, sort);
    QFETCH(QString, expected);
    QueueFilter filter;
    filter.view = QueueView::All;
    filter.sort = QueueSort(sort);
    QCOMPARE(names(filter), expected);
    filter.descending = true;
    QStringList backwards = expected.split(u' ');
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(names(filter), backwards.join(u' '));
}

void TestQueueQuery::aTextMatchesTheBeginningsOfWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beginning of the family name") << u"riv"_s << u"rivera"_s;
    QTest::newRow("beginning of the given name") << u"W"_s << u"chen"_s;
    QTest::newRow("accents aside") << u"nandu"_s << u"nandu"_s;
    QTest::newRow("both words in any order") << u"jo ñan"_s << u"nandu"_s;
    QTest::newRow("not in the middle of a word") << u"vera"_s << u""_s;
    QTest::newRow("a quotation mark is no syntax") << u"riv\"*"_s << u"rivera"_s;
    QTest::newRow("an operator is a word") << u"OR"_s << u""_s;
    QTest::newRow("punctuation matches nobody") << u"--"_s << u""_s;
    QTest::newRow("a unit by its whole name") << u"icu"_s << u"rivera nandu"_s;
    QTest::newRow("a unit of two words") << u"l&d"_s << u"okafor"_s;
    QTest::newRow("no unit by the beginning of its name") << u"ic"_s << u""_s;
    QTest::newRow("a unit and a name") << u"jo icu"_s << u"nandu"_s;
    QTest::newRow("two units are nobody") << u"icu ed"_s << u""_s;
    QTest::newRow("blank is no text") << u"  "_s << u"rivera chen okafor nandu"_s;
}

void TestQueueQuery::aTextMatchesTheBeginningsOfWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QueueFilter filter;
    filter.view = QueueView::All;
    filter.text = text;
    QCOMPARE(names(filter), expected);
}

void TestQueueQuery::codesMatchExactly()
{
    QueueFilter filter;
    filter.view = QueueView::All;
    const auto units = *DeskChoices(m_vault->db()).units();
    for (const auto &[id, name] : units) {
        if (name == u"ICU"_s)
            filter.unit = id;
    }
    QCOMPARE(names(filter), u"rivera nandu"_s);
    filter.category = EventCategory::Litigation;
    QCOMPARE(names(filter), u"nandu"_s);
    filter = {};
    filter.supporter = DeskChoices(m_vault->db()).supporters()->first().first;
    QCOMPARE(names(filter), u"okafor"_s);
}

void TestQueueQuery::whatIsInTheBinIsNowhere()
{
    QVERIFY(m_store->setInBin(m_ids[u"rivera"_s], true));
    m_query->forget();
    QueueFilter filter;
    filter.view = QueueView::All;
    QCOMPARE(names(filter), u"chen okafor nandu"_s);
    filter.text = u"riv"_s;
    QCOMPARE(names(filter), QString());
    QCOMPARE(m_query->counts(m_clock.nowUtc())->open, 2);
}

void TestQueueQuery::anErasedPeerComesLastAmongNames()
{
    eraseIdentity(m_vault->db(), m_ids[u"chen"_s]);
    QueueFilter filter;
    filter.sort = QueueSort::Peer;
    QCOMPARE(names(filter), u"okafor rivera chen"_s);
    QCOMPARE(m_query->row(m_ids[u"chen"_s])->name, QString());
}

void TestQueueQuery::aChangedCategoryIsFollowed()
{
    Event event = m_store->detail(m_ids[u"rivera"_s])->event;
    event.category = EventCategory::Litigation;
    QVERIFY(m_store->editEvent(event));
    m_query->forget();
    QueueFilter filter;
    filter.category = EventCategory::Litigation;
    QCOMPARE(names(filter), u"rivera"_s);
    QCOMPARE(m_query->row(m_ids[u"rivera"_s])->category, EventCategory::Litigation);
}

void TestQueueQuery::aSetOfIdsKnowsItsMembers()
{
    const IdSet none({});
    QVERIFY(!none.contains(1));
    std::vector<qint64> ids;
    for (qint64 id = 1; id < 10'000; id += 3)
        ids.push_back(id << 22);
    const IdSet set(ids);
    for (qint64 id = 1; id < 10'000; ++id)
        QCOMPARE(set.contains(id << 22), id % 3 == 1);
}

QTEST_GUILESS_MAIN(TestQueueQuery)
#include "tst_queue_query.moc"
