// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/report_fixture.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// What a reader of one list in the periods of one year knows: hidden cells, what they add up to in each period, and,
/// where the year is shown, in each category. Whether a guess fits is a transportation problem.
class Attack
{
public:
    Attack(const QList<const ReportTable *> &periods, const ReportTable *year)
    {
        const qsizetype categories = periods.first()->cells.size();
        m_columns.assign(size_t(categories), -1);
        for (const ReportTable *table : periods) {
            m_rows.push_back(table->hiddenSum());
            m_open.emplace_back();
            for (const ReportCell &cell : table->cells)
                m_open.back().push_back(!cell.shown);
        }
        for (qsizetype i = 0; year != nullptr && i < categories; ++i) {
            if (!year->cells.at(i).shown)
                continue;
            m_columns[size_t(i)] = *year->cells.at(i).shown;
            for (const ReportTable *table : periods)
                m_columns[size_t(i)] -= table->cells.at(i).shown.value_or(0);
        }
    }

    /// Hidden cells for which not every value under the threshold fits.
    [[nodiscard]] int unsafeCells(int threshold)
    {
        int unsafe = 0;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            for (size_t column = 0; column < m_columns.size(); ++column) {
                if (!m_open[row][column])
                    continue;
                for (int value = 0; value < threshold; ++value) {
                    if (!fits(row, column, value)) {
                        ++unsafe;
                        break;
                    }
                }
            }
        }
        return unsafe;
    }

private:
    bool fits(size_t row, size_t column, int value)
    {
        if (value > m_rows[row] || (m_columns[column] >= 0 && value > m_columns[column]))
            return false;
        const bool isKnown = m_columns[column] >= 0;
        m_rows[row] -= value;
        m_columns[column] -= isKnown ? value : 0;
        m_open[row][column] = false;
        // A plan that meets all rows and one that meets all columns give one that meets both (Mendelsohn-Dulmage).
        const int rows = std::accumulate(m_rows.begin(), m_rows.end(), 0);
        const int columns = std::accumulate(
            m_columns.begin(), m_columns.end(), 0, [](int sum, int each) { return sum + std::max(each, 0); });
        const bool does = most(false) == rows && most(true) == columns;
        m_open[row][column] = true;
        m_columns[column] += isKnown ? value : 0;
        m_rows[row] += value;
        return does;
    }

    /// The most that can be moved from rows to columns; to the columns that are known only, if so asked.
    int most(bool knownOnly)
    {
        const size_t height = m_rows.size();
        const size_t width = m_columns.size();
        std::vector<int> rows = m_rows;
        std::vector<int> columns = m_columns;
        for (int &each : columns)
            each = each >= 0 ? each : knownOnly ? 0 : 1'000'000;
        std::vector<std::vector<int>> moved(height, std::vector<int>(width, 0));
        std::vector<bool> seen;
        const std::function<int(size_t, int)> push = [&](size_t row, int amount) {
            seen[row] = true;
            for (size_t column = 0; column < width; ++column) {
                if (!m_open[row][column])
                    continue;
                if (columns[column] > 0) {
                    const int now = std::min(amount, columns[column]);
                    columns[column] -= now;
                    moved[row][column] += now;
                    return now;
                }
                for (size_t other = 0; other < height; ++other) {
                    if (seen[other] || moved[other][column] == 0)
                        continue;
                    const int now = push(other, std::min(amount, moved[other][column]));
                    if (now > 0) {
                        moved[other][column] -= now;
                        moved[row][column] += now;
                        return now;
                    }
                }
            }
            return 0;
        };
        int total = 0;
        for (size_t row = 0; row < height; ++row) {
            while (rows[row] > 0) {
                seen.assign(height, false);
                const int now = push(row, rows[row]);
                if (now == 0)
                    break;
                rows[row] -= now;
                total += now;
            }
        }
        return total;
    }

    std::vector<int> m_rows;
    std::vector<int> m_columns; ///< -1 where the year says nothing
    std::vector<std::vector<bool>> m_open;
};

int unsafeCells(const QList<Issue> &periods, const Issue *year)
{
    int unsafe = 0;
    for (const ReportTable &table : periods.first().tables) {
        QList<const ReportTable *> rows;
        for (const Issue &issue : periods)
            rows.append(issue.table(table.list));
        unsafe += Attack(rows, year == nullptr ? nullptr : year->table(table.list)).unsafeCells(kLeastThreshold);
    }
    return unsafe;
}

