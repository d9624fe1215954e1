// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inputs of the leadership case, each with its published value, source and year (field-facts.md, section 8). Where no
// figure was found that holds for every hospital there is none here either.
#include "models/programme/leadership_case.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr auto kNoSource = "";
constexpr auto kAssumed = QT_TRANSLATE_NOOP(
    "LeadershipCase", "Assumption of this program, until the hospital's own number takes its place");
constexpr int kAssumedIn = 2026;
constexpr auto kWorksheet
    = QT_TRANSLATE_NOOP("LeadershipCase", "Published worksheet on the cost of physician burnout (United States)");
constexpr auto kNurseSurvey = QT_TRANSLATE_NOOP("LeadershipCase", "National survey of nurse turnover in US hospitals");
constexpr auto kNurseTurnover = QT_TRANSLATE_NOOP(
    "LeadershipCase", "National survey of nurse turnover in US hospitals (high: its number of the year before)");
constexpr auto kSeed = QT_TRANSLATE_NOOP("LeadershipCase", "Advice on starting a programme: 10 to 20 % of full time");

QList<CaseInputInfo> allInputs()
{
    using enum CaseInput;
    using enum CaseUnit;
    constexpr auto physicians = CasePart::Physicians;
    constexpr auto nurses = CasePart::Nurses;
    constexpr auto cost = CasePart::Cost;
    return {
        {Physicians, u"physicians"_s, physicians, Count, {}, true, kNoSource},
        {Burnout, u"burnout"_s, physicians, Percent, {50, 54, 54}, true, kWorksheet, 2017},
        {Turnover, u"turnover"_s, physicians, Percent, {7, 7, 7.5}, true, kWorksheet, 2017},
        {PhysicianReplacement, u"physician_replacement"_s, physicians, Money, {500'000, 500'000, 1'000'000}, true,
            kWorksheet, 2017},
        {BurnoutReduction, u"burnout_reduction"_s, physicians, Percent, {0, 5, 20}, true, kAssumed, kAssumedIn},
        {SupportedNurses, u"supported_nurses"_s, nurses, Count, {}, true, kNoSource},
        {LeavingWithout, u"leaving_without"_s, nurses, Percent, {16.4, 16.4, 18.4}, true, kNurseTurnover, 2024},
        {LeavingWith, u"leaving_with"_s, nurses, Percent, {14.8, 15.6, 16.4}, false, kAssumed, kAssumedIn},
        {NurseReplacement, u"nurse_replacement"_s, nurses, Money, {49'500, 61'110, 72'700}, true, kNurseSurvey, 2024},
        {HoursSaved, u"hours_saved"_s, nurses, Hours, {0, 0, 8}, true, kAssumed, kAssumedIn},
        {NurseHour, u"nurse_hour"_s, nurses, Money, {}, true, kNoSource},
        {DirectorShare, u"director_share"_s, cost, Percent, {10, 15, 20}, false, kSeed, 2020},
        {DirectorSalary, u"director_salary"_s, cost, Money, {}, false, kNoSource},
        {CoordinatorHours, u"coordinator_hours"_s, cost, Hours, {100, 200, 400}, false, kAssumed, kAssumedIn},
        {CoordinatorHour, u"coordinator_hour"_s, cost, Money, {}, false, kNoSource},
        {Conversations, u"conversations"_s, cost, Count, {}, false, kNoSource},
        {TalkMinutes, u"talk_minutes"_s, cost, Minutes, {20, 30, 60}, false, kAssumed, kAssumedIn},
        {AdministrationMinutes, u"administration_minutes"_s, cost, Minutes, {5, 10, 15}, false, kAssumed, kAssumedIn},
        {SupporterHour, u"supporter_hour"_s, cost, Money, {}, false, kNoSource},
        {SupportersTrained, u"supporters_trained"_s, cost, Count, {}, false, kNoSource},
        {TrainingHours, u"training_hours"_s, cost, Hours, {4, 8, 16}, false, kAssumed, kAssumedIn},
        {ActiveSupporters, u"active_supporters"_s, cost, Count, {}, false, kNoSource},
        {MeetingHours, u"meeting_hours"_s, cost, Hours, {4, 6, 8}, false, kAssumed, kAssumedIn},
        {OtherCosts, u"other_costs"_s, cost, Money, {}, false, kNoSource},
    };
}

} // namespace

const QList<CaseInputInfo> &caseInputs()
{
    static const QList<CaseInputInfo> inputs = allInputs();
    return inputs;
}

const CaseInputInfo &caseInput(CaseInput input)
{
    return *std::ranges::find(caseInputs(), input, &CaseInputInfo::input);
}

QString caseInputLabel(CaseInput input)
{
    switch (input) {
    case CaseInput::Physicians:
        return QCoreApplication::translate("LeadershipCase", "Physicians in the hospital");
    case CaseInput::Burnout:
        return QCoreApplication::translate("LeadershipCase", "Share of physicians with burnout");
    case CaseInput::Turnover:
        return QCoreApplication::translate("LeadershipCase", "Physicians who leave in a year");
    case CaseInput::PhysicianReplacement:
        return QCoreApplication::translate("LeadershipCase", "Cost of replacing one physician");
    case CaseInput::BurnoutReduction:
        return QCoreApplication::translate("LeadershipCase", "Part of the burnout that support prevents");
    case CaseInput::SupportedNurses:
        return QCoreApplication::translate("LeadershipCase", "Nurses supported in a year");
    case CaseInput::LeavingWithout:
        return QCoreApplication::translate("LeadershipCase", "Chance that a nurse leaves, without support");
    case CaseInput::LeavingWith:
        return QCoreApplication::translate("LeadershipCase", "Chance that a nurse leaves, with support");
    case CaseInput::NurseReplacement:
        return QCoreApplication::translate("LeadershipCase", "Cost of replacing one nurse");
    case CaseInput::HoursSaved:
        return QCoreApplication::translate("LeadershipCase", "Hours of absence saved for each supported nurse");
    case CaseInput::NurseHour:
        return QCoreApplication::translate("LeadershipCase", "Cost of an hour of a nurse");
    case CaseInput::DirectorShare:
        return QCoreApplication::translate("LeadershipCase", "Director's working time");
    case CaseInput::DirectorSalary:
        return QCoreApplication::translate("LeadershipCase", "Director's yearly cost at full time");
    case CaseInput::CoordinatorHours:
        return QCoreApplication::translate("LeadershipCase", "Coordinator's hours in a year");
    case CaseInput::CoordinatorHour:
        return QCoreApplication::translate("LeadershipCase", "Cost of an hour of the coordinator");
    case CaseInput::Conversations:
        return QCoreApplication::translate("LeadershipCase", "Conversations in a year");
    case CaseInput::TalkMinutes:
        return QCoreApplication::translate("LeadershipCase", "Length of a conversation");
    case CaseInput::AdministrationMinutes:
        return QCoreApplication::translate("LeadershipCase", "Time around a conversation");
    case CaseInput::SupporterHour:
        return QCoreApplication::translate("LeadershipCase", "Cost of an hour of a supporter");
    case CaseInput::SupportersTrained:
        return QCoreApplication::translate("LeadershipCase", "Supporters trained in a year");
    case CaseInput::TrainingHours:
        return QCoreApplication::translate("LeadershipCase", "Hours of training for each");
    case CaseInput::ActiveSupporters:
        return QCoreApplication::translate("LeadershipCase", "Active supporters");
    case CaseInput::MeetingHours:
        return QCoreApplication::translate("LeadershipCase", "Hours of meetings for each in a year");
    case CaseInput::OtherCosts:
        return QCoreApplication::translate("LeadershipCase", "Print, meals and other costs in a year");
    }
    return {};
}

QString caseInputSource(CaseInput input)
{
    const CaseInputInfo &info = caseInput(input);
    if (*info.source == '\0')
        return QCoreApplication::translate("LeadershipCase", "The hospital's own number");
    const QString source = QCoreApplication::translate("LeadershipCase", info.source);
    return info.year > 0
        ? QCoreApplication::translate("LeadershipCase", "%1, %2", "source, year").arg(source).arg(info.year)
        : source;
}

} // namespace wardmate
