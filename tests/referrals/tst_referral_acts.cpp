// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/message_wording.h"
#include "models/referrals/queue_words.h"
#include "models/referrals/event_guess.h"
#include "tests/referrals/desk_fixture.h"
#include "ui/referrals/referral_acts.h"
#include "ui/referrals/wording_command.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

Q_DECLARE_METATYPE(wardmate::Verb)

/// Every act of the desk has a name in the Edit menu and is taken back and done again to the last row of the file.
class TestReferralActs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyVerbIsTakenBackByItsName_data();
    void everyVerbIsTakenBackByItsName();
    void everyOtherActIsTakenBackByItsName_data();
    void everyOtherActIsTakenBackByItsName();
    void noTwoActsHaveTheSameName();
    void anEventWithANatureOfItsOwnComesBack();
    void editsOfOneStayInAFieldAreOneAct();
    void anActThatCannotBeTakenBackLeavesTheStack();
    void theBarTakesBackItsOwnActOnly();

private:
    [[nodiscard]] QString dump();
    [[nodiscard]] ReferralId readyFor(Verb verb);
    [[nodiscard]] VerbFacts factsFor(Verb verb);

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<ReferralStore> m_director;
    DeskFixture::People m_people;
    SupporterId m_supporter;
};

void TestReferralActs::init()
{
    GuiTest::failOnWarnings();
    m_desk = std::make_unique<DeskFixture>();
    m_people = m_desk->addMorning();
    m_supporter = m_desk->addSupporter(u"Khan, Omar"_s);
}

void TestReferralActs::cleanup()
{
    m_desk.reset();
}

QString TestReferralActs::dump()
{
    QString text;
    for (const QString &table : {u"event"_s, u"referral"_s, u"peer_identity"_s, u"avoid"_s, u"pair_excluded"_s,
             u"contact_attempt"_s, u"conversation"_s, u"transition"_s, u"setting"_s})
        text += table + u'\n' + tableText(m_desk->vault.db(), u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table)) + u'\n';
    text += tableText(m_desk->vault.db(), u"SELECT referral_id, kind, due_on, done_at FROM later_date ORDER BY 1, 3"_s);
    return text;
}

/// A referral in a state in which the verb can be used.
ReferralId TestReferralActs::readyFor(Verb verb)
{
    for (const ReferralId id : {m_people.rivera, m_people.okafor, m_people.novak, m_people.haddad, m_people.lund}) {
        const auto state = m_desk->store.detail(id)->referral.state;
        if (isAllowed(verb, state) && !(verb == Verb::Told && state == ReferralState::Outreach))
            return id;
    }
    return {};
}

VerbFacts TestReferralActs::factsFor(Verb verb)
{
    VerbFacts facts;
    facts.supporter = verb == Verb::Assign || verb == Verb::Reassign ? m_supporter : SupporterId{};
    facts.channel = Channel::Phone;
    facts.result = AttemptResult::LeftMessage;
    facts.minutes = MinutesBand::M15To29;
    facts.resourcesGiven = true;
    facts.excludePrevious = verb == Verb::Unassign;
    facts.furtherHelp = FurtherHelp::Eap;
    facts.furtherHelpAccepted = true;
    facts.holdReason = u"litigation"_s;
    return facts;
}

void TestReferralActs::everyVerbIsTakenBackByItsName_data()
{
    QTest::addColumn<Verb>("verb");
    for (const Word<Verb> &word : wordsOf<Verb>())
        QTest::newRow(qPrintable(codeOf(word.value))) << word.value;
}

void TestReferralActs::everyVerbIsTakenBackByItsName()
{
    QFETCH(Verb, verb);
    // A hold is a director's.
    ReferralStore director(m_desk->vault.db(), m_desk->clock, PersonRole::Director);
    ReferralServices services{director, m_desk->queue, m_desk->choices, m_desk->today, m_desk->drafts, m_desk->clock,
        m_desk->prompts, m_desk->undo, *m_desk->gui.settings, PersonRole::Director};
    ReferralActs acts(services);
    QSignalSpy offers(&acts, &ReferralActs::offered);
    ReferralId id = readyFor(verb);
    if (verb == Verb::NoResponse) {
        id = m_people.okafor;
        m_desk->advance(id, Verb::Outreach, factsFor(Verb::Outreach));
    }
    if (verb == Verb::Release)
        QVERIFY(director.advance(id, Verb::Hold, factsFor(Verb::Hold)));
    if (verb == Verb::Told) {
        m_desk->advance(m_people.chen, Verb::Assign, factsFor(Verb::Assign));
        id = m_people.chen;
    }
    const QString before = dump();
    QVERIFY(acts.advance(id, verb, factsFor(verb)));
    const QString after = dump();
    QVERIFY(after != before);
    QCOMPARE(m_desk->undo.undoText(), verbAct(verb));
    QCOMPARE(offers.count(), 1);
    QVERIFY(!offers.first().first().value<UndoOffer>().text.isEmpty());
    m_desk->undo.undo();
    QCOMPARE(dump(), before);
    QCOMPARE(m_desk->undo.redoText(), verbAct(verb));
    m_desk->undo.redo();
    QCOMPARE(dump(), after);
    m_desk->undo.clear();
}

void TestReferralActs::everyOtherActIsTakenBackByItsName_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("name");
    QTest::newRow("contact") << u"contact"_s << u"change of contact"_s;
    QTest::newRow("facts") << u"facts"_s << u"change of facts"_s;
    QTest::newRow("avoid") << u"avoid"_s << u"change of facts"_s;
    QTest::newRow("event") << u"event"_s << u"change of event"_s;
    QTest::newRow("later dates") << u"later"_s << u"change of later dates"_s;
    QTest::newRow("bin") << u"bin"_s << u"move to bin"_s;
    QTest::newRow("wording") << u"wording"_s << u"change of wording"_s;
}

