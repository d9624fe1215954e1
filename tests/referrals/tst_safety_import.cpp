// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/safety_import.h"

#include "models/exchange/csv_reader.h"
#include "tests/referrals/plan_text.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

ReferralImportPlan planOf(const CsvTable &table, bool withCheck = true)
{
    ReferralImportOptions options;
    options.now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    if (withCheck)
        options.identifies = [](const QString &line) { return line.contains(u"MRN"_s); };
    return planReferralImport(table, {}, options).value_or(ReferralImportPlan());
}

ReferralImportPlan planOfSample(const QString &name)
{
    return planOf(readCsvFile(QFINDTESTDATA("samples/") + name).value_or(CsvTable()));
}

ReferralImportPlan planOfText(const QByteArray &csv, bool withCheck = true)
{
    return planOf(readCsv(csv).value_or(CsvTable()), withCheck);
}

/// Rows of all kinds, some of which belong to the row above.
CsvTable rowsOfAllKinds(int rows)
{
    QByteArray csv("Report #,Event date,Location,Event type,Brief factual description,Staff involved,Staff role,Peer "
                   "support requested\n");
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row / 4);
        const QByteArray who = QByteArray::number(row);
        switch (row % 8) {
        case 0:
            csv += number + ",08/14/2026,ICU,Needlestick,Stuck while recapping,\"Lake" + who + ", Jo\",RN,Y\n";
            break;
        case 1: // merged cells
        case 2:
            csv += ",,,,,\"Lake" + who + ", Ana\",MD,Y\n";
            break;
        case 3:
            csv += "X" + number + ",08/14/2026,ED,Needlestick,MRN 1234,Ana River" + who + " RN; Wei Chen" + who
                + " MD,,Y\n";
            break;
        case 4:
            csv += number + ",02/31/2026,ICU,Assault,,\"Lake" + who + ", Jo\",RN,Y\n";
            break;
        case 5: // the row above could not be read
            csv += ",,,,,\"Lake" + who + ", Eva\",Wizard,Y\n";
            break;
        case 6:
            csv += number + ",08/15/2026,OR,Something,,\"Lake" + who + ", Jo\",RN,N\n";
            break;
        default:
            csv += QByteArray::number((row - 7) / 4) + ",08/14/2026,ICU,Needlestick,,\"Lake"
                + QByteArray::number(row - 7) + ", Jo\",RN,Y\n";
        }
    }
    return readCsv(csv).value_or(CsvTable());
}

} // namespace

class TestSafetyImport : public QObject
{
    Q_OBJECT
private slots:
    void anAddressOfSeveralIsOfNobody();
    void partsOfAListBelongToTheirPeople();
    void theTimeMayStandInPieces();
    void rowsOfOneReportAreOneEvent();
    void oneClinicianTwiceInAnEventIsOneReferral();
    void noToPeerSupportOpensNoReferral();
    void rowsThatCannotBeUsedAreRejected();
    void descriptionsThatIdentifyAreNotKept();
    void withoutACheckNoDescriptionIsKept();
    void spanishExportIsRead();
    void withoutReportNumbersTheFactsTellEventsApart();
    void severalPeopleInACellAreAReferralEach();
    void whatIsNoAddressIsLeftOut();
    void sumsUnderTheListAreNobody();
    void namesWrittenGivenNameFirstMayShareACell();
    void severalColumnsOfPeopleAreAReferralEach();
    void surnamesInTheirOwnColumnBelongToTheName();
    void questionsOfAFormAreHeadings();
    void aNameOfNobodyKnowsWhomGivesWay();
    void aRefusalInItsOwnColumnIsOne();
    void whatVendorsPrintBetweenTheRowsIsNobody();
    void mergedCellsBelongToTheRowAbove();
    void aLongListIsReadInPartsAsItWereWhole();
    void aNumberThatBeginsAgainIsAnotherEvent();
    void aNameIsOneHoweverItIsTyped();
    void theAddressOfWhoeverToldIsLeftOut();
    void aKindIsTakenFromTheSentenceOnlyWhereNothingElseSays();
};

void TestSafetyImport::theAddressOfWhoeverToldIsLeftOut()
{
    const ReferralImportPlan plan
        = planOfText("Report #,Event date,Location,Event type,Staff involved,Reporter email,"
                     "Manager phone\n1,10/14/2026,ED,Assault,Ian Frost,boss@l.example,4411\n");
    const PeerIdentity &identity = plan.events.first().referrals.first().identity;
    QCOMPARE(identity.email, QString());
    QCOMPARE(identity.phone, QString());
    QCOMPARE(plan.ignoredColumns, (QStringList{u"Reporter email"_s, u"Manager phone"_s}));
}

