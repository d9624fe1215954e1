// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/coverage.h"

#include <algorithm>

namespace wardmate {

namespace {

CoverageGroup wholeProfession(const std::vector<SupporterStanding> &roster, ProfessionGroup profession)
{
    CoverageGroup all;
    all.profession = profession;
    for (const SupporterStanding &standing : roster) {
        const Supporter &supporter = standing.supporter;
        if (supporter.profession != profession || supporter.status == SupporterStatus::Left
            || !supporter.partnerInstitution.isEmpty())
            continue;
        ++(standing.isReady() ? all.ready : all.notReady);
        if (standing.isReady() && supporter.shifts.isEmpty())
            ++all.shiftUnknown;
    }
    return all;
}

CoverageGroup onShift(const std::vector<SupporterStanding> &roster, const CoverageGroup &all, ShiftBand shift)
{
    CoverageGroup group = all;
    group.shift = shift;
    group.ready = 0;
    group.notReady = 0;
    for (const SupporterStanding &standing : roster) {
        const Supporter &supporter = standing.supporter;
        if (supporter.profession == all.profession && supporter.status != SupporterStatus::Left
            && supporter.partnerInstitution.isEmpty() && supporter.shifts.contains(shift))
            ++(standing.isReady() ? group.ready : group.notReady);
    }
    return group;
}

} // namespace

std::vector<CoverageGroup> coverageOf(const std::vector<SupporterStanding> &roster)
{
    std::vector<CoverageGroup> groups;
    for (const Word<ProfessionGroup> &word : wordsOf<ProfessionGroup>()) {
        if (word.value == ProfessionGroup::Other)
            continue;
        const CoverageGroup all = wholeProfession(roster, word.value);
        if (all.ready == 0) {
            groups.push_back(all);
            continue;
        }
        for (const Word<ShiftBand> &shift : wordsOf<ShiftBand>())
            groups.push_back(onShift(roster, all, shift.value));
    }
    std::stable_partition(groups.begin(), groups.end(), [](const CoverageGroup &group) { return group.ready == 0; });
    return groups;
}

} // namespace wardmate
