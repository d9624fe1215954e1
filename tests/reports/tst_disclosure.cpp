// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/disclosure.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

CountedList listOf(const std::vector<int> &counts)
{
    CountedList list{ReportList::Outcome, {}};
    for (size_t i = 0; i < counts.size(); ++i)
        list.cells.append({QString::number(i), counts.at(i), kLeastEvents, counts.at(i)});
    return list;
}

/// A lot that draws the categories in this order.
Lot lotOf(const std::vector<int> &order)
{
    return [order](ReportList, const QString &category) {
        const auto place = std::ranges::find(order, category.toInt()) - order.begin();
        return QByteArray(1, char(place));
    };
}

void allTables(std::vector<int> &counts, size_t at, int rest, const std::function<void()> &use)
{
    if (at + 1 == counts.size()) {
        counts[at] = rest;
        use();
        return;
    }
    for (int value = 0; value <= rest; ++value) {
        counts[at] = value;
        allTables(counts, at + 1, rest - value, use);
    }
}

/// What somebody who knows the rule, and that it was one of these orders, can rule out: the number of hidden cells,
/// over all tables and orders, for which not every value from 0 to threshold - 1 is possible.
struct Loss {
    int cells = 0;
    int lost = 0;
};

Loss lossOver(size_t categories, int threshold, int total, const std::vector<std::vector<int>> &orders)
{
    struct Publication {
        int times = 0;
        std::vector<std::set<int>> values; ///< that fit, by category
    };
    std::map<std::vector<int>, Publication> possible; // by what is published, -1 where hidden
    std::vector<int> counts(categories);
    allTables(counts, 0, total, [&] {
        const CountedList list = listOf(counts);
        for (const std::vector<int> &order : orders) {
            const ReportTable table = protectedList(list, threshold, lotOf(order));
            std::vector<int> published;
            for (const ReportCell &cell : table.cells)
                published.push_back(cell.shown.value_or(-1));
            Publication &same = possible[published];
            ++same.times;
            same.values.resize(categories);
            for (size_t i = 0; i < categories; ++i)
                same.values[i].insert(counts[i]);
        }
    });
    Loss loss;
    for (const auto &[published, same] : possible) {
        for (size_t i = 0; i < categories; ++i) {
            if (published[i] >= 0)
                continue;
            loss.cells += same.times;
            const auto below = std::ranges::count_if(same.values[i], [&](int value) { return value < threshold; });
            loss.lost += below < threshold ? same.times : 0;
        }
    }
    return loss;
}

std::vector<std::vector<int>> allOrders(int categories)
{
    std::vector<int> order(static_cast<size_t>(categories));
    std::iota(order.begin(), order.end(), 0);
    std::vector<std::vector<int>> orders;
    do
        orders.push_back(order);
    while (std::next_permutation(order.begin(), order.end()));
    return orders;
}

/// The crossings of two lists from how many referrals are in each pair of categories.
Crossings crossingsOf(const QList<QList<int>> &pairs)
{
    QList<qsizetype> sizes(qsizetype(ReportList::FurtherHelp) + 1, 1);
    sizes[qsizetype(ReportList::Profession)] = pairs.size();
    sizes[qsizetype(ReportList::Outcome)] = pairs.first().size();
    Crossings crossings(sizes);
    for (qsizetype a = 0; a < pairs.size(); ++a) {
        for (qsizetype b = 0; b < pairs.at(a).size(); ++b) {
            for (int i = 0; i < pairs.at(a).at(b); ++i) {
                QList<qsizetype> places(sizes.size(), 0);
                places[qsizetype(ReportList::Profession)] = a;
                places[qsizetype(ReportList::Outcome)] = b;
                crossings.add(places);
            }
        }
    }
    return crossings;
}

/// The counts behind tables nothing is hidden in yet.
Counts countsOf(const QList<ReportTable> &tables, const QList<QList<int>> &pairs)
{
    Counts counts;
    counts.crossings = crossingsOf(pairs);
    for (const ReportTable &table : tables) {
        CountedList list{table.list, {}};
        for (const ReportCell &cell : table.cells)
            list.cells.append({cell.category, *cell.shown, kLeastEvents, *cell.shown});
        counts.lists.append(list);
    }
    return counts;
}

