// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/token_field.h"
#include "ui/referrals/history_view.h"
#include "ui/referrals/message_card.h"
#include "ui/referrals/referral_acts.h"
#include "ui/referrals/referral_detail_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// The detail of one referral, worked by keys.
class TestReferralDetailView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void unitAndProfessionAreEditedInPlace();
    void aPauseInTypingIsEnoughToStore();
    void whomNotToAskIsAddedAndTakenOut();
    void theFactsOfTheEventAreEditedForEverybody();
    void theGroupIsCountedApart();
    void aDayToComeIsNotTaken();
    void onlyADirectorLetsAMarkedSentenceStand();
    void theOthersOfTheEventAreAStepAway();
    void aLaterDateIsAddedDoneAndTakenOut();
    void aLaterDateAfterTheErasureIsPointedOut();
    void aContactOfYesterdayIsLoggedAsSuch();
    void aConversationKeepsNumberModeMinutesAndResources();
    void aThirdConversationAsksForFurtherHelp();
    void furtherHelpIsOfferedAndTakenUp();
    void decliningLeavesTheDoorOpen();
    void whatWasNotLeftYetIsReadyToBeSent();
    void handingOnHasTheBoundariesAtHand();
    void aHoldIsADirectorsAndKeepsTheName();
    void whoeverComesBackIsOpenAgain();
    void anErasedNameIsAskedAgain();
    void theHistoryIsDatesAndActs();
    void proposalsTellTheWindow();
    void everyWidgetHasANameAndIsReached();
    void pictures();

private:
    void show(ReferralId id, PersonRole role = PersonRole::Coordinator);
    template<typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void retype(const char *field, const QString &text);
    [[nodiscard]] ReferralDetail detail() const { return *m_desk->store.detail(m_view->referral()); }
    [[nodiscard]] QStringList quietLines() const;

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::People m_people;
    std::unique_ptr<ReferralServices> m_services;
    std::unique_ptr<ReferralStore> m_store;
    std::unique_ptr<QWidget> m_window;
    ReferralActs *m_acts = nullptr;
    ReferralDetailView *m_view = nullptr;
    int m_boundaries = 0;
};

void TestReferralDetailView::init()
{
    GuiTest::failOnWarnings();
    m_boundaries = 0;
    m_desk = std::make_unique<DeskFixture>();
    m_people = m_desk->addMorning();
    m_desk->services.showBoundariesCard = [this] { ++m_boundaries; };
}

void TestReferralDetailView::cleanup()
{
    m_window.reset();
    m_services.reset();
    m_store.reset();
    m_desk.reset();
}