QStringList quartersOf(int year)
{
    QStringList quarters;
    for (int i = 1; i <= 4; ++i)
        quarters.append(u"%1Q%2"_s.arg(year).arg(i));
    return quarters;
}

Issue proposed(ReportFixture &programme, const QString &period, const DisclosureRules &rules)
{
    const auto proposal = programme.publisher(rules).propose({*Period::parse(period)});
    return proposal ? proposal->issue : Issue();
}

} // namespace

/// Three years of figures, attacked with everything that was published; and the same with a rule left out, to see
/// that the attack would succeed (security.md 4d).
class TestThreeYears : public QObject
{
    Q_OBJECT

private slots:
    void nothingCanBeWorkedOut_data()
    {
        QTest::addColumn<int>("perQuarter");
        for (const int referrals : {10, 30, 60, 120, 250})
            QTest::addRow("%d a quarter", referrals) << referrals;
    }
    void nothingCanBeWorkedOut()
    {
        QFETCH(int, perQuarter);
        ReportFixture programme;
        for (const int year : {2024, 2025, 2026}) {
            for (const QString &quarter : quartersOf(year))
                programme.fill(*Period::parse(quarter), perQuarter - 4 + programme.random.bounded(9));
        }
        for (const int year : {2024, 2025, 2026}) {
            for (const QString &quarter : quartersOf(year)) {
                const QString verdict = programme.publish(quarter);
                QVERIFY2(verdict.startsWith(u"ok"_s) || verdict == u"too_few"_s, qPrintable(verdict));
            }
            (void)programme.publish(QString::number(year));
        }
        const QList<Issue> issues = programme.issues();
        QVERIFY(checkIssues(issues));
        int hidden = 0;
        for (const Issue &issue : issues) {
            if (issue.kind != IssueKind::Sum)
                continue;
            const QList<Issue> parts = partsOf(issue, issues);
            QCOMPARE(unsafeCells(parts, &issue), 0);
            hidden += issue.hiddenCount();
        }
        for (const Issue &issue : issues) {
            if (issue.kind == IssueKind::Lists)
                QCOMPARE(unsafeCells({issue}, nullptr), 0);
        }
        QVERIFY(perQuarter > 200 || issues.last().hiddenCount() > 0 || hidden > 0);
    }

    void withoutTheSecondHiddenNumberMuchCanBe()
    {
        ReportFixture programme;
        programme.fill(*Period::parse(u"2026Q1"_s), 120);
        const DisclosureRules rules{.hidesASecondNumber = false};
        const Issue issue = proposed(programme, u"2026Q1"_s, rules);
        QCOMPARE(issue.total, 120);
        QVERIFY(unsafeCells({issue}, nullptr) > 0);
        QVERIFY(!checkIssues({issue}));
        QCOMPARE(unsafeCells({proposed(programme, u"2026Q1"_s, {})}, nullptr), 0);
    }

    void withAYearOfItsOwnMuchCanBe()
    {
        ReportFixture programme;
        for (const QString &quarter : quartersOf(2026)) {
            programme.fill(*Period::parse(quarter), 60);
            QCOMPARE(programme.publish(quarter), u"ok "_s + quarter);
        }
        const DisclosureRules rules{.yearIsASum = false};
        const Issue year = proposed(programme, u"2026"_s, rules);
        QCOMPARE(year.total, 240);
        QVERIFY(unsafeCells(programme.issues(), &year) > 0);
        QVERIFY(!checkIssues(programme.issues() + QList<Issue>{year}));
    }

    void publishedTwiceANumberStandsThereTwice()
    {
        ReportFixture programme;
        programme.fill(*Period::parse(u"2026Q1"_s), 120);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        programme.fill(*Period::parse(u"2026Q1"_s), 1);
        const DisclosureRules rules{.neverTwice = false};
        const Issue again = proposed(programme, u"2026Q1"_s, rules);
        const Issue first = programme.issue(u"2026Q1"_s);
        QCOMPARE(again.total, first.total + 1);
        int revised = 0;
        for (const ReportTable &table : first.tables) {
            for (qsizetype i = 0; i < table.cells.size(); ++i)
                revised += again.table(table.list)->cells.at(i) != table.cells.at(i) ? 1 : 0;
        }
        QVERIFY(revised > 0);
        QVERIFY(!checkIssues({first, again}));
        QCOMPARE(programme.publish(u"2026Q1"_s), u"already_published"_s);
    }
};

QTEST_GUILESS_MAIN(TestThreeYears)
#include "tst_three_years.moc"
