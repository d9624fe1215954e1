// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/leadership_case.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("LeadershipCase", text);
}

constexpr double kMost = 1e12;

double share(const LeadershipCase &numbers, CaseInput input, Outlook outlook)
{
    return numbers.value(input, outlook) / 100.0;
}

double costOf(const LeadershipCase &numbers, Outlook outlook)
{
    const auto value = [&](CaseInput input) { return numbers.value(input, outlook); };
    const double director = share(numbers, CaseInput::DirectorShare, outlook) * value(CaseInput::DirectorSalary);
    const double coordinator = value(CaseInput::CoordinatorHours) * value(CaseInput::CoordinatorHour);
    const double talkHours = value(CaseInput::Conversations)
        * (value(CaseInput::TalkMinutes) + value(CaseInput::AdministrationMinutes)) / 60.0;
    const double trainingHours = value(CaseInput::SupportersTrained) * value(CaseInput::TrainingHours);
    const double meetingHours = value(CaseInput::ActiveSupporters) * value(CaseInput::MeetingHours);
    return director + coordinator + (talkHours + trainingHours + meetingHours) * value(CaseInput::SupporterHour)
        + value(CaseInput::OtherCosts);
}

CaseResult resultFor(const LeadershipCase &numbers, Outlook outlook, CaseResult result)
{
    const auto value = [&](CaseInput input) { return numbers.value(input, outlook); };
    const double turnover = share(numbers, CaseInput::Turnover, outlook);
    result.turnoverWithoutBurnout = turnover / (1 + share(numbers, CaseInput::Burnout, outlook));
    result.attributableTurnover = turnover - result.turnoverWithoutBurnout;
    result.departures = result.attributableTurnover * value(CaseInput::Physicians);
    result.costOfBurnout = result.departures * value(CaseInput::PhysicianReplacement);
    result.physicianSaving = result.costOfBurnout * share(numbers, CaseInput::BurnoutReduction, outlook);
    const double staying
        = share(numbers, CaseInput::LeavingWithout, outlook) - share(numbers, CaseInput::LeavingWith, outlook);
    result.nurseSaving = value(CaseInput::SupportedNurses)
        * (staying * value(CaseInput::NurseReplacement) + value(CaseInput::HoursSaved) * value(CaseInput::NurseHour));
    result.saving = result.physicianSaving + result.nurseSaving;
    result.programmeCost = costOf(numbers, outlook);
    result.net = result.saving - result.programmeCost;
    if (result.programmeCost > 0)
        result.returnOnCost = result.net / result.programmeCost;
    return result;
}

} // namespace

CaseRange LeadershipCase::range(CaseInput input) const
{
    return own.value(input, caseInput(input).standard);
}

double LeadershipCase::value(CaseInput input, Outlook outlook) const
{
    const CaseRange known = range(input);
    if (outlook == Outlook::Likely)
        return known.likely;
    const bool wantsHigh = (outlook == Outlook::Hopeful) == caseInput(input).moreIsBetter;
    return wantsHigh ? known.high : known.low;
}

CaseResult resultOf(const LeadershipCase &numbers, Outlook outlook)
{
    return resultFor(numbers, outlook, {});
}

QList<CaseSwing> swingsOf(const LeadershipCase &numbers)
{
    QList<CaseSwing> swings;
    for (const CaseInputInfo &info : caseInputs()) {
        const CaseRange known = numbers.range(info.input);
        const auto netAt = [&](double value) {
            LeadershipCase moved = numbers;
            moved.own.insert(info.input, {value, value, value});
            return resultOf(moved, Outlook::Likely).net;
        };
        const CaseSwing swing{info.input, netAt(known.low), netAt(known.high)};
        if (swing.width() > 0.5)
            swings.append(swing);
    }
    std::ranges::stable_sort(swings, std::ranges::greater{}, &CaseSwing::width);
    return swings;
}

QString caseProblem(CaseInput input, const CaseRange &range)
{
    const std::array values{range.low, range.likely, range.high};
    if (std::ranges::any_of(values, [](double value) { return !std::isfinite(value) || value < 0 || value > kMost; }))
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "The number must be zero or more."));
    if (caseInput(input).unit == CaseUnit::Percent && range.high > 100)
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "A share cannot be over 100 %."));
    if (range.low > range.likely || range.likely > range.high)
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "Low, likely and high must rise from left to right."));
    return {};
}

QList<CaseInput> missingInputs(const LeadershipCase &numbers)
{
    QList<CaseInput> missing;
    for (const CaseInputInfo &info : caseInputs())
        if (info.year == 0 && *info.source == '\0' && numbers.range(info.input) == CaseRange())
            missing.append(info.input);
    return missing;
}

QString caseAsText(const LeadershipCase &numbers)
{
    QJsonObject object;
    for (auto at = numbers.own.cbegin(); at != numbers.own.cend(); ++at)
        object.insert(caseInput(at.key()).code, QJsonArray{at->low, at->likely, at->high});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LeadershipCase caseFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    LeadershipCase numbers;
    for (const CaseInputInfo &info : caseInputs()) {
        const QJsonArray values = object.value(info.code).toArray();
        const CaseRange range{values.at(0).toDouble(-1), values.at(1).toDouble(-1), values.at(2).toDouble(-1)};
        if (values.size() == 3 && caseProblem(info.input, range).isEmpty())
            numbers.own.insert(info.input, range);
    }
    return numbers;
}

/// Qt groups the digits of "1.000.000" only once in languages that leave "1000" alone, so this does it.
QString groupedNumber(qint64 value)
{
    const QLocale locale;
    QString digits = locale.toString(std::abs(value)).remove(locale.groupSeparator());
    if (digits.size() > 4 || locale.toString(1000).contains(locale.groupSeparator())) {
        for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
            digits.insert(place, locale.groupSeparator());
    }
    return value < 0 ? locale.negativeSign() + digits : digits;
}

QString caseNumber(double value, CaseUnit unit)
{
    const QLocale locale;
    switch (unit) {
    case CaseUnit::Percent:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "%1 %"))
            .arg(locale.toString(value, 'f', value == std::floor(value) ? 0 : 1));
    case CaseUnit::Money:
        return groupedNumber(std::llround(value));
    case CaseUnit::Hours:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "%1 h"))
            .arg(locale.toString(value, 'f', value == std::floor(value) ? 0 : 1));
    case CaseUnit::Minutes:
        return words(QT_TRANSLATE_NOOP("LeadershipCase", "%1 min"))
            .arg(locale.toString(qlonglong(std::llround(value))));
    case CaseUnit::Count:
        break;
    }
    return groupedNumber(std::llround(value));
}

} // namespace wardmate
