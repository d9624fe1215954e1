// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_groups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

Q_DECLARE_METATYPE(wardmate::SupporterStanding)

namespace {

const QDate kToday(2026, 11, 20);

SupporterStanding ready()
{
    SupporterStanding standing;
    standing.supporter.trainingValidUntil = QDate(2028, 5, 3);
    standing.supporter.confidentialityOn = QDate(2025, 5, 3);
    return standing;
}

} // namespace

class TestRosterGroups : public QObject
{
    Q_OBJECT

private slots:
    void everyStandingHasItsGroupsAndItsSentence_data()
    {
        QTest::addColumn<SupporterStanding>("standing");
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QString>("sentence");
        SupporterStanding standing = ready();
        standing.openCases = 1;
        QTest::newRow("room for one") << standing << QStringList{u"available"_s} << u"Ready for 1 more referral(s)"_s;
        standing.openCases = 2;
        QTest::newRow("full") << standing << QStringList{u"at_limit"_s} << u"At the limit: 2 referral(s) open"_s;
        standing = ready();
        standing.lastClosedOn = kToday.addDays(-3);
        standing.supporter.coolDownDays = 3;
        QTest::newRow("last day of rest")
            << standing << QStringList{} << u"Resting until 20 Nov 2026 after the last referral"_s;
        standing.supporter.coolDownDays = 2;
        QTest::newRow("rested") << standing << QStringList{u"available"_s} << u"Ready for 2 more referral(s)"_s;
        standing = ready();
        standing.supporter.trainingValidUntil = QDate(2026, 5, 3);
        standing.notReadyBecause = {u"training_lapsed"_s};
        QTest::newRow("lapsed") << standing << QStringList{u"training_due"_s}
                                << u"Not ready: training ended 3 May 2026"_s;
        standing = ready();
        standing.supporter.trainingValidUntil = kToday.addDays(kTrainingNoticeDays);
        QTest::newRow("last day of notice")
            << standing << QStringList{u"available"_s, u"training_due"_s} << u"Ready for 2 more referral(s)"_s;
        standing.supporter.trainingValidUntil = kToday.addDays(kTrainingNoticeDays + 1);
        QTest::newRow("before notice") << standing << QStringList{u"available"_s} << u"Ready for 2 more referral(s)"_s;
        standing = ready();
        standing.supporter.availableTo = QDate(2026, 11, 1);
        standing.notReadyBecause = {u"away"_s};
        QTest::newRow("gone") << standing << QStringList{u"away"_s} << u"Not ready: away since 2 Nov 2026"_s;
        standing = ready();
        standing.supporter.status = SupporterStatus::Left;
        standing.supporter.trainingValidUntil = {};
        standing.notReadyBecause = {u"not_active"_s, u"training_lapsed"_s};
        QTest::newRow("left") << standing << QStringList{u"left"_s} << u"Not ready: left the team"_s;
        standing = {};
        standing.supporter.status = SupporterStatus::InTraining;
        standing.notReadyBecause = {u"not_active"_s, u"training_lapsed"_s, u"no_agreement"_s};
        QTest::newRow("new") << standing << QStringList{u"training_due"_s}
                             << u"Not ready: in training, no date for the training, no confidentiality agreement"_s;
    }

    void everyStandingHasItsGroupsAndItsSentence()
    {
        QFETCH(SupporterStanding, standing);
        QFETCH(QStringList, groups);
        QFETCH(QString, sentence);
        QStringList found;
        for (const Word<RosterGroup> &word : wordsOf<RosterGroup>()) {
            if (isIn(word.value, standing, kToday))
                found.append(codeOf(word.value));
        }
        QCOMPARE(found, groups);
        QCOMPARE(readinessText(standing, kToday), sentence);
    }

    void theLastContactIsTheLaterOfTheTwo()
    {
        SupporterStanding standing;
        QVERIFY(!lastContactOf(standing).isValid());
        standing.lastClosedOn = QDate(2026, 10, 1);
        QCOMPARE(lastContactOf(standing), QDate(2026, 10, 1));
        standing.lastAssignedOn = QDate(2026, 11, 1);
        QCOMPARE(lastContactOf(standing), QDate(2026, 11, 1));
    }
};

QTEST_GUILESS_MAIN(TestRosterGroups)
#include "tst_roster_groups.moc"
