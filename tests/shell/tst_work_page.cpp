// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_page.h"

#include "tests/shell/demo_panes.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"
#include "ui/shell/help_sheet.h"
#include "ui/shell/work_area.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWorkPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void theBannerSaysWhenNothingIsReal()
    {
        WorkPage page;
        page.show();
        auto *banner = page.findChild<InlineMessage *>(u"sampleBanner"_s);
        page.setSample(true, false);
        QVERIFY(banner->text().contains(u"nothing here is real"_s));
        page.setSample(false, true);
        QVERIFY(banner->text().contains(u"read only"_s));
        page.setSample(false, false);
        QVERIFY(!banner->isVisible());
    }

    void whileWaitingOnlyTheStripCanBeUsed()
    {
        WorkPage page;
        page.area().setPanes(demoPanes());
        page.area().goTo(u"today"_s);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy lock(&page, &WorkPage::lockWanted);
        auto *strip = page.findChild<QWidget *>(u"waitStrip"_s);
        QVERIFY(!strip->isVisible());
        page.setWaiting(u"Looking at every page"_s);
        QVERIFY(strip->isVisible() && strip->hasFocus());
        QCOMPARE(strip->accessibleName(), u"Looking at every page"_s);
        QCOMPARE(strip->findChild<QProgressBar *>()->accessibleName(), u"Looking at every page"_s);
        QVERIFY(!page.area().isEnabled());
        QTest::keyClick(strip, Qt::Key_Return); // a second Enter after the passphrase does nothing
        QTest::keyClick(strip, Qt::Key_Space);
        QCOMPARE(lock.count(), 0);
        QTest::keyClick(strip, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(lock.count(), 1);
        page.setWaiting({});
        QVERIFY(!strip->isVisible());
        QVERIFY(page.area().isEnabled());
    }

    void thePageStaysWhereItIsWhileItWaits()
    {
        WorkPage page;
        page.area().setPanes(demoPanes());
        page.area().goTo(u"today"_s);
        page.resize(700, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QRect before = page.area().geometry();
        const auto *strip = page.findChild<QWidget *>(u"waitStrip"_s);
        const auto isAllInSight = [&] {
            const auto *words = strip->findChild<QLabel *>();
            return strip->geometry().bottom() == page.rect().bottom()
                && words->height() >= words->heightForWidth(words->width());
        };
        page.setWaiting(u"Looking at every page of the file, and of everything else that there is"_s);
        QCoreApplication::processEvents();
        QCOMPARE(page.area().geometry(), before);
        QTRY_VERIFY(isAllInSight());
        for (const ThemeChoice look : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_gui->theme->apply(look, 200);
            page.resize(640, 480);
            QTRY_VERIFY(isAllInSight());
            takePicture(page, look == ThemeChoice::Dark ? u"wait-strip-dark-200"_s : u"wait-strip-light-200"_s);
        }
    }

    void closingHelpGoesBackToThePane()
    {
        WorkPage page;
        page.area().setPanes(demoPanes());
        page.area().goTo(u"today"_s);
        page.resize(1200, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.showHelp(u"unlock"_s);
        QVERIFY(page.help().isAncestorOf(QApplication::focusWidget()));
        page.hideHelp();
        QVERIFY(page.area().currentPane()->isAncestorOf(QApplication::focusWidget()));
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestWorkPage)
#include "tst_work_page.moc"