Issue issueOf(const QString &period, const std::vector<std::optional<int>> &shown, int total)
{
    Issue issue;
    issue.span = *Span::parse(period);
    issue.total = total;
    ReportTable table{ReportList::Outcome, total, {}};
    for (size_t i = 0; i < shown.size(); ++i)
        table.cells.append({QString::number(i), shown.at(i)});
    issue.tables = {table};
    return issue;
}

} // namespace

/// Rules 3, 4 and 6 on tables small enough to look at all of them (security.md 4c).
class TestDisclosure : public QObject
{
    Q_OBJECT

private slots:
    void theLotTellsNothing_data()
    {
        QTest::addColumn<int>("categories");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<int>("total");
        QTest::newRow("3 categories, 16") << 3 << 4 << 16;
        QTest::newRow("4 categories, 14") << 4 << 4 << 14;
        QTest::newRow("4 categories, lower threshold") << 4 << 3 << 14;
        QTest::newRow("3 categories, 20") << 3 << 5 << 20;
        QTest::newRow("5 categories, 12") << 5 << 3 << 12;
    }
    void theLotTellsNothing()
    {
        QFETCH(int, categories);
        QFETCH(int, threshold);
        QFETCH(int, total);
        const auto orders = allOrders(categories);
        const Loss byLot = lossOver(size_t(categories), threshold, total, orders);
        QVERIFY(byLot.cells > 0);
        QCOMPARE(byLot.lost, 0);
        const Loss byOrder = lossOver(size_t(categories), threshold, total, {orders.front()});
        QVERIFY2(byOrder.lost > 0, "an order everybody knows gives hidden numbers away, or this test sees nothing");
    }

    void nothingIsHiddenWhereAllNumbersAreLarge()
    {
        const ReportTable table = protectedList(listOf({20, 11, 40}), 11, lotOf({0, 1, 2}));
        QCOMPARE(table.hiddenCount(), 0);
        QCOMPARE(table.total, 71);
    }

    void aSmallNumberTakesAnotherWithIt()
    {
        const ReportTable table = protectedList(listOf({20, 3, 40}), 11, lotOf({2, 0, 1}));
        QCOMPARE(table.cells.at(0).shown, std::optional(20));
        QVERIFY(!table.cells.at(1).shown);
        QVERIFY(!table.cells.at(2).shown); // first in the lot
    }

    void zeroIsASmallNumber()
    {
        const ReportTable table = protectedList(listOf({20, 0, 40}), 11, lotOf({0, 1, 2}));
        QCOMPARE(table.hiddenCount(), 2);
    }

    void severalSmallNumbersThatAddUpNeedNoOther()
    {
        const ReportTable table = protectedList(listOf({40, 6, 5, 30}), 11, lotOf({0, 1, 2, 3}));
        QCOMPARE(table.hiddenCount(), 2);
        const ReportTable less = protectedList(listOf({40, 5, 5, 30}), 11, lotOf({0, 1, 2, 3}));
        QCOMPARE(less.hiddenCount(), 3);
    }

    void aLargeNumberOfOneEventIsHidden()
    {
        CountedList list = listOf({20, 30, 40});
        list.cells[1].events = 2;
        QCOMPARE(protectedList(list, 11, lotOf({0, 1, 2})).hiddenCount(), 2);
    }

    void aLargeNumberOfFewPeopleIsHidden()
    {
        CountedList list = listOf({20, 30, 40});
        list.cells[1].people = 10;
        QVERIFY(!protectedList(list, 11, lotOf({0, 1, 2})).cells.at(1).shown);
    }

