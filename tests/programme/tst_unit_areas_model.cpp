// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/unit_areas_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestUnitAreasModel : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheAreaIsEditedAndTheModelWaitsToBeTold()
    {
        UnitAreasModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUnits({{UnitId{1}, u"ICU"_s, {}}, {UnitId{2}, u"OR"_s, u"Surgery"_s}});
        QVERIFY(!model.flags(model.index(0, UnitAreasModel::UnitName)).testFlag(Qt::ItemIsEditable));
        QVERIFY(model.flags(model.index(0, UnitAreasModel::Area)).testFlag(Qt::ItemIsEditable));
        QSignalSpy edited(&model, &UnitAreasModel::edited);
        QVERIFY(!model.setData(model.index(1, UnitAreasModel::Area), u" Surgery "_s));
        QVERIFY(model.setData(model.index(0, UnitAreasModel::Area), u" Critical  care "_s));
        QCOMPARE(edited.count(), 1);
        const auto wanted = edited.first().first().value<QList<Unit>>();
        QCOMPARE(wanted.first().area, u"Critical care"_s);
        QCOMPARE(model.index(0, UnitAreasModel::Area).data(Qt::EditRole).toString(), QString());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setUnits(wanted);
        QCOMPARE(reset.count(), 0); // the place in the list stays
        QCOMPARE(model.index(0, UnitAreasModel::Area).data().toString(), u"Critical care"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnitAreasModel)
#include "tst_unit_areas_model.moc"
