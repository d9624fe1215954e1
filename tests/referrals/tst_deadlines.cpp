// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/workflow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QDateTime november(int day, int hour = 12)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

/// Every time a different day, so that a deadline tells which one it was counted from.
Referral inState(ReferralState state)
{
    Referral referral;
    referral.state = state;
    referral.receivedAt = november(1);
    referral.firstAttemptAt = november(3);
    referral.connectedAt = november(5);
    referral.declinedAt = november(7);
    referral.followedUpAt = november(9);
    referral.lastStepAt = november(11);
    referral.attempts = 1;
    return referral;
}

ProgrammeSettings inUtc()
{
    ProgrammeSettings settings;
    settings.week.timeZone = u"UTC"_s;
    return settings;
}

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void everyStateHasItsDeadline_data()
    {
        QTest::addColumn<ReferralState>("state");
        QTest::addColumn<QDateTime>("deadline");
        using enum ReferralState;
        QTest::newRow("received: asked within 24 hours") << Received << november(2);
        QTest::newRow("ready to match: the same") << Triaged << november(2);
        QTest::newRow("asked: first attempt within 72 hours") << Assigned << november(4);
        QTest::newRow("outreach: again after 3 days") << Outreach << november(6);
        QTest::newRow("in contact: talked within 3 days") << Connected << november(8);
        QTest::newRow("supported: asked again after 14 days") << Supporting << november(23);
        QTest::newRow("declined: resources within a day") << Declined << november(8);
        QTest::newRow("no response: the same") << NoResponse << november(12);
        QTest::newRow("closed") << Closed << QDateTime();
        QTest::newRow("erased") << Purged << QDateTime();
        QTest::newRow("out of scope") << OutOfScope << QDateTime();
        QTest::newRow("duplicate") << Duplicate << QDateTime();
        QTest::newRow("withdrawn") << Withdrawn << QDateTime();
    }

    void everyStateHasItsDeadline()
    {
        QFETCH(ReferralState, state);
        QTEST(nextDeadline(inState(state), inUtc()), "deadline");
    }

    void aSecondAttemptIsCountedFromTheFirst()
    {
        Referral referral = inState(ReferralState::Outreach);
        referral.attempts = 2;
        QCOMPARE(nextDeadline(referral, inUtc()), november(10));
    }

    void oneOpenedAgainHasNewClocks()
    {
        Referral referral = inState(ReferralState::Triaged);
        referral.reopenedAt = november(20);
        QCOMPARE(nextDeadline(referral, inUtc()), november(21));
    }

    void theProgrammesOwnTargetsCount()
    {
        ProgrammeSettings settings = inUtc();
        settings.targets.triageHours = 48;
        settings.week.countsWorkingHoursOnly = true;
        // Received on a Sunday; 48 hours of nine a day are five days and three hours.
        QCOMPARE(nextDeadline(inState(ReferralState::Received), settings), november(9, 11));
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
