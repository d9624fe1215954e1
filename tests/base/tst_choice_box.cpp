// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/choice_box.h"

#include "models/base/event_words.h"
#include "tests/support/gui_test.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestChoiceBox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_box = std::make_unique<ChoiceBox>();
    }

    void typingPartOfAWordFindsIt()
    {
        m_box->addWords<EventCategory>();
        show();
        QSignalSpy chosen(m_box.get(), &ChoiceBox::codeChosen);
        QTest::keyClicks(m_box->lineEdit(), u"lawsu"_s);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->choice<EventCategory>(), std::optional(EventCategory::Litigation));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"litigation"_s);
    }

    void accentsAndCapitalsDoNotCount()
    {
        m_box->addChoice(u"Urgencias"_s, u"ed"_s);
        m_box->addChoice(u"Área de Pediatría"_s, u"paeds"_s);
        show();
        QTest::keyClicks(m_box->lineEdit(), u"PEDIATRIA"_s);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->code(), u"paeds"_s);
        QCOMPARE(m_box->currentText(), u"Área de Pediatría"_s);
    }

    void anExactLabelWinsOverOneThatContainsIt()
    {
        m_box->addChoice(u"PICU"_s, u"picu"_s);
        m_box->addChoice(u"ICU"_s, u"icu"_s);
        show();
        QTest::keyClicks(m_box->lineEdit(), u"icu"_s);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->code(), u"icu"_s);
    }

    void aLongChoiceShowsHowItBegins()
    {
        m_box->addChoice(u"A long choice that does not fit into so narrow a box at all"_s, u"long"_s);
        m_box->setFixedWidth(120);
        show();
        m_box->setCode(u"long"_s);
        QCOMPARE(m_box->lineEdit()->cursorPosition(), 0);
        m_box->clearFocus();
        m_box->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_box->lineEdit()->selectedText(), m_box->lineEdit()->text());
        QCOMPARE(m_box->lineEdit()->cursorPosition(), 0);
        m_box->clearFocus();
        QCOMPARE(m_box->lineEdit()->cursorPosition(), 0);
    }

    // A button that opens a row of filters puts the focus there by itself.
    void whateverBringsTheFocusWhatIsTypedTakesThePlaceOfWhatWasThere()
    {
        m_box->setOptional(u"Any"_s);
        m_box->addChoice(u"NICU"_s, u"nicu"_s);
        QWidget window;
        m_box->setParent(&window);
        QLineEdit other(&window);
        other.setFocus();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_box->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(m_box->lineEdit(), u"nicu"_s);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->code(), u"nicu"_s);
        m_box->setParent(nullptr);
    }

    // What came by an import may read as an entry of the list does and be another code.
    void passingByChangesNothingWhereTwoReadTheSame()
    {
        m_box->addChoice(u"Emergency care"_s, u"emergency"_s);
        m_box->addChoice(u"Emergency care"_s, u"emergency medicine"_s);
        m_box->setCode(u"emergency medicine"_s);
        show();
        QSignalSpy chosen(m_box.get(), &ChoiceBox::codeChosen);
        m_box->setFocus(Qt::TabFocusReason);
        m_box->clearFocus();
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->code(), u"emergency medicine"_s);
        QCOMPARE(chosen.count(), 0);
    }

    void nothingIsChosenUntilSomebodyChooses()
    {
        m_box->addWords<EventCategory>();
        QCOMPARE(m_box->code(), QString());
        QCOMPARE(m_box->currentText(), QString());
        QVERIFY(!m_box->choice<EventCategory>());
    }

    void whatIsNotInTheListGoesBack()
    {
        m_box->addChoice(u"Day"_s, u"day"_s);
        m_box->addChoice(u"Night"_s, u"night"_s);
        m_box->setCode(u"day"_s);
        show();
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box->lineEdit(), u"zzz"_s);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->code(), u"day"_s);
        QCOMPARE(m_box->currentText(), u"Day"_s);
    }

    void anOptionalOneMayBeEmptied()
    {
        m_box->setOptional(u"Not known"_s);
        m_box->addChoice(u"Day"_s, u"day"_s);
        m_box->setCode(u"day"_s);
        show();
        m_box->lineEdit()->clear();
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(m_box->code(), QString());
        QCOMPARE(m_box->currentText(), u"Not known"_s);
    }

    void settingTheCodeIsNotChoosing()
    {
        m_box->addWords<EventCategory>();
        QSignalSpy chosen(m_box.get(), &ChoiceBox::codeChosen);
        m_box->setChoice(std::optional(EventCategory::ColleagueDeath));
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(m_box->code(), u"colleague_death"_s);
    }

    void theWheelChangesNothingWhileTheFocusIsElsewhere()
    {
        m_box->addWords<EventCategory>();
        m_box->setChoice(std::optional(EventCategory::Litigation));
        QWheelEvent wheel({5, 5}, {5, 5}, {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_box.get(), &wheel);
        QCOMPARE(m_box->code(), u"litigation"_s);
    }

private:
    void show()
    {
        m_box->show();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
        m_box->setFocus();
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<ChoiceBox> m_box;
};

QTEST_MAIN(TestChoiceBox)
#include "tst_choice_box.moc"
