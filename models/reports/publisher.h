// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/programme/programme_settings.h"
#include "models/reports/disclosure.h"
#include "models/reports/report_store.h"

#include <functional>

namespace wardmate {

class Database;

/// What publish() is asked for.
struct PublishRequest {
    Period period;
    bool totalsOnly = false; ///< only the total of a quarter; the lists come once, for the year
    bool neverPublished = false; ///< a director states it of a period that may be out (taken_over.h); goes on record
};

/// Below about so many referrals a quarter, lists of a quarter hide nearly everything (security.md 4b).
inline constexpr int kQuarterForLists = 150;

/// What publishing a period would issue.
struct Proposal {
    Issue issue;
    Counts counts; ///< the true ones, for the coordinator's eyes
    bool wouldSuitYear = false; ///< few referrals: quarterly totals and yearly lists would show more
};

/// Issues the figures of a period, once and for good (security.md 4c).
class Publisher
{
public:
    /// Writes the report file anew from all issues; given by whoever has the files.
    using ReportFileWriter = std::function<Result<void>(const QList<Issue> &issues, const ReportFrame &frame)>;

    Publisher(Database &database, const Clock &clock, PersonRole role, const ProgrammeSettings &settings,
        ReportFileWriter writer, DisclosureRules rules = {});

    /// What would be issued, or the rule that forbids it with the way out. Changes nothing that was or will be published.
    [[nodiscard]] Result<Proposal> propose(const PublishRequest &request) const;
    /// Enters the issue in the ledger and writes the report file. A role that may not is refused.
    [[nodiscard]] Result<Issue> publish(const PublishRequest &request);
    [[nodiscard]] Result<QList<Issue>> issues() const;
    /// The report file once more, after it could not be written.
    [[nodiscard]] Result<void> rebuildReportFile() const;
    /// Finds the members of issues that were taken over (taken_over.h).
    [[nodiscard]] Result<void> findMembers() const;
    /// The plan a calendar year has taken with its first issue.
    [[nodiscard]] static std::optional<ReportPlan> planOfYear(const QList<Issue> &issues, int year);

private:
    [[nodiscard]] Result<void> checkRequest(const PublishRequest &request, const QList<Issue> &issues) const;
    [[nodiscard]] Result<void> checkWhetherOut(const PublishRequest &request, const Span &span, bool isCounted) const;
    [[nodiscard]] Result<void> checkBeginning(const Period &whole, const QList<Issue> &parts) const;
    [[nodiscard]] Result<Proposal> proposeSum(const Period &period, const QList<Issue> &issues) const;
    [[nodiscard]] Result<Proposal> proposeCounted(const PublishRequest &request, const QList<Issue> &issues) const;
    [[nodiscard]] Result<Proposal> proposeYearOfTotals(const Period &period, const QList<Issue> &issues) const;
    [[nodiscard]] Result<Proposal> protectedProposal(Issue issue, const Counts &counts) const;
    /// Who publishes, when, and the programme's own numbers of that day.
    [[nodiscard]] Result<void> sign(Issue &issue) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Result<Span> joinedSpan(const PublishRequest &request, const QList<Issue> &issues) const;
    [[nodiscard]] Result<Counts> countsOf(CountRequest request, const QList<Issue> &issues, int year) const;
    [[nodiscard]] CountRequest requestFor(const Span &span, const QList<Issue> &issues) const;
    [[nodiscard]] Result<QList<qint64>> membersOf(const Issue &issue, const QList<Issue> &issues) const;

    Database &m_db;
    const Clock &m_clock;
    PersonRole m_role;
    const ProgrammeSettings &m_settings;
    ReportFileWriter m_writer;
    DisclosureRules m_rules;
};

} // namespace wardmate
