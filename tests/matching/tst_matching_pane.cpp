// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/matching_pane.h"

#include "tests/matching/matching_scene.h"
#include "tests/matching/sentence_check.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestMatchingPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_scene = std::make_unique<MatchingScene>();
    }

    void cleanup()
    {
        m_pane.reset();
        m_scene.reset();
    }

    // The budget of ux.md 7.1: Ctrl+M (which shows this pane), Alt+N, review, Alt+C.
    void matchesFourPeopleOfOneEventWithinTheKeyBudget()
    {
        const EventId event = m_scene->fourOfOneEvent();
        open(u"event:%1"_s.arg(event.value));
        int keys = 1; // Ctrl+M
        press(Qt::Key_N, Qt::AltModifier);
        ++keys;
        QCOMPARE(table(u"proposalTable"_s)->model()->rowCount(), 4);
        press(Qt::Key_Down); // review
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        keys += 3;
        press(Qt::Key_C, Qt::AltModifier);
        ++keys;
        QVERIFY(keys <= 6);
        QCOMPARE(m_scene->assignedCount(), 4);
        QCOMPARE(m_pane->step(), MatchingPane::Tell);
        QCOMPARE(m_scene->undo.count(), 1);
    }

    void oneUndoTakesAllMatchesBackAndRedoMakesThemAgain()
    {
        m_scene->fourOfOneEvent();
        open();
        QSignalSpy offers(m_pane.get(), &Pane::undoOffered);
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_C, Qt::AltModifier);
        QCOMPARE(offers.count(), 1);
        QCOMPARE(m_scene->undo.undoText(), u"match 4 peer(s)"_s);
        m_scene->undo.undo();
        QCOMPARE(m_scene->assignedCount(), 0);
        m_scene->undo.redo();
        QCOMPARE(m_scene->assignedCount(), 4);
    }

    void theFirstPageSaysWhoWaitsAndHowManySupportersThereAre()
    {
        m_scene->fourOfOneEvent();
        open();
        QCOMPARE(text(u"standings"_s), u"4 supporter(s) available · 1 away · 1 not ready"_s);
        QCOMPARE(m_pane->count(), 4);
        auto *list = m_pane->findChild<QListWidget *>(u"standingList"_s);
        QVERIFY(!list->isVisible());
        press(Qt::Key_S, Qt::AltModifier);
        QVERIFY(list->isVisible());
        QVERIFY(list->findItems(u"Santos, Rosa"_s, Qt::MatchStartsWith).size() == 1);
    }

    void spaceMarksAndUnmarksFromAnyCell()
    {
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_Right);
        press(Qt::Key_Space);
        press(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(table(u"proposalTable"_s)->model()->rowCount(), 3);
    }

    void anEventOrAReferralGivenMarksOnlyThose()
    {
        const EventId event = m_scene->fourOfOneEvent();
        m_scene->addEvent(EventCategory::PatientAggression, {u"Petrov, Ivan"_s}, u"ED"_s);
        open(QString::number(event.value));
        QCOMPARE(ticked(), 4);
        QVERIFY(m_pane->openItem(u"referral:%1"_s.arg(m_scene->last.constFirst().value)));
        QCOMPARE(ticked(), 1);
        QVERIFY(!m_pane->openItem(u"event:42"_s));
    }

    void aChangedRowIsKeptAndTheRestIsWorkedOutAgain()
    {
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_N, Qt::AltModifier);
        auto *view = table(u"proposalTable"_s);
        int unlike = 1; // two rows may share a supporter, and the order of rows is that of random ids
        while (cell(*view, unlike, 1) == cell(*view, 0, 1))
            ++unlike;
        const QString other = cell(*view, unlike, 1);
        press(Qt::Key_Return); // edit the supporter of the first row
        auto *choice = m_pane->findChild<ChoiceBox *>(u"supporterChoice"_s);
        QVERIFY(choice->isAncestorOf(QApplication::focusWidget()) || choice->hasFocus());
        choice->lineEdit()->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), other.section(u',', 0, 0));
        press(Qt::Key_Return);
        QTRY_COMPARE(cell(*view, 0, 1), other + u" (kept)"_s);
        press(Qt::Key_G, Qt::AltModifier);
        QTRY_COMPARE(cell(*view, 0, 1), other + u" (kept)"_s);
        press(Qt::Key_C, Qt::AltModifier);
        QCOMPARE(m_scene->assignedCount(), 4);
    }

    /// Among hundreds of peers one types a few letters of the name.
    void aSwapIsFoundByTyping()
    {
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_N, Qt::AltModifier);
        auto *view = table(u"proposalTable"_s);
        int unlike = 1;
        while (cell(*view, unlike, 1) == cell(*view, 0, 1))
            ++unlike;
        const QString mine = cell(*view, 0, 1);
        const QString theirs = cell(*view, unlike, 1);
        press(Qt::Key_W, Qt::AltModifier);
        auto *swaps = m_pane->findChild<ChoiceBox *>(u"swapChoice"_s);
        QVERIFY(swaps->isVisible() && QApplication::focusWidget() == swaps);
        QCOMPARE(accessibilityFindings(*m_pane).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_pane).join(u'\n'), QString());
        swaps->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), cell(*view, unlike, 0).section(u',', 0, 0));
        press(Qt::Key_Return);
        QTRY_COMPARE(cell(*view, 0, 1), theirs + u" (kept)"_s);
        QCOMPARE(cell(*view, unlike, 1), mine + u" (kept)"_s);
        QTRY_VERIFY(!swaps->isVisible());
    }

    void whoLosesAPlaceIsNotAssignedAndSaysWhy()
    {
        m_scene->addSupporter(
            u"Diaz, Marta"_s, u"critical care"_s, ProfessionGroup::RegisteredNurse, CareerStage::Senior, 1);
        m_scene->addSupporter(u"Khan, Omar"_s, u"oncology"_s, ProfessionGroup::Physician, CareerStage::Mid, 1);
        m_scene->addEvent(EventCategory::UnexpectedPatientDeath, {u"Chen, Wei"_s, u"Rivera, Ana"_s}, u"ICU"_s);
        open();
        press(Qt::Key_N, Qt::AltModifier);
        auto *view = table(u"proposalTable"_s);
        const QString other = cell(*view, 1, 1);
        choose(other.section(u',', 0, 0));
        QCOMPARE(cell(*view, 1, 1), u"Nobody yet"_s);
        QVERIFY(cell(*view, 1, 2).contains(u"Match the rest again"_s));
        QCOMPARE(button(u"nextButton"_s)->text(), u"&Confirm 1 match(es)"_s);
        press(Qt::Key_G, Qt::AltModifier);
        QVERIFY(cell(*view, 1, 1) != u"Nobody yet"_s);
    }

    void nobodyForNowLeavesAPeerForLater()
    {
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_N, Qt::AltModifier);
        choose(u"Nobody for now"_s);
        QCOMPARE(cell(*table(u"proposalTable"_s), 0, 1), u"Left for later"_s);
        press(Qt::Key_G, Qt::AltModifier);
        QTRY_COMPARE(cell(*table(u"proposalTable"_s), 0, 1), u"Left for later"_s);
        press(Qt::Key_C, Qt::AltModifier);
        QCOMPARE(m_scene->assignedCount(), 3);
    }

    void whereNobodyFitsThePageSaysWhyAndWhatWouldHelp()
    {
        m_scene->change = [](Supporter &supporter) { supporter.trainingValidUntil = QDate(2026, 1, 1); };
        m_scene->addSupporter(u"Diaz, Marta"_s, u"critical care"_s, ProfessionGroup::RegisteredNurse);
        m_scene->addEvent(EventCategory::UnexpectedPatientDeath, {u"Rivera, Ana"_s}, u"ICU"_s);
        open();
        press(Qt::Key_N, Qt::AltModifier);
        QVERIFY(text(u"noMatchText"_s).contains(u"Nobody who fits is free"_s));
        QVERIFY(!button(u"nextButton"_s)->isEnabled());
        photograph(u"matching-nobody"_s);
        QSignalSpy went(m_pane.get(), &Pane::goTo);
        button(u"way_renew_training"_s)->click();
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.constFirst().constFirst().toString(), u"supporters"_s);
    }

    void messagesAreHandedOverAndTickedWhenTold()
    {
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_C, Qt::AltModifier);
        QVERIFY(
            m_pane->findChild<QPlainTextEdit *>(u"messagePreview"_s)->toPlainText().contains(u"Would you reach out"_s));
        press(Qt::Key_Return); // Open in mail
        QCOMPARE(m_scene->opened.size(), 1);
        QCOMPARE(m_scene->opened.constFirst().scheme(), u"mailto"_s);
        auto *view = table(u"tellTable"_s);
        QCOMPARE(cell(*view, 0, 3), u"Sent?"_s);
        press(Qt::Key_Space);
        QCOMPARE(cell(*view, 0, 3), u"told"_s);
        QCOMPARE(tableText(m_scene->vault.db(), u"SELECT count(*) FROM referral WHERE told_at IS NOT NULL"_s).trimmed(),
            u"1"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Y, Qt::AltModifier);
        QCOMPARE(m_scene->copied.size(), 1);
        press(Qt::Key_P, Qt::AltModifier);
        QCOMPARE(m_scene->printed.constFirst().title, u"Peer support request"_s);
        m_scene->prompts.path = u"x.ics"_s;
        press(Qt::Key_C, Qt::AltModifier);
        QVERIFY(m_scene->savedFile.contains("SUMMARY:Peer support follow-up"));
        QVERIFY(!m_scene->savedFile.contains("Rivera"));
    }

    void withoutAMailProgramTheTextCanBeCopied()
    {
        m_scene->mail = MailOutcome::NoProgram;
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_C, Qt::AltModifier);
        press(Qt::Key_M, Qt::AltModifier);
        QCOMPARE(cell(*table(u"tellTable"_s), 0, 3), u"not yet"_s);
        QVERIFY(messages().join(u' ').contains(u"No mail program opened"_s));
    }

    void aRefusedAssignmentIsSaidAndNothingIsPushed()
    {
        m_scene->fourOfOneEvent();
        open();
        press(Qt::Key_N, Qt::AltModifier);
        for (const ReferralId id : m_scene->last)
            (void)m_scene->referrals.advance(id, Verb::Withdrawn, {});
        press(Qt::Key_C, Qt::AltModifier);
        QCOMPARE(m_pane->step(), MatchingPane::Proposals);
        QVERIFY(!messages().isEmpty());
        QCOMPARE(m_scene->undo.count(), 0);
    }

    void escapeGoesBackOnePageAndThenToToday()
    {
        m_scene->fourOfOneEvent();
        open();
        QSignalSpy went(m_pane.get(), &Pane::goTo);
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_Escape);
        QCOMPARE(m_pane->step(), MatchingPane::Waiting);
        press(Qt::Key_Escape);
        QCOMPARE(went.constFirst().constFirst().toString(), u"today"_s);
        QCOMPARE(m_scene->assignedCount(), 0);
    }

    void nobodyWaitingIsSaid()
    {
        open();
        QVERIFY(!table(u"waitingTable"_s)->isVisible());
        QVERIFY(!button(u"nextButton"_s)->isEnabled());
    }

    void everythingHasANameAndIsReachedByTab()
    {
        m_scene->fourOfOneEvent();
        open();
        QCOMPARE(accessibilityFindings(*m_pane).join(u'\n'), QString());
        press(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(accessibilityFindings(*m_pane).join(u'\n'), QString());
        press(Qt::Key_C, Qt::AltModifier);
        QCOMPARE(accessibilityFindings(*m_pane).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_pane, *m_gui->theme).join(u'\n'), QString());
    }

    void pictures()
    {
        m_scene->fourOfOneEvent();
        m_scene->addEvent(
            EventCategory::PatientAggression, {u"Petrov, Ivan"_s}, u"ED"_s, ProfessionGroup::Physician, 30);
        open();
        photograph(u"matching-waiting"_s);
        press(Qt::Key_N, Qt::AltModifier);
        photograph(u"matching-proposals"_s);
        press(Qt::Key_C, Qt::AltModifier);
        photograph(u"matching-tell"_s);
    }

    void whyNobodyFitsIsSaidInSpanishToo()
    {
        const Speaking speaking(u"es"_s);
        m_scene->addSupporter(
            u"Diaz, Marta"_s, u"critical care"_s, ProfessionGroup::RegisteredNurse, CareerStage::Senior, 1);
        m_scene->addEvent(EventCategory::UnexpectedPatientDeath, {u"Rivera, Ana"_s, u"Chen, Wei"_s}, u"ICU"_s);
        open();
        m_pane->findChild<QPushButton *>(u"nextButton"_s)->click();
        auto *view = table(u"proposalTable"_s);
        for (int row = 0; row < 2; ++row) { // the one who was left without
            view->setCurrentIndex(view->model()->index(row, 0));
            if (m_pane->findChild<QLabel *>(u"noMatchText"_s)->isVisible())
                break;
        }
        QVERIFY(m_pane->findChild<QLabel *>(u"noMatchText"_s)->isVisible());
        photograph(u"matching-nobody-es"_s);
    }

    void everyPageSpeaksSpanish()
    {
        const Speaking speaking(u"es"_s);
        m_scene->fourOfOneEvent();
        open();
        photograph(u"matching-waiting-es"_s);
        m_pane->findChild<QPushButton *>(u"nextButton"_s)->click();
        QVERIFY(m_pane->findChild<QPushButton *>(u"nextButton"_s)->text().contains(u"4"_s));
        photograph(u"matching-proposals-es"_s);
        m_pane->findChild<QPushButton *>(u"nextButton"_s)->click();
        photograph(u"matching-tell-es"_s);
    }

