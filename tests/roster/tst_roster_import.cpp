// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_import.h"

#include "models/exchange/csv_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

const RosterImportOptions kOptions{QDate(2026, 11, 23)};

RosterImportPlan planOf(const QByteArray &csv, const std::vector<Supporter> &known = {},
    const RosterImportOptions &options = kOptions, const MappingFile &mapping = {})
{
    const auto table = readCsv(csv);
    if (!table)
        return {};
    return planRosterImport(*table, mapping, known, options).value_or(RosterImportPlan());
}

RosterImportPlan planOfSample(const QString &name)
{
    const auto table = readCsvFile(QFINDTESTDATA("samples/") + name);
    if (!table)
        return {};
    return planRosterImport(*table, {}, {}, kOptions).value_or(RosterImportPlan());
}

Supporter onlyOne(const QByteArray &csv)
{
    const RosterImportPlan plan = planOf(csv);
    return plan.accepted.size() == 1 ? plan.accepted.first().supporter : Supporter();
}

QStringList remarkCodes(const RosterImportPlan &plan)
{
    QStringList codes;
    for (const auto &[code, count] : countedRemarks(plan.remarks))
        codes.append(code);
    return codes;
}

template<typename E>
QString codesOf(const QList<E> &values)
{
    QStringList codes;
    for (const E value : values)
        codes.append(codeOf(value));
    return codes.join(u',');
}

/// A plan as text, for comparing with what was written down for the list.
QString told(const RosterImportPlan &plan)
{
    QStringList lines{
        u"%1 read, %2 rejected, %3 duplicates"_s.arg(plan.read).arg(plan.rejected.size()).arg(plan.duplicates.size())};
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u"-"_s; };
    for (const PlannedSupporter &planned : plan.accepted) {
        const Supporter &s = planned.supporter;
        lines.append(u"%1 | %2 | %3 | %4 | %5 | %6 | %7"_s.arg(s.name, codeOf(s.profession),
            s.stage ? codeOf(*s.stage) : u"-"_s, s.specialty, s.unitName, s.phone, s.email));
        lines.append(u"  speaks %1, works %2, takes %3, %4, from %5 to %6, home %7"_s.arg(s.languages.join(u','),
            codesOf(s.shifts), QString::number(s.capacity), codeOf(s.status), day(s.availableFrom), day(s.availableTo),
            s.partnerInstitution.isEmpty() ? u"own"_s : s.partnerInstitution));
        lines.append(u"  trained %1 until %2, agreed %3, knows %4, not %5"_s.arg(day(s.trainedOn),
            day(s.trainingValidUntil), day(s.confidentialityOn), codesOf(s.experienced), codesOf(s.notComfortable)));
    }
    for (const RejectedRecord &record : plan.rejected)
        lines.append(u"rejected %1: %2"_s.arg(QString::number(record.number), codeOf(record.reason)));
    return lines.join(u'\n') + u'\n';
}

} // namespace

class TestRosterImport : public QObject
{
    Q_OBJECT
private slots:
    void aListAsHospitalsHaveItIsSorted();
    void theRejectsFileHoldsWhatWasNotTaken();
    void aSpanishListIsRead();
    void everyRecordIsInExactlyOneList();
    void aPersonAlreadyHereIsADuplicate();
    void aKnownPersonIsBroughtUpToDateWhenAsked();
    void aBlankCellTakesNothingAway();
    void capacityInWordsIsRead();
    void firstAndLastNamesAreJoined();
    void sumsUnderTheListAreNobody();
    void ticksAndDatesOfTheAgreementAreRead();
    void datesThatBeginWithAOneAreNoTicks();
    void aTickedTrainingHasNoDate();
    void wordsNotKnownAreRemarked();
    void dateTroubleIsRejected_data();
    void dateTroubleIsRejected();
    void moreCellsThanHeadingsAreRejected();
    void withoutANameColumnNothingIsPlanned();
    void theMappingDecidesTheDateOrder();
    void surnamesInTheirOwnColumnBelongToTheName_data();
    void surnamesInTheirOwnColumnBelongToTheName();
    void aRankSaysTheProfessionWhereNothingElseDoes();
    void theOwnHospitalIsNoPartner();
    void ofSeveralUnitsTheFirstCounts();
    void listsOfOthersAreUnderstood_data();
    void listsOfOthersAreUnderstood();
};

