// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_rules.h"

#include "models/sheets/resource_defaults.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestResourceRules : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedListIsPlausibleAndUnverified_data();
    void everyShippedListIsPlausibleAndUnverified();
    void theNumbersOfTheResearchAreShippedExactly_data();
    void theNumbersOfTheResearchAreShippedExactly();
    void anEntryIsFreshUntilItsReviewIsDue();
    void doublesAndOldChecksArePointedOut();
    void theSameWaysUnderAnotherNameAreADouble_data();
    void theSameWaysUnderAnotherNameAreADouble();
    void aNumberOfUnusualLengthIsPointedOut();
    void reviewIntervalsStayWithinReason();
    void aDirectoryWrittenAndReadIsTheSame();
};

void TestResourceRules::everyShippedListIsPlausibleAndUnverified_data()
{
    QTest::addColumn<QString>("country");
    for (const QString &country : directoryCountries())
        QTest::newRow(qPrintable(country)) << country;
}

void TestResourceRules::everyShippedListIsPlausibleAndUnverified()
{
    QFETCH(QString, country);
    const auto list = nationalDirectory(country);
    QVERIFY(list.has_value());
    for (const ResourceRemark &remark : remarksOn(*list, QDate(2026, 11, 23)))
        QVERIFY2(remark.kind == ResourceRemark::Kind::NeverChecked, qPrintable(list->at(remark.index).name));
    for (const Resource &entry : *list) {
        QVERIFY(!entry.verifiedOn.isValid());
        QVERIFY2(!entry.source.isEmpty() && entry.sourceOn.isValid(), qPrintable(entry.name));
        QVERIFY2(entry.detail.isEmpty() == entry.detailEs.isEmpty(), qPrintable(entry.name));
        QVERIFY2(entry.hours.isEmpty() == entry.hoursEs.isEmpty(), qPrintable(entry.name));
    }
    QVERIFY(std::any_of(list->begin(), list->end(), [](const Resource &entry) {
        return entry.kind == ResourceKind::Crisis && entry.crisisLock && entry.onSheet && !entry.phone.isEmpty();
    }));
}

void TestResourceRules::theNumbersOfTheResearchAreShippedExactly_data()
{
    // Typed again on purpose: a slip in the data files must not pass.
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("us") << u"us"_s
                        << u"911|988|988|741741|988|838255|1-888-409-0141|1-800-662-4357|1-800-985-5990|844-687-7301|"
                           "1-844-P2P-PEER|1-919-226-2002|410-313-2473"_s;
    QTest::newRow("uk") << u"uk"_s << u"999|116 123|85258|0330 123 1245"_s;
    QTest::newRow("ca") << u"ca"_s << u"911|9-8-8|9-8-8|1-800-851-6606|1-800-267-6522"_s;
    QTest::newRow("au") << u"au"_s << u"000|13 11 14|1300 374 377|1800 667 877"_s;
}

void TestResourceRules::theNumbersOfTheResearchAreShippedExactly()
{
    QFETCH(QString, country);
    QStringList shipped;
    const auto list = nationalDirectory(country).value();
    for (const Resource &entry : list) {
        for (const QString &number : {entry.phone, entry.textLine}) {
            if (!number.isEmpty())
                shipped << number;
        }
    }
    QTEST(shipped.join(u'|'), "numbers");
}

void TestResourceRules::anEntryIsFreshUntilItsReviewIsDue()
{
    Resource entry;
    const QDate today(2026, 11, 23);
    QVERIFY(!isFresh(entry, today));
    entry.verifiedOn = today.addDays(-90);
    QVERIFY(isFresh(entry, today));
    QVERIFY(!isFresh(entry, today.addDays(1)));
    entry.verifiedOn = today.addDays(1); // another time zone
    QVERIFY(isFresh(entry, today));
    entry.verifiedOn = today.addYears(10); // a wrong clock
    QVERIFY(!isFresh(entry, today));
}

