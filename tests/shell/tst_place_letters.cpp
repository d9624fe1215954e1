// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_letters.h"

#include "tests/support/gui_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPlaceLetters : public QObject
{
    Q_OBJECT

private slots:
    void altAndALetterMeanOneThing()
    {
        const GuiTest gui;
        QMainWindow window;
        window.menuBar()->addMenu(u"&File"_s);
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        auto *name = new QLineEdit(page);
        auto *label = new QLabel(u"&First name"_s, page);
        label->setBuddy(name);
        auto *find = new QPushButton(u"&Find"_s, page);
        auto *later = new QPushButton(u"&Date"_s, page);
        auto *plain = new QPushButton(u"Other"_s, page);
        for (QWidget *each : QList<QWidget *>{label, name, find, later, plain})
            layout->addWidget(each);
        window.setCentralWidget(page);
        PlaceLetters letters(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        plain->setFocus();
        QSignalSpy found(find, &QPushButton::clicked);
        QTest::keyClick(window.windowHandle(), Qt::Key_Alt); // as the hand does before the letter
        QCOMPARE(label->text(), u"First &name"_s);
        QCOMPARE(find->text(), u"F&ind"_s);
        QCOMPARE(later->text(), u"&Date"_s); // whoever has a letter of their own keeps it
        QCOMPARE(plain->text(), u"Other"_s);
        QTest::keyClick(window.windowHandle(), Qt::Key_I, Qt::AltModifier);
        QTRY_COMPARE(found.count(), 1);
        QTest::keyClick(window.windowHandle(), Qt::Key_N, Qt::AltModifier);
        QVERIFY(name->hasFocus());
    }
};

QTEST_MAIN(TestPlaceLetters)
#include "tst_place_letters.moc"
