// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/workflow.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Referral inState(ReferralState state)
{
    Referral referral;
    referral.id = {1};
    referral.state = state;
    referral.receivedAt = kNow.addDays(-2);
    referral.firstAttemptAt = kNow.addDays(-1);
    referral.connectedAt = kNow.addDays(-1);
    referral.declinedAt = kNow.addDays(-1);
    referral.followedUpAt = kNow.addDays(-1);
    referral.lastStepAt = kNow.addDays(-1);
    referral.attempts = 1;
    referral.conversations = 1;
    return referral;
}

VerbFacts everyFact()
{
    VerbFacts facts;
    facts.supporter = {9};
    facts.channel = Channel::Phone;
    facts.result = AttemptResult::Reached;
    facts.furtherHelp = FurtherHelp::Chaplain;
    facts.holdReason = u"litigation"_s;
    facts.identity = PeerIdentity{u"Rivera, Ana"_s, {}, {}, {}};
    return facts;
}

Result<WorkflowStep> step(
    const Referral &before, Verb verb, const VerbFacts &facts, PersonRole role = PersonRole::Director)
{
    return planStep(before, verb, facts, {}, role, kNow);
}

/// One character a state in the order of the enumeration: the table of domain.md as a person would draw it.
const QMap<QString, QString> &expectedTable()
{
    //            RTAOCSDNxPodw   (Received Triaged Assigned Outreach Connected Supporting Declined NoResponse
    //                             closed Purged out_of_scope duplicate withdrawn)
    static const QMap<QString, QString> table = {{u"triage"_s, u"y............"_s}, {u"assign"_s, u"yy..........."_s},
        {u"reassign"_s, u"..yyyy.y....."_s}, {u"unassign"_s, u"..yyyy.y....."_s}, {u"told"_s, u"..yy........."_s},
        {u"outreach"_s, u"..yy...y....."_s}, {u"connected"_s, u"..yy..yy....."_s}, {u"declined"_s, u"..yyy..y....."_s},
        {u"no_response"_s, u"...y........."_s}, {u"conversation"_s, u"....yy......."_s},
        {u"follow_up"_s, u"....yy......."_s}, {u"offer_resource"_s, u"..yyyyyyy...."_s},
        {u"further_help"_s, u"....yyy.y...."_s}, {u"close"_s, u"....yyyy....."_s}, {u"reopen"_s, u"......yyyyyyy"_s},
        {u"out_of_scope"_s, u"yyy.........."_s}, {u"duplicate"_s, u"yyy.........."_s},
        {u"withdrawn"_s, u"yyyy........."_s}, {u"hold"_s, u"yyyyyyyyy.yyy"_s}, {u"release"_s, u"yyyyyyyyy.yyy"_s},
        {u"crisis"_s, u"yyyyyyyyy...y"_s}, {u"escalate"_s, u"yyyyyyyyy...y"_s}};
    return table;
}

} // namespace

class TestWorkflow : public QObject
{
    Q_OBJECT

private slots:
    void everyVerbInEveryStateIsAsTheTableSays();
    void anIllegalVerbSaysWhatIsPossible();
    void aMissingFactIsNamed();
    void assigningAsksForTheSupporterAndStartsTheOutreachClock();
    void attemptsWithoutAnswerAreRetriedAtThreeAndSevenDays();
    void aDeclinedOfferCountsAsDelivered();
    void closingPicksTheUsualOutcome();
    void supportedNeedsAConversation();
    void closingStartsTheClockOfErasure();
    void reopeningClearsTheSupporterAndRestartsTheClocks();
    void anErasedPeerMustBeNamedAgain();
    void onlyADirectorHolds();
    void anAdministratorChangesNothing();
    void theFutureIsRefused();
    void daysAreThoseOfTheHospital();
    void aDayBeforeTheReceiptIsRefused();
    void aConversationIsNumberedAndTimed();
    void theFollowUpCountsFromTheDayOfTheTalk_data();
    void theFollowUpCountsFromTheDayOfTheTalk();
    void ofTwoTalksTheLaterCounts();
};

void TestWorkflow::everyVerbInEveryStateIsAsTheTableSays()
{
    QCOMPARE(expectedTable().size(), int(wordsOf<Verb>().size()));
    for (const Word<Verb> &verb : wordsOf<Verb>()) {
        QString row;
        for (const Word<ReferralState> &state : wordsOf<ReferralState>()) {
            Referral before = inState(state.value);
            if (verb.value == Verb::Release)
                before.heldAt = kNow;
            const auto result = step(before, verb.value, everyFact());
            row += result ? u'y' : u'.';
            QCOMPARE(isAllowed(verb.value, state.value), result.has_value());
            if (!result)
                QCOMPARE(result.error().code, u"illegal_verb"_s);
        }
        QCOMPARE(QString::fromLatin1(verb.code) + u' ' + row,
            codeOf(verb.value) + u' ' + expectedTable().value(codeOf(verb.value)));
    }
}

