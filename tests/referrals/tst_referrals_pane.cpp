// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_model.h"
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/statement_watch.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/inline_message.h"
#include "ui/referrals/history_view.h"
#include "ui/referrals/queue_table.h"
#include "ui/referrals/referral_panes.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestReferralsPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theListOpensOnWhatIsOverdue();
    void aPageIsReadByOneStatement();
    void reachedByPhoneIsThreeKeys();
    void noContactIsLoggedBeforeSomebodyWasAsked();
    void aKeyHeldDownActsOnce();
    void whatIsRefusedIsSaidWhereverOneIs();
    void undoTakesAContactBackToTheLastRow();
    void enterOnARowIsItsMainAct();
    void aConversationIsLoggedByKeys();
    void closingAsksTheOutcomeThatFits();
    void typingNarrowsTheListAndEscapeWidensIt();
    void anEmptyAnswerSaysWhereElse();
    void aListThatCannotBeReadIsASentence();
    void aFieldIsStoredWhenItIsLeft();
    void aNameInTheSentenceIsNotStored();
    void theMessageCardHandsOverAndNotesTold();
    void spaceMarksARow();
    void anotherPlaceCanOpenAReferral();
    void inLittleRoomTheDetailIsAPageOverTheList();
    void theCrisisCardIsOneClick();
    void thereIsNoFieldForNotes();
    void everyWidgetHasANameAndIsReached();
    void pictures();

private:
    template<typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QString shownNames() const;

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::People m_people;
    std::unique_ptr<QMainWindow> m_window;
    Pane *m_pane = nullptr;
    QueueTable *m_table = nullptr;
};

void TestReferralsPane::init()
{
    GuiTest::failOnWarnings();
    m_desk = std::make_unique<DeskFixture>();
    m_people = m_desk->addMorning();
    m_window = std::make_unique<QMainWindow>();
    m_pane = referralsPane(m_desk->services).make(m_window.get());
    m_window->setCentralWidget(m_pane);
    m_window->addActions(m_pane->menuActions());
    m_window->resize(1366, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->setRoom(Room::Wide);
    m_pane->focusFirst();
    m_table = child<QueueTable>("queue");
}

void TestReferralsPane::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestReferralsPane::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
}

QString TestReferralsPane::shownNames() const
{
    QStringList names;
    const QAbstractItemModel *model = m_table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, QueueModel::Peer).data().toString().section(u',', 0, 0));
    return names.join(u' ');
}

void TestReferralsPane::theListOpensOnWhatIsOverdue()
{
    QCOMPARE(shownNames(), u"Rivera Okafor Chen Haddad Novak"_s);
    const QModelIndex rivera = m_table->model()->index(0, 0);
    QCOMPARE(rivera.data().toString(), u"Overdue 2 h"_s);
    QVERIFY(rivera.data(Qt::AccessibleTextRole).toString().startsWith(u"Overdue by 2 hour"_s));
    QCOMPARE(child<QPushButton>("view2")->text(), u"Open 5"_s);
    QCOMPARE(m_pane->count(), 5);
    QVERIFY(m_table->hasFocus());
}

void TestReferralsPane::aPageIsReadByOneStatement()
{
    QueueModel model(m_desk->store, m_desk->queue, m_desk->clock);
    QueueTable table(model);
    const StatementWatch watch(m_desk->vault.db());
    QVERIFY(!table.grab().isNull());
    QCOMPARE(watch.runsHere(), 1);
    QVERIFY(model.rowAt(model.rowCount() - 1));
    QCOMPARE(watch.runsHere(), 1);
}

void TestReferralsPane::reachedByPhoneIsThreeKeys()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.okafor.value)));
    m_table->setFocus();
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_1);
    key(Qt::Key_Return);
    const auto detail = m_desk->store.detail(m_people.okafor);
    QCOMPARE(detail->attempts.size(), 1);
    QCOMPARE(detail->attempts.first().result, AttemptResult::Reached);
    QCOMPARE(detail->attempts.first().channel, Channel::Phone);
    QCOMPARE(detail->referral.state, ReferralState::Outreach);
}