void TestSafetyImport::aKindIsTakenFromTheSentenceOnlyWhereNothingElseSays()
{
    const QByteArray rows = "1,10/14/2026,ED,Ian Frost,Nurse was assaulted by a visitor\n"
                            "2,10/14/2026,ED,Ian Frost,The board of the ward was wrong in the review\n";
    const ReferralImportPlan plan = planOfText("Report #,Event date,Location,Staff involved,Description\n" + rows);
    QCOMPARE(plan.events.at(0).event.category, EventCategory::PatientAggression);
    QCOMPARE(plan.events.at(1).event.category, EventCategory::Other);
    QCOMPARE(countedRemarks(plan.remarks).first(), (std::pair<QString, int>{u"kind_from_description"_s, 1}));
    const ReferralImportPlan told = planOfText("Report #,Event date,Event type,Staff involved,Description\n"
                                               "1,10/14/2026,,Ian Frost,Nurse was assaulted by a visitor\n");
    QCOMPARE(told.events.at(0).event.category, EventCategory::Other);
}

void TestSafetyImport::aNumberThatBeginsAgainIsAnotherEvent()
{
    const ReferralImportPlan plan
        = planOfText("Report #,Event date,Location,Event type,Staff involved\n"
                     "17,2025-03-04,ICU,Assault,Ama Boateng\n17,2026-03-09,ED,Fall,Ian Frost\n"
                     "17,2026-03-12,ED,Fall,Ama Boateng\n17,2025-03-04,ICU,Assault,Noor Hart\n"
                     "17,2026-03-09,ED,Fall,Ian Frost\n");
    QCOMPARE(plan.events.size(), 2);
    QCOMPARE(plan.events.at(0).referrals.size(), 2);
    QCOMPARE(plan.events.at(1).referrals.size(), 2);
    QVERIFY(!plan.events.at(0).repeatsNumber);
    QVERIFY(plan.events.at(1).repeatsNumber);
    QCOMPARE(plan.events.at(1).event.involved, 2);
    QCOMPARE(plan.duplicates.size(), 1);
    QCOMPARE(countedRemarks(plan.remarks),
        (QList<std::pair<QString, int>>{{u"number_again"_s, 1}, {u"event_differs"_s, 1}}));
}

void TestSafetyImport::aNameIsOneHoweverItIsTyped()
{
    const ReferralImportPlan plan = planOfText("Report #,Event date,Location,Event type,Staff involved\n"
                                               "1,10/14/2026,ED,Assault,\"Sørensen, Øyvind\"\n"
                                               "1,10/14/2026,ED,Assault,Oyvind Sorensen\n");
    QCOMPARE(plan.duplicates.size(), 1);
    const PlannedReferral &kept = plan.events.first().referrals.first();
    QCOMPARE(kept.identity.name, u"Sørensen, Øyvind"_s);
    QVERIFY(kept.fingerprint.endsWith(u"oyvind sorensen"_s));
    QVERIFY(kept.formerFingerprint.endsWith(u"sørensen øyvind"_s));
}

void TestSafetyImport::mergedCellsBelongToTheRowAbove()
{
    const ReferralImportPlan plan = planOfText("Report #,Event date,Location,Event type,Staff involved,Role\n"
                                               "7,10/14/2026,ED,Assault,Ama Boateng,RN\n,,,,Ian Frost,MD\n"
                                               ",,,,Prepared by the office,\n"
                                               "8,,ED,Assault,Noor Hart,RT\n,,,,Eva Lund,RN\n");
    QCOMPARE(plan.events.size(), 1);
    QCOMPARE(plan.events.first().referrals.size(), 2);
    QCOMPARE(plan.events.first().referrals.at(1).identity.name, u"Ian Frost"_s);
    QCOMPARE(plan.events.first().referrals.at(1).referral.profession, ProfessionGroup::Physician);
    QCOMPARE(countedRemarks(plan.remarks), (QList<std::pair<QString, int>>{{u"event_from_above"_s, 1}}));
    QCOMPARE(plan.rejected.size(), 3); // a footer; a report without a day, and whoever follows it
}

