// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/publisher.h"

#include "models/programme/working_calendar.h"
#include "models/reports/ledger_store.h"
#include "models/reports/programme_numbers.h"
#include "models/reports/taken_over.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

tl::unexpected<Error> refused(const QString &detail, const QString &code)
{
    return failure(Error::Kind::Refused, detail, code);
}

bool coversAny(const QList<Issue> &issues, IssueKind kind, const Span &span)
{
    return std::ranges::any_of(
        issues, [&](const Issue &issue) { return issue.kind == kind && issue.span.overlaps(span); });
}

/// The areas of the first lists of a calendar year hold until its end (rule 7).
std::optional<QStringList> areasOfYear(const QList<Issue> &issues, int year)
{
    for (const Issue &issue : issues) {
        if (issue.kind != IssueKind::Lists || issue.span.last.year != year)
            continue;
        if (const ReportTable *table = issue.table(ReportList::Area)) {
            QStringList areas;
            for (const ReportCell &cell : table->cells)
                areas.append(cell.category);
            areas.removeLast(); // "other" is always there
            return areas;
        }
    }
    return std::nullopt;
}

/// What the parts cover, named as the period that was asked for if they are just that.
Span spanOf(const QList<Issue> &parts, const Period &period)
{
    const Span span{parts.constFirst().span.first, parts.constLast().span.last};
    const bool isThatPeriod = span.firstDay() == period.firstDay() && span.lastDay() == period.lastDay();
    return isThatPeriod ? Span::of(period) : span;
}

/// Parts that overlap a period, without a gap among them; a year whose last quarter was joined to the next goes on.
Result<QList<Issue>> adjoiningParts(const Period &period, IssueKind kind, const QList<Issue> &issues)
{
    QList<Issue> parts;
    for (const Issue &issue : issues) {
        if (issue.kind == kind && issue.span.overlaps(Span::of(period)))
            parts.append(issue);
    }
    std::ranges::sort(parts, {}, [](const Issue &issue) { return issue.span.firstDay(); });
    const QString hint = kind == IssueKind::Totals ? u" --totals"_s : QString();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QDate next = parts.at(i - 1).span.lastDay().addDays(1);
        if (parts.at(i).span.firstDay() != next)
            return refused(u"a part of %1 has not been published. Publish it first, with: publish %2%3"_s.arg(
                               period.text(), periodOf(planOf(parts.at(i).span.first), next).text(), hint),
                u"missing_part"_s);
    }
    if (!parts.isEmpty() && parts.constLast().span.lastDay() < period.lastDay()) {
        const QDate next = parts.constLast().span.lastDay().addDays(1);
        return refused(
            u"%1 has not been published, so the whole of %3 cannot be. Publish it first, with: publish %1%2; if it is "
            "too small, it is joined to the period after it and both are published then"_s.arg(
                periodOf(planOf(parts.constLast().span.last), next).text(), hint, period.text()),
            u"missing_part"_s);
    }
    return parts;
}

} // namespace

Publisher::Publisher(Database &database, const Clock &clock, PersonRole role, const ProgrammeSettings &settings,
    ReportFileWriter writer, DisclosureRules rules)
    : m_db(database)
    , m_clock(clock)
    , m_role(role)
    , m_settings(settings)
    , m_writer(std::move(writer))
    , m_rules(rules)
{
}

std::optional<ReportPlan> Publisher::planOfYear(const QList<Issue> &issues, int year)
{
    for (const Issue &issue : issues) {
        if (issue.kind == IssueKind::Sum || issue.span.last.year != year)
            continue;
        return issue.kind == IssueKind::Totals ? ReportPlan::Year : planOf(issue.span.last);
    }
    return std::nullopt;
}

Result<QList<Issue>> Publisher::issues() const
{
    return LedgerStore(m_db).issues();
}

QDate Publisher::today() const
{
    return WorkingCalendar(m_settings.week).localDate(m_clock.nowUtc());
}

