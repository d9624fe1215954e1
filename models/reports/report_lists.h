// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"
#include "models/base/event_words.h"
#include "models/base/people_words.h"
#include "models/reports/report_values.h"

#include <QHash>

#include <array>
#include <vector>

/// \file
/// How a referral falls into the lists, and the counting. Pure values.

namespace wardmate {

[[nodiscard]] ReportProfession reportProfessionOf(ProfessionGroup profession);
[[nodiscard]] ReportReferrer reportReferrerOf(ReferrerKind kind);
/// An open referral is "other" until it is closed.
[[nodiscard]] ReportOutcome reportOutcomeOf(ReferralState state, std::optional<Outcome> outcome);
[[nodiscard]] ReportFurtherHelp reportFurtherHelpOf(
    bool accepted, std::optional<FurtherHelp> kind, std::optional<Outcome> outcome);

/// What the lists need of one referral; the defaults are where one counts of which nothing is known any more.
struct ReportFacts {
    qint64 event = 0;
    EventGroup group = EventGroup::StaffOrOther;
    qsizetype area = -1; ///< place in the areas counted; -1 is "other"
    ReportProfession profession = ReportProfession::Other;
    ReportReferrer referrer = ReportReferrer::Other;
    ReportOutcome outcome = ReportOutcome::Other;
    bool reachedInTime = false;
    int conversations = 0;
    ReportFurtherHelp furtherHelp = ReportFurtherHelp::None;
    QString person; ///< empty where the program does not know
};

/// Counts referrals into all lists at once.
class ReportTally
{
public:
    /// threshold: different people are told apart up to so many.
    ReportTally(const QStringList &areas, int threshold, bool crosses = false);
    void add(const ReportFacts &facts);
    [[nodiscard]] Counts counts() const;

private:
    struct Cell {
        QString category;
        int count = 0;
        std::vector<qint64> events; ///< different ones, no more than matter
        std::vector<int> people; ///< likewise
    };
    void count(Cell &cell, const ReportFacts &facts, int person) const;
    [[nodiscard]] int numberOf(const QString &person);
    [[nodiscard]] CountedCell counted(const Cell &cell) const;

    int m_threshold;
    int m_people = 0; ///< numbers given so far; one nobody knows is somebody else each time
    QHash<QString, int> m_known;
    Cell m_total;
    std::array<std::vector<Cell>, 8> m_lists; ///< by ReportList
    Crossings m_crossings;
};

} // namespace wardmate
