// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_pages.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/fake_program_access.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestFirstRunPages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_access = std::make_unique<FakeProgramAccess>();
        m_prompts = std::make_unique<FakePrompts>();
        m_pages = std::make_unique<FirstRunPages>(*m_access, *m_prompts);
        m_pages->resize(1100, 680);
        m_pages->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pages.get()));
        m_pages->restart();
    }

    void cleanup() { m_pages.reset(); }

    void aProgrammeIsStartedByKeyboardAlone()
    {
        QSignalSpy opened(m_pages.get(), &FirstRunPages::opened);
        type(u"General Hospital"_s);
        tab();
        type(u"Robin"_s);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(m_pages->step(), 1);
        // A suggestion is there, shown and selected; taking it means typing it once more.
        QCOMPARE(line(u"newPassphrase"_s)->text(), u"winter river lantern copper maple"_s);
        QCOMPARE(line(u"newPassphrase"_s)->echoMode(), QLineEdit::Normal);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), line(u"passphraseAgain"_s));
        type(u"winter river lantern copper maple"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(label(u"recoveryKeyText"_s), m_access->recoveryKey);
        QCOMPARE(m_pages->step(), 1);
        type(u"8bne 3gys"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_access->written, m_access->recoveryKey);
        QCOMPARE(m_pages->step(), 2);
        QCOMPARE(opened.count(), 0);
        press(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(opened.at(0).at(0).value<OpenedProgram>().place.isEmpty());
        QCOMPARE(m_access->created.hospital, u"General Hospital"_s);
        QCOMPARE(m_access->created.person, u"Robin"_s);
        QCOMPARE(m_access->created.role, PersonRole::Coordinator);
        QVERIFY(m_access->created.path.endsWith(u"general-hospital.wardmate"_s));
    }

    void nothingIsMarkedBeforeItWasVisited()
    {
        for (const QLabel *problem : m_pages->findChildren<QLabel *>(u"fieldProblem"_s))
            QVERIFY(problem->text().isEmpty());
    }

    void nextWithGapsSaysWhatIsMissingAndGoesThere()
    {
        line(u"hospitalLine"_s)->setText(u"General Hospital"_s);
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), line(u"personLine"_s));
        QCOMPARE(m_pages->step(), 0);
        QCOMPARE(line(u"personLine"_s)->accessibleDescription(), u"Who will hold the passphrase?"_s);
    }

    void theFileFollowsTheNameUntilAPlaceIsChosen()
    {
        line(u"hospitalLine"_s)->setText(u"General"_s);
        QVERIFY(label(u"placeText"_s).endsWith(u"general.wardmate"_s));
        m_prompts->path = u"/media/stick/other.wardmate"_s;
        button(u"placeButton"_s)->click();
        line(u"hospitalLine"_s)->setText(u"General Hospital"_s);
        QVERIFY(label(u"placeText"_s).endsWith(u"other.wardmate"_s));
    }

    void aWeakPassphraseIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("reason");
        QTest::newRow("short") << u"abc123"_s << u"People guess this in minutes"_s;
        QTest::newRow("hospital") << u"general hospital forever"_s << u"name of the programme"_s;
    }

    void aWeakPassphraseIsRefusedWithTheReason()
    {
        QFETCH(QString, passphrase);
        QFETCH(QString, reason);
        toPassphrase();
        line(u"newPassphrase"_s)->setText(passphrase);
        QVERIFY(label(u"strengthText"_s).contains(reason));
        line(u"passphraseAgain"_s)->setText(passphrase);
        button(u"createButton"_s)->click();
        QCOMPARE(m_pages->step(), 1);
        QVERIFY(m_access->created.path.isEmpty());
    }

    void aSlipInTheSecondTypingIsFoundOnLeavingNotBefore()
    {
        toPassphrase();
        line(u"passphraseAgain"_s)->setFocus();
        type(u"winter river lantern copper mable"_s);
        QVERIFY(problems().isEmpty());
        tab();
        QCOMPARE(problems(), u"The two are not the same yet."_s);
    }

    void anotherSuggestionEmptiesTheSecondField()
    {
        toPassphrase();
        line(u"passphraseAgain"_s)->setText(u"something"_s);
        button(u"suggestButton"_s)->click();
        QCOMPARE(line(u"passphraseAgain"_s)->text(), QString());
    }

    void aFileThatIsThereSendsBackToThePlace()
    {
        m_access->nextError = {.kind = Error::Kind::Exists, .detail = u"x"_s, .code = {}};
        toPassphrase();
        line(u"passphraseAgain"_s)->setText(line(u"newPassphrase"_s)->text());
        button(u"createButton"_s)->click();
        QTRY_COMPARE(m_pages->step(), 0);
        QVERIFY(problems().contains(u"is there already"_s));
        QCOMPARE(QApplication::focusWidget(), button(u"placeButton"_s));
    }

    void theRecoveryKeyMustBeTypedBackAndIsTakenOffTheScreen()
    {
        toRecovery();
        button(u"recoveryDoneButton"_s)->click();
        QCOMPARE(m_pages->step(), 1);
        line(u"typedKey"_s)->setText(u"8BNE-3GYZ"_s);
        button(u"recoveryDoneButton"_s)->click();
        QCOMPARE(m_pages->step(), 1);
        QVERIFY(m_access->written.isEmpty());
        line(u"typedKey"_s)->setText(u" 8bne3gys "_s);
        button(u"recoveryDoneButton"_s)->click();
        QCOMPARE(m_pages->step(), 2);
        QCOMPARE(label(u"recoveryKeyText"_s), QString());
        for (const QLineEdit *one : m_pages->findChildren<QLineEdit *>())
            QVERIFY(!one->text().contains(u"winter"_s));
    }

    void savingTheKeyWarnsFirst()
    {
        toRecovery();
        m_prompts->answer = false;
        m_prompts->path = m_gui->folder.filePath(u"key.pdf"_s);
        button(u"saveKeyButton"_s)->click();
        QCOMPARE(m_prompts->asked.size(), 1);
        QVERIFY(m_prompts->asked.constFirst().text.contains(u"not encrypted"_s));
        QVERIFY(m_access->saved.isEmpty());
        m_prompts->answer = true;
        button(u"saveKeyButton"_s)->click();
        QVERIFY(m_access->saved.constFirst().startsWith(m_prompts->path));
        QVERIFY(m_access->saved.constFirst().endsWith(m_access->recoveryKey));
        QVERIFY(line(u"typedKey"_s)->hasFocus());
    }

    void printingTheKeyTellsOfTheQueueFirst()
    {
        toRecovery();
        m_prompts->answer = false;
        press(Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(m_prompts->asked.size(), 1);
        QVERIFY(m_prompts->asked.constFirst().text.contains(u"in clear"_s));
        QVERIFY(m_access->printed.isEmpty());
        m_prompts->answer = true;
        press(Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(m_access->printed, QStringList{u"general-hospital.wardmate "_s + m_access->recoveryKey});
    }

    void theKeyCanBeLeftForLater()
    {
        toRecovery();
        press(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(m_pages->step(), 2);
        QVERIFY(m_access->written.isEmpty());
        QCOMPARE(label(u"recoveryKeyText"_s), QString());
    }

    void theSupportersComeFromWhereTheyAre_data()
    {
        QTest::addColumn<Qt::Key>("letter");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reference");
        QTest::newRow("paste") << Qt::Key_P << u"import"_s << u"paste:supporters"_s;
        QTest::newRow("file") << Qt::Key_F << u"import"_s << u"choose:supporters"_s;
        QTest::newRow("by hand") << Qt::Key_H << u"supporters"_s << u"new"_s;
        QTest::newRow("later") << Qt::Key_S << QString() << QString();
    }

    void theSupportersComeFromWhereTheyAre()
    {
        QFETCH(Qt::Key, letter);
        toRecovery();
        press(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(m_pages->step(), 2);
        QSignalSpy opened(m_pages.get(), &FirstRunPages::opened);
        press(letter, Qt::AltModifier);
        QTRY_COMPARE(opened.count(), 1);
        const auto program = opened.at(0).at(0).value<OpenedProgram>();
        QTEST(program.place, "place");
        QTEST(program.reference, "reference");
        QVERIFY(program.path.endsWith(u"general-hospital.wardmate"_s));
    }

    void everyPageHasNamesAndIsReachedByTab()
    {
        QCOMPARE(accessibilityFindings(*m_pages).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_pages).join(u'\n'), QString());
        toPassphrase();
        QCOMPARE(accessibilityFindings(*m_pages).join(u'\n'), QString());
        toRecovery();
        QCOMPARE(accessibilityFindings(*m_pages).join(u'\n'), QString());
        press(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(m_pages->step(), 2);
        QCOMPARE(accessibilityFindings(*m_pages).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_pages, *m_gui->theme).join(u'\n'), QString());
    }

    void pictures()
    {
        line(u"hospitalLine"_s)->setText(u"General Hospital"_s);
        button(u"nextButton"_s)->click();
        takePictures(*m_pages, *m_gui->theme, u"first-run-1"_s);
        toPassphrase();
        takePictures(*m_pages, *m_gui->theme, u"first-run-2"_s);
        toRecovery();
        takePictures(*m_pages, *m_gui->theme, u"first-run-3"_s);
        press(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(m_pages->step(), 2);
        takePictures(*m_pages, *m_gui->theme, u"first-run-4"_s);
    }

private:
    QLineEdit *line(const QString &name) const { return m_pages->findChild<QLineEdit *>(name); }
    QPushButton *button(const QString &name) const { return m_pages->findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return m_pages->findChild<QLabel *>(name)->text(); }

    QString problems() const
    {
        QStringList texts;
        for (const QLabel *problem : m_pages->findChildren<QLabel *>(u"fieldProblem"_s)) {
            if (problem->isVisible())
                texts << problem->text();
        }
        return texts.join(u' ');
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void tab() { press(Qt::Key_Tab); }

    void toPassphrase()
    {
        m_pages->restart();
        line(u"hospitalLine"_s)->setText(u"General Hospital"_s);
        line(u"personLine"_s)->setText(u"Robin"_s);
        button(u"nextButton"_s)->click();
        QCOMPARE(m_pages->step(), 1);
    }

    void toRecovery()
    {
        toPassphrase();
        line(u"passphraseAgain"_s)->setText(line(u"newPassphrase"_s)->text());
        button(u"createButton"_s)->click();
        QTRY_VERIFY(line(u"typedKey"_s)->isVisible());
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<FakeProgramAccess> m_access;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<FirstRunPages> m_pages;
};

QTEST_MAIN(TestFirstRunPages)
#include "tst_first_run_pages.moc"
