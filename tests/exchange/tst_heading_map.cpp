// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/heading_map.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

const QList<FieldSpec> kFields{
    {u"name"_s, u"Name"_s,
        {u"Full name"_s, u"Supporter"_s, u"Nombre"_s, u"Nombre y apellidos"_s, u"Apellidos, nombre"_s}, true,
        ValueShape::PersonName},
    {u"unit"_s, u"Unit"_s, {u"Department"_s, u"Dept"_s, u"Unidad"_s, u"Servicio"_s}, false, ValueShape::Any},
    {u"phone"_s, u"Phone"_s, {u"Telephone"_s, u"Tel"_s, u"Mobile"_s, u"Teléfono"_s}, false, ValueShape::Phone},
    {u"email"_s, u"E-mail"_s, {u"Mail"_s, u"Correo"_s, u"Correo electrónico"_s}, false, ValueShape::Email},
    {u"trained"_s, u"Training completed"_s, {u"Trained on"_s, u"Fecha de formación"_s}, false, ValueShape::Date},
    {u"capacity"_s, u"Max open cases"_s, {u"Capacity"_s}, false, ValueShape::Number},
};

CsvTable tableOf(const QByteArray &text)
{
    return readCsv(text).value_or(CsvTable());
}

HeadingMap mapOf(const QByteArray &text, const QByteArray &mapping = "{}")
{
    return mapHeadings(tableOf(text), kFields, readMapping(mapping).value_or(MappingFile())).value_or(HeadingMap());
}

QString fateOf(const HeadingMap &map, int column)
{
    static const QStringList fates{
        u"mapped"_s, u"left out"_s, u"note"_s, u"identifying"_s, u"of supporters"_s, u"unknown"_s};
    const MappedColumn &mapped = map.columns.at(column);
    return mapped.fate == ColumnFate::Mapped ? mapped.field : fates.at(int(mapped.fate));
}

} // namespace

class TestHeadingMap : public QObject
{
    Q_OBJECT
private slots:
    void headingsAreRecognised_data();
    void headingsAreRecognised();
    void kindsOfPeopleAndNumbersAreNobodysName();
    void eachFieldTakesItsBestColumn();
    void valuesTellWhereHeadingsDoNot();
    void whatOneColumnLeavesBlankAnotherFillsIn();
    void onlyReferralsLeaveInstitutionsToSupporters();
    void digitsThatNumberAreNoTelephone();
    void aHeadingWithoutEndIsBorne();
    void valuesThatCannotBeTheFieldSpeakAgainstIt();
    void aRowOfSomebodyIsNoRowOfHeadings();
    void theMappingWins_data();
    void theMappingWins();
    void aMappingThatFitsNotIsRefused_data();
    void aMappingThatFitsNotIsRefused();
    void missingRequiredFieldsAreSaid();
    void cellsComeTrimmedAndUnguarded();
};

void TestHeadingMap::headingsAreRecognised_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const QString &heading, const QString &field) { QTest::newRow(qPrintable(heading)) << heading << field; };
    row(u"NAME"_s, u"name"_s);
    row(u"Name (Last, First)"_s, u"name"_s);
    row(u"Nombre completo"_s, u"name"_s);
    row(u"Apellidos y Nombre"_s, u"name"_s);
    row(u"Home unit"_s, u"unit"_s);
    row(u"Dept."_s, u"unit"_s);
    row(u"UNIDAD"_s, u"unit"_s);
    row(u"Tel."_s, u"phone"_s);
    row(u"Phone number"_s, u"phone"_s);
    row(u"Telefono móvil"_s, u"phone"_s);
    row(u"E-mail address"_s, u"email"_s);
    row(u"email"_s, u"email"_s);
    row(u"Correo Electronico"_s, u"email"_s);
    row(u"trainingCompleted"_s, u"trained"_s);
    row(u"training_completed"_s, u"trained"_s);
    row(u"Max. open cases"_s, u"capacity"_s);
    row(u"Notes"_s, u"note"_s);
    row(u"Observaciones"_s, u"note"_s);
    row(u"Staff comments"_s, u"note"_s);
    row(u"Narrative"_s, u"note"_s);
    row(u"Free text"_s, u"note"_s);
    row(u"Patient name"_s, u"identifying"_s);
    row(u"Date of birth"_s, u"identifying"_s);
    row(u"MRN"_s, u"identifying"_s);
    row(u"Nº historia clínica"_s, u"identifying"_s);
    row(u"Shoe size"_s, u"unknown"_s);
    row(u""_s, u"unknown"_s);
}