Result<void> Publisher::sign(Issue &issue) const
{
    issue.issuedAt = m_clock.nowUtc();
    issue.role = m_role;
    const auto own = programmeNumbers(m_db, issue.span, today());
    if (!own)
        return tl::unexpected<Error>(own.error());
    issue.own = *own;
    return {};
}

Result<void> Publisher::checkRequest(const PublishRequest &request, const QList<Issue> &issues) const
{
    const QString name = request.period.text();
    if (m_role == PersonRole::Administrator)
        return refused(u"an administrator cannot publish. A coordinator or director does that"_s, u"role"_s);
    if (request.period.lastDay() >= today())
        return refused(
            u"%1 is not over yet. Publish it after %2"_s.arg(name, request.period.lastDay().toString(Qt::ISODate)),
            u"period_open"_s);
    if (request.totalsOnly && request.period.months != 3)
        return failure(Error::Kind::Invalid, u"totals alone are published by quarter"_s, u"usage"_s);
    if (!m_rules.neverTwice)
        return {};
    const IssueKind kind = request.totalsOnly ? IssueKind::Totals : IssueKind::Lists;
    const bool isOut = std::ranges::any_of(issues, [&](const Issue &issue) {
        const bool wentInto = issue.kind == kind && issue.span.isJoined()
            && issue.span.first.months == request.period.months && issue.span.covers(request.period);
        return wentInto || issue.span == Span::of(request.period);
    });
    if (isOut)
        return refused(u"%1 has been published already, and what was published never changes; referrals entered since "
                       "count in the next period. Get the figures with: report %1"_s.arg(name),
            u"already_published"_s);
    if (const auto out = checkWhetherOut(request, Span::of(request.period), false); !out)
        return out;
    const auto plan = planOfYear(issues, request.period.year);
    const bool isFiner = plan && planOf(request.period) < *plan;
    const bool asTotals = request.totalsOnly && plan == ReportPlan::Year
        && !coversAny(issues, IssueKind::Lists, Span::of(request.period));
    if ((isFiner && !asTotals) || (request.totalsOnly && plan && plan != ReportPlan::Year)) {
        const bool hasTotals = plan == ReportPlan::Year
            && coversAny(issues, IssueKind::Totals, Span::of(periodOf(ReportPlan::Year, request.period.firstDay())));
        return refused(u"%1 is reported %2, as its first published figures were; other lists beside them would let "
                       "hidden numbers be worked out. Publish %3 instead"_s.arg(QString::number(request.period.year),
                           plan == ReportPlan::Quarter    ? u"by quarter"_s
                               : plan == ReportPlan::Half ? u"by half-year"_s
                                                          : u"with yearly lists"_s,
                           hasTotals ? name + u" --totals"_s : periodOf(*plan, request.period.firstDay()).text()),
            u"plan_fixed"_s);
    }
    return {};
}

/// After a restore that could not read what the replaced file had published.
Result<void> Publisher::checkWhetherOut(const PublishRequest &request, const Span &span, bool isCounted) const
{
    const auto unknownBefore = attempt([&] { return publishedUnknownBefore(m_db); });
    if (!unknownBefore)
        return tl::unexpected<Error>(unknownBefore.error());
    if (!*unknownBefore || !mayBeOut(span, isCounted, **unknownBefore))
        return {};
    if (request.neverPublished && m_role == PersonRole::Director)
        return {};
    return refused(u"a backup took the place of a file before %1, and what that file had published cannot be read. If "
                   "%2 was published from it, those figures stay as they are and it must not be published again; if "
                   "it never was, a director states so with: publish %3 --never-published"_s.arg(
                       (*unknownBefore)->toString(Qt::ISODate), span.text(), request.period.text()),
        u"published_unknown"_s);
}

