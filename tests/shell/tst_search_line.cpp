// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_line.h"

#include "tests/support/gui_test.h"
#include "ui/shell/search_results.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSearchLine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_window = std::make_unique<QWidget>();
        m_line = new SearchLine(m_window.get());
        m_work = new QLineEdit(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_line);
        layout->addWidget(m_work);
        layout->addStretch(1);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field = m_line->findChild<QLineEdit *>(u"searchEverywhere"_s);
        m_results = m_window->findChild<SearchResults *>();
        m_asked.clear();
        m_ran = 0;
    }

    void cleanup() { m_window.reset(); }

    void itIsThereOnlyWhenSomebodySearchesAndTheFileIsOpen()
    {
        QVERIFY(!m_line->isVisible());
        m_line->setUnlocked(true);
        QVERIFY(!m_line->isVisible());
        unlock();
        QVERIFY(m_line->isVisible());
        m_line->setUnlocked(false);
        QVERIFY(!m_line->isVisible());
    }

    void whatIsTypedIsLookedForAtOnceAndShownInGroups()
    {
        unlock();
        m_line->focusField();
        QTest::keyClicks(m_field, u" ri"_s);
        QCOMPARE(m_asked, (QStringList{u"r"_s, u"ri"_s}));
        QVERIFY(m_results->isVisible());
        QCOMPARE(m_results->count(), 3);
        QCOMPARE(list()->topLevelItemCount(), 5); // two headings
        QCOMPARE(list()->topLevelItem(0)->text(0), u"People"_s);
        QCOMPARE(m_results->currentText(), u"Rivera, Ana, ICU"_s);
        QVERIFY(m_field->hasFocus());
    }

    void arrowsAndEnterOpenWhatWasFound()
    {
        unlock();
        m_work->setFocus();
        m_line->focusField();
        QTest::keyClicks(m_field, u"ri"_s);
        QSignalSpy places(m_line, &SearchLine::placeWanted);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_results->currentText(), u"Riveros, Luz, ED"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first(), (QVariantList{u"referrals"_s, u"8"_s}));
        QVERIFY(!m_results->isVisible());
        QCOMPARE(m_field->text(), QString()); // nothing is remembered
        QVERIFY(m_work->hasFocus());
    }

    void pageKeysGoFromGroupToGroupAndAnActRuns()
    {
        unlock();
        m_line->focusField();
        QTest::keyClicks(m_field, u"ri"_s);
        QTest::keyClick(m_field, Qt::Key_PageDown);
        QCOMPARE(m_results->currentText(), u"Print right now"_s);
        QTest::keyClick(m_field, Qt::Key_PageUp);
        QCOMPARE(m_results->currentText(), u"Rivera, Ana, ICU"_s);
        QTest::keyClick(m_field, Qt::Key_Up); // round the end
        QCOMPARE(m_results->currentText(), u"Print right now"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_ran, 1);
    }

    void aClickOpensIt()
    {
        unlock();
        m_line->focusField();
        QTest::keyClicks(m_field, u"ri"_s);
        QSignalSpy places(m_line, &SearchLine::placeWanted);
        const QRect row = list()->visualItemRect(list()->topLevelItem(2));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().at(1).toString(), u"8"_s);
    }

    void escapeGivesTheFocusBack()
    {
        unlock();
        m_work->setFocus();
        m_line->focusField();
        QTest::keyClicks(m_field, u"ri"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_results->isVisible());
        QCOMPARE(m_field->text(), QString());
        QVERIFY(m_work->hasFocus());
    }

    void nothingFoundSaysSo()
    {
        m_line->setSources({[](const QString &) { return QList<SearchGroup>{{u"People"_s, {}}}; }});
        m_line->setUnlocked(true);
        m_line->focusField();
        QTest::keyClicks(m_field, u"zz"_s);
        QVERIFY(m_results->isVisible());
        QCOMPARE(m_results->count(), 0);
        QTest::keyClick(m_field, Qt::Key_Return); // opens nothing
        QVERIFY(m_results->isVisible());
    }

    void aNameDoesNotStayWhenWorkGoesOnElsewhereOrTheFileIsLocked()
    {
        unlock();
        m_line->focusField();
        QTest::keyClicks(m_field, u"ri"_s);
        m_work->setFocus(Qt::MouseFocusReason);
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(list()->topLevelItemCount(), 0);
        m_line->focusField();
        QTest::keyClicks(m_field, u"ri"_s);
        m_line->setUnlocked(false);
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(list()->topLevelItemCount(), 0);
        QVERIFY(!m_results->isVisible());
    }

    void theListStaysInsideANarrowWindow()
    {
        unlock();
        m_window->resize(360, 300);
        m_line->focusField();
        QTest::keyClicks(m_field, u"ri"_s);
        QVERIFY(m_window->rect().contains(m_results->geometry()));
    }

private:
    void unlock()
    {
        m_line->setSources(
            {[this](const QString &text) {
                 m_asked.append(text);
                 return QList<SearchGroup>{{u"People"_s,
                     {{.title = u"Rivera, Ana"_s, .detail = u"ICU"_s, .paneId = u"referrals"_s, .reference = u"7"_s},
                         {.title = u"Riveros, Luz"_s,
                             .detail = u"ED"_s,
                             .paneId = u"referrals"_s,
                             .reference = u"8"_s}}}};
             },
                SearchSource(),
                [this](const QString &) {
                    return QList<SearchGroup>{{u"Events"_s, {}},
                        {u"Commands"_s, {{.title = u"Print right now"_s, .act = [this] { ++m_ran; }}}}};
                }});
        m_line->setUnlocked(true);
    }
    [[nodiscard]] QTreeWidget *list() const { return m_results->findChild<QTreeWidget *>(); }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<QWidget> m_window;
    SearchLine *m_line = nullptr;
    SearchResults *m_results = nullptr;
    QLineEdit *m_field = nullptr;
    QLineEdit *m_work = nullptr;
    QStringList m_asked;
    int m_ran = 0;
};

QTEST_MAIN(TestSearchLine)
#include "tst_search_line.moc"
