// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_pane.h"

#include "app/translations/translations.h"
#include "models/reports/report_export.h"
#include "tests/reports/report_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"
#include "ui/reports/report_panes.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// Layouts that follow one another have done so.
void settle()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

/// The pane over a real file, as a coordinator or an administrator has it.
struct Desk {
    GuiTest gui;
    ReportFixture programme;
    FakePrompts prompts;
    Publisher publisher = programme.publisher();
    ReportStore counts{programme.vault.db()};
    LedgerStore ledger{programme.vault.db()};
    QString folder = gui.folder.filePath(u"figures"_s);
    QString shownFolder;
    ReportServices services{ledger, programme.clock, prompts, *gui.settings, &publisher, &counts,
        [this] { return programme.settings; }, [this](const QString &place) { shownFolder = place; }};
    std::unique_ptr<Pane> pane;

    explicit Desk(int perQuarter = 120)
    {
        programme.settings.hospital = u"Lakeview Community Hospital"_s;
        programme.clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        for (const QString &period : {u"2025Q3"_s, u"2025Q4"_s, u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            programme.fill(*Period::parse(period), perQuarter);
        gui.settings->setValue(u"reports/folder"_s, folder);
    }
    void open()
    {
        pane.reset(reportsPane(services).make(nullptr));
        pane->resize(1200, 700);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        pane->focusFirst();
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return pane->findChild<T *>(name);
    }
    [[nodiscard]] QString said() { return find<InlineMessage>(u"reportResult"_s)->text(); }
    [[nodiscard]] QStringList files() const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
};

} // namespace

/// The reports' pane by keys (ux.md 7.7).
class TestReportsPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { GuiTest::failOnWarnings(); }