/// An issue that was taken over counts referrals that the backup had, and others that were lost with the file and are
/// entered again. The first of its days, as many as it published, are those: none of them counts a second time.
Result<void> Publisher::findMembers() const
{
    const auto issues = this->issues();
    if (!issues)
        return tl::unexpected<Error>(issues.error());
    QList<Issue> before;
    for (const Issue &issue : *issues) {
        const auto done = attempt([&]() -> Result<void> {
            const auto missing = issue.total - LedgerStore(m_db).memberCount(issue);
            auto members = missing > 0 ? membersOf(issue, before) : QList<qint64>();
            if (!members)
                return tl::unexpected<Error>(members.error());
            std::ranges::sort(*members);
            members->resize(std::min<qsizetype>(members->size(), missing));
            if (!members->isEmpty())
                m_db.transaction([&] { LedgerStore(m_db).addMembers(issue, *members); });
            return {};
        });
        if (!done)
            return done;
        before.append(issue);
    }
    return {};
}

Result<Proposal> Publisher::propose(const PublishRequest &request) const
{
    const auto issues = this->issues();
    if (!issues)
        return tl::unexpected<Error>(issues.error());
    if (const auto checked = checkRequest(request, *issues); !checked)
        return tl::unexpected<Error>(checked.error());
    if (const auto found = m_rules.neverTwice ? findMembers() : Result<void>(); !found)
        return tl::unexpected<Error>(found.error());
    const auto plan = planOfYear(*issues, request.period.year);
    if (plan && planOf(request.period) > *plan && m_rules.yearIsASum)
        return proposeSum(request.period, *issues);
    const Span span = Span::of(request.period);
    if (!request.totalsOnly && planOf(request.period) == ReportPlan::Year
        && coversAny(*issues, IssueKind::Totals, span))
        return proposeYearOfTotals(request.period, *issues);
    return proposeCounted(request, *issues);
}

/// A whole may begin with its first published part only if nothing came in before it.
Result<void> Publisher::checkBeginning(const Period &whole, const QList<Issue> &parts) const
{
    const Issue &first = parts.constFirst();
    if (first.span.firstDay() <= whole.firstDay())
        return {};
    const Period before = periodOf(planOf(first.span.first), first.span.firstDay().addDays(-1));
    CountRequest request;
    request.spans = {{Period{whole.year, whole.firstMonth, before.months}, before}};
    request.onlyNew = true;
    const auto missing = ReportStore(m_db).referralsOf(request, m_settings);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    if (missing->isEmpty())
        return {};
    return refused(u"a part of %1 has not been published. Publish it first, with: publish %2%3"_s.arg(
                       whole.text(), before.text(), first.kind == IssueKind::Totals ? u" --totals"_s : QString()),
        u"missing_part"_s);
}

Result<Proposal> Publisher::proposeSum(const Period &period, const QList<Issue> &issues) const
{
    const auto parts = adjoiningParts(period, IssueKind::Lists, issues);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    if (const auto whole = checkBeginning(period, *parts); !whole)
        return tl::unexpected<Error>(whole.error());
    Proposal proposal;
    proposal.issue = sumOf(spanOf(*parts, period), *parts);
    if (const auto signedBy = sign(proposal.issue); !signedBy)
        return tl::unexpected<Error>(signedBy.error());
    const bool isOut
        = std::ranges::any_of(issues, [&](const Issue &issue) { return issue.span == proposal.issue.span; });
    if (isOut)
        return refused(
            u"%1 has been published already. Get the figures with: report %2"_s.arg(proposal.issue.span.text(),
                proposal.issue.span.isJoined() ? period.text() : proposal.issue.span.text()),
            u"already_published"_s);
    if (const auto passed = checkIssues(issues + QList<Issue>{proposal.issue}); !passed)
        return tl::unexpected<Error>(passed.error());
    return proposal;
}