void TestHeadingMap::headingsAreRecognised()
{
    QFETCH(QString, heading);
    QFETCH(QString, field);
    CsvTable table;
    table.headings = {heading};
    const auto map = mapHeadings(table, kFields);
    QVERIFY(map);
    QCOMPARE(fateOf(*map, 0), field);
}

void TestHeadingMap::kindsOfPeopleAndNumbersAreNobodysName()
{
    const auto nameOf = [](const QByteArray &cells) { return mapOf("Name,Unit\n" + cells).has(u"name"); };
    QVERIFY(nameOf("\"Rivera, Ana\",ICU\nPatience Staff,ED\n"));
    QVERIFY(!nameOf("Patient,ICU\nstaff,ED\nVisitor,ED\n"));
    QVERIFY(!nameOf("2,ICU\n0,ED\n"));
    QVERIFY(!nameOf("Paciente,UCI\nTrabajador,UCI\n"));
}

void TestHeadingMap::eachFieldTakesItsBestColumn()
{
    const HeadingMap map = mapOf("Work phone,Phone,Unit,Home unit\n555-0100,555-0101,ICU,ED\n");
    QCOMPARE(map.columnOf(u"phone"), 1);
    QCOMPARE(map.columnOf(u"unit"), 2);
    QCOMPARE(map.ignoredColumns(), QStringList({u"Work phone"_s, u"Home unit"_s}));
}

void TestHeadingMap::whatOneColumnLeavesBlankAnotherFillsIn()
{
    const CsvTable table
        = readCsv("Unit,Phone,Unit,Tel.\nICU,555-0100,,555-0101\n,,ED,555-0102\n").value_or(CsvTable());
    const auto map = mapHeadings(table, kFields);
    QVERIFY(map);
    QCOMPARE(map->columnOf(u"phone"), 1);
    QCOMPARE(map->cell(table.records.at(0), u"phone"), u"555-0100"_s);
    QCOMPARE(map->cell(table.records.at(1), u"phone"), u"555-0102"_s);
    QCOMPARE(map->cell(table.records.at(1), u"unit"), u"ED"_s);
}

void TestHeadingMap::onlyReferralsLeaveInstitutionsToSupporters()
{
    QCOMPARE(fateOf(mapOf("Name,Home institution\nA B,St. Brigid\n"), 1), u"of supporters"_s);
    QCOMPARE(fateOf(mapOf("Name,Hospital de origen\nA B,San Juan\n"), 1), u"of supporters"_s);
    QCOMPARE(fateOf(mapOf("Name,Hospital day\nA B,3\n"), 1), u"unknown"_s);
}

void TestHeadingMap::digitsThatNumberAreNoTelephone()
{
    for (const QByteArray &heading : {QByteArray("Badge ID"), QByteArray("Clave"), QByteArray("Seq#")})
        QCOMPARE(fateOf(mapOf("Name," + heading + "\n\"Rivera, Ana\",0007\n\"Chen, Wei\",0008\n"), 1), u"unknown"_s);
    QCOMPARE(fateOf(mapOf("Name,Reach\n\"Rivera, Ana\",555-0101\n\"Chen, Wei\",555-0102\n"), 1), u"phone"_s);
}

/// A file that is one word of megabytes is no list, and is told so without a long wait.
void TestHeadingMap::aHeadingWithoutEndIsBorne()
{
    const HeadingMap map = mapOf(QByteArray(3000000, 'a') + ",Name\nx,\"Rivera, Ana\"\n");
    QCOMPARE(fateOf(map, 0), u"unknown"_s);
    QVERIFY(map.columns.at(0).heading.size() <= 500);
}

