// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/history_import.h"

#include "models/base/text.h"
#include "models/exchange/csv_reader.h"
#include "tests/referrals/plan_text.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

ReferralImportPlan planOf(const CsvTable &table)
{
    ReferralImportOptions options;
    options.now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    options.supporters = {{personKey(u"Beatriz Quill"_s), {11}}};
    return planReferralImport(table, {}, options).value_or(ReferralImportPlan());
}

ReferralImportPlan planOfSample()
{
    return planOf(readCsvFile(QFINDTESTDATA("samples/history_us.csv")).value_or(CsvTable()));
}

/// The one referral of a row below the usual headings.
Referral referralOf(const QByteArray &row)
{
    const ReferralImportPlan plan = planOf(
        readCsv("Date referred,Supporter,First contact,Contacts,Accepted?,Further help,Closed,Outcome\n" + row + "\n")
            .value_or(CsvTable()));
    return plan.events.isEmpty() ? Referral() : plan.events.first().referrals.first().referral;
}

} // namespace

class TestHistoryImport : public QObject
{
    Q_OBJECT
private slots:
    void whereSomebodyWasSentIsHelpTakenUp();
    void whatWasGivenIsNoDay();
    void referredAloneIsTheDay();
    void aSheetBecomesClosedReferrals();
    void stepsAreInOrder();
    void whatARowIsKnownByStaysTheSame();
    void aLongListIsReadInPartsAsItWereWhole();
    void outcomesFollowFromTheRow_data();
    void outcomesFollowFromTheRow();
    void openRowsStayOpen();
    void rowsAlikeAreReferralsOfTheirOwn();
    void datesThatCannotBeAreRejected();
    void nobodyIsNamed();
    void aMoreTellingHeadingWins();
    void aSupporterIsFoundByAPartOfTheName();
    void aStateSaysWhatIsOver();
    void whoIsStillWaitedForKeepsTheNameAndNobodyElse();
    void namesAreNoAnswers();
};

void TestHistoryImport::whoIsStillWaitedForKeepsTheNameAndNobodyElse()
{
    const ReferralImportPlan plan = planOf(readCsv("Date referred,Peer name,Unit,Supporter,First contact,Date closed\n"
                                                   "06/18/2025,\"Eads, Ned\",ICU,Beatriz Quill,06/19/2025,07/01/2025\n"
                                                   "11/18/2026,\"Gant, Pru\",ICU,Beatriz Quill,,\n")
                                               .value_or(CsvTable()));
    QCOMPARE(plan.referralCount(), 2);
    QVERIFY(plan.events.at(0).referrals.first().identity.isEmpty());
    QCOMPARE(plan.events.at(1).referrals.first().identity.name, u"Gant, Pru"_s);
    QCOMPARE(countedRemarks(plan.remarks), (QList<std::pair<QString, int>>{{u"closed_name"_s, 1}}));
    QCOMPARE(plan.ignoredColumns, QStringList());
}

// "Peer" is like "Peer accepted"; what stands under it is not.
void TestHistoryImport::namesAreNoAnswers()
{
    const ReferralImportPlan plan = planOf(readCsv("Date referred,Peer,Unit,Event,Supporter,Date closed,Outcome\n"
                                                   "1/15/2026,\"Tate, Cy\",ICU,Death,\"Quill, Beatriz\",2/10/2026,"
                                                   "Declined\n")
                                               .value_or(CsvTable()));
    QCOMPARE(plan.shape, ReferralListShape::History);
    QCOMPARE(plan.rejected.size(), 0);
    QCOMPARE(plan.events.first().referrals.first().referral.outcome, std::optional(Outcome::Declined));
}