void TestRosterImport::theOwnHospitalIsNoPartner()
{
    const auto homes = [](const QByteArray &csv, const QString &hospital) {
        RosterImportOptions options = kOptions;
        options.hospital = hospital;
        QStringList all;
        for (const PlannedSupporter &planned : planOf(csv, {}, options).accepted)
            all.append(planned.supporter.partnerInstitution);
        return all;
    };
    const QStringList partnerIsB{QString(), QString(), u"St. Brigid"_s};
    const QByteArray full("Name,Home institution\nA B,Lakeview\nC D,LAKEVIEW \nE F,St. Brigid\n");
    QCOMPARE(homes(full, u"Lakeview"_s), partnerIsB); // by name
    QCOMPARE(homes(full, u"Lakeview Regional Medical Center"_s), partnerIsB); // by most
    QCOMPARE(homes("Name,Home institution\nA B,\nC D,own\nE F,St. Brigid\n", u"Lakeview"_s), partnerIsB);
    QCOMPARE(homes("Name,Partner hospital\nA B,St. Brigid\n", u"Lakeview"_s), QStringList{u"St. Brigid"_s});
}

void TestRosterImport::ofSeveralUnitsTheFirstCounts()
{
    const RosterImportPlan plan
        = planOf("Name,Unit\nA B,ICU\nC D,ed\nE F,\"ICU / ED\"\nG H,Med/Surg\nI J,Labor & Delivery\n");
    QStringList units;
    for (const PlannedSupporter &planned : plan.accepted)
        units.append(planned.supporter.unitName);
    QCOMPARE(units, QStringList({u"ICU"_s, u"ed"_s, u"ICU"_s, u"Med/Surg"_s, u"Labor & Delivery"_s}));
    QVERIFY(remarkCodes(plan).contains(u"several_units"_s));
}

void TestRosterImport::listsOfOthersAreUnderstood_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(QFINDTESTDATA("samples/lists")).entryInfoList({u"*.csv"_s});
    QVERIFY(files.size() >= 16);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

/// Lists of supporters as hospitals keep them. What each should give was written down before the program saw it and
/// stands beside it.
void TestRosterImport::listsOfOthersAreUnderstood()
{
    QFETCH(QString, path);
    const auto table = readCsvFile(path);
    QVERIFY(table);
    const auto plan = planRosterImport(*table, {}, {}, kOptions);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QFile expected(QString(path).replace(u".csv"_s, u".txt"_s));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(told(*plan), QString::fromUtf8(expected.readAll()));
}

void TestRosterImport::aRankSaysTheProfessionWhereNothingElseDoes()
{
    QCOMPARE(onlyOne("Name,Rank\nAma Boateng,RN III\n").profession, ProfessionGroup::RegisteredNurse);
    const Supporter fellow = onlyOne("Name,Rank\nIan Frost,\"Fellow, cardiology\"\n");
    QCOMPARE(fellow.stage, std::optional(CareerStage::Fellow));
    QCOMPARE(onlyOne("Name,Profession,Rank\nNoor Hart,Pharmacist,Senior\n").profession, ProfessionGroup::Pharmacist);
}

void TestRosterImport::surnamesInTheirOwnColumnBelongToTheName_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("name");
    QTest::newRow("given name under Nombre")
        << QByteArray("Apellidos;Nombre;Puesto\nPeña Soto;María José;Enfermera\n") << u"Peña Soto, María José"_s;
    QTest::newRow("two surnames") << QByteArray("Nombre;Primer apellido;Segundo apellido\nLucía;Peña;Soto\n")
                                  << u"Peña Soto, Lucía"_s;
    QTest::newRow("whole name beside the surname")
        << QByteArray("Name,Last name,Role\nAma Boateng,Boateng,RN\n") << u"Ama Boateng"_s;
    QTest::newRow("abbreviated heading") << QByteArray("Nom. y ap.;Cat. prof.\nLucía Peña;DUE\n") << u"Lucía Peña"_s;
    QTest::newRow("a question") << QByteArray("What is your full name?,What is your profession?\nIan Frost,MD\n")
                                << u"Ian Frost"_s;
    QTest::newRow("an empty column of the same name")
        << QByteArray("Name,Role,Supporter name\n,RN,Ian Frost\n") << u"Ian Frost"_s;
}

