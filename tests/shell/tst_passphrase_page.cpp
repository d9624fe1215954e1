// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_page.h"

#include "tests/support/fake_program_access.h"
#include "tests/support/gui_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPassphrasePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void aSuggestionIsThereAndKeptWhenOneComesBack()
    {
        FakeProgramAccess access;
        PassphrasePage page(access);
        page.start({});
        auto *first = page.findChild<QLineEdit *>(u"newPassphrase"_s);
        QCOMPARE(first->text(), access.suggestPassphrase({}));
        QCOMPARE(page.findChild<QLabel *>(u"strengthText"_s)->text(), u"Very strong"_s);
        first->setText(u"my very own long words"_s);
        page.start({});
        QCOMPARE(first->text(), u"my very own long words"_s);
    }

    void itGoesOnOnlyWithTwoEqualStrongOnes()
    {
        FakeProgramAccess access;
        PassphrasePage page(access);
        page.start({});
        QSignalSpy next(&page, &PassphrasePage::next);
        auto *create = page.findChild<QPushButton *>(u"createButton"_s);
        create->click();
        QCOMPARE(next.count(), 0);
        auto *again = page.findChild<QLineEdit *>(u"passphraseAgain"_s);
        again->setText(access.suggestPassphrase({}) + u'x');
        create->click();
        QCOMPARE(next.count(), 0);
        again->setText(access.suggestPassphrase({}));
        create->click();
        QCOMPARE(next.count(), 1);
    }

    void whileTheFileIsMadeNothingCanBePressed()
    {
        FakeProgramAccess access;
        PassphrasePage page(access);
        page.setBusy(true);
        QVERIFY(!page.findChild<QPushButton *>(u"createButton"_s)->isEnabled());
        QVERIFY(!page.findChild<QLineEdit *>(u"newPassphrase"_s)->isEnabled());
        page.setBusy(false);
        QVERIFY(page.findChild<QPushButton *>(u"createButton"_s)->isEnabled());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestPassphrasePage)
#include "tst_passphrase_page.moc"
