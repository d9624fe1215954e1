// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/import_preferences.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/record_reader.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestImportPreferences : public QObject
{
    Q_OBJECT

private slots:
    void wishesAreRead_data();
    void wishesAreRead();
    void aYesAnswersTheHeading_data();
    void aYesAnswersTheHeading();
};

void TestImportPreferences::wishesAreRead_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("wishes"); ///< language, unit, channel, remarks
    const auto row
        = [](const char *text, const QString &wishes) { QTest::newRow(text) << QString::fromUtf8(text) << wishes; };
    row("Spanish,another unit,text message", u"es other text 0"_s);
    row("catalán,la misma unidad,correo", u"ca same email 0"_s);
    row("en,either,call", u"en none phone 0"_s);
    row(",n/a,-", u" none - 0"_s);
    row("Klingon,upstairs,smoke signals", u" none - 3"_s);
    row("English,other,in person", u"en other in_person 0"_s);
}

void TestImportPreferences::wishesAreRead()
{
    QFETCH(QString, row);
    const auto table = readCsvText(u"Idioma preferido,Unit preference,Preferred contact method\n"_s + row + u'\n');
    QVERIFY(table);
    const auto map = mapHeadings(*table, preferenceFields());
    QVERIFY(map);
    QVERIFY(map->ignoredColumns().isEmpty());
    RecordReader reader(*table, *map, {DateOrder::Mdy, true, false}, table->records.constFirst());
    Referral referral;
    takePreferences(reader, referral);
    QTEST(QStringList({referral.preferredLanguage, codeOf(referral.preferredUnit),
                          referral.preferredChannel ? codeOf(*referral.preferredChannel) : u"-"_s,
                          QString::number(reader.remarks().size())})
              .join(u' '),
        "wishes");
}

void TestImportPreferences::aYesAnswersTheHeading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<UnitPreference>("preference");
    QTest::newRow("same") << u"Would they like someone from the same unit?\nYes\n"_s << UnitPreference::Same;
    QTest::newRow("not the same") << u"Would they like someone from the same unit?\nNo\n"_s << UnitPreference::Other;
    QTest::newRow("another") << u"Alguien de otra unidad\nSí\n"_s << UnitPreference::Other;
    QTest::newRow("in words") << u"Someone from the same unit\nNo preference\n"_s << UnitPreference::None;
}

void TestImportPreferences::aYesAnswersTheHeading()
{
    QFETCH(QString, text);
    const auto table = readCsvText(text);
    QVERIFY(table);
    const auto map = mapHeadings(*table, preferenceFields());
    QVERIFY(map);
    RecordReader reader(*table, *map, {}, table->records.constFirst());
    Referral referral;
    takePreferences(reader, referral);
    QTEST(referral.preferredUnit, "preference");
    QVERIFY(reader.remarks().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportPreferences)
#include "tst_import_preferences.moc"