void TestReferralsPane::noContactIsLoggedBeforeSomebodyWasAsked()
{
    QSignalSpy said(m_pane, &Pane::said);
    QVERIFY(m_pane->openItem(QString::number(m_people.rivera.value)));
    m_table->setFocus();
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said.count(), 1);
    QVERIFY(!m_pane->findChild<QWidget *>(u"verbForm"_s));
    QVERIFY(m_table->hasFocus());
}

/// Enter on the row opens the form; held a moment too long it must not log what never happened.
void TestReferralsPane::aKeyHeldDownActsOnce()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.okafor.value)));
    m_table->setFocus();
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const auto hold = [] {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &again);
    };
    hold();
    QVERIFY(m_desk->store.detail(m_people.okafor)->attempts.isEmpty());
    key(Qt::Key_Return);
    QCOMPARE(m_desk->store.detail(m_people.okafor)->attempts.size(), 1);
    QTRY_VERIFY(m_table->hasFocus());
    hold();
    QVERIFY(!m_pane->findChild<QWidget *>(u"verbForm"_s) || !child<QWidget>("verbForm")->isVisible());
}

/// With large text the detail lies over the list, and over what is said there.
void TestReferralsPane::whatIsRefusedIsSaidWhereverOneIs()
{
    m_pane->setRoom(Room::Narrow);
    QVERIFY(m_pane->openItem(QString::number(m_people.haddad.value)));
    m_pane->setRoom(Room::Narrow);
    QVERIFY(m_pane->openItem(u"act:"_s + QString::number(m_people.okafor.value)));
    m_desk->vault.db().executeScript(u"ALTER TABLE contact_attempt RENAME TO away"_s);
    key(Qt::Key_Return);
    const auto messages = m_pane->findChildren<InlineMessage *>();
    QVERIFY(std::ranges::any_of(messages, [](const InlineMessage *one) { return one->isVisible(); }));
    QVERIFY(child<QWidget>("verbForm")->isVisible()); // with what was chosen in it
    m_desk->vault.db().executeScript(u"ALTER TABLE away RENAME TO contact_attempt"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_desk->store.detail(m_people.okafor)->attempts.size(), 1);
}

void TestReferralsPane::undoTakesAContactBackToTheLastRow()
{
    const auto dump = [this] {
        return tableText(m_desk->vault.db(), u"SELECT * FROM referral ORDER BY id"_s)
            + tableText(m_desk->vault.db(), u"SELECT * FROM contact_attempt ORDER BY referral_id, place"_s)
            + tableText(m_desk->vault.db(), u"SELECT * FROM transition ORDER BY referral_id, place"_s)
            + tableText(m_desk->vault.db(), u"SELECT * FROM peer_identity ORDER BY referral_id"_s);
    };
    const QString before = dump();
    QSignalSpy offers(m_pane, &Pane::undoOffered);
    reachedByPhoneIsThreeKeys();
    const QString after = dump();
    QVERIFY(before != after);
    QCOMPARE(offers.count(), 1);
    QCOMPARE(m_desk->undo.undoText(), u"log contact"_s);
    offers.first().first().value<UndoOffer>().undo();
    QCOMPARE(dump(), before);
    m_desk->undo.redo();
    QCOMPARE(dump(), after);
}

void TestReferralsPane::enterOnARowIsItsMainAct()
{
    QSignalSpy places(m_pane, &Pane::goTo);
    QVERIFY(m_pane->openItem(QString::number(m_people.rivera.value)));
    m_table->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().first().toString(), u"matching"_s);
    QCOMPARE(places.first().at(1).toString(), QString::number(m_people.rivera.value));
}

