// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/compare_dialog.h"

#include "models/matching/matcher.h"
#include "tests/matching/matching_scene.h"
#include "tests/matching/sentence_check.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/matching/compare_model.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestCompareDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_scene = std::make_unique<MatchingScene>();
        m_scene->fourOfOneEvent();
        const ReferralId peer = m_scene->last.constFirst();
        m_dialog = std::make_unique<CompareDialog>(
            m_scene->services, taken(m_scene->store.forReferrals({peer})), taken(m_scene->store.taxonomy()), peer);
        m_table = m_dialog->findChild<QTableView *>(u"compareTable"_s);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_scene.reset();
    }

    void allSupportersStandBesideOneAnotherTheBestFirst()
    {
        QCOMPARE(m_table->model()->rowCount(), 6);
        QCOMPARE(cell(0, 0), u"Diaz, Marta"_s);
        QVERIFY2(cell(0, 1).startsWith(u"very good ("_s), qPrintable(cell(0, 1)));
        QCOMPARE(cell(5, 1), u"not proposed"_s);
        QVERIFY(!cell(5, m_table->model()->columnCount() - 1).isEmpty());
    }

    void itIsSortedByAnyColumn()
    {
        m_table->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(cell(0, 0), u"Diaz, Marta"_s);
        QCOMPARE(cell(5, 0), u"Santos, Rosa"_s);
        m_table->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(cell(0, 0), u"Santos, Rosa"_s);
    }

    void whoIsRuledOutCannotBeChosen()
    {
        auto *choose = m_dialog->findChild<QPushButton *>(u"chooseCompared"_s);
        QVERIFY(choose->isEnabled());
        m_table->setCurrentIndex(m_table->model()->index(5, 0));
        QVERIFY(!choose->isEnabled());
        QVERIFY(m_dialog->findChild<QLabel *>(u"compareLines"_s)->text().startsWith(u"Not proposed: "_s));
        m_table->setCurrentIndex(m_table->model()->index(1, 0));
        choose->click();
        QVERIFY(m_dialog->chosen());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void thePrintedPageNamesNoPeer()
    {
        m_dialog->findChild<QPushButton *>(u"printComparison"_s)->click();
        QCOMPARE(m_scene->printed.size(), 1);
        const PrintedPage page = m_scene->printed.constFirst();
        QVERIFY(page.html.contains(u"Diaz, Marta"_s));
        for (const QString &peer : {u"Rivera"_s, u"Chen"_s, u"Okafor"_s, u"Haddad"_s})
            QVERIFY(!page.html.contains(peer) && !page.title.contains(peer));
        QCOMPARE(m_dialog->windowTitle(), u"Compare supporters"_s);
    }

    void paperDoesNotSayWhomAPeerWouldRatherNotTalkTo()
    {
        Comparison avoided{{7}, {}, {}, {{{7}, ExclusionRule::AvoidList, u"would rather not"_s}}};
        avoided.excluded.push_back({{7}, ExclusionRule::Away, u"away until Monday"_s});
        const CompareModel model({avoided}, m_scene->services);
        const int reasons = model.columnOfReasons();
        QVERIFY(model.index(0, reasons).data().toString().contains(u"would rather not"_s));
        QCOMPARE(model.printed(0, reasons), u"set aside · away until Monday"_s);
        QVERIFY(!comparisonHtml(model, {0}).contains(u"would rather not"_s));
    }

    void everythingHasANameAndIsReachedByTab()
    {
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(accessibilityFindings(*m_dialog).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_dialog).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_dialog, *m_gui->theme).join(u'\n'), QString());
        takePictures(*m_dialog, *m_gui->theme, u"matching-compare"_s, 1120, 600);
    }

    void itSpeaksSpanish()
    {
        const Speaking speaking(u"es"_s);
        cleanup();
        init();
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        takePictures(*m_dialog, *m_gui->theme, u"matching-compare-es"_s, 1120, 600);
    }

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<MatchingScene> m_scene;
    std::unique_ptr<CompareDialog> m_dialog;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestCompareDialog)
#include "tst_compare_dialog.moc"