void TestSafetyImport::severalColumnsOfPeopleAreAReferralEach()
{
    const ReferralImportPlan plan
        = planOfText("Incident ID,Incident date,Clinician 1,Role 1,Clinician 2,Role 2,Clinician 3,Role 3\n"
                     "1,10/14/2026,Ama Boateng,RN,Ian Frost,MD,,\n2,10/14/2026,,,Noor Hart,RT,n/a,\n");
    QCOMPARE(plan.read, 2);
    QCOMPARE(plan.ignoredColumns, QStringList());
    QCOMPARE(plan.events.size(), 2);
    QCOMPARE(plan.events.at(0).referrals.size(), 2);
    QCOMPARE(plan.events.at(0).event.involved, 2);
    QCOMPARE(plan.events.at(0).referrals.at(1).identity.name, u"Ian Frost"_s);
    QCOMPARE(plan.events.at(0).referrals.at(0).referral.profession, ProfessionGroup::RegisteredNurse);
    QCOMPARE(plan.events.at(0).referrals.at(1).referral.profession, ProfessionGroup::Physician);
    QCOMPARE(plan.events.at(1).referrals.size(), 1);
    QCOMPARE(plan.events.at(1).referrals.at(0).referral.profession, ProfessionGroup::RespiratoryTherapist);
    const ReferralImportPlan cell
        = planOfText("Event date,Staff involved\n10/14/2026,\"Ama Boateng (RN), Ian Frost (MD)\"\n");
    QCOMPARE(cell.referralCount(), 2);
}

void TestSafetyImport::surnamesInTheirOwnColumnBelongToTheName()
{
    const ReferralImportPlan plan = planOfText("Fecha;Unidad;Nombre;Primer apellido;Segundo apellido\n"
                                               "14/10/2026;UCI;María José;Peña;Soto\n");
    QCOMPARE(plan.referralCount(), 1);
    QCOMPARE(plan.events.first().referrals.first().identity.name, u"Peña Soto, María José"_s);
    const ReferralImportPlan apart
        = planOfText("Event date,Staff first name,Staff last name\n10/14/2026,Ama,Boateng\n");
    QCOMPARE(apart.events.first().referrals.first().identity.name, u"Boateng, Ama"_s);
}

void TestSafetyImport::questionsOfAFormAreHeadings()
{
    const ReferralImportPlan plan = planOfText(
        "ID,Email,Name,What date did the event happen?,Where did it happen?,Who was involved? (full name),Would they "
        "like "
        "peer support?\n1,anonymous,,10/13/2026,ICU,Ama Boateng,Yes\n2,anonymous,,10/13/2026,ICU,Ian Frost,No\n");
    QCOMPARE(plan.referralCount(), 1);
    QCOMPARE(plan.notRequested, QList<qsizetype>({3}));
    QCOMPARE(plan.events.first().event.occurredOn, QDate(2026, 10, 13));
    QCOMPARE(plan.events.first().referrals.first().identity.name, u"Ama Boateng"_s);
}

void TestSafetyImport::aNameOfNobodyKnowsWhomGivesWay()
{
    const ReferralImportPlan plan
        = planOfText("ID,Name,Date,Unit,Type,Employee\n1,\"Quist, Harlan\",10/14/2026,ICU,Fall,"
                     "Ama Boateng <ama@h.example>\n");
    QCOMPARE(plan.referralCount(), 1);
    const PeerIdentity &who = plan.events.first().referrals.first().identity;
    QCOMPARE(who.name, u"Ama Boateng"_s);
    QCOMPARE(who.email, u"ama@h.example"_s);
}

void TestSafetyImport::aRefusalInItsOwnColumnIsOne()
{
    const ReferralImportPlan plan
        = planOfText("Event date,Staff name,Declined peer support\n10/14/2026,A B,Yes\n10/14/2026,C D,No\n");
    QCOMPARE(plan.notRequested, QList<qsizetype>({2}));
    QCOMPARE(plan.referralCount(), 1);
    QCOMPARE(
        planOfText("Event date,Staff name,Support required\n10/14/2026,A B,Required\n10/14/2026,C D,Not required\n")
            .notRequested,
        QList<qsizetype>({3}));
}

