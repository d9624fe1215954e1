// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include "tests/support/gui_test.h"

#include <QSignalSpy>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestIdleLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itFiresWhenNobodyTouchesAnything()
    {
        IdleLock lock;
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setInterval(20);
        lock.setActive(true);
        QTRY_COMPARE(idle.count(), 1);
    }

    void aKeyPutsItOff()
    {
        IdleLock lock;
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.setInterval(400);
        lock.setActive(true);
        QWidget widget;
        int keys = 0;
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [&] {
            ++keys;
            QTest::keyClick(&widget, Qt::Key_A);
        });
        typing.start(20);
        QTRY_VERIFY(keys > 40); // 800 ms of typing
        QCOMPARE(idle.count(), 0);
        typing.stop();
        QTRY_COMPARE(idle.count(), 1);
    }

    void zeroMinutesAndLockedMeanNever()
    {
        IdleLock lock;
        lock.setMinutes(0);
        lock.setActive(true);
        QVERIFY(!lock.isRunning());
        lock.setMinutes(5);
        QVERIFY(lock.isRunning());
        lock.setActive(false);
        QVERIFY(!lock.isRunning());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestIdleLock)
#include "tst_idle_lock.moc"