void TestWorkflow::anIllegalVerbSaysWhatIsPossible()
{
    const auto result = step(inState(ReferralState::Closed), Verb::Outreach, everyFact());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Refused);
    QVERIFY(result.error().detail.contains(u"reopen"_s));
    QVERIFY(!result.error().detail.contains(u"conversation"_s));
}

void TestWorkflow::aMissingFactIsNamed()
{
    QCOMPARE(step(inState(ReferralState::Received), Verb::Assign, {}).error().code, u"missing_supporter"_s);
    QCOMPARE(step(inState(ReferralState::Assigned), Verb::Outreach, {}).error().code, u"missing_channel"_s);
    VerbFacts half;
    half.channel = Channel::Phone;
    QCOMPARE(step(inState(ReferralState::Assigned), Verb::Outreach, half).error().code, u"missing_result"_s);
    VerbFacts accepted;
    accepted.furtherHelpAccepted = true;
    QCOMPARE(step(inState(ReferralState::Connected), Verb::FurtherHelp, accepted).error().code,
        u"missing_further_help_kind"_s);
}

void TestWorkflow::assigningAsksForTheSupporterAndStartsTheOutreachClock()
{
    const auto result = step(inState(ReferralState::Received), Verb::Assign, everyFact());
    QCOMPARE(result->after.state, ReferralState::Assigned);
    QCOMPARE(result->after.supporter, SupporterId{9});
    QCOMPARE(result->after.triagedAt, kNow);
    QCOMPARE(result->after.dueAt, inState(ReferralState::Received).receivedAt.addSecs(72 * 3600));
}

void TestWorkflow::attemptsWithoutAnswerAreRetriedAtThreeAndSevenDays()
{
    Referral fresh = inState(ReferralState::Assigned);
    fresh.firstAttemptAt = {};
    fresh.attempts = 0;
    VerbFacts facts = everyFact();
    facts.result = AttemptResult::NoAnswer;
    const auto first = step(fresh, Verb::Outreach, facts);
    QCOMPARE(first->after.dueAt, kNow.addDays(3));
    const auto second = step(first->after, Verb::Outreach, facts);
    QCOMPARE(second->after.dueAt, kNow.addDays(7));
    QCOMPARE(second->after.attempts, 2);
    QCOMPARE(second->attempt->result, AttemptResult::NoAnswer);
}

void TestWorkflow::aDeclinedOfferCountsAsDelivered()
{
    VerbFacts facts;
    facts.resourcesGiven = true;
    Referral asked = inState(ReferralState::Assigned);
    asked.firstAttemptAt = {};
    const auto declined = step(asked, Verb::Declined, facts);
    QCOMPARE(declined->after.firstAttemptAt, kNow);
    const auto closed = step(declined->after, Verb::Close, {});
    QCOMPARE(closed->after.outcome, Outcome::DeclinedWithResources);
}

void TestWorkflow::closingPicksTheUsualOutcome()
{
    QCOMPARE(step(inState(ReferralState::Connected), Verb::Close, {})->after.outcome, Outcome::BriefContact);
    QCOMPARE(step(inState(ReferralState::Supporting), Verb::Close, {})->after.outcome, Outcome::Supported);
    QCOMPARE(step(inState(ReferralState::NoResponse), Verb::Close, {})->after.outcome, Outcome::NoResponse);
    Referral helped = inState(ReferralState::Supporting);
    helped.furtherHelpAccepted = true;
    QCOMPARE(step(helped, Verb::Close, {})->after.outcome, Outcome::FurtherHelp);
}

void TestWorkflow::supportedNeedsAConversation()
{
    Referral silent = inState(ReferralState::Connected);
    silent.conversations = 0;
    VerbFacts facts;
    facts.outcome = Outcome::Supported;
    QCOMPARE(step(silent, Verb::Close, facts).error().code, u"outcome_without_conversation"_s);
    QCOMPARE(step(silent, Verb::Close, facts).error().kind, Error::Kind::Refused); // a rule, not wrong words
}

void TestWorkflow::closingStartsTheClockOfErasure()
{
    ProgrammeSettings settings;
    settings.week.timeZone = u"UTC"_s;
    settings.targets.eraseDays = 45;
    const auto closed
        = planStep(inState(ReferralState::Supporting), Verb::Close, {}, settings, PersonRole::Coordinator, kNow);
    QCOMPARE(closed->after.purgeDue, QDate(2026, 11, 20).addDays(45));
    QVERIFY(!closed->after.dueAt.isValid());
}