void TestReferralDetailView::show(ReferralId id, PersonRole role)
{
    m_window.reset();
    m_store = std::make_unique<ReferralStore>(m_desk->vault.db(), m_desk->clock, role);
    m_services = m_desk->servicesFor(*m_store, role);
    m_window = std::make_unique<QWidget>();
    m_acts = new ReferralActs(*m_services, m_window.get());
    m_view = new ReferralDetailView(*m_services, *m_acts, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_view);
    m_view->setReferral(id);
    m_window->resize(520, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestReferralDetailView::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *list = QApplication::activePopupWidget(); // gets the keys first
    QWidget *target = list ? list : QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
}

void TestReferralDetailView::retype(const char *field, const QString &text)
{
    child<QWidget>(field)->setFocus(Qt::TabFocusReason);
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QStringList TestReferralDetailView::quietLines() const
{
    QStringList lines;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines.append(label->text());
    }
    return lines;
}

void TestReferralDetailView::unitAndProfessionAreEditedInPlace()
{
    show(m_people.rivera);
    retype("peerUnit", u"Step-down unit"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().referral.unitName, u"Step-down unit"_s);
    QCOMPARE(detail().event.unitName, u"ICU"_s);
    retype("peerProfession", u"physi"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().referral.profession, ProfessionGroup::Physician);
    m_desk->undo.undo();
    m_desk->undo.undo();
    QCOMPARE(detail().referral.unitName, u"ICU"_s);
    QCOMPARE(detail().referral.profession, ProfessionGroup::RegisteredNurse);
    QCOMPARE(child<QLineEdit>("peerUnit")->text(), u"ICU"_s);
}

void TestReferralDetailView::aPauseInTypingIsEnoughToStore()
{
    show(m_people.rivera);
    retype("peerPhone", u"ext. 99"_s);
    QCOMPARE(detail().identity.phone, u"ext. 4410"_s);
    QTRY_COMPARE(detail().identity.phone, u"ext. 99"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().identity.phone, u"ext. 999"_s);
    QCOMPARE(m_desk->undo.count(), 1);
}

void TestReferralDetailView::whomNotToAskIsAddedAndTakenOut()
{
    const SupporterId khan = m_desk->addSupporter(u"Khan, Omar"_s);
    show(m_people.rivera);
    auto &box = child<TokenField>("peerAvoid")->box();
    box.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(QApplication::focusWidget(), u"khan"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().referral.avoid, QList<SupporterId>{khan});
    auto *token = m_window->findChild<QPushButton *>(u"token-%1"_s.arg(khan.value));
    QVERIFY(token && token->isVisible());
    QTest::keyClick(token, Qt::Key_Space);
    QVERIFY(detail().referral.avoid.isEmpty());
    m_desk->undo.undo();
    QCOMPARE(detail().referral.avoid, QList<SupporterId>{khan});
}

void TestReferralDetailView::theFactsOfTheEventAreEditedForEverybody()
{
    show(m_people.rivera);
    retype("eventCategory", u"child"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.category, EventCategory::PaediatricEvent);
    QCOMPARE(detail().event.nature, EventNature::Paediatric);
    child<DateField>("eventDay")->line().setFocus(Qt::TabFocusReason);
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"-3"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.occurredOn, QDate(2026, 11, 17));
    retype("eventShift", u"night"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.shift, ShiftBand::Night);
    retype("eventUnit", u"ED"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.unitName, u"ED"_s);
    QCOMPARE(detail().referral.unitName, u"ICU"_s);
    retype("oneLine", u"Was there when a child died."_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.oneLine, u"Was there when a child died."_s);
    QCOMPARE(m_desk->undo.count(), 5);
    while (m_desk->undo.canUndo())
        m_desk->undo.undo();
    QCOMPARE(detail().event.category, EventCategory::UnexpectedPatientDeath);
    QCOMPARE(detail().event.unitName, u"ICU"_s);
}

void TestReferralDetailView::theGroupIsCountedApart()
{
    show(m_people.rivera);
    child<QCheckBox>("eventGroup")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(detail().event.groupSupportRequested);
    retype("eventReached", u"14"_s);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.groupReached, 14);
    QCOMPARE(tableText(m_desk->vault.db(), u"SELECT count(*) FROM referral"_s), u"6"_s);
}

void TestReferralDetailView::aDayToComeIsNotTaken()
{
    show(m_people.rivera);
    const QDate before = detail().event.occurredOn;
    child<DateField>("eventDay")->line().setFocus(Qt::TabFocusReason);
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"t+4"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.occurredOn, before);
    QVERIFY(quietLines().contains(u"This day has not come yet."_s));
}

void TestReferralDetailView::onlyADirectorLetsAMarkedSentenceStand()
{
    show(m_people.chen);
    retype("oneLine", u"Hit by Mr Lopez."_s);
    QVERIFY(child<QPushButton>("removeFinding")->isVisible());
    QVERIFY(!child<QPushButton>("letStand")->isVisible());
    key(Qt::Key_Tab);
    QVERIFY(detail().event.oneLine.isEmpty());
    show(m_people.chen, PersonRole::Director);
    retype("oneLine", u"Hit by Mr Lopez."_s);
    QVERIFY(child<QPushButton>("letStand")->isVisible());
    QTest::keyClick(child<QPushButton>("letStand"), Qt::Key_Space);
    key(Qt::Key_Tab);
    QCOMPARE(detail().event.oneLine, u"Hit by Mr Lopez."_s);
}

