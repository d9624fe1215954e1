// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"
#include "ui/referrals/referral_panes.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWordingPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePreviewFollowsEveryKey();
    void whatCanBeUsedIsInForceAfterLeaving();
    void anUnknownFieldIsSaidAndTheWordingBeforeStays();
    void whatCannotBeUsedIsKeptForNextTime();
    void aFieldIsPutInByAButton();
    void bothLanguagesAreApart();
    void backToOursCanBeTakenBack();
    void aStayInTheEditorIsOneActToUndo();
    void everyWidgetHasANameAndIsReached();
    void pictures();

private:
    template<typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void make();
    void type(const QString &text);

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<MessageWording> m_wording;
    std::unique_ptr<QMainWindow> m_window;
    Pane *m_pane = nullptr;
};

void TestWordingPane::init()
{
    GuiTest::failOnWarnings();
    m_desk = std::make_unique<DeskFixture>();
    m_wording = std::make_unique<MessageWording>(m_desk->vault.db(), m_desk->clock, PersonRole::Coordinator);
    m_desk->services.wording = m_wording.get();
    m_desk->services.resourceLines = [](const QString &) { return QStringList{u"988: day and night"_s}; };
    make();
}

void TestWordingPane::make()
{
    m_window = std::make_unique<QMainWindow>();
    m_pane = wordingPane(m_desk->services).make(m_window.get());
    m_window->setCentralWidget(m_pane);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_pane->openItem(u"assignment:en"_s));
    m_pane->focusFirst();
}

void TestWordingPane::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestWordingPane::type(const QString &text)
{
    auto *edit = child<QPlainTextEdit>("wordingText");
    edit->moveCursor(QTextCursor::End);
    for (const QChar letter : text)
        letter == u'\n' ? QTest::keyClick(edit, Qt::Key_Return) : QTest::keyClicks(edit, QString(letter));
}

void TestWordingPane::thePreviewFollowsEveryKey()
{
    auto *preview = child<QPlainTextEdit>("wordingPreview");
    QVERIFY(preview->toPlainText().contains(u"Name: Ana Rivera"_s));
    QCOMPARE(child<QLabel>("previewSubject")->text(), u"Subject: Peer support request"_s);
    type(u"Yours, {{programme.name}}"_s);
    QVERIFY(preview->toPlainText().contains(u"Yours, Sankt Brendanus"_s));
}

void TestWordingPane::whatCanBeUsedIsInForceAfterLeaving()
{
    QSignalSpy saved(m_pane, &Pane::saved);
    type(u"Thank you very much."_s);
    QTest::keyClick(child<QPlainTextEdit>("wordingText"), Qt::Key_Escape);
    QCOMPARE(saved.count(), 1);
    QVERIFY(m_wording->inForce(MessageKind::Assignment, u"en"_s).endsWith(u"Thank you very much."_s));
    QVERIFY(child<QLabel>("wordingWhose")->text().isEmpty() || m_desk->drafts.all(u"wording"_s)->isEmpty());
}

void TestWordingPane::anUnknownFieldIsSaidAndTheWordingBeforeStays()
{
    auto *problem = child<InlineMessage>("wordingProblem");
    QVERIFY(!problem->isVisible());
    type(u"{{peer.nmae}}"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"{{peer.nmae}} is not a field of this message. Choose one of those below."_s);
    QCOMPARE(child<QPlainTextEdit>("wordingText")->accessibleDescription(), problem->text());
    m_pane->keepDrafts();
    QVERIFY(m_wording->own(MessageKind::Assignment, u"en"_s).isEmpty());
    for (int i = 0; i < 13; ++i)
        QTest::keyClick(child<QPlainTextEdit>("wordingText"), Qt::Key_Backspace);
    QVERIFY(!problem->isVisible());
}

void TestWordingPane::whatCannotBeUsedIsKeptForNextTime()
{
    type(u"{{half"_s);
    m_pane->keepDrafts();
    QCOMPARE(m_desk->drafts.all(u"wording"_s)->size(), 1);
    make();
    QVERIFY(child<QPlainTextEdit>("wordingText")->toPlainText().endsWith(u"{{half"_s));
    QVERIFY(child<InlineMessage>("wordingProblem")->isVisible());
    type(u"}}"_s);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(child<QPlainTextEdit>("wordingText"), Qt::Key_Backspace);
    m_pane->keepDrafts();
    QVERIFY(m_desk->drafts.all(u"wording"_s)->isEmpty());
}

void TestWordingPane::aFieldIsPutInByAButton()
{
    child<QPlainTextEdit>("wordingText")->moveCursor(QTextCursor::End);
    QTest::keyClick(child<QPushButton>("field_peer.best_time"), Qt::Key_Space);
    QVERIFY(child<QPlainTextEdit>("wordingText")->toPlainText().endsWith(u"{{peer.best_time}}"_s));
    QVERIFY(child<QPlainTextEdit>("wordingText")->hasFocus());
    QVERIFY(m_pane->openItem(u"resources:en"_s));
    QVERIFY(child<QPushButton>("field_resources.lines")->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!child<QPushButton>("field_event.one_line"));
}

void TestWordingPane::bothLanguagesAreApart()
{
    QVERIFY(m_pane->openItem(u"outreach:es"_s));
    QVERIFY(child<QPlainTextEdit>("wordingText")->toPlainText().contains(u"Hola, {{peer.name}}"_s));
    type(u"Gracias."_s);
    QVERIFY(m_pane->openItem(u"outreach:en"_s));
    QVERIFY(!m_wording->own(MessageKind::Outreach, u"es"_s).isEmpty());
    QVERIFY(m_wording->own(MessageKind::Outreach, u"en"_s).isEmpty());
    QVERIFY(!m_pane->openItem(u"nonsense"_s));
}

void TestWordingPane::backToOursCanBeTakenBack()
{
    QSignalSpy offers(m_pane, &Pane::undoOffered);
    auto *ours = m_pane->findChild<QAction *>(u"backToOurs"_s);
    QVERIFY(!ours->isEnabled());
    type(u"More."_s);
    m_pane->keepDrafts();
    QVERIFY(ours->isEnabled());
    ours->trigger();
    QVERIFY(m_wording->own(MessageKind::Assignment, u"en"_s).isEmpty());
    QCOMPARE(child<QPlainTextEdit>("wordingText")->toPlainText(), shippedTemplate(MessageKind::Assignment, u"en"_s));
    offers.first().first().value<UndoOffer>().undo();
    QVERIFY(m_wording->own(MessageKind::Assignment, u"en"_s).endsWith(u"More."_s));
}

void TestWordingPane::aStayInTheEditorIsOneActToUndo()
{
    for (const QString &word : {u"a"_s, u"b"_s, u"c"_s}) {
        type(word);
        m_pane->keepDrafts();
    }
    QCOMPARE(m_desk->undo.count(), 1);
    QCOMPARE(m_desk->undo.undoText(), u"change of wording"_s);
    m_desk->undo.undo();
    QVERIFY(m_wording->own(MessageKind::Assignment, u"en"_s).isEmpty());
    m_desk->undo.redo();
    QVERIFY(m_wording->own(MessageKind::Assignment, u"en"_s).endsWith(u"abc"_s));
}

void TestWordingPane::everyWidgetHasANameAndIsReached()
{
    QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
    QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
}

void TestWordingPane::pictures()
{
    type(u"{{peer.nmae}}"_s);
    takePictures(*m_window, *m_desk->gui.theme, u"wording"_s);
}

QTEST_MAIN(TestWordingPane)
#include "tst_wording_pane.moc"
