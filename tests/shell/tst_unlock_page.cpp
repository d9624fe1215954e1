// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/fake_program_access.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestUnlockPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_access = std::make_unique<FakeProgramAccess>();
        m_page = std::make_unique<UnlockPage>(*m_access);
        m_page->setFile(u"/tmp/programme.wardmate"_s, {});
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirst();
    }

    void cleanup() { m_page.reset(); }

    void theRightPassphraseOpensAndLeavesNothingInTheField()
    {
        QSignalSpy opened(m_page.get(), &UnlockPage::opened);
        QTest::keyClicks(line(), m_access->goodPassphrase);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(line()->text(), QString());
        QCOMPARE(opened.at(0).at(0).value<OpenedProgram>().path, u"/tmp/programme.wardmate"_s);
    }

    void aWrongOneSaysSoPlainlyAndKeepsTheTextSelected()
    {
        QSignalSpy opened(m_page.get(), &UnlockPage::opened);
        QTest::keyClicks(line(), u"wrong one"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(message()->isVisible());
        QCOMPARE(message()->text(),
            u"That passphrase does not open this file. Check Caps Lock and the keyboard language, then try again."_s);
        QCOMPARE(line()->selectedText(), u"wrong one"_s);
        QVERIFY(line()->hasFocus());
        QCOMPARE(opened.count(), 0);
        QTest::keyClicks(line(), m_access->goodPassphrase); // typing replaces
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
    }

    void nothingLocksOutHoweverOftenItIsTried()
    {
        for (int i = 0; i < 20; ++i) {
            line()->setText(u"wrong"_s);
            QTest::keyClick(line(), Qt::Key_Return);
            QTRY_COMPARE(m_access->tries, i + 1);
            QTRY_VERIFY(line()->isEnabled());
        }
    }

    void whileItWorksTheFieldRestsAndASignOfLifeShows()
    {
        line()->setText(m_access->goodPassphrase);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(!line()->isEnabled());
        QVERIFY(!m_page->findChild<QPushButton *>(u"unlockButton"_s)->isEnabled());
        QTRY_VERIFY(line()->isEnabled());
    }

    void anEmptyFieldIsNotTried()
    {
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(m_access->tries, 0);
        QVERIFY(message()->isVisible());
    }

    void aPassphraseMayBePastedAndShown()
    {
        QGuiApplication::clipboard()->setText(m_access->goodPassphrase);
        QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(line()->text(), m_access->goodPassphrase);
        QCOMPARE(line()->echoMode(), QLineEdit::Password);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"showPassphrase"_s), Qt::LeftButton);
        QCOMPARE(line()->echoMode(), QLineEdit::Normal);
    }

    void theRecoveryKeyIsFoldedAndOpensToo()
    {
        auto *key = m_page->findChild<QLineEdit *>(u"recoveryKeyLine"_s);
        QVERIFY(!key->isVisible());
        QTest::keyClick(line(), Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(key->isVisible());
        QVERIFY(key->hasFocus());
        QTest::keyClicks(key, u"not the key"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->text().contains(u"recovery key does not open"_s));
        QSignalSpy opened(m_page.get(), &UnlockPage::opened);
        key->setText(m_access->recoveryKey);
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
    }

    void othersTroubleIsToldApart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        QTest::newRow("busy") << int(Error::Kind::Busy) << u"open in another window"_s;
        QTest::newRow("newer") << int(Error::Kind::NewerSchema) << u"newer Wardmate"_s;
        QTest::newRow("other file") << int(Error::Kind::NotOurFile) << u"“programme.wardmate” is not a Wardmate file"_s;
        QTest::newRow("damaged") << int(Error::Kind::Damaged) << u"Part of this file cannot be read"_s;
        QTest::newRow("memory") << int(Error::Kind::NoMemory) << u"too little free memory"_s;
    }

    void othersTroubleIsToldApart()
    {
        QFETCH(int, kind);
        QFETCH(QString, part);
        m_access->nextError = {.kind = Error::Kind(kind), .detail = u"x"_s, .code = {}};
        line()->setText(m_access->goodPassphrase);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(message()->isVisible());
        QVERIFY2(message()->text().contains(part), qPrintable(message()->text()));
    }

    void aSecondNoteStandsUnderTheFirst()
    {
        m_page->setFile(u"/tmp/programme.wardmate"_s, u"Locked 09:40"_s);
        m_page->addNote(u"2 follow-ups are due."_s);
        QCOMPARE(m_page->findChild<QLabel *>(u"unlockNote"_s)->text(), u"Locked 09:40\n2 follow-ups are due."_s);
        m_page->setFile(u"/tmp/programme.wardmate"_s, {});
        QVERIFY(!m_page->findChild<QLabel *>(u"unlockNote"_s)->isVisible());
    }

    void onlyTheFileNameIsShownNotTheFolder()
    {
        m_page->setFile(u"/home/somebody/programme.wardmate"_s, u"Locked 09:40"_s);
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"somebody"_s), qPrintable(label->text()));
    }

    void everythingHasANameAndIsReachedByTab()
    {
        QCOMPARE((accessibilityFindings(*m_page) + orderFindings(*m_page)).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_page, *m_gui->theme).join(u'\n'), QString());
    }

    void pictures()
    {
        m_page->setFile(u"/tmp/programme.wardmate"_s, u"Locked 09:40"_s);
        line()->setText(u"wrong one"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(message()->isVisible());
        takePictures(*m_page, *m_gui->theme, u"unlock"_s);
    }

private:
    QLineEdit *line() const { return m_page->findChild<QLineEdit *>(u"passphraseLine"_s); }
    InlineMessage *message() const { return m_page->findChild<InlineMessage *>(); }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<FakeProgramAccess> m_access;
    std::unique_ptr<UnlockPage> m_page;
};

QTEST_MAIN(TestUnlockPage)
#include "tst_unlock_page.moc"
