// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

/// \file
/// Words of the reports: the lists and the categories they count (domain.md, Reports).

namespace wardmate {

/// The one-way lists. Each referral has exactly one value in each; no list is ever crossed with another.
enum class ReportList {
    EventGroup,
    Area,
    Profession,
    ReferrerKind,
    Outcome,
    Outreach,
    Conversations,
    FurtherHelp
};
template<>
[[nodiscard]] std::span<const Word<ReportList>> wordsOf<ReportList>();

/// Professions, joined to six.
enum class ReportProfession {
    Physician,
    Trainee,
    AdvancedPractice,
    Nurse,
    AlliedHealth,
    Other
};
template<>
[[nodiscard]] std::span<const Word<ReportProfession>> wordsOf<ReportProfession>();

/// Who told the programme, joined to five.
enum class ReportReferrer {
    Self,
    Colleague,
    Leadership,
    SafetyProcess,
    Other
};
template<>
[[nodiscard]] std::span<const Word<ReportReferrer>> wordsOf<ReportReferrer>();

/// How it ended, joined to five. A declined offer is a delivered intervention.
enum class ReportOutcome {
    Supported,
    BriefContact,
    OfferDeclined,
    NoResponse,
    Other
};
template<>
[[nodiscard]] std::span<const Word<ReportOutcome>> wordsOf<ReportOutcome>();

/// Whether the first attempt to reach the peer came within the programme's target.
enum class ReportOutreach {
    Yes,
    No
};
template<>
[[nodiscard]] std::span<const Word<ReportOutreach>> wordsOf<ReportOutreach>();

/// How many conversations there were.
enum class ReportConversations {
    None,
    One,
    Two,
    ThreeOrMore
};
template<>
[[nodiscard]] std::span<const Word<ReportConversations>> wordsOf<ReportConversations>();

/// Which further help was taken up, joined to four.
enum class ReportFurtherHelp {
    None,
    Professional,
    Practical,
    Other
};
template<>
[[nodiscard]] std::span<const Word<ReportFurtherHelp>> wordsOf<ReportFurtherHelp>();

/// What a programme reports once in a calendar year and keeps to (security.md 4c, rule 1).
enum class ReportPlan {
    Quarter,
    Half,
    Year
};
template<>
[[nodiscard]] std::span<const Word<ReportPlan>> wordsOf<ReportPlan>();

/// What an issue holds: lists of its own, only its total, or the sums of other issues.
enum class IssueKind {
    Lists,
    Totals,
    Sum
};
template<>
[[nodiscard]] std::span<const Word<IssueKind>> wordsOf<IssueKind>();

/// Numbers about the programme itself, shown plainly (domain.md, Reports). A feature that keeps records of something new
/// adds its number here.
enum class ProgrammeNumber {
    SupportersActive,
    SupportersReady,
    SupportersTrained,
    UnitsWithSupporter,
    ResourcesListed,
    ResourcesChecked
};
template<>
[[nodiscard]] std::span<const Word<ProgrammeNumber>> wordsOf<ProgrammeNumber>();
/// One sentence: what a number counts.
[[nodiscard]] QString definitionOf(ProgrammeNumber number);

/// The codes of a list's categories in the order they are shown; of the areas only "other" is known here.
[[nodiscard]] QStringList categoryCodes(ReportList list);
/// A category in the language of the interface; an area is its own name.
[[nodiscard]] QString categoryLabel(ReportList list, const QString &code);
/// One sentence: what a list counts.
[[nodiscard]] QString definitionOf(ReportList list);

} // namespace wardmate
