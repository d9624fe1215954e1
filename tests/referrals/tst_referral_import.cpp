// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import.h"

#include "models/exchange/csv_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

ReferralImportOptions options()
{
    ReferralImportOptions options;
    options.now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    options.identifies = [](const QString &line) { return line.contains(u"MRN"_s); };
    return options;
}

/// How far a referral of an old tracking sheet has come.
QString way(const Referral &referral)
{
    const auto day = [](const QDateTime &at) { return at.isValid() ? at.date().toString(Qt::ISODate) : u"-"_s; };
    return u"    received %1, first attempt %2, closed %3, %4, resources %5"_s.arg(day(referral.receivedAt),
        day(referral.firstAttemptAt), day(referral.closedAt), codeOf(referral.state),
        referral.resourcesOfferedOn.isValid() ? referral.resourcesOfferedOn.toString(Qt::ISODate) : u"-"_s);
}

QString wishesOf(const Referral &referral)
{
    const QString channel = referral.preferredChannel ? codeOf(*referral.preferredChannel) : QString();
    const bool any
        = !referral.preferredLanguage.isEmpty() || !channel.isEmpty() || referral.preferredUnit != UnitPreference::None;
    return any
        ? u"    wishes %1 | %2 unit | %3"_s.arg(referral.preferredLanguage, codeOf(referral.preferredUnit), channel)
        : QString();
}

/// A plan as text, for comparing with what was written down for the list.
QString told(const ReferralImportPlan &plan)
{
    QStringList lines{u"%1 read, %2 rejected, %3 duplicates, %4 not requested"_s.arg(plan.read)
                          .arg(plan.rejected.size())
                          .arg(plan.duplicates.size())
                          .arg(plan.notRequested.size())};
    for (const PlannedEvent &planned : plan.events) {
        const Event &event = planned.event;
        lines.append(u"%1 | %2 | %3 | %4 involved | %5"_s.arg(event.occurredOn.toString(Qt::ISODate),
            codeOf(event.category), event.unitName, QString::number(event.involved), event.oneLine));
        for (const PlannedReferral &person : planned.referrals) {
            lines.append(u"  %1 | %2 | %3 | %4 | %5 | %6 conversations"_s.arg(person.identity.name,
                codeOf(person.referral.profession), person.identity.phone, person.identity.email,
                person.referral.outcome ? codeOf(*person.referral.outcome) : u"open"_s,
                QString::number(person.conversations.size())));
            if (plan.shape == ReferralListShape::History)
                lines.append(way(person.referral));
            if (const QString wishes = wishesOf(person.referral); !wishes.isEmpty())
                lines.append(wishes);
        }
    }
    return lines.join(u'\n') + u'\n';
}

CsvTable tableOf(const QByteArray &csv)
{
    return readCsv(csv).value_or(CsvTable());
}

} // namespace

class TestReferralImport : public QObject
{
    Q_OBJECT
private slots:
    void theShapeIsToldByHeadings();
    void aMappingMayDecideTheShape();
    void missingColumnsAreNamed();
    void everyRecordIsCountedOnce_data();
    void everyRecordIsCountedOnce();
    void listsOfOthersAreUnderstood_data();
    void listsOfOthersAreUnderstood();
};

void TestReferralImport::theShapeIsToldByHeadings()
{
    const auto shape = [](const QByteArray &headings) { return shapeOf(tableOf(headings + "\nx\n"), {}); };
    QCOMPARE(
        shape("Report #,Event date,Location,Event type,Staff involved,Staff role"), ReferralListShape::SafetyReport);
    QCOMPARE(shape("Date,Name,Unit,Type"), ReferralListShape::SafetyReport);
    QCOMPARE(shape("Date referred,Who referred,Dept,Role,Supporter,First contact,Closed"), ReferralListShape::History);
    QCOMPARE(shape("Fecha de derivación,Servicio,Persona de apoyo,Primer contacto,Fecha de cierre"),
        ReferralListShape::History);
    QCOMPARE(shape("Fecha del evento,Unidad,Profesional implicado,Solicita apoyo"), ReferralListShape::SafetyReport);
}

void TestReferralImport::aMappingMayDecideTheShape()
{
    const CsvTable table = tableOf("A,B,C,D\n06/18/2025,ICU,2,07/26/2025\n");
    const auto mapping
        = readMapping(R"({"columns": {"A": "referred_on", "B": "unit", "C": "contacts", "D": "closed_on"}})");
    QVERIFY(mapping);
    QCOMPARE(shapeOf(table, *mapping), ReferralListShape::History);
    const auto plan = planReferralImport(table, *mapping, options());
    QVERIFY(plan);
    QCOMPARE(plan->referralCount(), 1);
}

void TestReferralImport::missingColumnsAreNamed()
{
    const auto plan = planReferralImport(tableOf("Report #,Unit\n1,ICU\n"), {}, options());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"missing_column"_s);
    QVERIFY(plan.error().detail.contains(u"event_date"_s));
}

void TestReferralImport::everyRecordIsCountedOnce_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"safety_us.csv"_s, u"safety_es_utf16.csv"_s, u"history_us.csv"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void TestReferralImport::everyRecordIsCountedOnce()
{
    QFETCH(QString, file);
    const auto table = readCsvFile(QFINDTESTDATA("samples/") + file);
    QVERIFY(table);
    const auto plan = planReferralImport(*table, {}, options());
    QVERIFY(plan);
    QCOMPARE(plan->read, table->records.size());
    QCOMPARE(plan->referralCount() + plan->duplicates.size() + plan->rejected.size() + plan->notRequested.size(),
        plan->read);
}

void TestReferralImport::listsOfOthersAreUnderstood_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QFINDTESTDATA("samples/lists"));
    const QFileInfoList files = folder.entryInfoList({u"*.csv"_s});
    QVERIFY(files.size() >= 50);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

/// Safety reports, forms and old tracking sheets as hospitals export them. What each should give was written down before
/// the program saw it and stands beside it.
void TestReferralImport::listsOfOthersAreUnderstood()
{
    QFETCH(QString, path);
    const auto table = readCsvFile(path);
    QVERIFY(table);
    const auto plan = planReferralImport(*table, {}, options());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QFile expected(QString(path).replace(u".csv"_s, u".txt"_s));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(told(*plan), QString::fromUtf8(expected.readAll()));
}

QTEST_GUILESS_MAIN(TestReferralImport)
#include "tst_referral_import.moc"
