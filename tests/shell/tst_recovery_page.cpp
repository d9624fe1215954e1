// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_page.h"

#include "tests/support/fake_program_access.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "ui/base/inline_message.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestRecoveryPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void theEndIsTypedBackHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::newRow("as shown") << u"8BNE-3GYS"_s << true;
        QTest::newRow("small, spaced") << u" 8 bne 3gys"_s << true;
        QTest::newRow("the whole key") << u"7QZK-2MTP-9XWA-4HRD-JC6V-8BNE-3GYS"_s << true;
        QTest::newRow("one letter off") << u"8BNE-3GYT"_s << false;
        QTest::newRow("half of it") << u"3GYS"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("hyphens only") << u"----"_s << false;
    }

    void theEndIsTypedBackHoweverItIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        FakePrompts prompts;
        FakeProgramAccess access;
        RecoveryPage page(access, prompts);
        page.setKey(u"7QZK-2MTP-9XWA-4HRD-JC6V-8BNE-3GYS"_s, u"programme.wardmate"_s);
        QSignalSpy finished(&page, &RecoveryPage::finished);
        page.findChild<QLineEdit *>(u"typedKey"_s)->setText(typed);
        page.findChild<QPushButton *>(u"recoveryDoneButton"_s)->click();
        QCOMPARE(finished.count(), good ? 1 : 0);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        FakePrompts prompts;
        prompts.path = u"/no/such/folder/key.pdf"_s;
        FakeProgramAccess access;
        access.canSave = false;
        RecoveryPage page(access, prompts);
        page.setKey(u"7QZK-2MTP"_s, u"programme.wardmate"_s);
        page.show();
        page.findChild<QPushButton *>(u"saveKeyButton"_s)->click();
        QCOMPARE(page.findChild<InlineMessage *>()->kind(), InlineMessage::Kind::Problem);
        QVERIFY(!prompts.choices.constFirst().suggested.contains(u"programme"_s));
    }

    void theKeyIsLargeEnoughToCopyAtEveryTextSize()
    {
        FakePrompts prompts;
        FakeProgramAccess access;
        RecoveryPage page(access, prompts);
        page.setKey(u"7QZK-2MTP"_s, {});
        page.show();
        m_gui->theme->apply(ThemeChoice::Light, 200);
        auto *shown = page.findChild<QLabel *>(u"recoveryKeyText"_s);
        QTRY_VERIFY(shown->fontMetrics().height() > page.fontMetrics().height());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestRecoveryPage)
#include "tst_recovery_page.moc"