void TestReferralDetailView::theOthersOfTheEventAreAStepAway()
{
    Intake more;
    more.sameAs = m_desk->store.detail(m_people.rivera)->event.id;
    ClinicianIntake other;
    other.identity.name = u"Quist, Nils"_s;
    more.clinicians.append(other);
    const ReferralId quist = m_desk->store.record(more)->referrals.first();
    show(m_people.rivera);
    QSignalSpy open(m_view, &ReferralDetailView::openWanted);
    QSignalSpy places(m_view, &ReferralDetailView::goTo);
    auto *link = m_window->findChild<QPushButton *>(u"member_%1"_s.arg(quist.value));
    QVERIFY(link && link->text().startsWith(u"Quist, Nils"_s));
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(open.first().first().value<ReferralId>(), quist);
    QCOMPARE(child<QPushButton>("othersOfEvent")->text(), u"2 people from this event"_s);
    QTest::keyClick(child<QPushButton>("addToEvent"), Qt::Key_Space);
    QCOMPARE(places.first().first().toString(), u"intake"_s);
    QCOMPARE(places.first().at(1).toString(), u"event:%1"_s.arg(more.sameAs.value));
}

void TestReferralDetailView::aLaterDateIsAddedDoneAndTakenOut()
{
    show(m_people.novak);
    retype("laterKind", u"trial"_s);
    key(Qt::Key_Tab);
    child<DateField>("laterDay")->line().setFocus(Qt::TabFocusReason);
    QTest::keyClicks(QApplication::focusWidget(), u"2027-03-02"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QVERIFY(child<QPushButton>("addLaterDate")->hasFocus());
    QTest::keyClick(child<QPushButton>("addLaterDate"), Qt::Key_Space);
    QCOMPARE(detail().laterDates.size(), 1);
    QCOMPARE(detail().laterDates.first().kind, LaterDateKind::Trial);
    QCOMPARE(detail().laterDates.first().dueOn, QDate(2027, 3, 2));
    QCOMPARE(m_desk->undo.undoText(), u"change of later dates"_s);
    QTest::keyClick(child<QPushButton>("laterDone_0"), Qt::Key_Space);
    QVERIFY(detail().laterDates.first().doneAt.isValid());
    QTest::keyClick(m_window->findChildren<QPushButton *>(u"laterRemove_0"_s).last(), Qt::Key_Space);
    QVERIFY(detail().laterDates.isEmpty());
    m_desk->undo.undo();
    m_desk->undo.undo();
    QVERIFY(!detail().laterDates.first().doneAt.isValid());
}

void TestReferralDetailView::aLaterDateAfterTheErasureIsPointedOut()
{
    show(m_people.lund);
    QVERIFY(!child<QLabel>("laterErased")->isVisible());
    QVERIFY(m_acts->editLaterDates(m_people.lund, {{LaterDateKind::Anniversary, QDate(2027, 11, 3), {}}}));
    QVERIFY(child<QLabel>("laterErased")->isVisible());
}

void TestReferralDetailView::aContactOfYesterdayIsLoggedAsSuch()
{
    show(m_people.okafor);
    m_view->start(Verb::Outreach);
    key(Qt::Key_2);
    child<DateField>("contactDay")->line().setFocus(Qt::TabFocusReason);
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"-1"_s);
    key(Qt::Key_Return);
    QCOMPARE(detail().attempts.size(), 1);
    QCOMPARE(detail().attempts.first().at.toLocalTime().date(), QDate(2026, 11, 19));
    QCOMPARE(detail().attempts.first().result, AttemptResult::LeftMessage);
}

void TestReferralDetailView::aConversationKeepsNumberModeMinutesAndResources()
{
    show(m_people.novak);
    m_view->start(Verb::Conversation);
    retype("conversationMode", u"video"_s);
    key(Qt::Key_Tab);
    retype("conversationMinutes", u"30"_s);
    key(Qt::Key_Tab);
    child<QCheckBox>("conversationResources")->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    const ReferralDetail after = detail();
    QCOMPARE(after.conversations.size(), 2);
    QCOMPARE(after.conversations.last().number, 2);
    QCOMPARE(after.conversations.last().mode, Channel::Video);
    QCOMPARE(after.conversations.last().minutes, MinutesBand::M30To44);
    QVERIFY(after.conversations.last().resourcesGiven);
}

