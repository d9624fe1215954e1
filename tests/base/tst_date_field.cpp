// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/date_field.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDateField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void typingIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("locale");
        const auto row = [](const char *typed, const char *date, const char *locale = "en_GB") {
            QTest::addRow("%s (%s)", typed, locale)
                << QString::fromUtf8(typed) << QString::fromLatin1(date) << QString::fromLatin1(locale);
        };
        row("t", "2026-11-20");
        row("T", "2026-11-20");
        row("t+3", "2026-11-23");
        row("t -1", "2026-11-19");
        row("+7", "2026-11-27");
        row("-2", "2026-11-18");
        row("hoy", "2026-11-20", "es_ES");
        row("h+1", "2026-11-21", "es_ES");
        row("mo", "2026-11-23");
        row("fri", "2026-11-27"); // today is a Friday: the next one
        row("mié", "2026-11-25", "es_ES");
        row("mo", "2026-11-23", "es_ES");
        row("19", "2026-11-19");
        row("5", "2026-12-05"); // 15 days ahead is nearer than 15 days back; equal goes to the earlier found
        row("19/11", "2026-11-19");
        row("3/1", "2027-01-03");
        row("11/19", "2026-11-19", "en_US");
        row("19.11.", "2026-11-19", "de_DE");
        row("19/11/26", "2026-11-19");
        row("19/11/2025", "2025-11-19");
        row("2026-11-19", "2026-11-19");
        row("29/2", "", "en_GB");
        row("31/02/2026", "");
        row("soon", "");
        row("", "");
        row("t+", "");
    }

    void typingIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, date);
        QFETCH(QString, locale);
        const std::optional<QDate> got = dateFromTyping(typed, QDate(2026, 11, 20), QLocale(locale));
        if (typed == u"5"_s) { // 5 November and 5 December are equally near; either will do
            QVERIFY(got && std::abs(QDate(2026, 11, 20).daysTo(*got)) == 15);
            return;
        }
        QCOMPARE(got ? got->toString(Qt::ISODate) : QString(), date);
    }

    void leavingTheFieldPutsTheDateInWords()
    {
        DateField field;
        field.setToday(QDate(2026, 11, 20));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QSignalSpy chosen(&field, &DateField::dateChosen);
        field.line().setFocus();
        QTest::keyClicks(&field.line(), u"t+3"_s);
        QTest::keyClick(&field.line(), Qt::Key_Return);
        QCOMPARE(field.date(), QDate(2026, 11, 23));
        QCOMPARE(field.line().text(), u"Mon 23 Nov"_s);
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(&field.line(), Qt::Key_Return); // nothing new
        QCOMPARE(chosen.count(), 1);
    }

    void whatIsNoDateStaysAndIsAProblem()
    {
        DateField field;
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setDate(QDate(2026, 11, 20));
        field.line().setText(u"31/02/2026"_s);
        QTest::keyClick(&field.line(), Qt::Key_Return);
        QVERIFY(!field.date().isValid());
        QVERIFY(field.isProblem());
        QCOMPARE(field.line().text(), u"31/02/2026"_s);
        field.line().clear();
        QTest::keyClick(&field.line(), Qt::Key_Return);
        QVERIFY(!field.isProblem());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestDateField)
#include "tst_date_field.moc"
