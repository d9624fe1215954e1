// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_model.h"

#include "models/base/clock.h"
#include "models/referrals/referral_rows.h"
#include "models/referrals/referral_store.h"
#include "models/roster/roster_store.h"
#include "tests/support/lent_file.h"
#include "tests/support/statement_watch.h"
#include "tests/support/temp_vault.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestQueueModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itIsAModelAsQtWantsIt();
    void rolesTellTheStandingAndTheVerb();
    void aNewReferralAppears();
    void aStepThatKeepsTheOrderIsOneRow();
    void aReferralThatLeavesTheViewGoes();
    void overdueIsComputedFromTheClock();
    void countsAreToldWhenTheyChange();
    void sortingGoesByTheFile();
    void aColumnWithoutASortLeavesTheOrder();
    void marksStayWithTheirReferral();
    void anotherViewIsCountedWithTheSameText();
    void aNameThatIsErasedIsNotShownFromTheCache();
    void aLongListIsThereWithItsFirstRows();
    void aLongListCanBeWantedWhole();
    void anActFindsALongListUnfinished();
    void aMinuteLaterNothingMoves();
    void rowsAreReadAheadWhileNobodyWaits();
    void readingAheadGoesOnWhenTheFileIsBack();
    void whatAViewPaintsIsReadAtOnce();
    void aRowThatCannotBeReadTakesNoOtherWithIt();
    void whatIsWrittenElsewhereIsSeenAMinuteLater();
    void aListThatCannotBeReadSaysSo();
    void aRowThatCannotBeReadSaysSo();
    void aFileThatIsLentIsReadWhenItIsBack();

private:
    void addMany();
    void showAll();

    ReferralId add(const QString &name, int hoursAgo);
    QString names() const;

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
    std::unique_ptr<QueueQuery> m_query;
    std::unique_ptr<QueueModel> m_model;
    ReferralId m_rivera, m_chen;
};

void TestQueueModel::init()
{
    m_model.reset();
    m_query.reset();
    m_store.reset();
    m_clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    m_vault = std::make_unique<TempVault>();
    m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Coordinator);
    m_query = std::make_unique<QueueQuery>(m_vault->db());
    m_rivera = add(u"Rivera, Ana"_s, 26);
    m_chen = add(u"Chen, Wei"_s, 19);
    m_model = std::make_unique<QueueModel>(*m_store, *m_query, m_clock);
}

ReferralId TestQueueModel::add(const QString &name, int hoursAgo)
{
    Intake intake;
    intake.event.receivedAt = m_clock.nowUtc().addSecs(-3600 * qint64(hoursAgo));
    ClinicianIntake clinician;
    clinician.identity.name = name;
    intake.clinicians.append(clinician);
    return m_store->record(intake)->referrals.first();
}

QString TestQueueModel::names() const
{
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.append(m_model->index(row, QueueModel::Peer).data().toString().section(u',', 0, 0));
    return shown.join(u' ');
}

void TestQueueModel::itIsAModelAsQtWantsIt()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    (void)add(u"Novak, Petr"_s, 1);
    QVERIFY(m_store->advance(m_chen, Verb::Withdrawn, {}));
    m_model->sort(QueueModel::Peer, Qt::DescendingOrder);
    QCOMPARE(names(), u"Rivera Novak"_s);
}

void TestQueueModel::rolesTellTheStandingAndTheVerb()
{
    const QModelIndex rivera = m_model->index(0, QueueModel::NextStep);
    QCOMPARE(rivera.data(QueueModel::StandingRole).toInt(), int(StepStanding::Overdue));
    QCOMPARE(rivera.data(QueueModel::VerbRole).toInt(), int(Verb::Assign));
    QCOMPARE(rivera.data(QueueModel::IdRole).toLongLong(), m_rivera.value);
    QCOMPARE(m_model->index(1, 0).data(QueueModel::StandingRole).toInt(), int(StepStanding::DueToday));
    QCOMPARE(m_model->index(0, QueueModel::Supporter).data(Qt::AccessibleTextRole).toString(), u"No supporter yet"_s);
    QVERIFY(!m_model->index(0, 0).data(Qt::ForegroundRole).isValid()); // a meaning, never a colour
}