void TestReferralDetailView::aThirdConversationAsksForFurtherHelp()
{
    VerbFacts facts;
    facts.channel = Channel::Phone;
    m_desk->advance(m_people.novak, Verb::Conversation, facts);
    show(m_people.novak);
    m_view->start(Verb::Conversation);
    QVERIFY(quietLines().contains(u"One or two are usual. Would further help serve better?"_s));
}

void TestReferralDetailView::furtherHelpIsOfferedAndTakenUp()
{
    show(m_people.novak);
    m_view->start(Verb::FurtherHelp);
    child<QCheckBox>("helpAccepted")->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    QVERIFY(!detail().referral.furtherHelpAccepted); // which kind is asked first
    retype("helpKind", u"chap"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    QVERIFY(detail().referral.furtherHelpAccepted);
    QCOMPARE(detail().referral.furtherHelpKind, FurtherHelp::Chaplain);
}

void TestReferralDetailView::decliningLeavesTheDoorOpen()
{
    show(m_people.okafor);
    QSignalSpy offers(m_acts, &ReferralActs::offered);
    m_view->start(Verb::Declined);
    key(Qt::Key_Return);
    QCOMPARE(detail().referral.state, ReferralState::Declined);
    QVERIFY(detail().referral.resourcesOfferedOn.isValid());
    QVERIFY(!child<MessageCard>("messageCard"));
    const auto offer = offers.first().first().value<UndoOffer>();
    QCOMPARE(offer.more, u"Send the &resources"_s);
    offer.moreAct();
    QVERIFY(child<MessageCard>("messageCard")->isVisible());
    QCOMPARE(child<ChoiceBox>("messageKind")->code(), u"resources"_s);
    QVERIFY(isAllowed(Verb::Connected, ReferralState::Declined)); // the peer may still say yes
    QVERIFY(isAllowed(Verb::Reopen, ReferralState::Declined));
}

void TestReferralDetailView::whatWasNotLeftYetIsReadyToBeSent()
{
    show(m_people.okafor);
    m_view->start(Verb::Declined);
    key(Qt::Key_Space); // not left with the peer
    key(Qt::Key_Return);
    QCOMPARE(detail().referral.state, ReferralState::Declined);
    QVERIFY(!detail().referral.resourcesOfferedOn.isValid());
    QVERIFY(child<MessageCard>("messageCard")->isVisible());
    child<QPushButton>("openMail")->click();
    QTest::keyClick(child<QCheckBox>("resourcesGiven"), Qt::Key_Space);
    QVERIFY(detail().referral.resourcesOfferedOn.isValid());
}

void TestReferralDetailView::handingOnHasTheBoundariesAtHand()
{
    show(m_people.novak);
    m_view->start(Verb::Escalate);
    QVERIFY(!detail().referral.escalatedAt.isValid());
    QVERIFY(child<QPushButton>("doVerb")->hasFocus());
    QTest::keyClick(child<QPushButton>("boundariesCard"), Qt::Key_Space);
    QCOMPARE(m_boundaries, 1);
    QCOMPARE(m_window->findChild<QWidget *>(u"verbForm"_s)->findChildren<QLineEdit *>().size(), 0);
    child<QPushButton>("doVerb")->setFocus();
    key(Qt::Key_Return);
    QVERIFY(detail().referral.escalatedAt.isValid());
}

void TestReferralDetailView::aHoldIsADirectorsAndKeepsTheName()
{
    show(m_people.lund);
    QStringList texts;
    for (const QAction *action : m_view->actions())
        texts.append(action->text());
    QVERIFY(!texts.contains(u"Legal hol&d…"_s));
    show(m_people.lund, PersonRole::Director);
    m_view->start(Verb::Hold);
    retype("holdReason", u"invest"_s);
    for (const Qt::Key step : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return}) // past Cancel
        key(step);
    QCOMPARE(detail().referral.holdReason, u"investigation"_s);
    m_view->start(Verb::Release);
    QVERIFY(!detail().referral.heldAt.isValid());
}