Result<Proposal> Publisher::proposeYearOfTotals(const Period &period, const QList<Issue> &issues) const
{
    const auto parts = adjoiningParts(period, IssueKind::Totals, issues);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    if (const auto whole = checkBeginning(period, *parts); !whole)
        return tl::unexpected<Error>(whole.error());
    Issue issue;
    issue.span = spanOf(*parts, period);
    CountRequest request;
    request.countsPeople = true;
    request.crosses = true;
    request.threshold = m_settings.smallNumberThreshold;
    for (const Issue &part : *parts)
        request.issuedIn.append(part.span.text());
    const auto counts = countsOf(request, issues, issue.span.last.year);
    if (!counts)
        return tl::unexpected<Error>(counts.error());
    const int lost = sumOf(issue.span, *parts).total - counts->total.count;
    if (lost > 0)
        return refused(
            u"%1 of the referrals that the published totals of %2 count were lost when a backup was restored. "
            "Enter them again, with the days they came in; then its lists can be published"_s.arg(
                QString::number(lost), issue.span.text()),
            u"referrals_lost"_s);
    return protectedProposal(issue, *counts);
}

CountRequest Publisher::requestFor(const Span &span, const QList<Issue> &issues) const
{
    CountRequest request;
    request.spans = {span};
    request.onlyNew = m_rules.neverTwice && m_rules.yearIsASum;
    request.countsPeople = true;
    request.crosses = true;
    request.threshold = m_settings.smallNumberThreshold;
    for (const Issue &issue : issues) { // what was entered late for a period that is out counts now
        const bool counted
            = issue.kind == IssueKind::Totals || (issue.kind == IssueKind::Lists && partsOf(issue, issues).isEmpty());
        if (request.onlyNew && counted && issue.span.lastDay() < span.firstDay())
            request.spans.append(issue.span);
    }
    return request;
}

Result<Counts> Publisher::countsOf(CountRequest request, const QList<Issue> &issues, int year) const
{
    const ReportStore store(m_db);
    request.areasOfYear = year;
    auto areas = areasOfYear(issues, year);
    if (!areas) {
        const auto now = store.areas();
        if (!now)
            return tl::unexpected<Error>(now.error());
        areas = *now;
    }
    return store.counts(request, *areas, m_settings);
}

/// Joins the small periods before, which could not be reported alone (rule 1).
Result<Span> Publisher::joinedSpan(const PublishRequest &request, const QList<Issue> &issues) const
{
    const IssueKind kind = request.totalsOnly ? IssueKind::Totals : IssueKind::Lists;
    Span span = Span::of(request.period);
    const auto firstDay = ReportStore(m_db).firstDay(m_settings);
    if (!firstDay)
        return tl::unexpected<Error>(firstDay.error());
    while (m_rules.neverTwice) {
        const Period before = periodOf(kind == IssueKind::Totals
                ? ReportPlan::Quarter
                : planOfYear(issues, span.firstDay().addDays(-1).year()).value_or(planOf(request.period)),
            span.firstDay().addDays(-1));
        const bool isOut = coversAny(issues, IssueKind::Lists, Span::of(before))
            || coversAny(issues, IssueKind::Totals, Span::of(before));
        if (isOut || !firstDay->isValid() || before.lastDay() < *firstDay)
            break;
        const auto counts = countsOf(requestFor(Span::of(before), issues), issues, before.year);
        if (!counts)
            return tl::unexpected<Error>(counts.error());
        if (mayBeShown(counts->total, m_settings.smallNumberThreshold))
            break; // could be published on its own, before or after
        span.first = before;
    }
    return span;
}

Result<Proposal> Publisher::proposeCounted(const PublishRequest &request, const QList<Issue> &issues) const
{
    const auto span = joinedSpan(request, issues);
    if (!span)
        return tl::unexpected<Error>(span.error());
    Issue issue;
    issue.span = *span;
    if (const auto out = m_rules.neverTwice ? checkWhetherOut(request, *span, true) : Result<void>(); !out)
        return tl::unexpected<Error>(out.error());
    issue.kind = request.totalsOnly ? IssueKind::Totals : IssueKind::Lists;
    const auto counts = countsOf(requestFor(*span, issues), issues, span->last.year);
    if (!counts)
        return tl::unexpected<Error>(counts.error());
    if (!mayBeShown(counts->total, m_settings.smallNumberThreshold)) {
        const Period next = periodAfter(request.period);
        const bool isNextOut = coversAny(issues, issue.kind, Span::of(next));
        return refused(
            u"%1 has too few referrals to be reported alone: figures are shown from %2 people and %3 events. %4"_s.arg(
                span->text(), QString::number(m_settings.smallNumberThreshold), QString::number(kLeastEvents),
                isNextOut ? u"The period after it has been published already, so it stays unpublished"_s
                          : u"It is joined to the next period: publish %1 when that is over"_s.arg(next.text())),
            u"too_few"_s);
    }
    return protectedProposal(issue, *counts);
}

