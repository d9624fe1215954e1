// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_store.h"

#include "models/base/clock.h"
#include "models/sheets/resource_defaults.h"
#include "tests/support/temp_vault.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestResourceStore : public QObject
{
    Q_OBJECT

private slots:
    void aStartingListComesBackAsItWasShipped();
    void confirmingPutsTodayAndTheRole();
    void aChangedNumberIsNoLongerChecked();
    void theLastCrisisNumberCannotLeaveTheSheets();
    void anImplausibleNumberIsRefusedAndNothingIsStored();
    void numbersAreKeptWithoutWhatACopyBringsAlong();
    void aMergeIsAllOrNothingAndKeepsACrisisNumber();
    void aRemovedEntryIsGoneFromTheListAndEverythingIsNoted();
    void aRemovedEntryComesBackAsItWas();
    void theHistoryHoldsNumbersBeforeAndAfter();
    void anAdministratorOnlyLooks();
};

namespace {
const FixedClock kClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));

Resource crisis(const QString &number)
{
    Resource entry;
    entry.name = u"Line "_s + number;
    entry.kind = ResourceKind::Crisis;
    entry.phone = number;
    return entry;
}
} // namespace

void TestResourceStore::aStartingListComesBackAsItWasShipped()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    QSignalSpy reset(&store, &ResourceStore::reset);
    const auto list = nationalDirectory(u"us"_s).value();
    QCOMPARE(store.addAll(list).value(), int(list.size()));
    QCOMPARE(reset.count(), 1);
    auto stored = store.all().value();
    for (Resource &entry : stored)
        entry.id = {};
    QVERIFY(stored == list);
}

void TestResourceStore::confirmingPutsTodayAndTheRole()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Coordinator);
    const ResourceId id = store.add(crisis(u"988"_s)).value();
    QVERIFY(!store.find(id)->verifiedOn.isValid());
    QVERIFY(store.confirm(id).has_value());
    QCOMPARE(store.find(id)->verifiedOn, kClock.nowUtc().toLocalTime().date());
    QCOMPARE(store.find(id)->verifiedBy, u"coordinator"_s);
    QCOMPARE(store.confirm(ResourceId{999}).error().kind, Error::Kind::NotFound);
}

void TestResourceStore::aChangedNumberIsNoLongerChecked()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    const ResourceId id = store.add(crisis(u"1-800-273-8255"_s)).value();
    QVERIFY(store.confirm(id).has_value());
    Resource entry = store.find(id).value();
    entry.hours = u"24 hours"_s;
    QVERIFY(store.update(entry).has_value());
    QVERIFY(store.find(id)->verifiedOn.isValid());
    entry.phone = u"988"_s;
    QVERIFY(store.update(entry).has_value());
    QVERIFY(!store.find(id)->verifiedOn.isValid());
    QVERIFY(store.find(id)->verifiedBy.isEmpty());
}

void TestResourceStore::theLastCrisisNumberCannotLeaveTheSheets()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    const ResourceId first = store.add(crisis(u"911"_s)).value();
    QCOMPARE(store.remove(first).error().code, u"last_crisis_entry"_s);
    Resource entry = store.find(first).value();
    entry.onSheet = false;
    QCOMPARE(store.update(entry).error().code, u"last_crisis_entry"_s);
    entry.onSheet = true;
    entry.kind = ResourceKind::Local;
    QCOMPARE(store.update(entry).error().code, u"last_crisis_entry"_s);
    QVERIFY(store.add(crisis(u"988"_s)).has_value());
    QVERIFY(store.remove(first).has_value());
}

void TestResourceStore::anImplausibleNumberIsRefusedAndNothingIsStored()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    QCOMPARE(store.addAll({crisis(u"988"_s), crisis(u"call us"_s)}).error().code, u"implausible_number"_s);
    QCOMPARE(store.count().value(), 0);
}

void TestResourceStore::numbersAreKeptWithoutWhatACopyBringsAlong()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    const ResourceId id = store.add(crisis(u"\u202A1\u2011800\u2011662\u20114357\u202C"_s)).value();
    QCOMPARE(store.find(id)->phone, u"1-800-662-4357"_s);
    Resource entry = store.find(id).value();
    entry.textLine = u" 741\u00A0741 "_s;
    QVERIFY(store.update(entry).has_value());
    QCOMPARE(store.find(id)->textLine, u"741 741"_s);
}

