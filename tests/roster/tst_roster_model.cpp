// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_model.h"

#include "models/base/clock.h"
#include "models/roster/roster_filter.h"
#include "models/roster/roster_store.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/temp_vault.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestRosterModel : public QObject
{
    Q_OBJECT

private slots:
    void itFollowsTheStoreRowByRow()
    {
        TempVault vault;
        const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        RosterStore store(vault.db(), clock);
        RosterModel model(store, clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        taken(model.load());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Supporter supporter;
        supporter.name = u"Núñez, Zoë"_s;
        supporter.specialty = u"critical_care"_s;
        supporter.id = taken(store.add(supporter));
        QCOMPARE(model.rowCount(), 1);
        supporter.capacity = 5;
        taken(store.update(supporter));
        QCOMPARE(model.index(0, RosterModel::LoadColumn).data().toString(), u"0 / 5"_s);
        QCOMPARE(model.index(0, RosterModel::LoadColumn).data(Qt::AccessibleTextRole).toString(),
            u"0 open referral(s), limit 5"_s);
        QCOMPARE(model.index(0, RosterModel::TrainingColumn).data(Qt::AccessibleTextRole).toString(),
            u"no date for the training"_s);
        QVERIFY(model.index(0, 0).data(RosterModel::SearchRole).toString().contains(u"zoe nunez"_s));
        model.setSpecialtyLabel([](const QString &) { return u"Critical care"_s; });
        QCOMPARE(model.index(0, RosterModel::SpecialtyColumn).data().toString(), u"Critical care"_s);
        taken(store.remove(supporter.id));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
        QVERIFY(store.add(supporter));
        store.noteChanged();
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void theFilterNeedsEveryWordAndHidesThoseWhoLeft()
    {
        TempVault vault;
        const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        RosterStore store(vault.db(), clock);
        RosterModel model(store, clock);
        RosterFilter filter(model);
        Supporter supporter;
        supporter.name = u"Núñez, Zoë"_s;
        supporter.unitName = u"Oncología"_s;
        QVERIFY(store.add(supporter));
        supporter.name = u"Lee, Sam"_s;
        supporter.status = SupporterStatus::Left;
        QVERIFY(store.add(supporter));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.countOf(std::nullopt), 1);
        QCOMPARE(filter.countOf(RosterGroup::Left), 1);
        filter.setSearch(u"ONCOLOGIA zoe"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setSearch(u"oncologia lee"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setGroup(RosterGroup::Left);
        QCOMPARE(filter.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRosterModel)
#include "tst_roster_model.moc"
