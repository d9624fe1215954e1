// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/disclosure.h"

#include <algorithm>

namespace wardmate {

namespace {

ReportTable summedTable(const ReportTable &first, const QList<Issue> &parts)
{
    ReportTable sum = first;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const ReportTable &part = *parts.at(i).table(first.list);
        sum.total += part.total;
        for (qsizetype cell = 0; cell < sum.cells.size(); ++cell) {
            std::optional<int> &shown = sum.cells[cell].shown;
            const std::optional<int> added = part.cells.at(cell).shown;
            shown = shown && added ? std::optional(*shown + *added) : std::nullopt;
        }
    }
    return sum;
}

/// What the hidden numbers are together anybody can work out, so it must be a number that could be shown itself: large
/// enough, of enough events and of enough people.
bool mayBeKnownTogether(const ReportTable &table, const CountedList &counted, int threshold)
{
    if (table.hiddenCount() < 2 || table.hiddenSum() < threshold)
        return false;
    CellFaces together;
    int events = 0;
    int people = 0;
    for (qsizetype i = 0; i < table.cells.size(); ++i) {
        if (table.cells.at(i).shown)
            continue;
        if (i < counted.faces.size()) {
            together.events.unite(counted.faces.at(i).events);
            together.people.unite(counted.faces.at(i).people);
        } else {
            events += counted.cells.at(i).events;
            people += counted.cells.at(i).people;
        }
    }
    return events + together.events.size() >= kLeastEvents && people + together.people.size() >= threshold;
}

/// Rule 4: hides others by lot until at least two are hidden and what they are together may be known.
void hideOthers(ReportTable &table, const CountedList &counted, int threshold, const Lot &lot)
{
    if (table.hiddenCount() == 0 || table.cells.size() < 2)
        return;
    QList<std::pair<QByteArray, qsizetype>> shown; // by their place in the lot
    for (qsizetype i = 0; i < table.cells.size(); ++i) {
        if (table.cells.at(i).shown)
            shown.append({lot(table.list, table.cells.at(i).category), i});
    }
    std::ranges::sort(shown);
    for (const auto &[place, cell] : shown) {
        if (mayBeKnownTogether(table, counted, threshold))
            return;
        table.cells[cell].shown.reset();
    }
}

struct Place {
    qsizetype table = 0;
    qsizetype cell = 0;
};

/// The first two shown numbers that force a number of 1 or more where they meet, while it is under the threshold.
std::optional<std::pair<Place, Place>> smallCrossing(
    const QList<ReportTable> &tables, const Crossings &crossings, int threshold)
{
    for (qsizetype i = 0; i < tables.size(); ++i) {
        for (qsizetype j = i + 1; j < tables.size(); ++j) {
            for (qsizetype a = 0; a < tables.at(i).cells.size(); ++a) {
                for (qsizetype b = 0; b < tables.at(j).cells.size(); ++b) {
                    const int both = tables.at(i).cells.at(a).shown.value_or(0)
                        + tables.at(j).cells.at(b).shown.value_or(0) - tables.at(i).total;
                    if (both > 0 && crossings.at(tables.at(i).list, a, tables.at(j).list, b) < threshold)
                        return std::pair(Place{i, a}, Place{j, b});
                }
            }
        }
    }
    return std::nullopt;
}

bool haveSameCategories(const ReportTable &one, const ReportTable *other)
{
    return other != nullptr
        && std::ranges::equal(one.cells, other->cells, {}, &ReportCell::category, &ReportCell::category);
}

} // namespace

bool mayBeShown(const CountedCell &cell, int threshold)
{
    return cell.count >= threshold && cell.events >= kLeastEvents && cell.people >= threshold;
}

ReportTable protectedList(const CountedList &counted, int threshold, const Lot &lot, const DisclosureRules &rules)
{
    ReportTable table{counted.list, counted.total(), {}};
    for (const CountedCell &cell : counted.cells) {
        const bool shows = mayBeShown(cell, threshold);
        table.cells.append({cell.category, shows ? std::optional(cell.count) : std::nullopt});
    }
    if (rules.hidesASecondNumber)
        hideOthers(table, counted, threshold, lot);
    return table;
}

void protectCrossings(QList<ReportTable> &tables, const Counts &counts, int threshold, const Lot &lot)
{
    while (const auto pair = smallCrossing(tables, counts.crossings, threshold)) {
        ReportTable &one = tables[pair->first.table];
        ReportTable &other = tables[pair->second.table];
        ReportCell &cell = one.cells[pair->first.cell];
        ReportCell &otherCell = other.cells[pair->second.cell];
        const bool isFirst = lot(one.list, cell.category) < lot(other.list, otherCell.category);
        (isFirst ? cell : otherCell).shown.reset();
        ReportTable &changed = isFirst ? one : other;
        hideOthers(changed, *std::ranges::find(counts.lists, changed.list, &CountedList::list), threshold, lot);
    }
}

Issue sumOf(const Span &span, const QList<Issue> &parts)
{
    Issue sum;
    sum.span = span;
    sum.kind = IssueKind::Sum;
    for (const Issue &part : parts) {
        sum.total += part.total;
        sum.threshold = std::max(sum.threshold, part.threshold);
    }
    if (parts.isEmpty())
        return sum;
    for (const ReportTable &table : parts.constFirst().tables) {
        const bool isEverywhere = std::ranges::all_of(
            parts, [&](const Issue &part) { return haveSameCategories(table, part.table(table.list)); });
        if (isEverywhere)
            sum.tables.append(summedTable(table, parts));
    }
    return sum;
}

QList<Issue> partsOf(const Issue &whole, const QList<Issue> &issues)
{
    QList<Issue> parts;
    const IssueKind wanted = whole.kind == IssueKind::Sum ? IssueKind::Lists : IssueKind::Totals;
    for (const Issue &issue : issues) {
        if (issue.kind == wanted && whole.span.firstDay() <= issue.span.firstDay()
            && issue.span.lastDay() <= whole.span.lastDay())
            parts.append(issue);
    }
    std::ranges::sort(parts, {}, [](const Issue &issue) { return issue.span.firstDay(); });
    return parts;
}

} // namespace wardmate