void TestSafetyImport::whatVendorsPrintBetweenTheRowsIsNobody()
{
    const ReferralImportPlan plan
        = planOfText("Event date,Staff name,Unit\n10/14/2026,A B,ICU\nEvent date,Staff name,Unit\n"
                     "10/15/2026,C D,ICU\nPage 1 of 2,,\nTotal events: 2,,\n");
    QCOMPARE(plan.read, 5);
    QCOMPARE(plan.referralCount(), 2);
    QCOMPARE(plan.rejected.size(), 3);
    QCOMPARE(plan.rejected.at(0).reason, RejectReason::HeadingAgain);
    QCOMPARE(plan.rejected.at(1).reason, RejectReason::TotalsRow);
    QCOMPARE(plan.rejected.at(2).reason, RejectReason::TotalsRow);
}

void TestSafetyImport::rowsOfOneReportAreOneEvent()
{
    const ReferralImportPlan plan = planOfSample(u"safety_us.csv"_s);
    QCOMPARE(plan.shape, ReferralListShape::SafetyReport);
    QCOMPARE(plan.events.size(), 2);
    const PlannedEvent &first = plan.events.at(0);
    QCOMPARE(first.event.occurredOn, QDate(2026, 8, 14));
    QCOMPARE(first.event.category, EventCategory::Litigation);
    QCOMPARE(first.event.referrerKind, ReferrerKind::ChargeNurse);
    QCOMPARE(first.event.receivedVia, ReceivedVia::SafetyReport);
    QCOMPARE(first.event.oneLine, u"Served with notice this morning."_s);
    QCOMPARE(first.event.shift, std::optional(ShiftBand::Day));
    QCOMPARE(first.externalRef, u"SR-1"_s);
    QCOMPARE(first.referrals.first().identity.name, u"Quill, Beatriz"_s);
    QCOMPARE(first.referrals.first().referral.profession, ProfessionGroup::Trainee);
    QCOMPARE(first.referrals.first().referral.stage, std::optional(CareerStage::Resident));
    QCOMPARE(plan.events.at(1).referrals.size(), 2);
    QCOMPARE(plan.events.at(1).event.involved, 3); // one of them wants no support
    QCOMPARE(plan.events.at(1).referrals.at(1).identity.phone, u"ext. 4839"_s);
}

void TestSafetyImport::oneClinicianTwiceInAnEventIsOneReferral()
{
    const ReferralImportPlan plan = planOfSample(u"safety_us.csv"_s);
    QCOMPARE(plan.duplicates.size(), 1);
    QCOMPARE(plan.duplicates.first().number, 5);
    QCOMPARE(plan.duplicates.first().sameAs, 4);
}

void TestSafetyImport::noToPeerSupportOpensNoReferral()
{
    QCOMPARE(planOfSample(u"safety_us.csv"_s).notRequested, QList<qsizetype>({6}));
    const ReferralImportPlan plan
        = planOfText("Event date,Staff name,Peer support requested\n08/14/2026,A B,\n08/14/2026,C D,maybe\n");
    QCOMPARE(plan.notRequested.size(), 1);
    QCOMPARE(plan.rejected.size(), 1);
    QCOMPARE(plan.rejected.first().reason, RejectReason::UnclearAnswer);
    QVERIFY(plan.events.isEmpty());
    QCOMPARE(planOfText("Event date,Staff name\n08/14/2026,A B\n").referralCount(), 1); // not asked: everybody
}

void TestSafetyImport::rowsThatCannotBeUsedAreRejected()
{
    const ReferralImportPlan plan = planOfSample(u"safety_us.csv"_s);
    QCOMPARE(plan.rejected.size(), 2);
    QCOMPARE(plan.rejected.at(0).number, 7);
    QCOMPARE(plan.rejected.at(0).reason, RejectReason::UnreadableDate);
    QCOMPARE(plan.rejected.at(1).reason, RejectReason::NoName);
    const ReferralImportPlan dates = planOfText("Event date,Staff name\n,A B\n08/14/2062,C D\n31/02/2026,E F\n");
    QCOMPARE(dates.rejected.at(0).reason, RejectReason::NoDate);
    QCOMPARE(dates.rejected.at(1).reason, RejectReason::FutureDate);
    QCOMPARE(dates.rejected.at(2).reason, RejectReason::ImpossibleDate);
}