void TestWorkflow::reopeningClearsTheSupporterAndRestartsTheClocks()
{
    Referral closed = inState(ReferralState::Closed);
    closed.supporter = {4};
    closed.purgeDue = QDate(2026, 12, 1);
    const auto reopened = step(closed, Verb::Reopen, {});
    QCOMPARE(reopened->after.state, ReferralState::Triaged);
    QVERIFY(!reopened->after.supporter.isValid());
    QVERIFY(!reopened->after.purgeDue.isValid());
    QCOMPARE(reopened->after.receivedAt, closed.receivedAt);
    QCOMPARE(reopened->after.dueAt, kNow.addSecs(24 * 3600));

    Referral again = reopened->after; // three attempts the first time are no attempts of this one
    again.state = ReferralState::Assigned;
    const auto called = planStep(again, Verb::Outreach, everyFact(), {}, PersonRole::Director, kNow.addSecs(3600));
    QVERIFY(called);
    QCOMPARE(called->after.attempts, 1);
    QCOMPARE(called->after.firstAttemptAt, closed.firstAttemptAt);
    QVERIFY(called->after.dueAt > kNow.addDays(2));
}

void TestWorkflow::anErasedPeerMustBeNamedAgain()
{
    QCOMPARE(step(inState(ReferralState::Purged), Verb::Reopen, {}).error().code, u"missing_name"_s);
    QVERIFY(step(inState(ReferralState::Purged), Verb::Reopen, everyFact())->identity.has_value());
}

void TestWorkflow::onlyADirectorHolds()
{
    const auto refused = step(inState(ReferralState::Closed), Verb::Hold, everyFact(), PersonRole::Coordinator);
    QCOMPARE(refused.error().code, u"director_only"_s);
    QVERIFY(!verbsFor(inState(ReferralState::Closed), PersonRole::Coordinator).contains(Verb::Hold));
    VerbFacts unknown;
    unknown.holdReason = u"because"_s;
    QCOMPARE(step(inState(ReferralState::Closed), Verb::Hold, unknown).error().code, u"bad_input"_s);
    QCOMPARE(step(inState(ReferralState::Closed), Verb::Hold, {}).error().code, u"missing_reason"_s);
    Referral held = inState(ReferralState::Closed);
    held.heldAt = kNow;
    const auto again = step(held, Verb::Hold, everyFact());
    QCOMPARE(again.error().code, u"on_hold"_s);
    QVERIFY2(again.error().detail.contains(u"possible now: "_s), qPrintable(again.error().detail));
    const auto free = step(inState(ReferralState::Closed), Verb::Release, {});
    QVERIFY2(free.error().detail.contains(u"possible now: "_s), qPrintable(free.error().detail));
}

void TestWorkflow::anAdministratorChangesNothing()
{
    QCOMPARE(
        step(inState(ReferralState::Received), Verb::Triage, {}, PersonRole::Administrator).error().code, u"role"_s);
}

void TestWorkflow::theFutureIsRefused()
{
    VerbFacts facts = everyFact();
    facts.at = kNow.addDays(1);
    QCOMPARE(step(inState(ReferralState::Assigned), Verb::Outreach, facts).error().code, u"future_time"_s);
    facts = everyFact();
    facts.heldOn = kNow.date().addDays(1);
    QCOMPARE(step(inState(ReferralState::Connected), Verb::Conversation, facts).error().code, u"future_time"_s);
}

void TestWorkflow::daysAreThoseOfTheHospital()
{
    ProgrammeSettings far;
    far.week.timeZone = u"America/Los_Angeles"_s;
    const QDateTime evening(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC); // still the 19th there
    VerbFacts facts = everyFact();
    facts.resourcesGiven = true;
    for (const Verb verb : {Verb::OfferResource, Verb::Declined}) {
        const auto done = planStep(inState(ReferralState::Connected), verb, facts, far, PersonRole::Director, evening);
        QVERIFY(done);
        QCOMPARE(done->after.resourcesOfferedOn, QDate(2026, 11, 19));
    }
    facts.heldOn = QDate(2026, 11, 20);
    QCOMPARE(planStep(inState(ReferralState::Connected), Verb::Conversation, facts, far, PersonRole::Director, evening)
                 .error()
                 .code,
        u"future_time"_s);
}