void TestHeadingMap::valuesTellWhereHeadingsDoNot()
{
    const HeadingMap map = mapOf("Who,Contact 1,Contact 2,x\n\"Lee, Ann\",a@h.example,555-0100,q\n"
                                 "\"Wu, Bo\",b@h.example,ext. 4101,r\n");
    QCOMPARE(map.columnOf(u"name"), 0);
    QCOMPARE(map.columnOf(u"email"), 1);
    QCOMPARE(map.columnOf(u"phone"), 2);
    QVERIFY(map.columns.at(1).confidence < 1);
    QCOMPARE(map.ignoredColumns(), QStringList({u"x"_s}));
}

void TestHeadingMap::valuesThatCannotBeTheFieldSpeakAgainstIt()
{
    const HeadingMap map = mapOf("Name,Training room\nA,blue\nB,green\n");
    QCOMPARE(map.columnOf(u"trained"), -1);
    // A heading half alike over names of people: no unit has them.
    QCOMPARE(mapOf("Name,Unit lead\nA,\"Lee, Ann\"\nB,\"Wu, Bo\"\n").columnOf(u"unit"), -1);
}

void TestHeadingMap::aRowOfSomebodyIsNoRowOfHeadings()
{
    CsvTable table;
    table.headings = {u"Lee, Ann"_s, u"RN"_s, u"ann.lee@hospital.example"_s};
    QCOMPARE(mapHeadings(table, kFields).error().code, u"no_headings"_s);
}

void TestHeadingMap::theMappingWins_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::newRow("heading to field") << QByteArray(
        R"({"columns": {"Colleague": "name", "Ward": "unit", "Phone": null}})");
    QTest::newRow("other way round") << QByteArray(
        R"({"columns": {"name": "Colleague", "unit": "WARD", "phone": ""}})");
    QTest::newRow("without columns") << QByteArray(R"({"Colleague": "name", "unit": "ward", "Phone": ""})");
}

void TestHeadingMap::theMappingWins()
{
    QFETCH(QByteArray, mapping);
    const HeadingMap map = mapOf("Name,Colleague,Ward,Phone\nx,y,z,555-0100\n", mapping);
    QCOMPARE(map.columnOf(u"name"), 1);
    QCOMPARE(map.columnOf(u"unit"), 2);
    QCOMPARE(map.columnOf(u"phone"), -1);
    QCOMPARE(map.ignoredColumns(), QStringList({u"Name"_s, u"Phone"_s}));
}

void TestHeadingMap::aMappingThatFitsNotIsRefused_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such heading") << QByteArray(R"({"columns": {"Nobody": "name"}})") << u"unknown_heading"_s;
    QTest::newRow("no such field") << QByteArray(R"({"columns": {"Name": "nome"}})") << u"unknown_field"_s;
    QTest::newRow("twice") << QByteArray(R"({"columns": {"Name": "name", "Ward": "name"}})") << u"field_twice"_s;
    QTest::newRow("notes") << QByteArray(R"({"columns": {"Notes": "unit"}})") << u"note_column"_s;
}

void TestHeadingMap::aMappingThatFitsNotIsRefused()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, code);
    const auto read = readMapping(mapping);
    QVERIFY(read);
    const auto map = mapHeadings(tableOf("Name,Ward,Notes\nx,y,z\n"), kFields, *read);
    QVERIFY(!map);
    QCOMPARE(map.error().code, code);
}

void TestHeadingMap::missingRequiredFieldsAreSaid()
{
    QCOMPARE(mapOf("Unit,Phone\nICU,555-0100\n").missing, QStringList({u"name"_s}));
    QVERIFY(mapOf("Name\nA\n").missing.isEmpty());
}

void TestHeadingMap::cellsComeTrimmedAndUnguarded()
{
    const CsvTable table = tableOf("Name,Unit\n  Ann ,'=ICU\n");
    const auto map = mapHeadings(table, kFields);
    QVERIFY(map);
    QCOMPARE(map->cell(table.records.at(0), u"name"), u"Ann"_s);
    QCOMPARE(map->cell(table.records.at(0), u"unit"), u"=ICU"_s);
    QCOMPARE(map->cell(table.records.at(0), u"phone"), QString());
}

QTEST_GUILESS_MAIN(TestHeadingMap)
#include "tst_heading_map.moc"
