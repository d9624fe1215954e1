// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/disclosure.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

Result<void> stopped(const QString &detail, const QString &code)
{
    return failure(Error::Kind::Refused, u"the figures were held back by the last check: "_s + detail, code);
}

/// Rules 2, 3 and 4 as far as they show in the published numbers.
Result<void> checkTable(const ReportTable &table, const Issue &issue)
{
    const QString where = u" in list %1 of %2"_s.arg(codeOf(table.list), issue.span.text());
    if (table.total != issue.total)
        return stopped(u"another total"_s + where, u"gate_total"_s);
    QSet<QString> categories;
    for (const ReportCell &cell : table.cells) {
        categories.insert(cell.category);
        if (cell.shown && *cell.shown < issue.threshold)
            return stopped(u"a number under the threshold"_s + where, u"gate_small_number"_s);
    }
    if (categories.size() != table.cells.size())
        return stopped(u"a category twice"_s + where, u"gate_category"_s);
    const int hidden = table.hiddenCount();
    const int sum = table.hiddenSum();
    if (hidden == 0 ? sum != 0 : sum < issue.threshold || hidden < 2)
        return stopped(u"a hidden number can be worked out"_s + where, u"gate_subtraction"_s);
    return {};
}

Result<void> checkIssue(const Issue &issue)
{
    if (issue.threshold < kLeastThreshold)
        return stopped(u"a threshold under 11"_s, u"gate_threshold"_s);
    if (issue.total < issue.threshold)
        return stopped(u"a total under the threshold in "_s + issue.span.text(), u"gate_small_number"_s);
    if (issue.kind == IssueKind::Totals && !issue.tables.isEmpty())
        return stopped(u"lists in an issue of totals"_s, u"gate_list"_s);
    QSet<ReportList> lists;
    for (const ReportTable &table : issue.tables) {
        lists.insert(table.list);
        if (const auto checked = checkTable(table, issue); !checked)
            return checked;
    }
    if (lists.size() != issue.tables.size())
        return stopped(u"a list twice in "_s + issue.span.text(), u"gate_list"_s);
    QSet<ProgrammeNumber> own;
    for (const OwnNumber &each : issue.own)
        own.insert(each.number);
    if (own.size() != issue.own.size())
        return stopped(u"a number of the programme twice in "_s + issue.span.text(), u"gate_own_number"_s);
    return {};
}

/// Whether the parts follow each other without a gap and fill the whole.
bool fill(const Span &whole, const QList<Issue> &parts)
{
    QDate next = whole.firstDay();
    for (const Issue &part : parts) {
        if (part.span.firstDay() != next)
            return false;
        next = part.span.lastDay().addDays(1);
    }
    return next == whole.lastDay().addDays(1);
}

/// Rule 6 for a sum, and the same for the lists of a year whose quarters' totals are out already.
Result<void> checkWhole(const Issue &whole, const QList<Issue> &issues)
{
    const QList<Issue> parts = partsOf(whole, issues);
    if (whole.kind == IssueKind::Lists && parts.isEmpty())
        return {};
    if (!fill(whole.span, parts))
        return stopped(u"a part of %1 is missing"_s.arg(whole.span.text()), u"gate_parts"_s);
    const Issue sum = sumOf(whole.span, parts);
    if (whole.total != sum.total)
        return stopped(u"%1 is not the sum of its parts"_s.arg(whole.span.text()), u"gate_sum"_s);
    if (whole.kind == IssueKind::Sum && whole.tables != sum.tables)
        return stopped(u"%1 shows more than its parts"_s.arg(whole.span.text()), u"gate_sum"_s);
    return {};
}

/// Rule 7: no day is counted twice, and categories stay the same from January to December.
Result<void> checkPair(const Issue &one, const Issue &other)
{
    const bool areAlike = one.kind == other.kind;
    const bool isTotalOfLists = one.kind != IssueKind::Sum && other.kind != IssueKind::Sum && !areAlike;
    if (isTotalOfLists && one.span.overlaps(other.span)) {
        const Span &lists = one.kind == IssueKind::Lists ? one.span : other.span;
        const Span &total = one.kind == IssueKind::Lists ? other.span : one.span;
        if (total.firstDay() < lists.firstDay() || total.lastDay() > lists.lastDay())
            return stopped(u"%1 and %2 overlap"_s.arg(one.span.text(), other.span.text()), u"gate_twice"_s);
    }
    if (areAlike && one.span.overlaps(other.span) && (one.kind != IssueKind::Sum || one.span == other.span))
        return stopped(u"%1 and %2 overlap"_s.arg(one.span.text(), other.span.text()), u"gate_twice"_s);
    if (!areAlike || one.kind != IssueKind::Lists || one.span.last.year != other.span.last.year)
        return {};
    for (const ReportTable &table : one.tables) {
        const ReportTable *twin = other.table(table.list);
        if (twin != nullptr
            && !std::ranges::equal(table.cells, twin->cells, {}, &ReportCell::category, &ReportCell::category))
            return stopped(
                u"the categories of list %1 changed within %2"_s.arg(codeOf(table.list)).arg(one.span.last.year),
                u"gate_category"_s);
    }
    return {};
}

} // namespace

Result<void> checkIssues(const QList<Issue> &issues)
{
    for (qsizetype i = 0; i < issues.size(); ++i) {
        const Issue &issue = issues.at(i);
        if (const auto checked = checkIssue(issue); !checked)
            return checked;
        if (issue.kind != IssueKind::Totals) {
            if (const auto checked = checkWhole(issue, issues); !checked)
                return checked;
        }
        for (qsizetype j = 0; j < i; ++j) {
            if (const auto checked = checkPair(issue, issues.at(j)); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace wardmate
