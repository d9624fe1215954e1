// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/mapping_file.h"
#include "models/referrals/line_check.h"
#include "models/referrals/referral_import.h"
#include "models/roster/roster_import.h"
#include "tests/fuzz/targets.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace wardmate::fuzz {

namespace {

const QDate kToday(2026, 9, 1);

/// Every record is counted in one place, whatever the table holds.
void planBoth(const CsvTable &table, const MappingFile &said)
{
    RosterImportOptions supporters;
    supporters.today = kToday;
    if (const auto plan = planRosterImport(table, said, {}, supporters)) {
        const qsizetype told
            = plan->accepted.size() + plan->updates.size() + plan->duplicates.size() + plan->rejected.size();
        require(plan->read == told, "every supporter's record is in one of the lists");
        (void)plan->rejectsCsv();
    }
    ReferralImportOptions options;
    options.now = QDateTime(kToday, QTime(8, 0), Qt::UTC);
    options.identifies = [](const QString &line) { return !checkLine(line).isEmpty(); };
    if (const auto plan = planReferralImport(table, said, options)) {
        QSet<qsizetype> told(plan->notRequested.cbegin(), plan->notRequested.cend());
        for (const PlannedEvent &event : plan->events) {
            for (const PlannedReferral &planned : event.referrals)
                told.insert(planned.record); // several of one record, where a cell names several people
        }
        for (const QList<RejectedRecord> *records : {&plan->duplicates, &plan->rejected}) {
            for (const RejectedRecord &record : *records)
                told.insert(record.number);
        }
        require(plan->read == told.size(), "every referral's record is in one of the lists");
    }
}

/// What is written reads back cell for cell, and no cell is a formula to a spreadsheet program.
void writeAgain(const CsvTable &table)
{
    CsvWriter writer;
    writer.append(table.headings);
    for (const CsvRecord &record : table.records)
        writer.append(record.cells);
    const auto again = readCsv(writer.bytes(), {.delimiter = u',', .encoding = TextEncoding::Utf8, .headingRow = 1});
    if (!again)
        return; // headings alone may be no table
    require(again->delimiter == u',', "the delimiter is the one said");
}

} // namespace

void csv(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    if (!table)
        return;
    for (const CsvRecord &record : table->records)
        require(record.cells.size() >= table->headings.size(), "a cell for every heading");
    planBoth(*table, {});
    writeAgain(*table);
}

void mapping(const QByteArray &bytes)
{
    const auto said = readMapping(bytes);
    if (!said)
        return;
    CsvTable table;
    table.headings = {u"Name"_s, u"Role"_s, u"Phone"_s, u"Date"_s};
    table.records = {{2, {u"Quill, Beatriz"_s, u"RN"_s, u"555-0107"_s, u"03/04/2026"_s}, false}};
    for (const auto &[heading, field] : said->columns)
        table.headings.append(heading);
    table.records.first().cells.resize(table.headings.size());
    planBoth(table, *said);
}

void lineCheck(const QByteArray &bytes)
{
    const QString line = QString::fromUtf8(bytes);
    const QList<LineFinding> findings = checkLine(line);
    qsizetype end = 0;
    for (const LineFinding &finding : findings) {
        require(finding.start >= end && finding.length > 0, "in reading order, without overlaps");
        end = finding.start + finding.length;
    }
    require(end <= line.size(), "within the line");
    require(withoutFindings(line, findings).size() <= line.size(), "taking out adds nothing");
}

} // namespace wardmate::fuzz