void TestReferralsPane::aConversationIsLoggedByKeys()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.okafor.value)));
    VerbFacts facts;
    facts.channel = Channel::Phone;
    facts.result = AttemptResult::Reached;
    m_desk->advance(m_people.okafor, Verb::Outreach, facts);
    m_desk->advance(m_people.okafor, Verb::Connected);
    m_table->setFocus();
    key(Qt::Key_Return);
    child<ChoiceBox>("conversationMode")->setChoice<Channel>(Channel::Video);
    key(Qt::Key_Return);
    const auto detail = m_desk->store.detail(m_people.okafor);
    QCOMPARE(detail->conversations.size(), 1);
    QCOMPARE(detail->conversations.first().mode, Channel::Video);
    QCOMPARE(detail->conversations.first().heldOn, QDate(2026, 11, 20));
}

void TestReferralsPane::closingAsksTheOutcomeThatFits()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.haddad.value)));
    m_table->setFocus();
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->store.detail(m_people.haddad)->referral.outcome, Outcome::Declined);
    QVERIFY(!shownNames().contains(u"Haddad"_s));
}

void TestReferralsPane::typingNarrowsTheListAndEscapeWidensIt()
{
    QAction *filter = m_pane->offered(Pane::Standard::Filter);
    filter->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"ok"_s);
    QCOMPARE(shownNames(), u"Okafor"_s);
    QCOMPARE(child<QLabel>("shownCount")->text(), u"1 of 6 shown"_s);
    key(Qt::Key_Escape);
    QCOMPARE(shownNames().split(u' ').size(), 5);
}

void TestReferralsPane::anEmptyAnswerSaysWhereElse()
{
    m_pane->offered(Pane::Standard::Filter)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"lund"_s);
    QVERIFY(!m_table->isVisible());
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QVERIFY(texts.contains(u"1 closed one(s) do."_s));
}

void TestReferralsPane::aListThatCannotBeReadIsASentence()
{
    m_desk->vault.db().executeScript(u"DROP INDEX open_by_unit"_s);
    m_table->sortByColumn(QueueModel::Unit, Qt::AscendingOrder);
    QTRY_VERIFY(!m_table->isVisible());
    QStringList said;
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        if (label->isVisible())
            said.append(label->text());
    QVERIFY2(!said.contains(u"Nothing here."_s), qPrintable(said.join(u'\n')));
    QVERIFY(said.contains(errorText(Error{Error::Kind::Internal, {}, {}})));
    m_table->sortByColumn(QueueModel::Peer, Qt::AscendingOrder);
    QTRY_VERIFY(m_table->isVisible());
}

void TestReferralsPane::aFieldIsStoredWhenItIsLeft()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.rivera.value)));
    m_pane->offered(Pane::Standard::Edit)->trigger();
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("peerPhone"));
    QTest::keyClicks(QApplication::focusWidget(), u"ext. 9999"_s);
    QCOMPARE(m_desk->store.detail(m_people.rivera)->identity.phone, u"ext. 4410"_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_desk->store.detail(m_people.rivera)->identity.phone, u"ext. 9999"_s);
    m_desk->undo.undo();
    QCOMPARE(m_desk->store.detail(m_people.rivera)->identity.phone, u"ext. 4410"_s);
    QCOMPARE(child<QLineEdit>("peerPhone")->text(), u"ext. 4410"_s);
}

void TestReferralsPane::aNameInTheSentenceIsNotStored()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.chen.value)));
    auto *line = child<QPlainTextEdit>("oneLine");
    line->setFocus();
    QTest::keyClicks(line, u"Hit by Mr Lopez."_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_desk->store.detail(m_people.chen)->event.oneLine, QString());
    QVERIFY(child<QPushButton>("removeFinding")->isVisible());
    child<QPushButton>("removeFinding")->click();
    line->setFocus();
    m_table->setFocus();
    QVERIFY(!m_desk->store.detail(m_people.chen)->event.oneLine.contains(u"Lopez"_s));
    QVERIFY(m_desk->store.detail(m_people.chen)->event.oneLine.startsWith(u"Hit"_s));
}