void TestSafetyImport::descriptionsThatIdentifyAreNotKept()
{
    const ReferralImportPlan plan = planOfSample(u"safety_us.csv"_s);
    QCOMPARE(plan.events.at(1).event.oneLine, QString());
    QCOMPARE(countedRemarks(plan.remarks).first(), std::pair(u"line_left_out"_s, 1));
    const QByteArray longLine(kOneLineLimit + 1, 'a');
    const ReferralImportPlan tooLong
        = planOfText("Event date,Staff name,Description\n08/14/2026,A B," + longLine + "\n");
    QCOMPARE(tooLong.events.first().event.oneLine, QString());
    QCOMPARE(tooLong.remarks.first().code, u"line_too_long"_s);
}

void TestSafetyImport::withoutACheckNoDescriptionIsKept()
{
    const ReferralImportPlan plan
        = planOfText("Event date,Staff name,Description\n08/14/2026,A B,A short line.\n", false);
    QCOMPARE(plan.events.first().event.oneLine, QString());
}

void TestSafetyImport::spanishExportIsRead()
{
    const ReferralImportPlan plan = planOfSample(u"safety_es_utf16.csv"_s);
    QCOMPARE(plan.events.size(), 2);
    const PlannedEvent &first = plan.events.at(0);
    QCOMPARE(first.event.occurredOn, QDate(2026, 4, 3));
    QCOMPARE(first.event.category, EventCategory::UnexpectedPatientDeath);
    QCOMPARE(first.event.nature, EventNature::CriticalCare);
    QCOMPARE(first.event.referrerKind, ReferrerKind::DepartmentLeader);
    QCOMPARE(first.referrals.first().identity.name, u"Robles Cano, Marta"_s);
    QCOMPARE(plan.events.at(1).event.referrerKind, ReferrerKind::ChargeNurse);
    QCOMPARE(plan.events.at(1).event.shift, std::optional(ShiftBand::Night));
    QCOMPARE(plan.ignoredColumns, QStringList({u"Observaciones"_s}));
}

void TestSafetyImport::withoutReportNumbersTheFactsTellEventsApart()
{
    const ReferralImportPlan plan = planOfText("Event date,Unit,Event type,Staff name\n"
                                               "08/14/2026,ICU,Needlestick,A B\n08/14/2026,ICU,Needlestick,C D\n"
                                               "08/14/2026,ED,Needlestick,A B\n");
    QCOMPARE(plan.events.size(), 2);
    QCOMPARE(plan.referralCount(), 3);
}

void TestSafetyImport::severalPeopleInACellAreAReferralEach()
{
    const ReferralImportPlan plan = planOfText("Report #,Event date,Staff involved,Role,Staff phone\n"
                                               "R1,08/14/2026,\"Rivera, Ana; Chen, Wei\",RN; MD,x1\n"
                                               "R1,08/14/2026,Wei Chen,MD,x2\n");
    QCOMPARE(plan.events.size(), 1);
    QCOMPARE(plan.events.first().event.involved, 2);
    const QList<PlannedReferral> &referrals = plan.events.first().referrals;
    QCOMPARE(referrals.size(), 2);
    QCOMPARE(referrals.at(0).identity.name, u"Rivera, Ana"_s);
    QCOMPARE(referrals.at(0).referral.profession, ProfessionGroup::RegisteredNurse);
    QCOMPARE(referrals.at(0).identity.phone, QString()); // whose it is nobody can tell
    QCOMPARE(referrals.at(1).identity.name, u"Chen, Wei"_s);
    QCOMPARE(referrals.at(1).referral.profession, ProfessionGroup::Physician);
    QCOMPARE(plan.duplicates.size(), 1);
}

void TestSafetyImport::whatIsNoAddressIsLeftOut()
{
    const ReferralImportPlan plan = planOfText("Event date,Staff name,Staff e-mail\n"
                                               "08/14/2026,A B,a@b.org\n08/15/2026,C D,a@b.org Bcc: e@f.org\n");
    QCOMPARE(plan.events.at(0).referrals.first().identity.email, u"a@b.org"_s);
    QCOMPARE(plan.events.at(1).referrals.first().identity.email, QString());
    QCOMPARE(countedRemarks(plan.remarks).first(), std::pair(u"email_left_out"_s, 1));
}

void TestSafetyImport::sumsUnderTheListAreNobody()
{
    const ReferralImportPlan plan = planOfText("Staff name,Event date\nA B,08/14/2026\nTotal,08/14/2026\n");
    QCOMPARE(plan.referralCount(), 1);
    QCOMPARE(plan.rejected.first().reason, RejectReason::TotalsRow);
}