Result<Proposal> Publisher::protectedProposal(Issue issue, const Counts &counts) const
{
    issue.threshold = std::max(kLeastThreshold, m_settings.smallNumberThreshold);
    if (const auto signedBy = sign(issue); !signedBy)
        return tl::unexpected<Error>(signedBy.error());
    issue.total = counts.total.count;
    const Span &span = issue.span;
    const auto made = attempt([&] {
        const Lot lot = [&](ReportList list, const QString &category) {
            return fingerprint(
                m_db, u"disclosure_lot"_s, QStringList{span.text(), codeOf(list), category}.join(QChar(0x1f)));
        };
        for (const CountedList &list : counts.lists) {
            if (issue.kind == IssueKind::Lists)
                issue.tables.append(protectedList(list, issue.threshold, lot, m_rules));
        }
        if (m_rules.hidesASecondNumber && m_rules.looksAcrossLists)
            protectCrossings(issue.tables, counts, issue.threshold, lot);
    });
    if (!made)
        return tl::unexpected<Error>(made.error());
    const auto before = issues();
    if (!before)
        return tl::unexpected<Error>(before.error());
    const bool obeysAll = m_rules.hidesASecondNumber && m_rules.neverTwice && m_rules.yearIsASum;
    if (const auto passed = checkIssues(*before + QList<Issue>{issue}); obeysAll && !passed)
        return tl::unexpected<Error>(passed.error());
    Proposal proposal{issue, counts, false};
    const double quarters = double(span.firstDay().daysTo(span.lastDay()) + 1) / 91.0;
    proposal.wouldSuitYear
        = issue.kind == IssueKind::Lists && span.last.months < 12 && counts.total.count < kQuarterForLists * quarters;
    return proposal;
}

Result<QList<qint64>> Publisher::membersOf(const Issue &issue, const QList<Issue> &issues) const
{
    if (issue.kind == IssueKind::Sum || !partsOf(issue, issues).isEmpty())
        return QList<qint64>(); // counted in its parts
    return ReportStore(m_db).referralsOf(requestFor(issue.span, issues), m_settings);
}

Result<Issue> Publisher::publish(const PublishRequest &request)
{
    const auto proposal = propose(request);
    if (!proposal)
        return tl::unexpected<Error>(proposal.error());
    const Issue &issue = proposal->issue;
    const auto before = issues();
    if (!before)
        return tl::unexpected<Error>(before.error());
    const auto members = membersOf(issue, *before);
    if (!members)
        return tl::unexpected<Error>(members.error());
    const auto entered = attempt([&] {
        m_db.transaction([&] {
            LedgerStore(m_db).enter(issue, *members);
            if (issue.kind == IssueKind::Lists)
                ReportStore::keepAreas(m_db, issue.span.last.year);
            appendAudit(m_db, issue.issuedAt, m_role, request.neverPublished ? u"never_published"_s : u"published"_s,
                u"issue"_s, 0);
        });
    });
    if (!entered)
        return tl::unexpected<Error>(entered.error());
    if (const auto written = rebuildReportFile(); !written)
        return tl::unexpected<Error>(written.error());
    return issue;
}

Result<void> Publisher::rebuildReportFile() const
{
    const auto all = issues();
    if (!all)
        return tl::unexpected<Error>(all.error());
    if (const auto passed = checkIssues(*all); !passed)
        return passed;
    return m_writer ? m_writer(*all, {m_settings.hospital, m_settings.paper}) : Result<void>();
}

} // namespace wardmate