void TestResourceRules::doublesAndOldChecksArePointedOut()
{
    Resource first;
    first.name = u"One"_s;
    first.phone = u"555-0101"_s;
    first.verifiedOn = QDate(2026, 1, 1);
    Resource second = first;
    second.name = u"Two"_s;
    second.phone = u"555 0101"_s;
    second.verifiedOn = QDate(2026, 11, 1);
    Resource empty;
    empty.verifiedOn = QDate(2026, 11, 1);
    const std::vector<Resource> list{first, second, empty};
    const auto remarks = remarksOn(list, QDate(2026, 11, 23));
    const std::vector<ResourceRemark> expected{{ResourceRemark::Kind::CheckDue, 0},
        {ResourceRemark::Kind::Duplicate, 1}, {ResourceRemark::Kind::NoChannel, 2}};
    QVERIFY(remarks == expected);
}

void TestResourceRules::theSameWaysUnderAnotherNameAreADouble_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("written otherwise") << QStringList{u"1-800-662-4357"_s} << QStringList{u"(800) 662-4357"_s} << true;
    QTest::newRow("with a plus") << QStringList{u"+1 800 662 4357"_s} << QStringList{u"1-800-662-4357"_s} << true;
    QTest::newRow("letters") << QStringList{u"1-844-P2P-PEER"_s} << QStringList{u"1-844-727-7337"_s} << true;
    QTest::newRow("text") << QStringList{QString(), u"741741"_s} << QStringList{QString(), u"741 741"_s} << true;
    QTest::newRow("988 and 988 then 1") << QStringList{u"988"_s, u"988"_s} << QStringList{u"988"_s, u"838255"_s}
                                        << false;
    QTest::newRow("extensions") << QStringList{u"555-0142 ext. 11"_s} << QStringList{u"555-0142 ext. 12"_s} << false;
}

void TestResourceRules::theSameWaysUnderAnotherNameAreADouble()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, same);
    std::vector<Resource> list(2);
    list[0].detail = u"Words differ"_s;
    for (const auto &[entry, numbers] : {std::pair(&list[0], one), std::pair(&list[1], other)}) {
        entry->phone = numbers.value(0);
        entry->textLine = numbers.value(1);
        entry->verifiedOn = QDate(2026, 11, 23);
    }
    const auto remarks = remarksOn(list, QDate(2026, 11, 23));
    QCOMPARE(remarks.size(), std::size_t(same ? 1 : 0));
    if (same)
        QVERIFY(remarks.at(0).kind == ResourceRemark::Kind::Duplicate);
}

void TestResourceRules::aNumberOfUnusualLengthIsPointedOut()
{
    Resource entry;
    entry.phone = u"555-010-014"_s;
    entry.verifiedOn = QDate(2026, 11, 23);
    const std::vector<Resource> list{entry};
    QVERIFY(remarksOn(list, entry.verifiedOn).empty()); // it is not said where
    const auto remarks = remarksOn(list, entry.verifiedOn, u"us"_s);
    QCOMPARE(remarks.size(), std::size_t(1));
    QVERIFY(remarks.at(0).kind == ResourceRemark::Kind::UnusualLength);
    std::vector<Resource> blanks = localBlanks();
    for (Resource &each : blanks) {
        each.phone = u"(555) 010-0%1"_s.arg(200 + each.position);
        each.verifiedOn = entry.verifiedOn;
    }
    QVERIFY(remarksOn(blanks, entry.verifiedOn, u"us"_s).empty());
}

void TestResourceRules::reviewIntervalsStayWithinReason()
{
    const auto days = [](const QByteArray &value) {
        return readDirectory(R"({"entries":[{"name":"x","kind":"local","review_days":)" + value + "}]}")
            ->at(0)
            .reviewDays;
    };
    QCOMPARE(days("30"), 30);
    QCOMPARE(days("99999"), 730);
    QCOMPARE(days("1"), 7);
    QCOMPARE(days("0"), 90);
    QCOMPARE(days("-5"), 90);
    QCOMPARE(days("\"x\""), 90);
}

void TestResourceRules::aDirectoryWrittenAndReadIsTheSame()
{
    const auto list = nationalDirectory(u"uk"_s).value();
    QVERIFY(readDirectory(writeDirectory(list)).value() == list);
    QVERIFY(!readDirectory("{}").has_value());
    QVERIFY(!readDirectory(R"({"entries":[{"name":"x","kind":"nonsense"}]})").has_value());
}

QTEST_GUILESS_MAIN(TestResourceRules)
#include "tst_resource_rules.moc"