void TestSafetyImport::namesWrittenGivenNameFirstMayShareACell()
{
    const QByteArray head("Report #,Event date,Staff name\n");
    const ReferralImportPlan first = planOfText(head + "1,08/14/2026,\"Ana Rivera, Wei Chen\"\n2,08/14/2026,Bo Wu\n");
    QCOMPARE(first.referralCount(), 3);
    const ReferralImportPlan last
        = planOfText(head + "1,08/14/2026,\"Rivera Paz, Ana Luz\"\n2,08/14/2026,\"Wu, Bo\"\n");
    QCOMPARE(last.referralCount(), 2);
    QCOMPARE(last.remarks.first().code, u"several_names"_s);
    QVERIFY(importRemarkText(u"several_names"_s) != u"several_names"_s);
}

/// One row more and the list is read in parts by several at once (inSlices), cut somewhere among the rows before.
void TestSafetyImport::aLongListIsReadInPartsAsItWereWhole()
{
    constexpr int kWhole = 3999;
    const QString whole = textOf(planOf(rowsOfAllKinds(kWhole)), kWhole);
    QVERIFY(whole.contains(u"event_from_above"_s) && whole.contains(codeOf(RejectReason::Duplicate))
        && whole.contains(u"not "_s) && whole.contains(u"line_left_out"_s));
    for (const int rows : {4000, 4003, 16'001})
        QVERIFY(textOf(planOf(rowsOfAllKinds(rows)), kWhole) == whole);
}

/// Whoever wrote the reports is no peer, and what goes to a ward's address is read by others.
void TestSafetyImport::anAddressOfSeveralIsOfNobody()
{
    const ReferralImportPlan plan = planOfText("Event date,Unit,Event type,Staff involved,Staff e-mail\n"
                                               "11/02/2026,ED,Assault,Ada Lowe,Desk@h.example\n"
                                               "11/03/2026,ED,Assault,Bo Ray,desk@h.example\n"
                                               "11/04/2026,ED,Assault,Cy Dunn,cy@h.example\n"
                                               "11/05/2026,ED,Needlestick,Cy Dunn,cy@h.example\n");
    QStringList addresses;
    for (const PlannedEvent &event : plan.events)
        addresses.append(event.referrals.constFirst().identity.email);
    QCOMPARE(addresses, QStringList({QString(), QString(), u"cy@h.example"_s, u"cy@h.example"_s}));
    const auto shared = std::ranges::count(plan.remarks, u"email_shared"_s, &ImportRemark::code);
    QCOMPARE(shared, 2);
}

void TestSafetyImport::partsOfAListBelongToTheirPeople()
{
    const ReferralImportPlan plan = planOfText("Event date,Unit,Event type,Staff involved,Staff role\n"
                                               "11/02/2026,ED,Assault,\"Ada Lowe, Bo Ray\",\"MD, RN\"\n"
                                               "11/03/2026,ED,Assault,Cy Dunn and Di Eade,Midwife and pharmacist\n");
    QList<ProfessionGroup> professions;
    for (const PlannedEvent &event : plan.events) {
        for (const PlannedReferral &referral : event.referrals)
            professions.append(referral.referral.profession);
    }
    QCOMPARE(professions,
        QList<ProfessionGroup>({ProfessionGroup::Physician, ProfessionGroup::RegisteredNurse, ProfessionGroup::Midwife,
            ProfessionGroup::Pharmacist}));
}

void TestSafetyImport::theTimeMayStandInPieces()
{
    const ReferralImportPlan plan = planOfText("Event date,Event time,AM/PM,Shift,Unit,Event type,Staff involved\n"
                                               "11/02/2026,7:30,PM,,ED,Assault,Ada Lowe\n"
                                               "11/03/2026,,,Night,ED,Assault,Bo Ray\n"
                                               "46331,0.25,,,ED,Assault,Cy Dunn\n"
                                               "11/04/2026,,,Day / Night,ED,Assault,Di Eade\n");
    QList<std::optional<ShiftBand>> shifts;
    for (const PlannedEvent &event : plan.events)
        shifts.append(event.event.shift);
    QCOMPARE(shifts,
        QList<std::optional<ShiftBand>>({ShiftBand::Evening, ShiftBand::Night, ShiftBand::Night, std::nullopt}));
}

QTEST_GUILESS_MAIN(TestSafetyImport)
#include "tst_safety_import.moc"
