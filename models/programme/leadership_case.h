// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace wardmate {

/// How one reads numbers that nobody knows exactly. Never one headline number (domain.md, Leadership case).
enum class Outlook {
    Careful, ///< little gained, much spent
    Likely,
    Hopeful
};
inline constexpr std::array kOutlooks{Outlook::Careful, Outlook::Likely, Outlook::Hopeful};

/// What the cost model asks for.
enum class CaseInput {
    // physicians: what burnout costs by people leaving
    Physicians,
    Burnout,
    Turnover,
    PhysicianReplacement,
    BurnoutReduction,
    // nurses: what support after an event saves
    SupportedNurses,
    LeavingWithout,
    LeavingWith,
    NurseReplacement,
    HoursSaved,
    NurseHour,
    // what the programme costs in a year
    DirectorShare,
    DirectorSalary,
    CoordinatorHours,
    CoordinatorHour,
    Conversations,
    TalkMinutes,
    AdministrationMinutes,
    SupporterHour,
    SupportersTrained,
    TrainingHours,
    ActiveSupporters,
    MeetingHours,
    OtherCosts
};

enum class CasePart {
    Physicians,
    Nurses,
    Cost
};

enum class CaseUnit {
    Count,
    Percent, ///< 0 to 100
    Money,
    Hours,
    Minutes
};

/// Low, likely and high of one input.
struct CaseRange {
    double low = 0;
    double likely = 0;
    double high = 0;
    bool operator==(const CaseRange &) const = default;
};

/// An input with its published or assumed value.
struct CaseInputInfo {
    CaseInput input;
    QString code; ///< as it is stored
    CasePart part;
    CaseUnit unit;
    CaseRange standard; ///< zeros: only the hospital knows
    bool moreIsBetter; ///< a higher value speaks for the programme
    const char *source; ///< English, translated where it is shown; empty: the hospital's own number
    int year = 0; ///< of the source; 0 without one
};

[[nodiscard]] const QList<CaseInputInfo> &caseInputs();
[[nodiscard]] const CaseInputInfo &caseInput(CaseInput input);
[[nodiscard]] QString caseInputLabel(CaseInput input);
/// "US nurse turnover survey, 2024", "The hospital's own number", "Our assumption".
[[nodiscard]] QString caseInputSource(CaseInput input);

/// The hospital's numbers; what is not in it is the standard value.
struct LeadershipCase {
    QMap<CaseInput, CaseRange> own;
    [[nodiscard]] CaseRange range(CaseInput input) const;
    [[nodiscard]] double value(CaseInput input, Outlook outlook) const;
    bool operator==(const LeadershipCase &) const = default;
};

/// What follows from the numbers, for one outlook. Money in the hospital's currency, a year.
struct CaseResult {
    double turnoverWithoutBurnout = 0; ///< share: TO / (1 + BO), burnout doubling the risk of leaving
    double attributableTurnover = 0; ///< share: TO less that
    double departures = 0; ///< physicians a year
    double costOfBurnout = 0;
    double physicianSaving = 0;
    double nurseSaving = 0;
    double saving = 0;
    double programmeCost = 0;
    double net = 0;
    std::optional<double> returnOnCost; ///< (saving - cost) / cost; none while the programme costs nothing
};

/// Formula of the published worksheet for physicians and its nurse variant (domain.md, Leadership case).
[[nodiscard]] CaseResult resultOf(const LeadershipCase &numbers, Outlook outlook);

/// How the likely net result moves when one input alone goes from its low to its high value.
struct CaseSwing {
    CaseInput input = CaseInput::Physicians;
    double atLow = 0;
    double atHigh = 0;
    [[nodiscard]] double width() const { return atHigh > atLow ? atHigh - atLow : atLow - atHigh; }
};
/// The widest first; inputs that move nothing are left out.
[[nodiscard]] QList<CaseSwing> swingsOf(const LeadershipCase &numbers);

/// What is wrong with a range in words; empty when nothing is.
[[nodiscard]] QString caseProblem(CaseInput input, const CaseRange &range);
/// What only the hospital knows and has not said: without it a part of the result is nothing.
[[nodiscard]] QList<CaseInput> missingInputs(const LeadershipCase &numbers);

[[nodiscard]] QString caseAsText(const LeadershipCase &numbers);
/// Unknown codes and unreadable numbers are left out.
[[nodiscard]] LeadershipCase caseFromText(const QString &text);

/// "1,250,000", "2.5 %", "40 h": by the unit, in the user's locale.
[[nodiscard]] QString caseNumber(double value, CaseUnit unit);
/// With its digits in groups of three, as the language in use has them.
[[nodiscard]] QString groupedNumber(qint64 value);

} // namespace wardmate
