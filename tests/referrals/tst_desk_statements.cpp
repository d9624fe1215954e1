// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk asks of the file while somebody works: no statement may read a table from end to end or sort in a
// temporary tree, else 100,000 referrals are felt (performance.md 0, rules 6 to 9). The statements are not listed here:
// they are overheard.
#include "models/referrals/queue_model.h"
#include "tests/referrals/desk_fixture.h"
#include "tests/support/statement_watch.h"
#include "ui/referrals/referral_panes.h"

#include <QMainWindow>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDeskStatements : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_people = m_desk->addMorning();
        m_watch = std::make_unique<StatementWatch>(m_desk->vault.db());
    }
    void cleanup()
    {
        m_watch.reset();
        m_desk.reset();
    }
    void theWatchSeesAScanAndATemporaryTree();
    void everyListInEveryOrder();
    void whatIsTypedAboveTheList();
    void theListFollowsAnAct();
    void theDetail();
    void today();
    void theFormOffers();
    void thePanes();

private:
    void verifyPlans();

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::People m_people;
    std::unique_ptr<StatementWatch> m_watch;
};

void TestDeskStatements::verifyPlans()
{
    QVERIFY(!m_watch->statements().isEmpty());
    QStringList faults;
    for (const QString &sql : m_watch->statements()) {
        if (!sql.startsWith(u"SELECT"_s) && !sql.startsWith(u"WITH"_s))
            continue;
        const QStringList steps = planFaults(m_desk->vault.db(), sql);
        for (const QString &step : steps)
            faults.append(step + u"\n    "_s + sql);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDeskStatements::theWatchSeesAScanAndATemporaryTree()
{
    Database &db = m_desk->vault.db();
    QCOMPARE(planFaults(db, u"SELECT * FROM referral"_s), QStringList{u"SCAN referral"_s});
    QCOMPARE(planFaults(db, u"SELECT id FROM referral WHERE id = 1"_s), QStringList());
    QVERIFY(planFaults(db, u"SELECT id FROM referral WHERE event_id = 1 ORDER BY closed_at"_s)
                .contains(u"USE TEMP B-TREE FOR ORDER BY"_s));
    (void)db.value<int>(u"SELECT count(*) FROM transition"_s);
    QVERIFY(m_watch->statements().contains(u"SELECT count(*) FROM transition"_s));
}

void TestDeskStatements::everyListInEveryOrder()
{
    QueueModel model(m_desk->store, m_desk->queue, m_desk->clock);
    for (const QueueView view :
        {QueueView::Overdue, QueueView::Waiting, QueueView::Open, QueueView::Closed, QueueView::All}) {
        QueueFilter filter;
        filter.view = view;
        model.setFilter(filter);
        for (int column = 0; column < QueueModel::ColumnCount; ++column)
            model.sort(column, Qt::DescendingOrder);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.rowAt(row));
    }
    verifyPlans();
}

void TestDeskStatements::whatIsTypedAboveTheList()
{
    QueueModel model(m_desk->store, m_desk->queue, m_desk->clock);
    QueueFilter filter;
    for (const QString &text : {u"r"_s, u"ri"_s, u"icu"_s, u"icu riv"_s, u"zz"_s}) {
        filter.text = text;
        model.setFilter(filter);
        (void)model.countIn(QueueView::Closed);
    }
    filter.unit = m_desk->choices.units()->first().first;
    filter.category = EventCategory::MedicalError;
    filter.supporter = m_desk->choices.supporters()->first().first;
    filter.event = m_desk->store.detail(m_people.rivera)->event.id;
    model.setFilter(filter);
    verifyPlans();
}

void TestDeskStatements::theListFollowsAnAct()
{
    QueueModel model(m_desk->store, m_desk->queue, m_desk->clock);
    QVERIFY(m_desk->store.advance(m_people.rivera, Verb::Withdrawn, {}));
    QVERIFY(m_desk->store.setInBin(m_people.chen, true));
    QVERIFY(m_desk->store.setInBin(m_people.chen, false));
    model.refresh();
    verifyPlans();
}

void TestDeskStatements::theDetail()
{
    QVERIFY(m_desk->store.detail(m_people.novak));
    QVERIFY(m_desk->store.ofEvent(m_desk->store.detail(m_people.novak)->event.id));
    verifyPlans();
}

void TestDeskStatements::today()
{
    const QDateTime now = m_desk->clock.nowUtc();
    QVERIFY(m_desk->today.read(now, now.addDays(-1), 40));
    verifyPlans();
}

void TestDeskStatements::theFormOffers()
{
    QVERIFY(m_desk->store.samePeople(u"Rivera, Ana"_s));
    QVERIFY(m_desk->choices.units());
    QVERIFY(m_desk->choices.supporters());
    QVERIFY(m_desk->choices.recentEvents(20));
    const auto draft = m_desk->drafts.keep({}, u"intake"_s, {});
    QVERIFY(m_desk->drafts.find(*draft));
    QVERIFY(m_desk->drafts.all(u"intake"_s));
    verifyPlans();
}

void TestDeskStatements::thePanes()
{
    QMainWindow window;
    for (const PaneSpec &spec :
        {todayPane(m_desk->services), referralsPane(m_desk->services), intakePane(m_desk->services)}) {
        if (spec.count)
            (void)spec.count();
        Pane *pane = spec.make(&window);
        pane->openItem(QString::number(m_people.okafor.value));
        window.setCentralWidget(pane);
        window.show();
        QApplication::processEvents();
    }
    verifyPlans();
}

QTEST_MAIN(TestDeskStatements)
#include "tst_desk_statements.moc"