void TestReferralDetailView::whoeverComesBackIsOpenAgain()
{
    show(m_people.lund);
    m_view->start(Verb::Reopen);
    QCOMPARE(detail().referral.state, ReferralState::Triaged);
    QVERIFY(detail().referral.reopenedAt.isValid());
    QCOMPARE(m_desk->undo.undoText(), u"open referral again"_s);
    m_desk->undo.undo();
    QCOMPARE(detail().referral.state, ReferralState::Closed);
}

void TestReferralDetailView::anErasedNameIsAskedAgain()
{
    m_desk->vault.db().execute(u"UPDATE referral SET state = 'purged' WHERE id = ?"_s, m_people.lund);
    m_desk->vault.db().execute(u"DELETE FROM peer_identity WHERE referral_id = ?"_s, m_people.lund);
    show(m_people.lund);
    QCOMPARE(child<QLabel>("detailName")->text(), u"Name erased"_s);
    QVERIFY(!child<QLineEdit>("peerPhone")->isEnabled());
    m_view->start(Verb::Reopen);
    QTest::keyClicks(QApplication::focusWidget(), u"Lund, Erik"_s);
    key(Qt::Key_Return);
    QCOMPARE(detail().identity.name, u"Lund, Erik"_s);
    QCOMPARE(detail().referral.state, ReferralState::Triaged);
}

void TestReferralDetailView::theHistoryIsDatesAndActs()
{
    show(m_people.lund);
    const QStringList lines = child<HistoryView>("history")->lines();
    QVERIFY(lines.first().startsWith(u"Closed: "_s));
    QVERIFY(lines.at(1).startsWith(u"Conversation 1: "_s));
    QVERIFY(lines.contains(u"Contact: %1, %2"_s.arg(labelOf(Channel::Phone), labelOf(AttemptResult::Reached))));
    QVERIFY(lines.last().startsWith(u"Referred: "_s));
}

void TestReferralDetailView::proposalsTellTheWindow()
{
    ProposalPlace place;
    m_desk->services.inlineMatch = [&place](ReferralId, const ProposalPlace &at) -> QWidget * {
        place = at;
        return new QPushButton(u"Choose"_s, at.parent);
    };
    show(m_people.rivera);
    QSignalSpy offers(m_view, &ReferralDetailView::undoOffered);
    QSignalSpy places(m_view, &ReferralDetailView::goTo);
    m_view->startMain();
    QVERIFY(place.offer && place.goTo && place.assigned);
    place.offer({.text = u"Match saved."_s});
    QCOMPARE(offers.first().first().value<UndoOffer>().text, u"Match saved."_s);
    place.goTo(u"supporters"_s, u"3"_s);
    QCOMPARE(places.first().first().toString(), u"supporters"_s);
    place.assigned();
    QVERIFY(!m_view->closeForm());
}

void TestReferralDetailView::everyWidgetHasANameAndIsReached()
{
    show(m_people.rivera);
    QVERIFY(m_acts->editLaterDates(m_people.rivera, {{LaterDateKind::Trial, QDate(2027, 3, 2), {}}}));
    QCOMPARE((accessibilityFindings(*m_window) + orderFindings(*m_window)).join(u'\n'), QString());
}

void TestReferralDetailView::pictures()
{
    show(m_people.rivera);
    QVERIFY(m_acts->editLaterDates(m_people.rivera, {{LaterDateKind::Trial, QDate(2027, 3, 2), {}}}));
    takePictures(*m_window, *m_desk->gui.theme, u"detail"_s, 460, 2000);
    m_view->start(Verb::Escalate);
    takePicture(*m_window, u"detail-escalate"_s);
}

QTEST_MAIN(TestReferralDetailView)
#include "tst_referral_detail_view.moc"