void TestQueueModel::aNewReferralAppears()
{
    (void)add(u"Novak, Petr"_s, 1);
    QCOMPARE(names(), u"Rivera Chen Novak"_s);
}

void TestQueueModel::aStepThatKeepsTheOrderIsOneRow()
{
    QSignalSpy changed(m_model.get(), &QueueModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QueueModel::modelReset);
    QVERIFY(m_store->editIdentity(m_chen, PeerIdentity{u"Chen, Wei Ling"_s, {}, {}, {}}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->index(1, QueueModel::Peer).data().toString(), u"Chen, Wei Ling"_s);
}

void TestQueueModel::aReferralThatLeavesTheViewGoes()
{
    QVERIFY(m_store->advance(m_rivera, Verb::Withdrawn, {}));
    QCOMPARE(names(), u"Chen"_s);
    QCOMPARE(m_model->rowOf(m_rivera), -1);
    QCOMPARE(m_model->total(), 2);
}

void TestQueueModel::overdueIsComputedFromTheClock()
{
    m_clock.advance(6 * 3600);
    m_model->refresh();
    QCOMPARE(m_model->index(1, 0).data(QueueModel::StandingRole).toInt(), int(StepStanding::Overdue));
    QCOMPARE(m_model->counts().overdue, 2);
}

void TestQueueModel::countsAreToldWhenTheyChange()
{
    QSignalSpy spy(m_model.get(), &QueueModel::countsChanged);
    QVERIFY(m_store->editIdentity(m_chen, PeerIdentity{u"Chen, Wei"_s, u"1"_s, {}, {}}));
    QCOMPARE(spy.count(), 0);
    (void)add(u"Novak, Petr"_s, 1);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_model->counts(), (QueueCounts{1, 3, 3, 0}));
}

void TestQueueModel::sortingGoesByTheFile()
{
    m_model->sort(QueueModel::Peer, Qt::AscendingOrder);
    QCOMPARE(names(), u"Chen Rivera"_s);
    m_model->sort(QueueModel::Received, Qt::DescendingOrder);
    QCOMPARE(names(), u"Chen Rivera"_s);
}

void TestQueueModel::aColumnWithoutASortLeavesTheOrder()
{
    m_model->sort(QueueModel::Profession, Qt::AscendingOrder);
    QCOMPARE(names(), u"Rivera Chen"_s);
}

void TestQueueModel::marksStayWithTheirReferral()
{
    m_model->setMarked(m_chen, true);
    m_model->sort(QueueModel::Peer, Qt::AscendingOrder);
    QCOMPARE(m_model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_model->clearMarks();
    QVERIFY(!m_model->index(0, 0).data(Qt::CheckStateRole).isValid());
}

void TestQueueModel::anotherViewIsCountedWithTheSameText()
{
    QVERIFY(m_store->advance(m_rivera, Verb::Withdrawn, {}));
    QueueFilter filter;
    filter.text = u"riv"_s;
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->countIn(QueueView::Closed), 1);
}

void TestQueueModel::aNameThatIsErasedIsNotShownFromTheCache()
{
    QCOMPARE(m_model->index(0, QueueModel::Peer).data().toString(), u"Rivera, Ana"_s);
    eraseIdentity(m_vault->db(), m_rivera);
    m_store->noteChanged();
    QCOMPARE(m_model->index(0, QueueModel::Peer).data().toString(), u"(erased)"_s);
}

