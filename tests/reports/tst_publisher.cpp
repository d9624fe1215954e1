// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/publisher.h"

#include "tests/reports/report_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

Period quarter(const QString &text)
{
    return *Period::parse(text);
}

} // namespace

/// Publishing, as security.md 4c has it.
class TestPublisher : public QObject
{
    Q_OBJECT

private slots:
    void aQuarterIsPublishedOnce()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        QCOMPARE(programme.issue(u"2026Q1"_s).total, 60);
        QCOMPARE(programme.issue(u"2026Q1"_s).tables.size(), 8);
        const QList<Issue> before = programme.issues();
        QCOMPARE(programme.publish(u"2026Q1"_s), u"already_published"_s);
        QCOMPARE(programme.issues(), before);
    }

    void aRunningPeriodIsNotPublished()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2027Q2"_s), 60);
        QCOMPARE(programme.publish(u"2027Q2"_s), u"period_open"_s);
    }

    void anAdministratorDoesNotPublish()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        Publisher publisher = programme.publisher({}, PersonRole::Administrator);
        const auto issue = publisher.publish({quarter(u"2026Q1"_s)});
        QVERIFY(!issue);
        QCOMPARE(issue.error().code, u"role"_s);
    }

    void whatIsPublishedCannotBeChangedInTheFile()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        for (const QString &sql : {u"UPDATE ledger SET shown = 1"_s, u"DELETE FROM ledger"_s,
                 u"UPDATE issue SET threshold = 12"_s, u"DELETE FROM issue"_s})
            QVERIFY(!attempt([&] { programme.vault.db().execute(sql); }));
    }

    void lateAndCorrectedReferralsCountInTheNextPeriod()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        programme.fill(quarter(u"2026Q2"_s), 40);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        programme.fill(quarter(u"2026Q1"_s), 5);
        programme.vault.db().execute(u"UPDATE referral SET outcome = 'supported'"_s);
        QCOMPARE(programme.issue(u"2026Q1"_s).total, 60);
        QCOMPARE(programme.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        QCOMPARE(programme.issue(u"2026Q2"_s).total, 45);
        programme.fill(quarter(u"2026Q3"_s), 30);
        QCOMPARE(programme.publish(u"2026Q3"_s), u"ok 2026Q3"_s);
        QCOMPARE(programme.issue(u"2026Q3"_s).total, 30);
    }

    void whatIsLateCountsInAPeriodOfAnotherKindToo()
    {
        ReportFixture programme;
        for (const QString &period : {u"2025Q4"_s, u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            programme.fill(quarter(period), 40);
        QCOMPARE(programme.publish(u"2025Q4"_s), u"ok 2025Q4"_s);
        programme.fill(quarter(u"2025Q4"_s), 3);
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            QCOMPARE(programme.publish(period, true), u"ok "_s + period);
        QCOMPARE(programme.issue(u"2026Q1"_s).total, 43);
        QCOMPARE(programme.publish(u"2026"_s), u"ok 2026"_s);
        programme.fill(quarter(u"2026Q2"_s), 2);
        programme.fill(quarter(u"2027Q1"_s), 40);
        QCOMPARE(programme.publish(u"2027Q1"_s), u"ok 2027Q1"_s);
        QCOMPARE(programme.issue(u"2027Q1"_s).total, 42);
    }

    void historyBroughtInCountsWhereItBelongs()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q2"_s), 40);
        QCOMPARE(programme.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        programme.fill(quarter(u"2026Q1"_s), 50); // not published yet, so it has its own figures
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        QCOMPARE(programme.issue(u"2026Q1"_s).total, 50);
    }

    void whatIsInTheBinDoesNotCountAndWhatWasCountedStays()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        programme.vault.db().execute(u"UPDATE referral SET deleted_at = '2026-04-01T00:00:00Z' WHERE id IN "
                                     "(SELECT id FROM referral LIMIT 10)"_s);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        QCOMPARE(programme.issue(u"2026Q1"_s).total, 50);
        programme.vault.db().execute(u"UPDATE referral SET deleted_at = NULL"_s); // taken out of the bin: entered now
        programme.fill(quarter(u"2026Q2"_s), 20);
        QCOMPARE(programme.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        QCOMPARE(programme.issue(u"2026Q2"_s).total, 30);
    }

    void smallPeriodsAreJoinedToTheNext()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 6);
        programme.fill(quarter(u"2026Q2"_s), 3);
        programme.fill(quarter(u"2026Q3"_s), 30);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"too_few"_s);
        QCOMPARE(programme.publish(u"2026Q2"_s), u"too_few"_s);
        QCOMPARE(programme.publish(u"2026Q3"_s), u"ok 2026Q1-2026Q3"_s);
        QCOMPARE(programme.issue(u"2026Q2"_s).total, 39);
        QCOMPARE(programme.publish(u"2026Q2"_s), u"already_published"_s);
    }

    void manyReferralsOfOneEventAreNotEnough()
    {
        ReportFixture programme;
        const qint64 event = programme.addEvent(QDate(2026, 2, 1));
        for (int i = 0; i < 25; ++i)
            programme.addReferral(QDate(2026, 2, 1), event);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"too_few"_s);
    }

    void samePeopleAgainAndAgainAreNotEnough()
    {
        ReportFixture programme;
        for (int i = 0; i < 25; ++i) {
            const QDate day(2026, 2, 1 + i);
            const qint64 referral = programme.addReferral(day, programme.addEvent(day));
            programme.vault.db().execute(u"INSERT INTO peer_identity (referral_id, name, name_key) VALUES (?, ?, ?)"_s,
                referral, u"Person %1"_s.arg(i % 10), u"person %1"_s.arg(i % 10));
        }
        QCOMPARE(programme.publish(u"2026Q1"_s), u"too_few"_s);
    }

    void aYearNeedsAllItsQuarters()
    {
        ReportFixture programme;
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            programme.fill(quarter(period), 40);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        QCOMPARE(programme.publish(u"2026"_s), u"missing_part"_s);
        for (const QString &period : {u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            QCOMPARE(programme.publish(period), u"ok "_s + period);
        QCOMPARE(programme.publish(u"2026"_s), u"ok 2026"_s);
        QCOMPARE(programme.publish(u"2026"_s), u"already_published"_s);
        const Issue year = programme.issue(u"2026"_s);
        QCOMPARE(year.kind, IssueKind::Sum);
        QCOMPARE(year.total, 160);
    }

    void aYearThatEndsInASmallQuarterIsExtended()
    {
        ReportFixture programme;
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2027Q1"_s})
            programme.fill(quarter(period), 40);
        programme.fill(quarter(u"2026Q4"_s), 4);
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s})
            QCOMPARE(programme.publish(period), u"ok "_s + period);
        QCOMPARE(programme.publish(u"2026Q4"_s), u"too_few"_s);
        QCOMPARE(programme.publish(u"2026"_s), u"missing_part"_s);
        QCOMPARE(programme.publish(u"2027Q1"_s), u"ok 2026Q4-2027Q1"_s);
        QCOMPARE(programme.publish(u"2026"_s), u"ok 2026Q1-2027Q1"_s);
        QCOMPARE(programme.issue(u"2026"_s).total, 164);
    }

    void aFirstYearBeginsWithItsFirstQuarter()
    {
        ReportFixture programme;
        for (const QString &period : {u"2026Q3"_s, u"2026Q4"_s})
            programme.fill(quarter(period), 40);
        for (const QString &period : {u"2026Q3"_s, u"2026Q4"_s})
            QCOMPARE(programme.publish(period), u"ok "_s + period);
        QCOMPARE(programme.publish(u"2026"_s), u"ok 2026Q3-2026Q4"_s);
        QCOMPARE(programme.issue(u"2026"_s).total, 80);
        QCOMPARE(programme.publish(u"2026"_s), u"already_published"_s);
        QCOMPARE(programme.issue(u"2026Q4"_s).total, 40);
        programme.fill(quarter(u"2026Q2"_s), 40); // history found later
        QCOMPARE(programme.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        QVERIFY(checkIssues(programme.issues()));
    }

    void thePlanOfAYearIsKept()
    {
        ReportFixture programme;
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            programme.fill(quarter(period), 40);
        QCOMPARE(programme.publish(u"2026"_s), u"ok 2026"_s);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"plan_fixed"_s);
        QCOMPARE(programme.publish(u"2026H1"_s), u"plan_fixed"_s);
        QCOMPARE(programme.publish(u"2026Q1"_s, true), u"plan_fixed"_s);
    }

    void quarterlyTotalsGoWithYearlyLists()
    {
        ReportFixture programme;
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s})
            programme.fill(quarter(period), 20);
        programme.fill(quarter(u"2026Q4"_s), 15);
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s})
            QCOMPARE(programme.publish(period, true), u"ok "_s + period);
        QCOMPARE(programme.publish(u"2026Q4"_s), u"plan_fixed"_s);
        QCOMPARE(programme.publish(u"2026"_s), u"missing_part"_s);
        QCOMPARE(programme.publish(u"2026Q4"_s, true), u"ok 2026Q4"_s);
        programme.fill(quarter(u"2026Q2"_s), 7); // too late for this year
        QCOMPARE(programme.publish(u"2026"_s), u"ok 2026"_s);
        QCOMPARE(programme.issue(u"2026"_s).total, 75);
        QCOMPARE(programme.issue(u"2026"_s).tables.size(), 8);
        QVERIFY(checkIssues(programme.issues()));
    }

    void areasStayTheSameThroughACalendarYear()
    {
        ReportFixture programme;
        for (const QString &period : {u"2026Q3"_s, u"2026Q4"_s, u"2027Q1"_s})
            programme.fill(quarter(period), 80);
        QCOMPARE(programme.publish(u"2026Q3"_s), u"ok 2026Q3"_s);
        programme.vault.db().execute(u"UPDATE unit SET area = 'Operating rooms' WHERE id = 1"_s);
        QCOMPARE(programme.publish(u"2026Q4"_s), u"ok 2026Q4"_s);
        QCOMPARE(programme.publish(u"2027Q1"_s), u"ok 2027Q1"_s);
        const auto names = [&](const QString &period) {
            QStringList all;
            const Issue issue = programme.issue(period);
            for (const ReportCell &cell : issue.table(ReportList::Area)->cells)
                all.append(cell.category);
            return all;
        };
        QCOMPARE(names(u"2026Q4"_s), names(u"2026Q3"_s));
        QVERIFY(names(u"2027Q1"_s).contains(u"Operating rooms"_s));
    }

    void whereAUnitBelongsStaysTheSameThroughACalendarYear()
    {
        ReportFixture programme;
        for (const QString &period : {u"2026Q3"_s, u"2026Q4"_s, u"2027Q1"_s})
            programme.fill(quarter(period), 80);
        QCOMPARE(programme.publish(u"2026Q3"_s), u"ok 2026Q3"_s);
        programme.vault.db().execute(u"UPDATE unit SET area = 'Medicine' WHERE id = 1"_s); // was Surgery, all of it
        const auto surgeryIn = [&](const QString &period) {
            const auto proposal = programme.publisher().propose({quarter(period)});
            const auto &cells = proposal.value().counts.lists.at(qsizetype(ReportList::Area)).cells;
            const auto found = std::ranges::find(cells, u"Surgery"_s, &CountedCell::category);
            return found == cells.end() ? -1 : found->count;
        };
        const int inUnit
            = programme.vault.db()
                  .value<int>(
                      u"SELECT count(*) FROM referral WHERE unit_id = 1 AND received_at BETWEEN '2026-10' AND '2027'"_s)
                  .value();
        QVERIFY(inUnit > 0);
        QCOMPARE(surgeryIn(u"2026Q4"_s), inUnit);
        QCOMPARE(programme.publish(u"2026Q4"_s), u"ok 2026Q4"_s);
        QCOMPARE(surgeryIn(u"2027Q1"_s), -1);
    }

    // A small quarter that was joined to the first of a year of another plan: asked for, the year's figures are found.
    void aYearThatBeginsWithAnotherPlansQuarterIsFound()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2024Q3"_s), 60);
        programme.fill(quarter(u"2024Q4"_s), 5);
        for (const QString &each : {u"2025Q1"_s, u"2025Q2"_s, u"2025Q3"_s, u"2025Q4"_s})
            programme.fill(quarter(each), 40);
        QCOMPARE(programme.publish(u"2024Q3"_s), u"ok 2024Q3"_s);
        QCOMPARE(programme.publish(u"2025Q1"_s, true), u"ok 2024Q4-2025Q1"_s);
        for (const QString &each : {u"2025Q2"_s, u"2025Q3"_s, u"2025Q4"_s})
            QCOMPARE(programme.publish(each, true), u"ok "_s + each);
        QCOMPARE(programme.publish(u"2025"_s), u"ok 2024Q4-2025Q4"_s);
        QVERIFY(programme.issue(u"2025"_s).kind == IssueKind::Lists);
        QCOMPARE(programme.issue(u"2025"_s).span.text(), u"2024Q4-2025Q4"_s);
        QVERIFY(programme.issue(u"2025Q1"_s).kind == IssueKind::Totals);
        QCOMPARE(programme.issue(u"2025Q3"_s).span.text(), u"2025Q3"_s);
    }

    void aHalfYearThatBeginsWithASmallQuarterIsFound()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2025Q3"_s), 60);
        programme.fill(quarter(u"2025Q4"_s), 4);
        programme.fill(quarter(u"2026Q1"_s), 60);
        QCOMPARE(programme.publish(u"2025Q3"_s), u"ok 2025Q3"_s);
        QCOMPARE(programme.publish(u"2026H1"_s), u"ok 2025Q4-2026H1"_s);
        QCOMPARE(programme.issue(u"2026H1"_s).span.text(), u"2025Q4-2026H1"_s);
    }

    void theLotIsDrawnOnceForAll()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        const auto first = programme.publisher().propose({quarter(u"2026Q1"_s)});
        const auto second = programme.publisher().propose({quarter(u"2026Q1"_s)});
        QVERIFY(first && second);
        QCOMPARE(first->issue, second->issue);
    }

    void theThresholdIsNeverUnderEleven()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        programme.settings.smallNumberThreshold = 20;
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        QCOMPARE(programme.issue(u"2026Q1"_s).threshold, 20);
    }

    void theReportFileIsWrittenFromTheLedger()
    {
        ReportFixture programme;
        programme.fill(quarter(u"2026Q1"_s), 60);
        QList<Issue> written;
        Publisher publisher(programme.vault.db(), programme.clock, PersonRole::Coordinator, programme.settings,
            [&](const QList<Issue> &issues, const ReportFrame &) {
                written = issues;
                return Result<void>();
            });
        QVERIFY(publisher.publish({quarter(u"2026Q1"_s)}));
        QCOMPARE(written, programme.issues());
    }
};

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
