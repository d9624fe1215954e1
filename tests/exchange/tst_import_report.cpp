// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_report.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestImportReport : public QObject
{
    Q_OBJECT
private slots:
    void reasonsNameColumnAndRow();
    void theFileIsSortedByRecordAndNeutralised();
    void remarksAreCounted();
};

void TestImportReport::reasonsNameColumnAndRow()
{
    const QString text = reasonText({4, RejectReason::ImpossibleDate, u"Start"_s, 0, {}});
    QVERIFY(text.contains(u"\"Start\""_s));
    QVERIFY(reasonText({4, RejectReason::Duplicate, {}, 2, {}}).contains(u"2"_s));
    for (const auto &word : wordsOf<RejectReason>())
        QVERIFY(!reasonText({1, word.value, {}, 0, {}}).isEmpty());
}

void TestImportReport::theFileIsSortedByRecordAndNeutralised()
{
    const QByteArray file = rejectsFile(
        {u"a"_s}, {{9, RejectReason::NoName, {}, 0, {u"=1"_s}}, {3, RejectReason::NoName, {}, 0, {u"'=2"_s}}});
    const QList<QByteArray> lines = file.split('\n');
    QCOMPARE(lines.at(0).trimmed(), QByteArray("record,reason,a"));
    QVERIFY(lines.at(1).startsWith("3,"));
    QVERIFY(lines.at(1).trimmed().endsWith(",\"'=2\""));
    QVERIFY(lines.at(2).startsWith("9,"));
    QVERIFY(lines.at(2).trimmed().endsWith(",\"'=1\""));
}

void TestImportReport::remarksAreCounted()
{
    const auto counted = countedRemarks({{2, u"a"_s}, {3, u"b"_s}, {4, u"a"_s}});
    QCOMPARE(counted.size(), 2);
    QCOMPARE(counted.first(), std::pair(u"a"_s, 2));
    QCOMPARE(importRemarkText(u"no such code"_s), u"no such code"_s);
}

QTEST_GUILESS_MAIN(TestImportReport)
#include "tst_import_report.moc"