void TestHistoryImport::aStateSaysWhatIsOver()
{
    const ReferralImportPlan plan = planOf(readCsv("Date referred,Unit,Supporter,First contact,Case status\n"
                                                   "06/18/2025,ICU,Beatriz Quill,06/19/2025,Closed\n"
                                                   "06/18/2025,ICU,Beatriz Quill,06/19/2025,In progress\n"
                                                   "06/18/2025,ICU,Beatriz Quill,,Closed - no response\n")
                                               .value_or(CsvTable()));
    QCOMPARE(plan.shape, ReferralListShape::History);
    QCOMPARE(plan.referralCount(), 3);
    QCOMPARE(plan.events.at(0).referrals.first().referral.state, ReferralState::Closed);
    QCOMPARE(plan.events.at(0).referrals.first().referral.closedAt.date(), QDate(2025, 6, 19));
    QVERIFY(plan.events.at(1).referrals.first().referral.state != ReferralState::Closed);
    QCOMPARE(plan.events.at(2).referrals.first().referral.outcome, std::optional(Outcome::NoResponse));
    QCOMPARE(countedRemarks(plan.remarks), (QList<std::pair<QString, int>>{{u"closing_assumed"_s, 2}}));
}

void TestHistoryImport::aSupporterIsFoundByAPartOfTheName()
{
    for (const QByteArray name : {"Dr. Quill", "B. Quill", "Quill"}) {
        const ReferralImportPlan plan = planOf(
            readCsv("Date referred,Supporter,First contact,Closed\n06/18/2025," + name + ",06/19/2025,07/01/2025\n")
                .value_or(CsvTable()));
        QCOMPARE(plan.events.first().referrals.first().referral.supporter, SupporterId{11});
        QCOMPARE(plan.remarks.first().code, u"supporter_by_part"_s);
    }
    QVERIFY(!referralOf("06/18/2025,A. Quill,06/19/2025,1,Yes,,07/01/2025,").supporter.isValid());
    QVERIFY(!referralOf("06/18/2025,B.,06/19/2025,1,Yes,,07/01/2025,").supporter.isValid());
}

void TestHistoryImport::aSheetBecomesClosedReferrals()
{
    const ReferralImportPlan plan = planOfSample();
    QCOMPARE(plan.shape, ReferralListShape::History);
    QCOMPARE(plan.referralCount(), 4);
    const PlannedEvent &event = plan.events.at(0);
    QCOMPARE(event.event.category, EventCategory::ReviewProcess);
    QCOMPARE(event.event.receivedVia, ReceivedVia::Import);
    const PlannedReferral &planned = event.referrals.first();
    QCOMPARE(planned.referral.state, ReferralState::Closed);
    QCOMPARE(planned.referral.outcome, std::optional(Outcome::Supported));
    QCOMPARE(planned.referral.supporter, SupporterId{11});
    QCOMPARE(planned.referral.receivedAt.date(), QDate(2025, 6, 18));
    QCOMPARE(planned.referral.firstAttemptAt.date(), QDate(2025, 6, 19));
    QCOMPARE(planned.referral.closedAt.date(), QDate(2025, 7, 26));
    QCOMPARE(planned.referral.conversations, 3);
    QCOMPARE(planned.conversations.size(), 3);
    QCOMPARE(planned.attempts.size(), 1);
    QVERIFY(!plan.events.at(1).referrals.first().referral.supporter.isValid());
    QCOMPARE(countedRemarks(plan.remarks), (QList<std::pair<QString, int>>{{u"unknown_supporter"_s, 1}}));
}

void TestHistoryImport::stepsAreInOrder()
{
    for (const PlannedEvent &event : planOfSample().events) {
        const QList<Transition> steps = event.referrals.first().transitions;
        for (qsizetype i = 1; i < steps.size(); ++i) {
            QVERIFY(steps.at(i).at > steps.at(i - 1).at);
            QCOMPARE(steps.at(i).from, steps.at(i - 1).to);
        }
        QCOMPARE(steps.last().to, ReferralState::Closed);
    }
}