void TestReferralActs::everyOtherActIsTakenBackByItsName()
{
    QFETCH(QString, act);
    QFETCH(QString, name);
    ReferralActs acts(m_desk->services);
    MessageWording wording(m_desk->vault.db(), m_desk->clock, PersonRole::Coordinator);
    ReferralDetail detail = *m_desk->store.detail(m_people.rivera);
    const QString before = dump();
    if (act == u"contact"_s) {
        detail.identity.phone = u"ext. 1"_s;
        QVERIFY(acts.editIdentity(m_people.rivera, detail.identity));
    } else if (act == u"facts"_s) {
        detail.referral.unitName = u"ED"_s;
        detail.referral.profession = ProfessionGroup::Physician;
        QVERIFY(acts.editReferral(detail.referral));
    } else if (act == u"avoid"_s) {
        detail.referral.avoid = {m_supporter};
        QVERIFY(acts.editReferral(detail.referral));
    } else if (act == u"event"_s) {
        detail.event.groupReached = 12;
        detail.event.category = EventCategory::PaediatricEvent;
        detail.event.unitName = u"ED"_s;
        QVERIFY(acts.editEvent(detail.event));
    } else if (act == u"later"_s) {
        QVERIFY(acts.editLaterDates(m_people.rivera, {{LaterDateKind::Trial, QDate(2027, 3, 2), {}}}));
    } else if (act == u"bin"_s) {
        QVERIFY(acts.toBin(m_people.rivera));
    } else {
        QVERIFY(WordingCommand::perform(
            m_desk->undo, wording, {MessageKind::Outreach, u"en"_s, {}, u"Subject: Hello\n\n{{peer.name}}\n"_s, 0}));
    }
    const QString after = dump();
    QVERIFY(after != before);
    QCOMPARE(m_desk->undo.undoText(), name);
    m_desk->undo.undo();
    QCOMPARE(dump(), before);
    m_desk->undo.redo();
    if (act == u"bin"_s)
        QVERIFY(dump() != before);
    else
        QCOMPARE(dump(), after);
    m_desk->undo.clear();
}

void TestReferralActs::noTwoActsHaveTheSameName()
{
    QStringList names;
    for (const Word<Verb> &word : wordsOf<Verb>()) {
        if (word.value != Verb::Reassign) // both choose a supporter
            names.append(verbAct(word.value));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

// The nature follows the kind of event only where it did so before, and undo asks nobody.
void TestReferralActs::anEventWithANatureOfItsOwnComesBack()
{
    ReferralActs acts(m_desk->services);
    Event event = m_desk->store.detail(m_people.rivera)->event;
    event.category = EventCategory::Litigation;
    m_desk->vault.db().execute(u"UPDATE event SET category = ?, nature = ?, unit_id = NULL WHERE id = ?"_s,
        event.category, natureOf(EventCategory::ColleagueDeath, {}), event.id);
    QVERIFY(natureOf(EventCategory::ColleagueDeath, {}) != natureOf(EventCategory::Litigation, {}));
    const QString before = dump();
    Event edited = m_desk->store.detail(m_people.rivera)->event;
    edited.category = EventCategory::ColleagueDeath;
    QVERIFY(acts.editEvent(edited));
    const QString after = dump();
    QVERIFY(after != before);
    m_desk->undo.undo();
    QCOMPARE(dump(), before);
    m_desk->undo.redo();
    QCOMPARE(dump(), after);
}

void TestReferralActs::editsOfOneStayInAFieldAreOneAct()
{
    ReferralActs acts(m_desk->services);
    const QString before = dump();
    PeerIdentity identity = m_desk->store.detail(m_people.rivera)->identity;
    for (const QString &typed : {u"e"_s, u"ex"_s, u"ext. 77"_s}) {
        identity.phone = typed;
        QVERIFY(acts.editIdentity(m_people.rivera, identity, 3));
    }
    QCOMPARE(m_desk->undo.count(), 1);
    identity.phone = u"ext. 78"_s;
    QVERIFY(acts.editIdentity(m_people.rivera, identity, 4));
    QCOMPARE(m_desk->undo.count(), 2);
    m_desk->undo.undo();
    QCOMPARE(m_desk->store.detail(m_people.rivera)->identity.phone, u"ext. 77"_s);
    m_desk->undo.undo();
    QCOMPARE(dump(), before);
    m_desk->undo.redo();
    QCOMPARE(m_desk->store.detail(m_people.rivera)->identity.phone, u"ext. 77"_s);
}

void TestReferralActs::anActThatCannotBeTakenBackLeavesTheStack()
{
    ReferralActs acts(m_desk->services);
    PeerIdentity identity = m_desk->store.detail(m_people.lund)->identity;
    identity.phone = u"ext. 1"_s;
    QVERIFY(acts.editIdentity(m_people.lund, identity));
    m_desk->vault.db().execute(u"UPDATE referral SET state = 'purged' WHERE id = ?"_s, m_people.lund);
    m_desk->undo.undo();
    QCOMPARE(m_desk->undo.count(), 0);
}

void TestReferralActs::theBarTakesBackItsOwnActOnly()
{
    ReferralActs acts(m_desk->services);
    QSignalSpy offers(&acts, &ReferralActs::offered);
    QVERIFY(acts.toBin(m_people.rivera));
    QVERIFY(acts.toBin(m_people.chen));
    offers.first().first().value<UndoOffer>().undo();
    QCOMPARE(m_desk->undo.index(), 2);
    offers.last().first().value<UndoOffer>().undo();
    QCOMPARE(m_desk->undo.index(), 1);
}

QTEST_MAIN(TestReferralActs)
#include "tst_referral_acts.moc"