    void thePeriodIsPresetAndOneKeyPublishes()
    {
        Desk desk;
        desk.open();
        QCOMPARE(desk.find<ChoiceBox>(u"reportPeriod"_s)->code(), u"2026Q3"_s);
        QVERIFY(desk.find<QLabel>(u"reportState"_s)->text().startsWith(u"Preview"_s));
        QVERIFY(desk.programme.issues().isEmpty());
        QTest::keyClick(desk.pane.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(desk.prompts.asked.size(), 1); // a button's key presses it and lets go
        QCOMPARE(desk.programme.issues().size(), 1);
        QTRY_VERIFY(!desk.said().isEmpty()); // the files are written beside the window
        QCOMPARE(desk.files(), (QStringList{u"wardmate-2026Q3.pdf"_s, u"wardmate-2026Q3.xlsx"_s}));
        QVERIFY(desk.find<QLabel>(u"reportState"_s)->text().startsWith(u"Published on"_s));
        QVERIFY2(desk.said().contains(u"saved"_s), qPrintable(desk.said()));
    }

    void leavingTheQuestionPublishesNothing()
    {
        Desk desk;
        desk.prompts.answer = false;
        desk.open();
        QTest::keyClick(desk.pane.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(desk.prompts.asked.size(), 1);
        QVERIFY(desk.programme.issues().isEmpty());
        QVERIFY(desk.files().isEmpty());
    }

    void whatIsPublishedIsSavedWithoutAQuestion()
    {
        Desk desk;
        QCOMPARE(desk.programme.publish(u"2026Q3"_s), u"ok 2026Q3"_s);
        desk.open();
        QTest::keyClick(desk.pane.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(desk.files().size(), 2);
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void anAdministratorSavesAndSeesNothingElse()
    {
        Desk desk;
        QCOMPARE(desk.programme.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        desk.services.publisher = nullptr;
        desk.services.counts = nullptr;
        desk.open();
        QCOMPARE(desk.find<ChoiceBox>(u"reportPeriod"_s)->count(), 1);
        QVERIFY(!desk.find<QToolButton>(u"internalView"_s)->isVisible());
        QTest::keyClick(desk.pane.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(desk.files(), (QStringList{u"wardmate-2026Q2.pdf"_s, u"wardmate-2026Q2.xlsx"_s}));
    }

    void internalFiguresCannotBeSaved()
    {
        Desk desk;
        desk.open();
        desk.find<QToolButton>(u"internalView"_s)->click();
        QVERIFY(!desk.find<QPushButton>(u"publishButton"_s)->isVisible());
        QTest::keyClick(desk.pane.get(), Qt::Key_P, Qt::AltModifier);
        QVERIFY(desk.files().isEmpty());
        QVERIFY(desk.programme.issues().isEmpty());
        QVERIFY(desk.find<QLabel>(u"reportTotal"_s)->text().contains(u"120"_s));
    }

    void aFilterNarrowsTheInternalFigures()
    {
        Desk desk;
        desk.open();
        desk.find<QToolButton>(u"internalView"_s)->click();
        auto *area = desk.find<ChoiceBox>(u"internalArea"_s);
        area->setCode(u"Surgery"_s);
        emit area->codeChosen(u"Surgery"_s);
        QVERIFY(!desk.find<QLabel>(u"reportTotal"_s)->text().contains(u"120"_s));
        desk.find<QToolButton>(u"publishedView"_s)->click();
        QVERIFY(desk.find<QLabel>(u"reportTotal"_s)->text().contains(u"120"_s));
    }

    void aSmallPeriodSaysWhyAndWhatNext()
    {
        Desk desk(6);
        desk.open();
        QVERIFY(desk.pane->openItem(u"2025Q3"_s));
        QVERIFY(!desk.find<QPushButton>(u"publishButton"_s)->isEnabled());
        QVERIFY(desk.find<QLabel>(u"reportTotal"_s)->isHidden() || !desk.find<QLabel>(u"reportTotal"_s)->isVisible());
    }

    void everyListHasItsTable()
    {
        Desk desk;
        desk.open();
        auto *lists = desk.find<QListWidget>(u"reportLists"_s);
        auto *table = desk.find<QTableView>(u"reportTable"_s);
        QCOMPARE(lists->count(), 8);
        for (int i = 0; i < lists->count(); ++i) {
            lists->setCurrentRow(i);
            QVERIFY(table->model()->rowCount() > 2);
            QCOMPARE(table->model()->index(table->model()->rowCount() - 1, 1).data().toString(), u"120"_s);
        }
    }

    void everythingCanBeReachedAndRead()
    {
        Desk desk;
        desk.open();
        QCOMPARE((accessibilityFindings(*desk.pane) + orderFindings(*desk.pane)).join(u'\n'), QString());
        desk.find<QToolButton>(u"internalView"_s)->click();
        QCOMPARE((accessibilityFindings(*desk.pane) + orderFindings(*desk.pane)).join(u'\n'), QString());
        desk.find<QToolButton>(u"publishedView"_s)->click();
        QCOMPARE(sizeFindings(*desk.pane, *desk.gui.theme), QStringList());
    }

    void atTwiceTheTextNothingIsWiderThanTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Spanish") << u"es"_s;
    }
    void atTwiceTheTextNothingIsWiderThanTheWindow()
    {
        QFETCH(QString, language);
        const Translations translations{QLocale(language)};
        Desk desk;
        desk.programme.vault.db().execute(
            u"INSERT INTO supporter (name, name_key, profession_group, status, unit_id, created_at) "
            "VALUES ('x', 'x', 'physician', 'active', 1, '2026-01-01')"_s);
        QCOMPARE(desk.programme.publish(u"2025Q3"_s), u"ok 2025Q3"_s);
        QCOMPARE(desk.programme.publish(u"2026Q3"_s), u"ok 2026Q3"_s);
        desk.open();
        desk.gui.theme->apply(ThemeChoice::Light, 200);
        desk.pane->setRoom(Room::Tight);
        desk.pane->resize(1100, 700);
        auto *compare = desk.find<ChoiceBox>(u"reportCompare"_s);
        compare->setCode(u"2025Q3"_s);
        emit compare->codeChosen(u"2025Q3"_s);
        const auto *across = desk.pane->findChild<QScrollArea *>()->horizontalScrollBar();
        auto *lists = desk.find<QListWidget>(u"reportLists"_s);
        for (int i = 0; i < lists->count(); ++i) {
            lists->setCurrentRow(i);
            settle();
            QVERIFY2(across->maximum() == 0, qPrintable(lists->item(i)->text()));
            takePicture(*desk.pane, u"reports-tight-%1-%2"_s.arg(language).arg(i));
        }
        desk.find<QToolButton>(u"internalView"_s)->click();
        settle();
        QCOMPARE(across->maximum(), 0);
        takePicture(*desk.pane, u"reports-tight-%1-internal"_s.arg(language));
        QVERIFY(desk.pane->openItem(u"2026Q4"_s));
        desk.find<QToolButton>(u"publishedView"_s)->click();
        settle();
        QCOMPARE(across->maximum(), 0);
    }

    void anAdministratorIsDoneInFewKeys()
    {
        // unlocked: the pane is the only place, its period is preset; one key saves what is published (ux.md 7.1)
        Desk desk;
        for (const QString &period : {u"2025Q4"_s, u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s})
            QCOMPARE(desk.programme.publish(period), u"ok "_s + period);
        desk.services.publisher = nullptr;
        desk.services.counts = nullptr;
        desk.open();
        QCOMPARE(desk.find<ChoiceBox>(u"reportPeriod"_s)->code(), u"2026Q3"_s);
        int keys = 0;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::AltModifier);
        ++keys;
        QTRY_COMPARE(desk.files().size(), 2);
        desk.pane->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // another period, by its box
        ++keys;
        QVERIFY(desk.find<ChoiceBox>(u"reportPeriod"_s)->code() != u"2026Q3"_s);
        QTRY_VERIFY(desk.find<QPushButton>(u"publishButton"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::AltModifier);
        ++keys;
        QTRY_COMPARE(desk.files().size(), 4);
        QCOMPARE(keys, 3);
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void pictures()
    {
        Desk desk;
        QCOMPARE(desk.programme.publish(u"2025Q3"_s), u"ok 2025Q3"_s);
        desk.open();
        takePictures(*desk.pane, *desk.gui.theme, u"reports-preview"_s, 1100, 680);
        desk.find<QListWidget>(u"reportLists"_s)->setCurrentRow(4);
        QTest::keyClick(desk.pane.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(!desk.said().isEmpty());
        auto *compare = desk.find<ChoiceBox>(u"reportCompare"_s);
        compare->setCode(u"2025Q3"_s);
        emit compare->codeChosen(u"2025Q3"_s);
        takePictures(*desk.pane, *desk.gui.theme, u"reports-compared"_s, 1100, 680);
        desk.find<QToolButton>(u"internalView"_s)->click();
        takePictures(*desk.pane, *desk.gui.theme, u"reports-internal"_s, 1100, 680);
        desk.find<QToolButton>(u"publishedView"_s)->click();
        QVERIFY(desk.pane->openItem(u"2026Q4"_s));
        takePictures(*desk.pane, *desk.gui.theme, u"reports-empty"_s, 1100, 680);
    }
};

QTEST_MAIN(TestReportsPane)
#include "tst_reports_pane.moc"
