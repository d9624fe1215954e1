// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_values.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

int countOf(const Counts &counts, ReportList list, const QString &category)
{
    const auto found = std::ranges::find(counts.lists, list, &CountedList::list);
    if (found == counts.lists.end())
        return 0;
    const auto cell = std::ranges::find(found->cells, category, &CountedCell::category);
    return cell == found->cells.end() ? 0 : cell->count;
}

std::optional<double> percentOf(int part, int whole)
{
    return whole <= 0 ? std::nullopt : std::optional(100.0 * part / whole);
}

} // namespace

ReportRates ratesOf(const Counts &counts)
{
    ReportRates rates;
    const int total = counts.total.count;
    rates.declined = countOf(counts, ReportList::Outcome, u"offer_declined"_s);
    rates.furtherHelp = total - countOf(counts, ReportList::FurtherHelp, u"none"_s);
    rates.supported = total - rates.declined;
    rates.declinedOfAll = percentOf(rates.declined, total);
    rates.furtherHelpOfSupported = percentOf(rates.furtherHelp, rates.supported);
    rates.reachedInTime = percentOf(countOf(counts, ReportList::Outreach, u"yes"_s), total);
    return rates;
}

Crossings::Crossings(const QList<qsizetype> &sizes)
{
    for (const qsizetype size : sizes) {
        m_starts.append(m_width);
        m_width += size;
    }
    m_counts.resize(m_width * m_width);
}

void Crossings::add(const QList<qsizetype> &places)
{
    for (qsizetype one = 0; one < places.size(); ++one) {
        for (qsizetype other = one + 1; other < places.size(); ++other)
            ++m_counts[(m_starts.at(one) + places.at(one)) * m_width + m_starts.at(other) + places.at(other)];
    }
}

int Crossings::at(ReportList one, qsizetype cell, ReportList other, qsizetype otherCell) const
{
    if (one > other)
        return at(other, otherCell, one, cell);
    return m_counts.at((m_starts.at(qsizetype(one)) + cell) * m_width + m_starts.at(qsizetype(other)) + otherCell);
}

int CountedList::total() const
{
    return std::accumulate(
        cells.begin(), cells.end(), 0, [](int sum, const CountedCell &cell) { return sum + cell.count; });
}

int ReportTable::hiddenCount() const
{
    return int(std::ranges::count_if(cells, [](const ReportCell &cell) { return !cell.shown; }));
}

int ReportTable::hiddenSum() const
{
    return std::accumulate(cells.begin(), cells.end(), total,
        [](int rest, const ReportCell &cell) { return rest - cell.shown.value_or(0); });
}

std::optional<Span> Span::parse(const QString &text)
{
    const QStringList ends = text.split(u'-');
    const auto first = Period::parse(ends.constFirst());
    const auto last = Period::parse(ends.constLast());
    if (ends.size() > 2 || !first || !last || first->firstDay() > last->firstDay())
        return std::nullopt;
    return Span{*first, *last};
}

QString Span::text() const
{
    return isJoined() ? first.text() + u'-' + last.text() : first.text();
}

bool Span::covers(const Period &period) const
{
    return firstDay() <= period.firstDay() && period.lastDay() <= lastDay();
}

bool Span::overlaps(const Span &other) const
{
    return firstDay() <= other.lastDay() && other.firstDay() <= lastDay();
}

const ReportTable *Issue::table(ReportList list) const
{
    const auto found = std::ranges::find(tables, list, &ReportTable::list);
    return found == tables.end() ? nullptr : &*found;
}

int Issue::hiddenCount() const
{
    return std::accumulate(
        tables.begin(), tables.end(), 0, [](int sum, const ReportTable &table) { return sum + table.hiddenCount(); });
}

int lastYearOfLists(const QList<Issue> &issues)
{
    int last = 0;
    for (const Issue &issue : issues) {
        if (issue.kind == IssueKind::Lists)
            last = std::max(last, issue.span.last.year);
    }
    return last;
}

int firstYearOpen(const QList<Issue> &issues, QDate today)
{
    const int last = lastYearOfLists(issues);
    if (last == 0)
        return today.year();
    const bool isComplete = std::ranges::any_of(issues, [last](const Issue &issue) {
        return issue.kind == IssueKind::Lists && issue.span.lastDay() >= QDate(last, 12, 31);
    });
    return std::min(today.year(), isComplete ? last + 1 : last);
}

Period periodBefore(const Period &period)
{
    return periodOf(planOf(period), period.firstDay().addDays(-1));
}

Period periodAfter(const Period &period)
{
    return periodOf(planOf(period), period.lastDay().addDays(1));
}

Period periodOf(ReportPlan plan, QDate day)
{
    switch (plan) {
    case ReportPlan::Quarter:
        return Period::quarterOf(day);
    case ReportPlan::Half:
        return {day.year(), day.month() <= 6 ? 1 : 7, 6};
    case ReportPlan::Year:
        return {day.year(), 1, 12};
    }
    return Period::quarterOf(day);
}

ReportPlan planOf(const Period &period)
{
    return period.months == 3 ? ReportPlan::Quarter : period.months == 6 ? ReportPlan::Half : ReportPlan::Year;
}

} // namespace wardmate
