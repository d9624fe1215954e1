// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/area_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QList<Unit> unitsIn(const QStringList &areas)
{
    QList<Unit> units;
    for (const QString &area : areas)
        units.append({UnitId{units.size() + 1}, u"Unit %1"_s.arg(units.size() + 1), area});
    return units;
}

} // namespace

class TestAreaRules : public QObject
{
    Q_OBJECT

private slots:
    void nineAreasAndTheRestAreEnough()
    {
        QStringList areas{QString()};
        for (int i = 0; i < kMostNamedAreas; ++i)
            areas.append(u"Area %1"_s.arg(i));
        QCOMPARE(areaProblem(unitsIn(areas)), AreaProblem::None);
        areas.append(u"One more"_s);
        QCOMPARE(areaProblem(unitsIn(areas)), AreaProblem::TooMany);
    }

    void theWordsOfEveryListAreNoAreas()
    {
        QCOMPARE(areaProblem(unitsIn({u"All"_s})), AreaProblem::ReservedName);
        QCOMPARE(areaProblem(unitsIn({u"other"_s})), AreaProblem::ReservedName);
        QCOMPARE(areaProblem(unitsIn({u"Other wards"_s})), AreaProblem::None);
        QCOMPARE(areaProblem(unitsIn({QString(61, u'x')})), AreaProblem::LongName);
    }

    void oneAreaHasOneSpelling()
    {
        const QList<Unit> units = withOneSpelling(unitsIn({u"Surgery"_s, u" surgery "_s, u"SURGERY"_s, {}}));
        QCOMPARE(areaNames(units), QStringList{u"Surgery"_s});
        QVERIFY(units.last().area.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAreaRules)
#include "tst_area_rules.moc"