void TestResourceStore::aMergeIsAllOrNothingAndKeepsACrisisNumber()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    const ResourceId id = store.add(crisis(u"911"_s)).value();
    QVERIFY(store.confirm(id).has_value());
    Resource hidden = store.find(id).value();
    hidden.onSheet = false;
    Resource desk = crisis(u"555-0101"_s);
    desk.kind = ResourceKind::Local;
    QCOMPARE(store.merge({desk}, {hidden}).error().code, u"last_crisis_entry"_s);
    QCOMPARE(store.count().value(), 1);
    QVERIFY(store.find(id)->onSheet);
    Resource nobody = hidden;
    nobody.id = ResourceId{999};
    QCOMPARE(store.merge({}, {nobody}).error().kind, Error::Kind::NotFound);
    // Another crisis number comes with it, so the first may go; and a changed number is no longer checked.
    Resource corrected = store.find(id).value();
    corrected.kind = ResourceKind::Local;
    corrected.phone = u"912"_s;
    QVERIFY(store.merge({crisis(u"988"_s)}, {corrected}).has_value());
    QCOMPARE(store.count().value(), 2);
    QCOMPARE(store.find(id)->phone, u"912"_s);
    QVERIFY(!store.find(id)->verifiedOn.isValid());
    QCOMPARE(store.history()->at(1).before, u"911"_s);
}

void TestResourceStore::aRemovedEntryIsGoneFromTheListAndEverythingIsNoted()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    const ResourceId first = store.add(crisis(u"911"_s)).value();
    const ResourceId second = store.add(crisis(u"988"_s)).value();
    QVERIFY(store.confirm(second).has_value());
    QSignalSpy removed(&store, &ResourceStore::removed);
    QVERIFY(store.remove(first).has_value());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(store.all()->size(), std::size_t(1));
    QVERIFY(!store.find(first).has_value());
    QCOMPARE(vault.db().value<int>(u"SELECT count(*) FROM audit WHERE record = 'resource'"_s).value_or(0), 4);
}

void TestResourceStore::aRemovedEntryComesBackAsItWas()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    const ResourceId id = store.add(crisis(u"911"_s)).value();
    QVERIFY(store.add(crisis(u"988"_s)).has_value());
    QVERIFY(store.confirm(id).has_value());
    const Resource before = store.find(id).value();
    QCOMPARE(store.restore(id).error().kind, Error::Kind::NotFound); // it is not gone
    QVERIFY(store.remove(id).has_value());
    QSignalSpy added(&store, &ResourceStore::added);
    QVERIFY(store.restore(id).has_value());
    QCOMPARE(added.count(), 1);
    QVERIFY(store.find(id).value() == before);
}

void TestResourceStore::theHistoryHoldsNumbersBeforeAndAfter()
{
    TempVault vault;
    ResourceStore store(vault.db(), kClock, PersonRole::Director);
    const ResourceId id = store.add(crisis(u"1-800-273-8255"_s)).value();
    QVERIFY(store.add(crisis(u"911"_s)).has_value());
    Resource entry = store.find(id).value();
    entry.phone = u"988"_s;
    QVERIFY(store.update(entry).has_value());
    QVERIFY(store.confirm(id).has_value());
    QVERIFY(store.remove(id).has_value());
    QVERIFY(store.restore(id).has_value());
    const auto history = store.history().value();
    QStringList acts;
    for (const ResourceChange &change : history)
        acts << change.act + u' ' + change.before + u'>' + change.after;
    QCOMPARE(acts.join(u'|'),
        u"restore >988|remove 988>|confirm >|change 1-800-273-8255>988|add >911|add >1-800-273-8255"_s);
    QVERIFY(history.at(0).role == PersonRole::Director);
    QCOMPARE(history.at(0).at, kClock.nowUtc());
}

void TestResourceStore::anAdministratorOnlyLooks()
{
    TempVault vault;
    ResourceStore director(vault.db(), kClock, PersonRole::Director);
    const ResourceId id = director.add(crisis(u"988"_s)).value();
    ResourceStore store(vault.db(), kClock, PersonRole::Administrator);
    QCOMPARE(store.all()->size(), std::size_t(1));
    QCOMPARE(store.add(crisis(u"911"_s)).error().code, u"role"_s);
    QCOMPARE(store.addAll({crisis(u"911"_s)}).error().code, u"role"_s);
    QCOMPARE(store.update(store.find(id).value()).error().code, u"role"_s);
    QCOMPARE(store.confirm(id).error().code, u"role"_s);
    QCOMPARE(store.remove(id).error().code, u"role"_s);
    QCOMPARE(store.restore(id).error().code, u"role"_s);
}

QTEST_GUILESS_MAIN(TestResourceStore)
#include "tst_resource_store.moc"
