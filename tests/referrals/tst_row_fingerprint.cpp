// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/row_fingerprint.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

HeadingMap mapOf(const QStringList &fields)
{
    HeadingMap map;
    for (const QString &field : fields)
        map.columns.append({int(map.columns.size()), field, field, 1, ColumnFate::Mapped, false});
    return map;
}

QString of(const QStringList &fields, const QStringList &cells)
{
    return RowFingerprint(mapOf(fields)).of({2, cells});
}

} // namespace

class TestRowFingerprint : public QObject
{
    Q_OBJECT

private slots:
    void theOrderOfColumnsDoesNotMatter();
    void whoItIsDoesNotCount();
    void theSameIsCounted();
};

void TestRowFingerprint::theOrderOfColumnsDoesNotMatter()
{
    const QString one = of({u"closed_on"_s, u"unit"_s}, {u"1/2/2025"_s, u"ICU"_s});
    QCOMPARE(one, u"closed_on=1/2/2025|history|unit=icu"_s);
    QCOMPARE(of({u"unit"_s, u"closed_on"_s}, {u"ICU"_s, u"1/2/2025"_s}), one);
    QCOMPARE_NE(of({u"unit"_s, u"closed_on"_s}, {u"ICU"_s, u"1/3/2025"_s}), one);
    QCOMPARE(of({u"unit"_s, u"unit"_s}, {u"B"_s, u"A"_s}), of({u"unit"_s, u"unit"_s}, {u"A"_s, u"B"_s}));
    const QString longCell(500, u'x');
    QCOMPARE(of({u"unit"_s}, {longCell}), u"history|unit="_s + longCell);
}

void TestRowFingerprint::whoItIsDoesNotCount()
{
    const QStringList fields{u"name"_s, u"unit"_s, u"phone"_s, u"email"_s, u"best_time"_s, u"last_name"_s};
    QCOMPARE(of(fields, {u"Ana"_s, u"ED"_s, u"1"_s, u"a@h.example"_s, u"noon"_s, u"Rivera"_s}),
        of(fields, {u"Bo"_s, u"ED"_s, u"2"_s, QString(), QString(), u"Wu"_s}));
}

void TestRowFingerprint::theSameIsCounted()
{
    SeenTexts seen;
    QCOMPARE(seen.countOf(u"one"_s), 1);
    QCOMPARE(seen.countOf(u"other"_s), 1);
    QCOMPARE(seen.countOf(u"one"_s), 2);
    int most = 0;
    for (int i = 0; i < 200'000; ++i)
        most = std::max(most, seen.countOf(u"text "_s + QString::number(i)));
    QCOMPARE(most, 1);
}

QTEST_GUILESS_MAIN(TestRowFingerprint)
#include "tst_row_fingerprint.moc"