void TestHistoryImport::outcomesFollowFromTheRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("talked") << QByteArray("06/18/2025,,06/19/2025,2,Yes,,07/01/2025,") << Outcome::Supported;
    QTest::newRow("declined") << QByteArray("06/18/2025,,06/19/2025,0,No,,07/01/2025,") << Outcome::Declined;
    QTest::newRow("brief") << QByteArray("06/18/2025,,06/19/2025,0,Yes,,07/01/2025,") << Outcome::BriefContact;
    QTest::newRow("no answer") << QByteArray("06/18/2025,,06/19/2025,0,,,07/01/2025,") << Outcome::NoResponse;
    QTest::newRow("further help") << QByteArray("06/18/2025,,06/19/2025,1,Yes,EAP,07/01/2025,") << Outcome::FurtherHelp;
    QTest::newRow("said") << QByteArray("06/18/2025,,06/19/2025,1,Yes,,07/01/2025,Supported elsewhere")
                          << Outcome::SupportedElsewhere;
    QTest::newRow("said in the answer") << QByteArray("06/18/2025,,,0,No response,,07/01/2025,") << Outcome::NoResponse;
}

void TestHistoryImport::outcomesFollowFromTheRow()
{
    QFETCH(QByteArray, row);
    QFETCH(Outcome, outcome);
    const Referral referral = referralOf(row);
    QCOMPARE(referral.state, ReferralState::Closed);
    QCOMPARE(codeOf(referral.outcome), codeOf(outcome));
}

void TestHistoryImport::openRowsStayOpen()
{
    QCOMPARE(referralOf("06/18/2025,,,,,,,").state, ReferralState::Received);
    QCOMPARE(referralOf("06/18/2025,Beatriz Quill,,,,,,").state, ReferralState::Assigned);
    const Referral talked = referralOf("06/18/2025,Beatriz Quill,06/20/2025,1,Yes,,,");
    QCOMPARE(talked.state, ReferralState::Supporting);
    QVERIFY(!talked.outcome);
}

void TestHistoryImport::rowsAlikeAreReferralsOfTheirOwn()
{
    const ReferralImportPlan plan = planOfSample();
    QVERIFY(plan.events.at(2).referrals.first().fingerprint != plan.events.at(3).referrals.first().fingerprint);
    QVERIFY(plan.duplicates.isEmpty());
}

void TestHistoryImport::datesThatCannotBeAreRejected()
{
    const ReferralImportPlan plan = planOfSample();
    QCOMPARE(plan.rejected.size(), 2);
    QCOMPARE(plan.rejected.at(0).number, 6);
    QCOMPARE(plan.rejected.at(0).reason, RejectReason::ImpossibleDate);
    QCOMPARE(plan.rejected.at(1).number, 7);
    QCOMPARE(plan.rejected.at(1).reason, RejectReason::DatesOutOfOrder);
}

void TestHistoryImport::nobodyIsNamed()
{
    for (const PlannedEvent &event : planOfSample().events) {
        QVERIFY(event.referrals.first().identity.isEmpty());
        QVERIFY(event.event.oneLine.isEmpty());
    }
}

/// "Categoría" may be the kind of event or the profession; beside "Tipo de suceso" it is the profession.
void TestHistoryImport::aMoreTellingHeadingWins()
{
    const QString text = u"Fecha de derivación;Categoría;Tipo de suceso;Apoyo;Cerrado\n"
                         "03/04/2026;RN;Error de medicación;Beatriz Quill;20/04/2026\n"_s;
    const ReferralImportPlan plan = planOf(readCsv(text.toUtf8()).value_or(CsvTable()));
    QCOMPARE(plan.events.size(), 1);
    QCOMPARE(plan.events.first().event.category, EventCategory::MedicalError);
    QCOMPARE(plan.events.first().referrals.first().referral.profession, ProfessionGroup::RegisteredNurse);
    QVERIFY(plan.ignoredColumns.isEmpty());
}

