// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"
#include "models/base/event_words.h"
#include "models/base/id.h"
#include "models/base/people_words.h"
#include "models/matching/code_set.h"
#include "models/matching/match_weights.h"
#include "models/matching/match_words.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

/// \file
/// What goes into matching and what comes out of it (domain.md, Matching; cli.md, JSON shapes). No names: ids only.

namespace wardmate {

/// A peer who waits for a supporter, with what is known of the event.
struct MatchReferral {
    ReferralId id;
    EventId event;
    ProfessionGroup profession = ProfessionGroup::Other;
    std::optional<CareerStage> stage;
    QString specialty; ///< node of the taxonomy or text as imported
    UnitId unit;
    UnitPreference preferredUnit = UnitPreference::None;
    QString preferredLanguage; ///< ISO 639-1 or empty
    std::optional<Gender> preferredGender;
    EventCategory category = EventCategory::Other;
    std::optional<EventNature> nature;
    std::optional<ShiftBand> shift;
    std::vector<SupporterId> avoid; ///< whom the peer does not want
    std::vector<SupporterId> involved; ///< supporters who were in the same event
    SupporterId present; ///< whom another one is looked for in place of
};

/// A supporter with what follows from the referrals.
struct MatchSupporter {
    SupporterId id;
    ProfessionGroup profession = ProfessionGroup::Other;
    std::optional<CareerStage> stage;
    QString specialty;
    UnitId unit;
    QStringList languages; ///< ISO 639-1
    CodeSet<ShiftBand> shifts;
    std::optional<Gender> gender;
    CodeSet<EventCategory> experienced;
    CodeSet<EventCategory> notComfortable;
    std::vector<UnitId> authorityOver;
    int capacity = 2;
    int openCases = 0;
    int recentCases = 0; ///< assigned in the last kRecentDays days, open ones not counted
    QDate freeAgainOn; ///< first day after the cool-down, invalid when there is none
    QDate availableFrom;
    QDate availableTo;
    SupporterStatus status = SupporterStatus::Active;
    QDate trainingValidUntil;
    QDate confidentialityOn;
    QDate profileConfirmedOn;
    bool partner = false; ///< belongs to a partner institution
    [[nodiscard]] int freeCapacity() const { return qMax(0, capacity - openCases); }
};

inline constexpr int kRecentDays = 90;

/// One referral with one supporter.
struct Pair {
    ReferralId referral;
    SupporterId supporter;
    auto operator<=>(const Pair &) const = default;
};

struct MatchRequest {
    std::vector<MatchReferral> referrals;
    std::vector<MatchSupporter> supporters;
    MatchWeights weights;
    UnitPreference usualUnit = UnitPreference::None; ///< the programme's own habit, where the peer stated nothing
    std::vector<Pair> pins; ///< decided by a person
    std::vector<Pair> excluded; ///< set aside by a person, or asked before without success
    /// Peers for whom partner institutions are asked as if they were from here: no place here was left for them.
    std::vector<ReferralId> partnersToo;
    QDate today;
    bool directorLiftsRankRule = false;
};

/// A criterion in words, for or against.
struct MatchReason {
    Criterion criterion = Criterion::Specialty;
    bool inFavour = false;
    QString text;
};

struct ScoredSupporter {
    SupporterId supporter;
    int points = 0; ///< hundredths of the score
    bool operator==(const ScoredSupporter &) const = default;
    [[nodiscard]] double score() const { return points / 100.0; }
};

struct ExcludedSupporter {
    SupporterId supporter;
    ExclusionRule rule = ExclusionRule::NotActive;
    QString text;
};

struct WayOutOffer {
    WayOut way = WayOut::OutsideLine;
    QString text;
    std::vector<SupporterId> supporters; ///< whom it concerns, the best fit first
};

/// Why nobody was found: the fewest rules that stand between the peer and some supporter, and what would help.
struct NoMatch {
    std::vector<ExclusionRule> rules; ///< empty only where there are no supporters at all
    std::vector<SupporterId> nearest; ///< who would be free of every rule but these, at most three
    QString text;
    std::vector<WayOutOffer> waysOut;
};

struct ReferralMatch {
    ReferralId referral;
    std::optional<SupporterId> supporter;
    bool pinned = false;
    bool partnersToo = false; ///< every place here that fits went to others, so partner institutions count as eligible
    int points = 0;
    std::vector<MatchReason> reasons;
    std::vector<ScoredSupporter> alternatives; ///< the next best three
    std::vector<ExcludedSupporter> excluded;
    std::vector<ScoredSupporter> pairs; ///< every eligible one, best first
    std::optional<NoMatch> noMatch;
    [[nodiscard]] double score() const { return points / 100.0; }
};

/// A pin that a rule forbids: nothing is proposed until it is taken back.
struct RefusedPin {
    Pair pair;
    std::optional<ExclusionRule> rule; ///< empty for unknown ids or a second pin of one referral
    QString text;
};

struct MatchResult {
    int matched = 0;
    qint64 totalPoints = 0; ///< hundredths; the sum of the chosen ones
    std::vector<ReferralMatch> referrals; ///< ordered by id
    std::vector<RefusedPin> refusedPins;
    bool cancelled = false;
    [[nodiscard]] double totalScore() const { return double(totalPoints) / 100.0; }
};

/// Called with 0 to 1000; return false to stop.
using MatchProgress = std::function<bool(int)>;

} // namespace wardmate
