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
    void numbersAreKeyedInAsWritten_data();
    void numbersAreKeyedInAsWritten();
    void anExtensionAloneIsPrintedButHasNoCode();
    void everyShippedListIsPlausibleAndUnverified_data();
    void everyShippedListIsPlausibleAndUnverified();
    void theNumbersOfTheResearchAreShippedExactly_data();
    void theNumbersOfTheResearchAreShippedExactly();
    void anEntryIsFreshUntilItsReviewIsDue();
    void doublesAndOldChecksArePointedOut();
    void aDirectoryWrittenAndReadIsTheSame();
};

void TestResourceRules::numbersAreKeyedInAsWritten_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("uri");
    QTest::newRow("three digits") << u"988"_s << u"tel:988"_s;
    QTest::newRow("letters") << u"1-844-P2P-PEER"_s << u"tel:18447277337"_s;
    QTest::newRow("blanks") << u"0330 123 1245"_s << u"tel:03301231245"_s;
    QTest::newRow("brackets") << u"(555) 010-0142"_s << u"tel:5550100142"_s;
    QTest::newRow("international") << u"+44 330 123 1245"_s << u"tel:+443301231245"_s;
    QTest::newRow("extension") << u"(555) 010-0142 ext. 44"_s << u"tel:5550100142,44"_s;
    QTest::newRow("short extension") << u"555-010-0142 x4455"_s << u"tel:5550100142,4455"_s;
    QTest::newRow("Spanish extension") << u"555 010 0142, int. 4455"_s << u"tel:5550100142,4455"_s;
    QTest::newRow("hash") << u"#4455"_s << u"tel:%234455"_s;
    QTest::newRow("a word") << u"ask the desk"_s << QString();
    QTest::newRow("too long") << u"1234567890123456"_s << QString();
    QTest::newRow("two numbers") << u"988, then 1"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestResourceRules::numbersAreKeyedInAsWritten()
{
    QFETCH(QString, number);
    QFETCH(QString, uri);
    QCOMPARE(dialUri(number), uri);
    QCOMPARE(isPlausibleNumber(number), !uri.isEmpty());
}

void TestResourceRules::anExtensionAloneIsPrintedButHasNoCode()
{
    QVERIFY(isPlausibleNumber(u"ext. 4455"_s));
    QCOMPARE(dialUri(u"ext. 4455"_s), QString());
    QCOMPARE(numberLines(u"(555) 010-0142 ext. 44"_s), (QStringList{u"(555) 010-0142"_s, u"ext. 44"_s}));
    QCOMPARE(numberLines(u"988"_s), QStringList{u"988"_s});
}

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

void TestResourceRules::aDirectoryWrittenAndReadIsTheSame()
{
    const auto list = nationalDirectory(u"uk"_s).value();
    QVERIFY(readDirectory(writeDirectory(list)).value() == list);
    QVERIFY(!readDirectory("{}").has_value());
    QVERIFY(!readDirectory(R"({"entries":[{"name":"x","kind":"nonsense"}]})").has_value());
}

QTEST_GUILESS_MAIN(TestResourceRules)
#include "tst_resource_rules.moc"