void TestWorkflow::aDayBeforeTheReceiptIsRefused()
{
    VerbFacts facts = everyFact();
    facts.at = kNow.addDays(-4); // received two days ago
    QCOMPARE(step(inState(ReferralState::Assigned), Verb::Outreach, facts).error().code, u"time_before_receipt"_s);
    facts = everyFact();
    facts.heldOn = kNow.date().addDays(-4);
    QCOMPARE(step(inState(ReferralState::Connected), Verb::Conversation, facts).error().code, u"time_before_receipt"_s);
    facts = everyFact();
    facts.at = inState(ReferralState::Assigned).receivedAt; // the same day is right
    QVERIFY(step(inState(ReferralState::Assigned), Verb::Outreach, facts));
}

void TestWorkflow::aConversationIsNumberedAndTimed()
{
    VerbFacts facts = everyFact();
    facts.minutes = MinutesBand::M30To44;
    facts.heldOn = QDate(2026, 11, 19);
    const auto talked = step(inState(ReferralState::Supporting), Verb::Conversation, facts);
    QCOMPARE(talked->conversation->number, 2);
    QCOMPARE(talked->conversation->heldOn, QDate(2026, 11, 19));
    QCOMPARE(talked->after.followedUpAt, kNow.addDays(-1)); // held the day before it is written down
    QCOMPARE(talked->after.dueAt, kNow.addDays(13));
}

void TestWorkflow::theFollowUpCountsFromTheDayOfTheTalk_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("recorded"); // UTC
    QTest::addColumn<QDate>("heldOn");
    QTest::addColumn<QString>("due"); // in the zone
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    const QString newYork = u"America/New_York"_s;
    QTest::newRow("the same day") << newYork << utc(11, 20, 15, 0) << QDate(2026, 11, 20) << u"2026-12-04 10:00"_s;
    QTest::newRow("three days before") << newYork << utc(11, 20, 15, 0) << QDate(2026, 11, 17) << u"2026-12-01 10:00"_s;
    // 23:30 of the 19th there, the 20th in UTC.
    QTest::newRow("before midnight there")
        << newYork << utc(11, 20, 4, 30) << QDate(2026, 11, 19) << u"2026-12-03 23:30"_s;
    QTest::newRow("before midnight, the day before")
        << newYork << utc(11, 20, 4, 30) << QDate(2026, 11, 18) << u"2026-12-02 23:30"_s;
    QTest::newRow("after midnight there")
        << u"Pacific/Auckland"_s << utc(11, 19, 11, 15) << QDate(2026, 11, 19) << u"2026-12-03 00:15"_s;
    QTest::newRow("over the spring change")
        << newYork << utc(3, 9, 13, 0) << QDate(2026, 3, 7) << u"2026-03-21 09:00"_s;
    QTest::newRow("from within the skipped hour")
        << newYork << utc(3, 9, 6, 30) << QDate(2026, 3, 8) << u"2026-03-22 03:30"_s;
    QTest::newRow("over the autumn change")
        << newYork << utc(11, 2, 14, 0) << QDate(2026, 10, 31) << u"2026-11-14 09:00"_s;
    QTest::newRow("over it afterwards") << newYork << utc(10, 24, 13, 0) << QDate(2026, 10, 23)
                                        << u"2026-11-06 09:00"_s;
}

void TestWorkflow::theFollowUpCountsFromTheDayOfTheTalk()
{
    QFETCH(QString, zone);
    QFETCH(QDateTime, recorded);
    QFETCH(QDate, heldOn);
    ProgrammeSettings settings;
    settings.week.timeZone = zone;
    Referral before = inState(ReferralState::Connected);
    before.receivedAt = recorded.addDays(-9);
    before.followedUpAt = {};
    VerbFacts facts = everyFact();
    facts.heldOn = heldOn;
    const auto talked = planStep(before, Verb::Conversation, facts, settings, PersonRole::Coordinator, recorded);
    QVERIFY(talked);
    QVERIFY(talked->after.followedUpAt <= recorded);
    QTEST(talked->after.dueAt.toTimeZone(QTimeZone(zone.toLatin1())).toString(u"yyyy-MM-dd HH:mm"_s), "due");
}

/// An earlier talk written down after a later one does not bring the follow-up forward.
void TestWorkflow::ofTwoTalksTheLaterCounts()
{
    Referral before = inState(ReferralState::Supporting);
    before.followedUpAt = kNow.addSecs(-3600);
    VerbFacts facts = everyFact();
    facts.heldOn = kNow.date().addDays(-2);
    const auto talked = step(before, Verb::Conversation, facts);
    QCOMPARE(talked->after.followedUpAt, before.followedUpAt);
    facts.at = kNow.addDays(-1); // and one of later the same day as now is not in the future
    facts.heldOn = kNow.date();
    facts.at.setTime(QTime(23, 0));
    QCOMPARE(step(before, Verb::Conversation, facts)->after.followedUpAt, kNow);
}

QTEST_GUILESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
