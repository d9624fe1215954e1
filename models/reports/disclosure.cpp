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
    QList<std::pair<QByteArray, qsizetype>> large; // by their place in the lot
    int hidden = 0;
    int hiddenSum = 0;
    for (const CountedCell &cell : counted.cells) {
        const bool shows = mayBeShown(cell, threshold);
        if (shows) {
            large.append({lot(counted.list, cell.category), table.cells.size()});
        } else {
            ++hidden;
            hiddenSum += cell.count;
        }
        table.cells.append({cell.category, shows ? std::optional(cell.count) : std::nullopt});
    }
    if (hidden == 0 || !rules.hidesASecondNumber || counted.cells.size() < 2)
        return table;
    std::ranges::sort(large);
    for (const auto &[place, cell] : large) {
        if (hidden >= 2 && hiddenSum >= threshold)
            break;
        ++hidden;
        hiddenSum += *table.cells[cell].shown;
        table.cells[cell].shown.reset();
    }
    return table;
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