void TestRosterImport::surnamesInTheirOwnColumnBelongToTheName()
{
    QFETCH(QByteArray, csv);
    QTEST(onlyOne(csv).name, "name");
}

void TestRosterImport::aListAsHospitalsHaveItIsSorted()
{
    const RosterImportPlan plan = planOfSample(u"roster_us.csv"_s);
    QCOMPARE(plan.read, 5);
    QCOMPARE(plan.accepted.size(), 2);
    QCOMPARE(plan.ignoredColumns, QStringList({u"Notes"_s}));
    const Supporter first = plan.accepted.at(0).supporter;
    QCOMPARE(first.name, u"Quill, Beatriz"_s);
    QCOMPARE(first.profession, ProfessionGroup::Trainee);
    QCOMPARE(first.stage, std::optional(CareerStage::Resident));
    const Supporter second = plan.accepted.at(1).supporter;
    QCOMPARE(second.phone, u"ext. 4321"_s);
    QCOMPARE(second.stage, std::optional(CareerStage::Senior));
    QCOMPARE(second.languages, QStringList({u"en"_s, u"es"_s}));
    QCOMPARE(second.trainedOn, QDate(2025, 7, 4));
    QCOMPARE(second.trainingValidUntil, QDate(2028, 7, 4));
    QCOMPARE(second.confidentialityOn, QDate(2025, 7, 4));
    QCOMPARE(second.capacity, 3);
    QCOMPARE(second.unitName, u"Med-Surg 3"_s);
    QCOMPARE(second.shifts, QList<ShiftBand>({ShiftBand::Night}));
    QCOMPARE(plan.duplicates.size(), 1);
    QCOMPARE(plan.duplicates.first().number, 4);
    QCOMPARE(plan.duplicates.first().sameAs, 2);
    QCOMPARE(plan.rejected.size(), 2);
    QCOMPARE(plan.rejected.at(0).number, 5);
    QCOMPARE(plan.rejected.at(0).reason, RejectReason::NoName);
    QCOMPARE(plan.rejected.at(1).number, 6);
    QCOMPARE(plan.rejected.at(1).reason, RejectReason::ImpossibleDate);
    QCOMPARE(plan.rejected.at(1).heading, u"Training completed"_s);
}

void TestRosterImport::theRejectsFileHoldsWhatWasNotTaken()
{
    const auto table = readCsv(planOfSample(u"roster_us.csv"_s).rejectsCsv());
    QVERIFY(table);
    QCOMPARE(table->headings.first(2), QStringList({u"record"_s, u"reason"_s}));
    QCOMPARE(table->records.size(), 3);
    QCOMPARE(table->records.at(0).cells.first(), u"4"_s);
    QCOMPARE(table->records.at(1).cells.last(), u"'=HYPERLINK(\"x\")"_s);
    QCOMPARE(table->records.at(2).cells.at(2), u"Hart, Noor"_s);
    QVERIFY(!table->records.at(2).cells.at(1).isEmpty());
}

void TestRosterImport::aSpanishListIsRead()
{
    const RosterImportPlan plan = planOfSample(u"roster_es_1252.csv"_s);
    QCOMPARE(plan.accepted.size(), 2);
    const Supporter second = plan.accepted.at(1).supporter;
    QCOMPARE(second.name, u"Ñandú, Iván"_s);
    QCOMPARE(second.trainedOn, QDate(2025, 6, 5));
    QCOMPARE(second.profession, ProfessionGroup::Physician);
    QCOMPARE(second.stage, std::optional(CareerStage::Early));
    QCOMPARE(second.unitName, u"Urgencias"_s);
    QCOMPARE(plan.ignoredColumns, QStringList({u"Observaciones"_s}));
}

void TestRosterImport::everyRecordIsInExactlyOneList()
{
    const RosterImportPlan plan = planOfSample(u"roster_us.csv"_s);
    QCOMPARE(plan.accepted.size() + plan.updates.size() + plan.duplicates.size() + plan.rejected.size(), plan.read);
}

