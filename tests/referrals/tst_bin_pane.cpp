// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/bin_pane.h"

#include "models/referrals/purge.h"
#include "models/referrals/referral_rows.h"
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/referrals/referral_panes.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestBinPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        m_people = m_desk->addMorning();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void whatWasDeletedLiesHereTheLatestFirst()
    {
        bin(m_people.rivera);
        m_desk->clock.set(m_desk->clock.nowUtc().addDays(3));
        bin(m_people.chen);
        show();
        QCOMPARE(cell(0, 0), u"Chen, Wei"_s);
        QCOMPARE(cell(0, 4), u"in 30 day(s)"_s);
        QCOMPARE(cell(1, 0), u"Rivera, Ana"_s);
        QCOMPARE(cell(1, 4), u"in 27 day(s)"_s);
    }

    void enterBringsItBackAndUndoPutsItInAgain()
    {
        bin(m_people.rivera);
        show();
        QSignalSpy offers(m_pane, &Pane::undoOffered);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(offers.size(), 1);
        QCOMPARE(m_desk->queue.counts(m_desk->clock.nowUtc())->open, 5);
        QVERIFY(!table()->isVisible()); // the bin is empty
        QCOMPARE(m_desk->undo.undoText(), u"bring back from the bin"_s);
        m_desk->undo.undo();
        QCOMPARE(cell(0, 0), u"Rivera, Ana"_s);
        m_desk->undo.redo();
        QVERIFY(!table()->isVisible());
    }

    void oneThatWasSearchedForIsChosen()
    {
        bin(m_people.rivera);
        bin(m_people.chen);
        show();
        QVERIFY(m_pane->openItem(QString::number(m_people.rivera.value)));
        QCOMPARE(cell(table()->currentIndex().row(), 0), u"Rivera, Ana"_s);
        QVERIFY(!m_pane->openItem(QString::number(m_people.okafor.value)));
        QCOMPARE(cell(table()->currentIndex().row(), 0), u"Rivera, Ana"_s);
    }

    void afterThirtyDaysItGoesWithTheNextErasing()
    {
        bin(m_people.rivera);
        bin(m_people.okafor);
        m_desk->clock.set(m_desk->clock.nowUtc().addDays(kBinDays - 1));
        QCOMPARE(purgePreview(m_desk->vault.db(), m_desk->clock)->identities, 0);
        m_desk->vault.db().execute(
            u"UPDATE referral SET held_at = '2026-11-20T09:00:00Z' WHERE id = ?"_s, m_people.okafor);
        m_desk->clock.set(m_desk->clock.nowUtc().addDays(1));
        const PurgeSummary summary = *purgePreview(m_desk->vault.db(), m_desk->clock);
        QCOMPARE(summary.identities, 2); // the closed one's time is up, too
        const EventId event = m_desk->store.detail(m_people.rivera)->event.id;
        QCOMPARE(*purge(m_desk->vault.db(), m_desk->clock, PersonRole::Coordinator), summary);
        QVERIFY(!m_desk->store.detail(m_people.rivera));
        QCOMPARE(readEvent(m_desk->vault.db(), event)->oneLine, QString());
        show();
        QCOMPARE(cell(0, 0), u"Okafor, Ngozi"_s); // a hold keeps it
        QCOMPARE(cell(0, 4), u"kept by a legal hold"_s);
        QCOMPARE(tableText(m_desk->vault.db(), u"SELECT count(*) FROM peer_search WHERE peer_search MATCH 'rivera'"_s),
            u"0"_s);
    }

    void everyWidgetHasANameAndIsReached()
    {
        bin(m_people.rivera);
        show();
        QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_window, *m_desk->gui.theme).join(u'\n'), QString());
    }

    void pictures()
    {
        bin(m_people.rivera);
        bin(m_people.lund);
        show();
        takePictures(*m_window, *m_desk->gui.theme, u"bin"_s);
    }

private:
    void bin(ReferralId id) { QVERIFY(m_desk->store.setInBin(id, true)); }
    void show()
    {
        m_window = std::make_unique<QMainWindow>();
        m_pane = binPane(m_desk->services).make(m_window.get());
        m_window->setCentralWidget(m_pane);
        m_window->resize(1100, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_pane->focusFirst();
    }
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"binTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::People m_people;
    std::unique_ptr<QMainWindow> m_window;
    Pane *m_pane = nullptr;
};

QTEST_MAIN(TestBinPane)
#include "tst_bin_pane.moc"
