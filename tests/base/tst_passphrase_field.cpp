// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/passphrase_field.h"

#include "tests/support/gui_test.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPassphraseField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itIsHiddenUntilShown()
    {
        PassphraseField field;
        QCOMPARE(field.line().echoMode(), QLineEdit::Password);
        auto *show = field.findChild<QPushButton *>(u"showPassphrase"_s);
        QCOMPARE(show->accessibleName(), u"Show the passphrase"_s);
        show->click();
        QCOMPARE(field.line().echoMode(), QLineEdit::Normal);
        QCOMPARE(show->accessibleName(), u"Hide the passphrase"_s);
        show->click();
        QCOMPARE(field.line().echoMode(), QLineEdit::Password);
    }

    void capsLockIsSeenByWhatIsTyped()
    {
        PassphraseField field;
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QTest::keyClick(&field.line(), Qt::Key_A); // a
        QVERIFY(!field.capsLockSeen());
        QKeyEvent locked(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QCoreApplication::sendEvent(&field.line(), &locked);
        QVERIFY(field.capsLockSeen());
        QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"A"_s);
        QCoreApplication::sendEvent(&field.line(), &shifted);
        QVERIFY(!field.capsLockSeen());
    }

    void lettersWithoutCapitalsTellNothing()
    {
        PassphraseField field;
        for (const QString &letter : {u"1"_s, u" "_s, u"漢"_s, u"ش"_s}) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(&field.line(), &key);
            QVERIFY(!field.capsLockSeen());
        }
    }

    void clearingLeavesNothingAndHides()
    {
        PassphraseField field;
        field.setText(u"winter river"_s);
        field.setShown(true);
        field.clear();
        QCOMPARE(field.text(), QString());
        QCOMPARE(field.line().echoMode(), QLineEdit::Password);
        field.line().undo();
        QCOMPARE(field.text(), QString());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestPassphraseField)
#include "tst_passphrase_field.moc"
