// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/scoring.h"

#include "models/matching/criteria/availability_fit.h"
#include "models/matching/criteria/personal_fit.h"
#include "models/matching/criteria/professional_fit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wardmate {

namespace {

constexpr double kWithPreferences = 60.0;
constexpr double kForWeights = 40.0;
constexpr double kWithoutPreferences = 20.0;
constexpr double kLessThanOneKept = 0.99;

bool always(const PairView &)
{
    return true;
}

double usualUnitValue(const PairView &pair)
{
    return keepsUnit(pair) ? 1.0 : 0.0;
}

struct Weighted {
    Criterion criterion;
    int MatchWeights::*weight;
    bool (*applies)(const PairView &);
    double (*value)(const PairView &);
    QString (*text)(const PairView &);
};
constexpr std::array<Weighted, 8> kWeighted{{
    {Criterion::Specialty, &MatchWeights::specialty, appliesSpecialty, specialtyValue, specialtyText},
    {Criterion::Rank, &MatchWeights::rank, appliesRank, rankValue, rankText},
    {Criterion::Experience, &MatchWeights::experience, appliesExperience, experienceValue, experienceText},
    {Criterion::Profession, &MatchWeights::profession, appliesProfession, professionValue, professionText},
    {Criterion::Unit, &MatchWeights::unit, appliesUsualUnit, usualUnitValue, unitText},
    {Criterion::Shift, &MatchWeights::shift, appliesShift, shiftValue, shiftText},
    {Criterion::Load, &MatchWeights::load, always, loadValue, loadText},
    {Criterion::Freshness, &MatchWeights::freshness, always, freshnessValue, freshnessText},
}};

struct Asked {
    Criterion criterion;
    bool (*stated)(const MatchReferral &);
    bool (*kept)(const PairView &);
    QString (*text)(const PairView &);
};
constexpr std::array<Asked, 3> kAsked{{
    {Criterion::Unit, statesUnit, keepsUnit, unitText},
    {Criterion::Language, statesLanguage, keepsLanguage, languageText},
    {Criterion::Gender, statesGender, keepsGender, genderText},
}};

double weightedMean(const PairView &pair)
{
    double sum = 0.0;
    int weights = 0;
    for (const Weighted &each : kWeighted) {
        const int weight = std::max(0, pair.request.weights.*each.weight);
        if (weight == 0 || !each.applies(pair))
            continue;
        weights += weight;
        sum += weight * each.value(pair);
    }
    return weights == 0 ? 0.0 : sum / weights;
}

} // namespace

int pointsOf(const PairView &pair)
{
    int stated = 0;
    int kept = 0;
    for (const Asked &each : kAsked) {
        if (!each.stated(pair.referral))
            continue;
        ++stated;
        kept += each.kept(pair) ? 1 : 0;
    }
    const double mean = weightedMean(pair);
    const double score = kept == stated ? kWithPreferences + kForWeights * mean
                                        : kWithoutPreferences * (kept + kLessThanOneKept * mean) / stated;
    return int(std::lround(score * kPointsPerScore));
}

std::vector<CriterionValue> criteriaOf(const PairView &pair)
{
    std::vector<CriterionValue> values;
    for (const Asked &each : kAsked) {
        if (each.stated(pair.referral))
            values.push_back({each.criterion, true, each.kept(pair) ? 1.0 : 0.0, 0, each.text(pair)});
    }
    const auto asked = std::ptrdiff_t(values.size());
    for (const Weighted &each : kWeighted) {
        const int weight = pair.request.weights.*each.weight;
        if (weight > 0 && each.applies(pair))
            values.push_back({each.criterion, false, each.value(pair), weight, each.text(pair)});
    }
    std::stable_sort(values.begin() + asked, values.end(),
        [](const CriterionValue &a, const CriterionValue &b) { return a.weight > b.weight; });
    if (pair.supporter.partner)
        values.insert(
            values.begin() + asked, {Criterion::Institution, false, 0.0, 0, institutionText(Institution::Partner)});
    return values;
}

std::vector<MatchReason> reasonsFor(const PairView &pair)
{
    std::vector<MatchReason> reasons;
    for (const CriterionValue &each : criteriaOf(pair))
        reasons.push_back({each.criterion, each.value >= kInFavour, each.text});
    return reasons;
}

} // namespace wardmate