void TestReferralsPane::theMessageCardHandsOverAndNotesTold()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.chen.value)));
    VerbFacts facts;
    facts.supporter = m_desk->addSupporter(u"Khan, Omar"_s);
    m_desk->advance(m_people.chen, Verb::Assign, facts);
    m_table->setFocus();
    key(Qt::Key_Return);
    QVERIFY(child<QPushButton>("openMail")->hasFocus());
    child<QPushButton>("openMail")->click();
    QCOMPARE(m_desk->mails.size(), 1);
    QCOMPARE(m_desk->mails.first().path(), u"supporter@example.org"_s);
    QVERIFY(!m_desk->mails.first().query().contains(u"Chen"_s) || m_desk->mails.first().query().contains(u"body="_s));
    child<QPushButton>("copyText")->click();
    QVERIFY(m_desk->copied.first().contains(u"Wei Chen"_s));
    child<QCheckBox>("told")->setChecked(true);
    QVERIFY(m_desk->store.detail(m_people.chen)->referral.toldAt.isValid());
}

void TestReferralsPane::spaceMarksARow()
{
    key(Qt::Key_Space);
    auto *model = qobject_cast<QueueModel *>(m_table->model());
    QCOMPARE(model->marked().size(), 1);
    QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    key(Qt::Key_Space);
    QVERIFY(model->marked().isEmpty());
}

void TestReferralsPane::anotherPlaceCanOpenAReferral()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.lund.value)));
    QCOMPARE(child<QLabel>("detailName")->text(), u"Lund, Erik"_s);
    QVERIFY(m_pane->openItem(u"view:overdue"_s));
    QCOMPARE(shownNames(), u"Rivera"_s);
    QVERIFY(!m_pane->openItem(u"4711"_s));
    QVERIFY(!m_pane->openItem(u"view:nonsense"_s));
}

void TestReferralsPane::inLittleRoomTheDetailIsAPageOverTheList()
{
    m_pane->setRoom(Room::Narrow);
    m_pane->focusFirst();
    QVERIFY(m_table->isVisible());
    QVERIFY(!child<QLabel>("detailName")->isVisible());
    m_pane->openItem(QString::number(m_people.novak.value));
    QVERIFY(child<QLabel>("detailName")->isVisible());
    QVERIFY(!m_table->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(m_table->isVisible());
    QVERIFY(m_table->hasFocus());
}

void TestReferralsPane::theCrisisCardIsOneClick()
{
    child<QPushButton>("crisisCard")->click();
    QCOMPARE(m_desk->crisisCards, 1);
}

void TestReferralsPane::thereIsNoFieldForNotes()
{
    // The one sentence about the event is the only free text beside the contact.
    QCOMPARE(m_window->findChildren<QPlainTextEdit *>().size(), 1);
    QSignalSpy help(m_pane, &Pane::helpRequested);
    child<QPushButton>("noNotesHint")->click();
    QCOMPARE(help.first().first().toString(), u"never-stored"_s);
}

void TestReferralsPane::everyWidgetHasANameAndIsReached()
{
    QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
    QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
}

void TestReferralsPane::pictures()
{
    QVERIFY(m_pane->openItem(QString::number(m_people.rivera.value)));
    takePictures(*m_window, *m_desk->gui.theme, u"referrals"_s);
    m_desk->gui.theme->apply(ThemeChoice::Light, 200);
    m_window->resize(1366, 720);
    m_pane->setRoom(Room::Narrow);
    takePicture(*m_window, u"referrals-narrow-list"_s);
    QVERIFY(m_pane->openItem(u"act:%1"_s.arg(m_people.okafor.value)));
    takePicture(*m_window, u"referrals-narrow-detail"_s);
    m_desk->gui.theme->apply(ThemeChoice::Light, 100);
    m_pane->setRoom(Room::Wide);
    takePicture(*m_window, u"referrals-log-contact"_s);
}

QTEST_MAIN(TestReferralsPane)
#include "tst_referrals_pane.moc"
