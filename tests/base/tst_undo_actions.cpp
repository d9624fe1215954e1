// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/undo_actions.h"

#include "tests/support/gui_test.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// Adds to a number; refuses to be taken back where it is told so.
struct Add final : QUndoCommand {
    Add(int &sum, const bool &mayRefuse)
        : QUndoCommand(u"change of facts"_s)
        , value(sum)
        , refuses(mayRefuse)
    {
    }
    void redo() override { ++value; }
    void undo() override
    {
        if (refuses)
            setObsolete(true);
        else
            --value;
    }
    int &value;
    const bool &refuses;
};

} // namespace

class TestUndoActions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_value = 0;
        m_refuses = false;
        m_stack = std::make_unique<QUndoStack>();
        m_window = std::make_unique<QMainWindow>();
        m_actions = new UndoActions(*m_stack, m_window.get());
        QMenu *edit = m_window->menuBar()->addMenu(u"&Edit"_s);
        edit->addActions({m_actions->undo(), m_actions->redo()});
        auto *page = new QWidget(m_window.get());
        auto *layout = new QVBoxLayout(page);
        m_line = new QLineEdit(u"ED"_s);
        m_box = new QComboBox;
        m_box->setEditable(true);
        m_box->addItems({u"Nurse"_s, u"Physician"_s});
        m_spin = new QSpinBox;
        m_text = new QPlainTextEdit(u"One sentence."_s);
        for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_box),
                 static_cast<QWidget *>(m_spin), static_cast<QWidget *>(m_text)})
            layout->addWidget(field);
        m_window->setCentralWidget(page);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_stack->push(new Add(m_value, m_refuses));
    }
    void cleanup()
    {
        m_window.reset();
        m_stack.reset();
    }

    void theKeysWorkInAFieldInWhichNothingWasTyped()
    {
        for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_box),
                 static_cast<QWidget *>(m_spin), static_cast<QWidget *>(m_text)}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(m_value == 0, field->metaObject()->className());
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(m_value == 1, field->metaObject()->className());
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
            QVERIFY2(m_value == 1, field->metaObject()->className());
        }
    }

    // However often it is pressed there: what was done before the typing is not touched by somebody who corrects a word.
    void whatWasTypedIsTakenBackInTheFieldAndNothingElse()
    {
        m_line->setFocus();
        QTest::keyClicks(m_line, u" 2"_s);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_line->text(), u"ED"_s);
        QCOMPARE(m_value, 1);
        m_text->setFocus();
        QTest::keyClicks(m_text, u"A "_s);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_text->toPlainText(), u"One sentence."_s);
        QCOMPARE(m_value, 1);
    }

    void itIsSaidWhatWasUndoneAndDoneAgain()
    {
        QSignalSpy offered(m_actions, &UndoActions::offered);
        m_actions->undo()->trigger();
        QCOMPARE(m_value, 0);
        UndoOffer offer = offered.takeFirst().first().value<UndoOffer>();
        QCOMPARE(offer.text, u"Undone: change of facts."_s);
        QVERIFY(!offer.undo);
        offer.moreAct();
        QCOMPARE(m_value, 1);
        offer = offered.takeFirst().first().value<UndoOffer>();
        QCOMPARE(offer.text, u"Done again: change of facts."_s);
        offer.undo();
        QCOMPARE(m_value, 0);
    }

    void whatCouldNotBeTakenBackIsNotSaidToBe()
    {
        m_refuses = true;
        QSignalSpy offered(m_actions, &UndoActions::offered);
        m_actions->undo()->trigger();
        QCOMPARE(m_value, 1);
        QCOMPARE(offered.count(), 0);
        QVERIFY(!m_actions->undo()->isEnabled());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
    int m_value = 0;
    bool m_refuses = false;
    std::unique_ptr<QUndoStack> m_stack;
    std::unique_ptr<QMainWindow> m_window;
    UndoActions *m_actions = nullptr;
    QLineEdit *m_line = nullptr;
    QComboBox *m_box = nullptr;
    QSpinBox *m_spin = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

QTEST_MAIN(TestUndoActions)
#include "tst_undo_actions.moc"