/// Files hold hashes of this text: another one for the same row would bring it in twice.
void TestHistoryImport::whatARowIsKnownByStaysTheSame()
{
    const ReferralImportPlan plan
        = planOf(readCsv("Date referred,Supporter,Name,First contact,Contacts,Accepted?,Role,Role 2,Closed\n"
                         "06/18/2025,Beatriz  QUILL,Ana,06/20/2025,1,Sí,RN,MD,\n")
                     .value_or(CsvTable()));
    QCOMPARE(plan.events.size(), 1);
    QCOMPARE(plan.events.first().referrals.first().fingerprint,
        u"accepted=si|closed_on=|contacts=1|first_contact=06/20/2025|history|profession=md|profession=rn|"
        "referred_on=06/18/2025|supporter=beatriz quill#1"_s);
    const ReferralImportPlan simple
        = planOf(readCsv("Supporter,Date referred,Closed,Contacts\n,06/18/2025,06/20/2025,2\n").value_or(CsvTable()));
    QCOMPARE(simple.events.first().referrals.first().fingerprint,
        u"closed_on=06/20/2025|contacts=2|history|referred_on=06/18/2025|supporter=#1"_s);
}

/// One row more and the list is read in parts by several at once (inSlices), cut somewhere among the rows before.
void TestHistoryImport::aLongListIsReadInPartsAsItWereWhole()
{
    const auto list = [](int rows) {
        QByteArray csv("Date referred,Event type,Supporter,First contact,Contacts,Accepted?,Closed\n");
        for (int row = 0; row < rows; ++row)
            csv += "06/" + QByteArray::number(row % 30 + 1) + "/2025," + (row % 3 == 0 ? "Needlestick" : "Whatever")
                + ',' + (row % 4 == 0 ? "Beatriz Quill" : "Somebody") + ','
                + (row % 7 == 0 ? "06/01/2025" : "07/02/2025") + ',' + QByteArray::number(row % 5) + ",Yes,"
                + (row % 2 == 0 ? "08/20/2025" : "") + '\n';
        return readCsv(csv).value_or(CsvTable());
    };
    constexpr int kWhole = 3999;
    const QString whole = textOf(planOf(list(kWhole)), kWhole);
    QVERIFY(whole.contains(u"unknown_supporter"_s) && whole.contains(codeOf(RejectReason::DatesOutOfOrder)));
    for (const int rows : {4000, 4003, 16'001})
        QVERIFY(textOf(planOf(list(rows)), kWhole) == whole);
}

void TestHistoryImport::whereSomebodyWasSentIsHelpTakenUp()
{
    const Referral referral = referralOf("01/05/2026,,01/06/2026,2,,,02/02/2026,Transferred to EAP");
    QCOMPARE(referral.outcome, std::optional(Outcome::FurtherHelp));
    QCOMPARE(referral.furtherHelpKind, std::optional(FurtherHelp::Eap));
    QVERIFY(referral.furtherHelpAccepted);
}

void TestHistoryImport::whatWasGivenIsNoDay()
{
    const auto offered = [](const QByteArray &resources) {
        const ReferralImportPlan plan = planOf(
            readCsv("Date referred,Supporter,First contact,Sent to,Resources given\n01/05/2026,,01/06/2026,EAP,"
                + resources + "\n")
                .value_or(CsvTable()));
        return plan.events.isEmpty() ? QDate() : plan.events.first().referrals.first().referral.resourcesOfferedOn;
    };
    QCOMPARE(offered("EAP card"), QDate(2026, 1, 6));
    QCOMPARE(offered("01/07/2026"), QDate(2026, 1, 7));
    QCOMPARE(offered("Yes"), QDate(2026, 1, 6));
    QCOMPARE(offered("No"), QDate());
    QCOMPARE(offered("n/a"), QDate());
}

void TestHistoryImport::referredAloneIsTheDay()
{
    const ReferralImportPlan plan
        = planOf(readCsv("Referred,Unit,Supporter,First contact,Closed\n01/05/2026,ICU,,01/06/2026,01/20/2026\n")
                     .value_or(CsvTable()));
    QCOMPARE(plan.events.size(), 1);
    const Referral &referral = plan.events.first().referrals.first().referral;
    QCOMPARE(referral.receivedAt.date(), QDate(2026, 1, 5));
    QVERIFY(!referral.furtherHelpKind);
}

QTEST_GUILESS_MAIN(TestHistoryImport)
#include "tst_history_import.moc"