/// More than are read at once: closed ones, the newest first behind the two that are open.
void TestQueueModel::addMany()
{
    m_vault->db().transaction([&] {
        const auto event = m_vault->db().value<qint64>(u"SELECT min(id) FROM event"_s);
        for (int at = 1; at <= 2000; ++at)
            m_vault->db().execute(
                u"INSERT INTO referral (id, event_id, state, received_at, profession_group) VALUES (?, "
                "?, 'closed', '2020-01-01T00:00:00Z', 'physician')"_s,
                at, *event);
    });
    m_store->noteChanged();
}

void TestQueueModel::showAll()
{
    QueueFilter filter;
    filter.view = QueueView::All;
    m_model->setFilter(filter);
}

void TestQueueModel::aLongListIsThereWithItsFirstRows()
{
    addMany();
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refilled(m_model.get(), &QueueModel::refilled);
    QSignalSpy completed(m_model.get(), &QueueModel::completed);
    showAll();
    QVERIFY(!m_model->isComplete());
    QVERIFY(m_model->rowCount() >= 256 && m_model->rowCount() < 2002);
    QCOMPARE(m_model->rowOf(m_rivera), 0);
    QCOMPARE(m_model->rowOf({1}), -1);
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 2002);
    QCOMPARE(m_model->rowOf({1}), 2001);
    QCOMPARE(refilled.count(), 1); // the rest came behind what was there
    QCOMPARE(completed.count(), 1);
}

void TestQueueModel::aLongListCanBeWantedWhole()
{
    addMany();
    showAll();
    m_model->sort(QueueModel::Received, Qt::AscendingOrder);
    QVERIFY(!m_model->isComplete());
    m_model->complete();
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 2002);
    QCOMPARE(m_model->rowOf(m_rivera), 2000);
    m_model->markFirst(500);
    QCOMPARE(m_model->marked().size(), 500);
}

void TestQueueModel::anActFindsALongListUnfinished()
{
    addMany();
    showAll();
    QVERIFY(!m_model->isComplete());
    QVERIFY(m_store->advance(m_rivera, Verb::Withdrawn, {}));
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), 2002);
    QCOMPARE(m_model->rowOf(m_rivera), 1);
    QVERIFY(m_store->advance(m_chen, Verb::Withdrawn, {})); // and now one that is whole
    QTRY_COMPARE(m_model->rowOf(m_chen), 0);
    QCOMPARE(m_model->counts().closed, 2002);
}

void TestQueueModel::aMinuteLaterNothingMoves()
{
    addMany();
    showAll();
    m_model->complete();
    QSignalSpy reset(m_model.get(), &QueueModel::modelReset);
    QSignalSpy changed(m_model.get(), &QueueModel::dataChanged);
    m_clock.advance(60);
    m_model->refresh();
    QTRY_VERIFY(changed.count() > 0);
    m_model->complete();
    QCOMPARE(reset.count(), 0); // a reset would take the list back to its current row
    QCOMPARE(m_model->rowCount(), 2002);
}

void TestQueueModel::rowsAreReadAheadWhileNobodyWaits()
{
    addMany();
    showAll();
    m_model->setPage(10);
    QTRY_VERIFY(m_model->isAtRest());
    const StatementWatch watch(m_vault->db());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->index(row, QueueModel::Peer).data().isValid());
    QVERIFY(watch.statements().isEmpty());
    m_clock.advance(60);
    m_model->refresh(); // nothing was written: the list is looked at again, the rows are not read again
    QTRY_VERIFY(m_model->isAtRest());
    QVERIFY(!watch.statements().isEmpty());
    for (const QString &sql : watch.statements())
        QVERIFY2(!sql.contains(u"peer_search"_s), qPrintable(sql));
}

void TestQueueModel::readingAheadGoesOnWhenTheFileIsBack()
{
    addMany();
    showAll();
    m_model->complete();
    {
        const LentFile lent(m_vault->db());
        QCOMPARE(m_model->readRows(0, 9).error().kind, Error::Kind::Busy);
        QTimer later; // than the model's own, which finds that the file is lent
        later.setSingleShot(true);
        later.start(60);
        QTRY_VERIFY(!later.isActive());
        QVERIFY(!m_model->isAtRest());
    }
    QTRY_VERIFY(m_model->isAtRest());
    const StatementWatch watch(m_vault->db());
    QVERIFY(m_model->readRows(0, m_model->rowCount()));
    QCOMPARE(watch.runsHere(), 0);
}

