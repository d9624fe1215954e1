// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/self_check_pane.h"

#include "app/translations/translations.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSelfCheckPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_stored.clear();
        m_saved.clear();
        m_printed = 0;
        m_failSaving = false;
        m_undo.clear();
        m_services = std::make_unique<SelfCheckServices>(SelfCheckServices{.prompts = m_prompts,
            .undo = m_undo,
            .load = [this]() -> Result<QString> { return m_stored; },
            .save = [this](const QString &text) -> Result<void> {
                if (m_failSaving)
                    return failure(Error::Kind::Io, u"full"_s, u"disk_full"_s);
                m_stored = text;
                return {};
            },
            .today = [] { return QDate(2026, 11, 20); },
            .saveDocument = [this](const SelfCheck &, const QString &suffix, const QString &path) -> Result<void> {
                m_saved.append(suffix + u' ' + path);
                return {};
            },
            .fileName = [](const QString &suffix) { return u"wardmate-self-check."_s + suffix; },
            .print = [this](const SelfCheck &) { ++m_printed; }});
        m_pane = std::make_unique<SelfCheckPane>(*m_services);
        m_pane->resize(1100, 680);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusFirst();
    }

    void cleanup() { m_pane.reset(); }

    void anAnswerIsKeptAtOnceWithItsDayAndCanBeTakenBack()
    {
        QCOMPARE(label("selfCheckSummary"), u"31 statement(s) not answered."_s);
        answer(u"goals_written"_s, 1);
        QCOMPARE(selfCheckFromText(m_stored).answers.value(u"goals_written"_s),
            (DatedAnswer{CheckAnswer::InPlace, QDate(2026, 11, 20)}));
        QCOMPARE(label("standing_goals"), u"1 of 4 in place, 3 not answered"_s);
        QVERIFY(label("selfCheckSummary").startsWith(u"30 statement(s) not answered. Newest answer:"_s));
        m_undo.undo();
        QCOMPARE(selfCheckFromText(m_stored), SelfCheck());
        QCOMPARE(box(u"goals_written"_s)->code(), QString());
        m_undo.redo();
        QCOMPARE(box(u"goals_written"_s)->code(), u"in_place"_s);
    }

    void anAnswerChosenByKeysIsTheOneKept()
    {
        ChoiceBox *first = box(u"goals_written"_s);
        QVERIFY(first->hasFocus() || first->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(first, Qt::Key_Down);
        QTest::keyClick(first, Qt::Key_Down);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(selfCheckFromText(m_stored).answer(u"goals_written"_s), std::optional(CheckAnswer::Partly));
    }

    void takenBackToNotAnsweredItIsForgotten()
    {
        answer(u"care_load"_s, 2);
        answer(u"care_load"_s, 0);
        QCOMPARE(selfCheckFromText(m_stored), SelfCheck());
    }

    void workBeginsWithTheFirstStatementNotAnswered()
    {
        answer(u"goals_written"_s, 1);
        m_pane->focusFirst();
        ChoiceBox *next = box(u"goals_empathic_ear"_s);
        QVERIFY(next->hasFocus() || next->isAncestorOf(QApplication::focusWidget()));
    }

    void aFullDiskIsSaidAndTheOldAnswerStays()
    {
        m_failSaving = true;
        answer(u"goals_written"_s, 1);
        QVERIFY(!m_pane->findChild<InlineMessage *>()->text().isEmpty());
        QCOMPARE(box(u"goals_written"_s)->code(), QString());
    }

    void bothDocumentsAreSavedAndPrinted()
    {
        m_prompts.path = u"/somewhere/check"_s;
        m_pane->findChild<QPushButton *>(u"save_pdf"_s)->click();
        m_pane->findChild<QPushButton *>(u"save_html"_s)->click();
        QCOMPARE(m_saved, QStringList({u"pdf /somewhere/check"_s, u"html /somewhere/check"_s}));
        m_pane->offered(Pane::Standard::Print)->trigger();
        QCOMPARE(m_printed, 1);
    }

    void everythingCanBeReachedAndRead()
    {
        answer(u"goals_written"_s, 1);
        answer(u"goals_not_therapy"_s, 2);
        const QStringList findings = accessibilityFindings(*m_pane) + orderFindings(*m_pane);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        takePictures(*m_pane, *m_gui->theme, u"self-check"_s, 1100, 640);
    }

    void inSpanishToo()
    {
        const Translations translations{QLocale(u"es"_s)};
        m_pane = std::make_unique<SelfCheckPane>(*m_services);
        m_pane->resize(1100, 680);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        const QStringList findings = accessibilityFindings(*m_pane) + orderFindings(*m_pane);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        takePictures(*m_pane, *m_gui->theme, u"self-check-es"_s, 1100, 640);
    }

private:
    [[nodiscard]] ChoiceBox *box(const QString &code) const
    {
        return m_pane->findChild<ChoiceBox *>(u"answer_"_s + code);
    }
    void answer(const QString &code, int place)
    {
        box(code)->setCurrentIndex(place);
        emit box(code)->codeChosen(box(code)->code());
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    std::unique_ptr<GuiTest> m_gui;
    FakePrompts m_prompts;
    QUndoStack m_undo;
    QString m_stored;
    QStringList m_saved;
    int m_printed = 0;
    bool m_failSaving = false;
    std::unique_ptr<SelfCheckServices> m_services;
    std::unique_ptr<SelfCheckPane> m_pane;
};

QTEST_MAIN(TestSelfCheckPane)
#include "tst_self_check_pane.moc"
