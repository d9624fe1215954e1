// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/disclosure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

using Shown = std::vector<std::optional<int>>;
constexpr auto hidden = std::nullopt;

Issue issueOf(const QString &period, const Shown &shown, int total, IssueKind kind = IssueKind::Lists)
{
    Issue issue;
    issue.span = *Span::parse(period);
    issue.kind = kind;
    issue.total = total;
    if (kind == IssueKind::Totals)
        return issue;
    ReportTable table{ReportList::Outcome, total, {}};
    for (size_t i = 0; i < shown.size(); ++i)
        table.cells.append({QString::number(i), shown.at(i)});
    issue.tables = {table};
    return issue;
}

QString verdict(const QList<Issue> &issues)
{
    const auto checked = checkIssues(issues);
    return checked ? u"passes"_s : checked.error().code;
}

} // namespace

/// Rule 8: the last check works everything out anew from what is published (security.md 4c).
class TestDisclosureGate : public QObject
{
    Q_OBJECT

private slots:
    void aProperIssuePasses()
    {
        QCOMPARE(verdict({issueOf(u"2026Q1"_s, {20, hidden, hidden, 30}, 61)}), u"passes"_s);
        QCOMPARE(verdict({issueOf(u"2026Q1"_s, {20, 30}, 50)}), u"passes"_s);
    }

    void aFaultyIssueIsHeldBack_data()
    {
        QTest::addColumn<Issue>("issue");
        QTest::addColumn<QString>("code");
        QTest::newRow("one hidden number") << issueOf(u"2026Q1"_s, {20, hidden, 30}, 70) << u"gate_subtraction"_s;
        QTest::newRow("hidden sum of ten") << issueOf(u"2026Q1"_s, {20, hidden, hidden}, 30) << u"gate_subtraction"_s;
        QTest::newRow("does not add up") << issueOf(u"2026Q1"_s, {20, 30}, 51) << u"gate_subtraction"_s;
        QTest::newRow("shown ten") << issueOf(u"2026Q1"_s, {10, 20, 30}, 60) << u"gate_small_number"_s;
        QTest::newRow("shown zero") << issueOf(u"2026Q1"_s, {0, 20, 30}, 50) << u"gate_small_number"_s;
        QTest::newRow("total of ten") << issueOf(u"2026Q1"_s, {hidden, hidden}, 10) << u"gate_small_number"_s;
        Issue low = issueOf(u"2026Q1"_s, {20, 30}, 50);
        low.threshold = 10;
        QTest::newRow("threshold of ten") << low << u"gate_threshold"_s;
        Issue crossed = issueOf(u"2026Q1"_s, {20, 30}, 50);
        crossed.tables.append(crossed.tables.first());
        QTest::newRow("a list twice") << crossed << u"gate_list"_s;
        Issue other = issueOf(u"2026Q1"_s, {20, 30}, 50);
        other.total = 51;
        QTest::newRow("another total") << other << u"gate_total"_s;
        QTest::newRow("a sum without parts") << issueOf(u"2026"_s, {20, 30}, 50, IssueKind::Sum) << u"gate_parts"_s;
    }
    void aFaultyIssueIsHeldBack()
    {
        QFETCH(Issue, issue);
        QFETCH(QString, code);
        QCOMPARE(verdict({issue}), code);
    }

    void theSamePeriodTwiceIsHeldBack()
    {
        const Issue first = issueOf(u"2026Q1"_s, {20, 30}, 50);
        QCOMPARE(verdict({first, issueOf(u"2026Q1"_s, {21, 30}, 51)}), u"gate_twice"_s);
        QCOMPARE(verdict({first, issueOf(u"2026H1"_s, {41, 30}, 71)}), u"gate_twice"_s);
        QCOMPARE(verdict({first, issueOf(u"2025Q4-2026Q1"_s, {41, 30}, 71)}), u"gate_twice"_s);
    }

    void categoriesChangeOnlyWithTheYear()
    {
        Issue next = issueOf(u"2026Q2"_s, {20, 30}, 50);
        next.tables[0].cells[1].category = u"renamed"_s;
        QCOMPARE(verdict({issueOf(u"2026Q1"_s, {20, 30}, 50), next}), u"gate_category"_s);
        QCOMPARE(verdict({issueOf(u"2025Q4"_s, {20, 30}, 50), next}), u"passes"_s);
    }

    void aYearIsTheSumOfWhatIsShown()
    {
        const QList<Issue> quarters
            = {issueOf(u"2026Q1"_s, {20, hidden, hidden}, 60), issueOf(u"2026Q2"_s, {20, 30, 20}, 70)};
        Issue half = sumOf(*Span::parse(u"2026Q1-2026Q2"_s), quarters);
        QCOMPARE(verdict(quarters + QList<Issue>{half}), u"passes"_s);
        half.tables[0].cells[0].shown = 39; // adds up, and is not what the quarters say
        QCOMPARE(verdict(quarters + QList<Issue>{half}), u"gate_sum"_s);
    }

    void yearlyListsGoWithTotalsThatAddUp()
    {
        const QList<Issue> totals
            = {issueOf(u"2026Q1"_s, {}, 20, IssueKind::Totals), issueOf(u"2026Q2-2026Q4"_s, {}, 40, IssueKind::Totals)};
        QCOMPARE(verdict(totals + QList<Issue>{issueOf(u"2026"_s, {30, hidden, hidden}, 60)}), u"passes"_s);
        QCOMPARE(verdict(totals + QList<Issue>{issueOf(u"2026"_s, {30, hidden, hidden}, 61)}), u"gate_sum"_s);
        QCOMPARE(verdict({totals.first(), issueOf(u"2026"_s, {30, hidden, hidden}, 61)}), u"gate_parts"_s);
    }
};

QTEST_GUILESS_MAIN(TestDisclosureGate)
#include "tst_disclosure_gate.moc"