void TestRosterImport::aPersonAlreadyHereIsADuplicate()
{
    Supporter known;
    known.id = {7};
    known.name = u"Ana Rivera"_s;
    const RosterImportPlan plan = planOf("Name,Unit\n\"RIVÉRA,  Ana\",ICU\n", {known});
    QVERIFY(plan.accepted.isEmpty());
    QCOMPARE(plan.duplicates.size(), 1);
    QCOMPARE(plan.duplicates.first().reason, RejectReason::KnownPerson);
}

void TestRosterImport::aKnownPersonIsBroughtUpToDateWhenAsked()
{
    Supporter known;
    known.id = {7};
    known.name = u"Rivera, Ana"_s;
    known.email = u"a.rivera@hospital.example"_s;
    known.unitName = u"ICU"_s;
    known.specialty = u"critical care"_s;
    RosterImportOptions options = kOptions;
    options.updateKnown = true;
    const QByteArray csv("Name,Unit,E-mail,Max open cases\n\"Rivera, Ana\",ED,A.Rivera@hospital.example,4\n");
    const RosterImportPlan plan = planOf(csv, {known}, options);
    QCOMPARE(plan.updates.size(), 1);
    const Supporter newer = plan.updates.first().supporter;
    QCOMPARE(newer.id, known.id);
    QCOMPARE(newer.unitName, u"ED"_s);
    QCOMPARE(newer.capacity, 4);
    QCOMPARE(newer.specialty, u"critical care"_s); // no column says otherwise
    QCOMPARE(planOf("Name,E-mail\n\"Rivera, Ana\",other@hospital.example\n", {known}, options).duplicates.size(), 1);
}

void TestRosterImport::aBlankCellTakesNothingAway()
{
    Supporter known;
    known.id = {7};
    known.name = u"Rivera, Ana"_s;
    known.email = u"a.rivera@hospital.example"_s;
    known.phone = u"555-0101"_s;
    known.status = SupporterStatus::Paused;
    RosterImportOptions options = kOptions;
    options.updateKnown = true;
    const RosterImportPlan plan = planOf(
        "Name,E-mail,Phone,Status,Max open cases\nAna Rivera,a.rivera@hospital.example,,,5\n", {known}, options);
    QCOMPARE(plan.updates.size(), 1);
    QCOMPARE(plan.updates.first().supporter.phone, known.phone);
    QCOMPARE(plan.updates.first().supporter.status, SupporterStatus::Paused);
    QCOMPARE(plan.updates.first().supporter.capacity, 5);
}

void TestRosterImport::capacityInWordsIsRead()
{
    const QByteArray head("Name,Max open cases\nA B,");
    QCOMPARE(onlyOne(head + "two\n").capacity, 2);
    QCOMPARE(onlyOne(head + "2-3\n").capacity, 2);
    QCOMPARE(onlyOne(head + "unlimited\n").capacity, 99);
    QVERIFY(remarkCodes(planOf(head + "2-3\n")).contains(u"lower_of_two"_s));
}

void TestRosterImport::firstAndLastNamesAreJoined()
{
    QCOMPARE(onlyOne("First name,Last name\nAna,Rivera\n").name, u"Rivera, Ana"_s);
    QCOMPARE(onlyOne("Name,Unit\n\"Ana Rivera, RN\",ICU\n").profession, ProfessionGroup::RegisteredNurse);
}

void TestRosterImport::ticksAndDatesOfTheAgreementAreRead()
{
    const QByteArray head("Name,Training completed,Confidentiality agreement\n");
    QCOMPARE(onlyOne(head + "A B,01/15/2026,Yes\n").confidentialityOn, QDate(2026, 1, 15));
    QCOMPARE(onlyOne(head + "A B,01/15/2026,02/20/2026\n").confidentialityOn, QDate(2026, 2, 20));
    QCOMPARE(onlyOne(head + "A B,01/15/2026,No\n").confidentialityOn, QDate());
    QCOMPARE(onlyOne(head + "A B,01/15/2026,\n").confidentialityOn, QDate());
    QVERIFY(!remarkCodes(planOf(head + "A B,01/15/2026,Yes\n")).contains(u"agreement_assumed"_s));
}

