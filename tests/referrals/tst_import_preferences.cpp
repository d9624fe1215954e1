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
};

void TestImportPreferences::wishesAreRead_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("wishes"); ///< language, unit, channel, remarks
    const auto row = [](const char *text, const QString &wishes) { QTest::newRow(text) << QString(text) << wishes; };
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
    RecordReader reader(*table, *map, DateOrder::Mdy, table->records.constFirst());
    Referral referral;
    takePreferences(reader, referral);
    QTEST(QStringList({referral.preferredLanguage, codeOf(referral.preferredUnit),
                          referral.preferredChannel ? codeOf(*referral.preferredChannel) : u"-"_s,
                          QString::number(reader.remarks().size())})
              .join(u' '),
        "wishes");
}

QTEST_GUILESS_MAIN(TestImportPreferences)
#include "tst_import_preferences.moc"