    void whatIsHiddenTogetherIsNotOneEventEither()
    {
        // total less shown gives 12, and everybody would know which night that was
        CountedList list = listOf({12, 0, 40, 30});
        list.cells[0].events = 1;
        list.cells[1].events = 0;
        QCOMPARE(protectedList(list, 11, lotOf({0, 1, 2, 3})).hiddenCount(), 3);
        list.faces = {{{7}, {}}, {{}, {}}, {{1, 2, 3}, {}}, {{4, 5, 6}, {}}};
        for (int person = 0; person < 12; ++person)
            list.faces[0].people.insert(person);
        QCOMPARE(protectedList(list, 11, lotOf({0, 1, 2, 3})).hiddenCount(), 3);
    }

    void whatIsHiddenTogetherIsNotAFewPeopleEither()
    {
        CountedList list = listOf({6, 8, 40, 30}); // the same six people in both
        list.faces = {{{1, 2}, {1, 2, 3, 4, 5, 6}}, {{3, 4}, {1, 2, 3, 4, 5, 6}}, {{5, 6, 7}, {}}, {{5, 6, 7}, {}}};
        for (int person = 10; person < 30; ++person) {
            list.faces[2].people.insert(person);
            list.faces[3].people.insert(person);
        }
        QCOMPARE(protectedList(list, 11, lotOf({0, 1, 3, 2})).hiddenCount(), 3);
        list.faces[1].people = {10, 11, 12, 13, 14, 15, 16};
        QCOMPARE(protectedList(list, 11, lotOf({0, 1, 3, 2})).hiddenCount(), 2);
    }

    void withTwoCategoriesBothAreHidden()
    {
        QCOMPARE(protectedList(listOf({50, 4}), 11, lotOf({0, 1})).hiddenCount(), 2);
    }

    void twoLargeNumbersThatForceASmallOneAreNotBothShown()
    {
        // 30 referrals, 18 nurses, 17 supported: at least 5 supported nurses, and there are 9
        QList<ReportTable> tables = {{ReportList::Profession, 30, {{u"0"_s, 18}, {u"1"_s, 12}}},
            {ReportList::Outcome, 30, {{u"0"_s, 17}, {u"1"_s, 13}}}};
        const Lot lot = [](ReportList list, const QString &category) {
            return QByteArray(1, char(list == ReportList::Outcome ? 0 : 1)) + category.toUtf8();
        };
        protectCrossings(tables, countsOf(tables, {{9, 9}, {8, 4}}), 11, lot);
        QCOMPARE(tables.at(0).hiddenCount(), 0);
        QCOMPARE(tables.at(1).hiddenCount(), 2);
    }

    void largeNumbersThatMeetOftenAreBothShown()
    {
        QList<ReportTable> tables = {{ReportList::Profession, 60, {{u"0"_s, 40}, {u"1"_s, 20}}},
            {ReportList::Outcome, 60, {{u"0"_s, 25}, {u"1"_s, 35}}}};
        const QList<ReportTable> before = tables;
        protectCrossings(tables, countsOf(tables, {{14, 26}, {11, 9}}), 11, lotOf({0, 1}));
        QCOMPARE(tables, before); // 40 and 25 force 5, and 14 there are
    }

    void aYearShowsWhatEachQuarterShows()
    {
        const QList<Issue> quarters = {
            issueOf(u"2026Q1"_s, {20, std::nullopt, std::nullopt, 30}, 70), issueOf(u"2026Q2"_s, {15, 12, 13, 30}, 70)};
        const Issue year = sumOf(*Span::parse(u"2026H1"_s), quarters);
        QCOMPARE(year.total, 140);
        QCOMPARE(year.tables.first().cells.at(0).shown, std::optional(35));
        QVERIFY(!year.tables.first().cells.at(1).shown);
        QCOMPARE(year.tables.first().cells.at(3).shown, std::optional(60));
    }

    void aListWhoseCategoriesChangedHasNoYear()
    {
        Issue other = issueOf(u"2026Q2"_s, {20, 20}, 40);
        other.tables[0].cells[1].category = u"renamed"_s;
        QVERIFY(sumOf(*Span::parse(u"2026H1"_s), {issueOf(u"2026Q1"_s, {20, 20}, 40), other}).tables.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
