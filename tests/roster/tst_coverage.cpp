// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/coverage.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

SupporterStanding nurse(const QList<ShiftBand> &shifts)
{
    SupporterStanding standing;
    standing.supporter.profession = ProfessionGroup::RegisteredNurse;
    standing.supporter.shifts = shifts;
    return standing;
}

CoverageGroup groupOf(const std::vector<CoverageGroup> &groups, std::optional<ShiftBand> shift)
{
    const auto at = std::find_if(groups.cbegin(), groups.cend(), [&](const CoverageGroup &group) {
        return group.profession == ProfessionGroup::RegisteredNurse && group.shift == shift;
    });
    return at == groups.cend() ? CoverageGroup{ProfessionGroup::Other, shift, -1, -1, -1} : *at;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyRosterLeavesEveryProfessionWithoutAnybody()
    {
        const auto groups = coverageOf({});
        QCOMPARE(groups.size(), wordsOf<ProfessionGroup>().size() - 1);
        QVERIFY(std::all_of(groups.cbegin(), groups.cend(),
            [](const CoverageGroup &group) { return group.ready == 0 && !group.shift; }));
    }

    void aProfessionWithSomebodyIsLookedAtShiftByShift()
    {
        SupporterStanding lapsed = nurse({ShiftBand::Night});
        lapsed.notReadyBecause = {u"training_lapsed"_s};
        const auto groups = coverageOf({nurse({ShiftBand::Day, ShiftBand::Evening}), lapsed, nurse({})});
        QCOMPARE(groupOf(groups, ShiftBand::Day),
            (CoverageGroup{ProfessionGroup::RegisteredNurse, ShiftBand::Day, 1, 0, 1}));
        QCOMPARE(groupOf(groups, ShiftBand::Night),
            (CoverageGroup{ProfessionGroup::RegisteredNurse, ShiftBand::Night, 0, 1, 1}));
        QCOMPARE(groupOf(groups, std::nullopt).ready, -1);
    }

    void whoCannotBeAskedFillsNoGap()
    {
        SupporterStanding lapsed = nurse({ShiftBand::Day});
        lapsed.notReadyBecause = {u"training_lapsed"_s};
        QCOMPARE(groupOf(coverageOf({lapsed}), std::nullopt),
            (CoverageGroup{ProfessionGroup::RegisteredNurse, std::nullopt, 0, 1, 0}));
    }

    void partnersAndThoseWhoLeftDoNotCount()
    {
        SupporterStanding partner = nurse({ShiftBand::Day});
        partner.supporter.partnerInstitution = u"Saint Elsewhere"_s;
        SupporterStanding gone = nurse({ShiftBand::Day});
        gone.supporter.status = SupporterStatus::Left;
        gone.notReadyBecause = {u"not_active"_s};
        QCOMPARE(groupOf(coverageOf({partner, gone}), std::nullopt),
            (CoverageGroup{ProfessionGroup::RegisteredNurse, std::nullopt, 0, 0, 0}));
    }

    void gapsComeFirst()
    {
        const auto groups = coverageOf({nurse({ShiftBand::Day})});
        QVERIFY(std::is_partitioned(
            groups.cbegin(), groups.cend(), [](const CoverageGroup &group) { return group.ready == 0; }));
        QVERIFY(groups.back().ready > 0);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