void TestQueueModel::whatAViewPaintsIsReadAtOnce()
{
    addMany();
    showAll();
    m_model->complete();
    const StatementWatch watch(m_vault->db());
    QVERIFY(m_model->readRows(-1, 19));
    QCOMPARE(watch.runsHere(), 1);
    for (int row = 0; row < 20; ++row)
        QVERIFY(m_model->rowAt(row));
    QVERIFY(m_model->readRows(5, 19));
    QCOMPARE(watch.runsHere(), 1);
    QVERIFY(m_model->readRows(10, 40)); // what is there is not read again
    QVERIFY(m_model->readRows(1990, 9999));
    QCOMPARE(watch.runsHere(), 3);
    QCOMPARE(m_model->rowAt(2001)->id, ReferralId{1});
    QCOMPARE(watch.runsHere(), 3);
}

void TestQueueModel::aRowThatCannotBeReadTakesNoOtherWithIt()
{
    m_vault->db().execute(u"UPDATE referral SET event_category = 'unheard_of' WHERE id = ?"_s, m_rivera);
    QVERIFY(!m_model->readRows(0, 1));
    QCOMPARE(names(), u"(cannot be read) Chen"_s);
}

void TestQueueModel::whatIsWrittenElsewhereIsSeenAMinuteLater()
{
    QTRY_VERIFY(m_model->isAtRest());
    QCOMPARE(m_model->index(0, QueueModel::Unit).data().toString(), QString());
    m_vault->db().execute(u"INSERT INTO unit (id, name) VALUES (7, 'Ward 7')"_s);
    m_vault->db().execute(u"UPDATE referral SET unit_id = 7"_s); // nobody tells
    m_model->refresh();
    QCOMPARE(m_model->index(0, QueueModel::Unit).data().toString(), u"Ward 7"_s);
}

void TestQueueModel::aListThatCannotBeReadSaysSo()
{
    addMany();
    showAll();
    QVERIFY(!m_model->isComplete());
    m_vault->db().executeScript(u"DROP INDEX ended_by_id"_s);
    QTRY_VERIFY(m_model->isComplete());
    QVERIFY(m_model->error());
    QCOMPARE(m_model->rowCount(), 0); // and not the first page alone
    m_model->sort(QueueModel::Unit, Qt::AscendingOrder);
    QVERIFY(!m_model->error());
    QVERIFY(m_model->rowCount() > 0);
}

void TestQueueModel::aRowThatCannotBeReadSaysSo()
{
    const QueueCounts counts = m_model->counts();
    m_vault->db().executeScript(u"DROP TABLE peer_search"_s);
    QCOMPARE(m_model->index(0, QueueModel::Peer).data().toString(), u"(cannot be read)"_s);
    QVERIFY(!m_model->index(0, QueueModel::Unit).data().isValid());
    m_vault->db().executeScript(u"DROP TABLE queue_count"_s);
    m_model->refresh();
    QCOMPARE(m_model->counts(), counts); // what was known, not zero
}

void TestQueueModel::aFileThatIsLentIsReadWhenItIsBack()
{
    m_model.reset();
    m_query->forget();
    {
        const LentFile lent(m_vault->db());
        m_model = std::make_unique<QueueModel>(*m_store, *m_query, m_clock);
        QVERIFY(!m_model->isComplete());
        QVERIFY(!m_model->error());
    }
    QTRY_COMPARE(names(), u"Rivera Chen"_s);
    QCOMPARE(m_model->counts(), (QueueCounts{1, 2, 2, 0}));
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queue_model.moc"