void TestRosterImport::datesThatBeginWithAOneAreNoTicks()
{
    const Supporter read = onlyOne("Name,Training date,Confidentiality\nA B,1/3/2025,1/4/2025\n");
    QCOMPARE(read.trainedOn, QDate(2025, 1, 3));
    QCOMPARE(read.confidentialityOn, QDate(2025, 1, 4));
}

void TestRosterImport::sumsUnderTheListAreNobody()
{
    const RosterImportPlan plan = planOf("Name,Max open cases\nA B,2\nTotal,2\n");
    QCOMPARE(plan.accepted.size(), 1);
    QCOMPARE(plan.rejected.first().reason, RejectReason::TotalsRow);
}

void TestRosterImport::aTickedTrainingHasNoDate()
{
    const RosterImportPlan plan = planOf("Name,Trained\nA B,Yes\n");
    QCOMPARE(plan.accepted.size(), 1);
    QVERIFY(!plan.accepted.first().supporter.trainedOn.isValid());
    QVERIFY(remarkCodes(plan).contains(u"training_without_date"_s));
}

void TestRosterImport::wordsNotKnownAreRemarked()
{
    const RosterImportPlan plan = planOf("Name,Role,Languages,Shift,E-mail,Years,Status\n"
                                         "A B,Juggler,Klingon,purple,nowhere,many,blue\n");
    QCOMPARE(plan.accepted.size(), 1);
    QCOMPARE(plan.accepted.first().supporter.profession, ProfessionGroup::Other);
    QCOMPARE(plan.accepted.first().supporter.status, SupporterStatus::Paused);
    for (const QString &code : {u"unknown_profession"_s, u"unknown_language"_s, u"unknown_shift"_s, u"email_left_out"_s,
             u"unknown_stage"_s, u"unknown_status"_s}) {
        QVERIFY2(remarkCodes(plan).contains(code), qPrintable(code));
        QVERIFY(importRemarkText(code) != code);
    }
}

void TestRosterImport::dateTroubleIsRejected_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<RejectReason>("reason");
    QTest::newRow("impossible") << QByteArray("31/02/2026,") << RejectReason::ImpossibleDate;
    QTest::newRow("no date") << QByteArray("soonish,") << RejectReason::UnreadableDate;
    QTest::newRow("before") << QByteArray("05/20/2026,05/20/2025") << RejectReason::DatesOutOfOrder;
    QTest::newRow("far off") << QByteArray("05/20/1910,") << RejectReason::FarOffDate;
}

void TestRosterImport::dateTroubleIsRejected()
{
    QFETCH(QByteArray, cells);
    QFETCH(RejectReason, reason);
    const RosterImportPlan plan = planOf("Name,Training completed,Training valid until\nA B," + cells + "\n");
    QCOMPARE(plan.rejected.size(), 1);
    QCOMPARE(plan.rejected.first().reason, reason);
}

void TestRosterImport::moreCellsThanHeadingsAreRejected()
{
    const RosterImportPlan plan = planOf("Name,Unit,Phone\nRivera, Ana,ICU,555-0100\nAna Lee,ED,555-0101\nBo Wu,OR,\n");
    QCOMPARE(plan.accepted.size(), 2);
    QCOMPARE(plan.rejected.size(), 1);
    QCOMPARE(plan.rejected.first().reason, RejectReason::TooManyCells);
}

void TestRosterImport::withoutANameColumnNothingIsPlanned()
{
    const auto table = readCsv("Unit,Phone\nICU,555-0100\n");
    QVERIFY(table);
    const auto plan = planRosterImport(*table, {}, {}, kOptions);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"no_name_column"_s);
}

void TestRosterImport::theMappingDecidesTheDateOrder()
{
    MappingFile mapping;
    mapping.dateOrder = DateOrder::Dmy;
    const RosterImportPlan plan = planOf("Name,Training completed\nA B,03/04/2026\n", {}, kOptions, mapping);
    QCOMPARE(plan.accepted.first().supporter.trainedOn, QDate(2026, 4, 3));
}

QTEST_GUILESS_MAIN(TestRosterImport)
#include "tst_roster_import.moc"
