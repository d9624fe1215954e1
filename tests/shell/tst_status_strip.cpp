// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "tests/support/gui_test.h"
#include "ui/base/undo_bar.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestStatusStrip : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void savedIsATimeWithoutSeconds()
    {
        StatusStrip strip;
        strip.setSaved(QDateTime(QDate(2026, 11, 20), QTime(9, 14, 33)));
        QCOMPARE(strip.savedText(), u"Saved 09:14"_s);
    }

    void lockingForgetsWhatWasSaid()
    {
        StatusStrip strip;
        strip.setUnlocked(true);
        strip.undoBar().say(u"Referral recorded."_s);
        strip.setSaved(QDateTime::currentDateTime());
        strip.setUnlocked(false);
        QCOMPARE(strip.undoBar().text(), QString());
        QCOMPARE(strip.savedText(), QString());
        QVERIFY(!strip.isVisibleTo(nullptr));
    }

    void buttonsAsk()
    {
        StatusStrip strip;
        QSignalSpy lock(&strip, &StatusStrip::lockWanted);
        QSignalSpy backup(&strip, &StatusStrip::backupWanted);
        strip.setBackup(u"Backup 8 days ago"_s, true);
        strip.findChild<QPushButton *>(u"lockButton"_s)->click();
        auto *button = strip.findChild<QPushButton *>(u"backupButton"_s);
        QVERIFY(!button->icon().isNull()); // not by colour alone
        button->click();
        QCOMPARE(lock.count(), 1);
        QCOMPARE(backup.count(), 1);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestStatusStrip)
#include "tst_status_strip.moc"