private:
    // The window gives the pane its room; at 200 % text that is the narrow one.
    void photograph(const QString &name)
    {
        m_pane->setRoom(Room::Wide);
        takePictures(*m_pane, *m_gui->theme, name, 1120, 640);
        m_gui->theme->apply(ThemeChoice::Light, 200);
        m_pane->setRoom(Room::Tight);
        takePicture(*m_pane, name + u"-tight"_s);
        m_gui->theme->apply(ThemeChoice::Light, 100);
        m_pane->setRoom(Room::Wide);
    }

    void open(const QString &reference = {})
    {
        m_pane.reset(static_cast<MatchingPane *>(matchingPane(m_scene->services).make(nullptr)));
        m_pane->resize(1120, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        if (!reference.isEmpty())
            QVERIFY(m_pane->openItem(reference));
        m_pane->focusFirst();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_pane.get(), key, modifiers);
        QCoreApplication::processEvents();
        // A mnemonic shows its button pressed for a moment before it acts.
        QTRY_VERIFY(std::ranges::none_of(m_pane->findChildren<QAbstractButton *>(), &QAbstractButton::isDown));
        QCoreApplication::processEvents();
    }

    void choose(const QString &start)
    {
        press(Qt::Key_Return);
        auto *choice = m_pane->findChild<ChoiceBox *>(u"supporterChoice"_s);
        choice->lineEdit()->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), start);
        press(Qt::Key_Return);
    }

    [[nodiscard]] QTableView *table(const QString &name) const { return m_pane->findChild<QTableView *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_pane->findChild<QLabel *>(name)->text(); }
    static QString cell(const QTableView &view, int row, int column)
    {
        return view.model()->index(row, column).data().toString();
    }
    [[nodiscard]] int ticked() const
    {
        int count = 0;
        const auto *model = table(u"waitingTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
        return count;
    }
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        for (const InlineMessage *message : m_pane->findChildren<InlineMessage *>()) {
            if (message->isVisible())
                texts.append(message->text());
        }
        return texts;
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<MatchingScene> m_scene;
    std::unique_ptr<MatchingPane> m_pane;
};

QTEST_MAIN(TestMatchingPane)
#include "tst_matching_pane.moc"
