// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/directory_merge.h"

#include "models/sheets/directory_csv.h"
#include "models/sheets/resource_defaults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDirectoryMerge : public QObject
{
    Q_OBJECT

private slots:
    void whatIsHereAlreadyComesToNothing();
    void aCorrectedNumberTakesTheOldOnesPlace();
    void whatTheFileHasNotStaysAsItIs();
    void noLockAndNoCheckComesOrGoesByAFile();
    void ofTwoWithOneNameTheOneWithTheNumberIsMeant();
    void whatIsNewStandsBehindWhatIsHere();
};

namespace {

Resource entry(const QString &name, const QString &phone, ResourceKind kind = ResourceKind::Local)
{
    Resource made;
    made.name = name;
    made.phone = phone;
    made.kind = kind;
    made.position = 10;
    return made;
}

} // namespace

void TestDirectoryMerge::whatIsHereAlreadyComesToNothing()
{
    const auto list = nationalDirectory(u"us"_s).value();
    const auto table = readDirectoryCsv(writeDirectoryCsv(list)).value();
    const DirectoryMerge merge = mergeOf(list, table.entries, table.columns);
    QVERIFY(merge.added.empty());
    QVERIFY(merge.changed.empty());
}

void TestDirectoryMerge::aCorrectedNumberTakesTheOldOnesPlace()
{
    const std::vector<Resource> here{entry(u"Chaplain"_s, u"555-0101"_s)};
    const std::vector<Resource> theirs{entry(u" CHAPLAIN "_s, u"555-0199"_s)};
    const DirectoryMerge merge = mergeOf(here, theirs, directoryColumns());
    QVERIFY(merge.added.empty());
    QCOMPARE(merge.changed.size(), std::size_t(1));
    QCOMPARE(merge.changed.front().before.phone, u"555-0101"_s);
    QCOMPARE(merge.changed.front().after.phone, u"555-0199"_s);
    QCOMPARE(merge.changed.front().after.name, u"Chaplain"_s);
}

void TestDirectoryMerge::whatTheFileHasNotStaysAsItIs()
{
    Resource chaplain = entry(u"Chaplain"_s, u"555-0101"_s, ResourceKind::Faith);
    chaplain.onSheet = false;
    chaplain.reviewDays = 30;
    chaplain.audience = ResourceAudience::Nurses;
    chaplain.hours = u"8-16"_s;
    const std::vector<Resource> here{chaplain};
    const auto table = readDirectoryCsv("name,phone\nChaplain,555-0199\n").value();
    const Resource after = mergeOf(here, table.entries, table.columns).changed.at(0).after;
    chaplain.phone = u"555-0199"_s;
    QVERIFY(after == chaplain);
}

void TestDirectoryMerge::noLockAndNoCheckComesOrGoesByAFile()
{
    Resource crisis = entry(u"Line"_s, u"988"_s, ResourceKind::Crisis);
    crisis.crisisLock = true;
    crisis.verifiedOn = QDate(2026, 11, 1);
    crisis.verifiedBy = u"director"_s;
    const std::vector<Resource> here{crisis};
    const auto table = readDirectoryCsv("name,kind,crisis_lock,hours\nLine,crisis,no,24 h\n").value();
    const Resource after = mergeOf(here, table.entries, table.columns).changed.at(0).after;
    QVERIFY(after.crisisLock);
    QCOMPARE(after.verifiedOn, QDate(2026, 11, 1));
    QCOMPARE(after.hours, u"24 h"_s);
}

void TestDirectoryMerge::ofTwoWithOneNameTheOneWithTheNumberIsMeant()
{
    std::vector<Resource> here{entry(u"Desk"_s, u"555-0101"_s), entry(u"Desk"_s, u"555-0102"_s)};
    here[0].id = ResourceId{1};
    here[1].id = ResourceId{2};
    Resource theirs = here[1];
    theirs.id = {};
    theirs.hours = u"nights"_s;
    const DirectoryMerge merge = mergeOf(here, std::vector<Resource>{theirs}, directoryColumns());
    QCOMPARE(merge.changed.size(), std::size_t(1));
    QCOMPARE(merge.changed.front().after.id, ResourceId{2});
}

void TestDirectoryMerge::whatIsNewStandsBehindWhatIsHere()
{
    std::vector<Resource> here{entry(u"Desk"_s, u"555-0101"_s)};
    here[0].position = 170;
    const DirectoryMerge merge = mergeOf(here, std::vector<Resource>{entry(u"Ethics"_s, u"555-0102"_s)}, {});
    QCOMPARE(merge.added.at(0).position, 180);
}

QTEST_GUILESS_MAIN(TestDirectoryMerge)
#include "tst_directory_merge.moc"
