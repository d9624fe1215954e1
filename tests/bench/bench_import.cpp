// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bringing in a long list, from its bytes to the rows in the encrypted file with all indexes and the search table, in one
// transaction (performance.md, G17: 30,000 rows a second). Usage: bench_import [rows]
#include "models/exchange/csv_reader.h"
#include "models/referrals/line_check.h"
#include "models/referrals/referral_import.h"
#include "models/referrals/referral_import_apply.h"
#include "tests/support/temp_vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr double kGoal = 30'000;

const std::array kKinds{
    "Medication error", "Needlestick", "Assault by patient", "Unexpected death", "Named in lawsuit"};
const std::array kUnits{"ICU", "ED", "OR", "PICU", "Med-Surg 3", "Oncology"};
const std::array kRoles{"RN", "MD", "RT", "CNA", "PharmD", "Resident"};
const std::array kLines{"Wrong dose of heparin given", "Struck by a confused patient during transfer",
    "Unexpected arrest on the way to the scanner", "Served with notice of a claim this morning"};

const char *pick(const auto &words, int at)
{
    return words[size_t(at) % words.size()];
}

/// Two years of safety reports, two clinicians each.
QByteArray safetyReports(int rows)
{
    QByteArray csv("Report #,Event date,Event time,Location,Event type,Brief factual description,Reported by (role),"
                   "Staff involved,Staff role,Staff unit,Staff phone,Peer support requested\r\n");
    const QDate first(2024, 9, 1);
    for (int at = 0; at < rows; ++at) {
        const int event = at / 2;
        csv += "SR-" + QByteArray::number(event) + ',' + first.addDays(event % 700).toString(u"MM/dd/yyyy"_s).toLatin1()
            + ",07:30," + pick(kUnits, event) + ',' + pick(kKinds, event) + ',' + pick(kLines, event)
            + ",Charge nurse,\"Rivera" + QByteArray::number(at % 977) + ", Ana" + QByteArray::number(at) + "\","
            + pick(kRoles, at) + ',' + pick(kUnits, at) + ",555-" + QByteArray::number(1000 + at % 9000) + ",Y\r\n";
    }
    return csv;
}

/// The same referrals as an old tracking sheet has them.
QByteArray history(int rows)
{
    QByteArray csv("Date referred,Who referred,Dept,Role,Event type,Supporter,First contact,Contacts,Accepted?,"
                   "Further help,Closed\r\n");
    const QDate first(2021, 1, 4);
    const auto written = [](QDate day) { return day.toString(u"MM/dd/yyyy"_s).toLatin1(); };
    for (int at = 0; at < rows; ++at) {
        const QDate day = first.addDays(at % 2000);
        csv += written(day) + ",Risk," + pick(kUnits, at) + ',' + pick(kRoles, at) + ',' + pick(kKinds, at)
            + ",\"Lee, Zoe\"," + written(day.addDays(1)) + ',' + QByteArray::number(at % 3) + ",Yes,,"
            + written(day.addDays(20)) + "\r\n";
    }
    return csv;
}

/// Prints how long each part took; false where the goal is missed.
bool measure(const QString &name, const QByteArray &csv, int rows)
{
    TempVault vault;
    ReferralImportOptions options;
    options.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    options.identifies = [](const QString &line) { return !checkLine(line).isEmpty(); };
    QElapsedTimer timer;
    timer.start();
    const auto table = readCsv(csv);
    const auto read = timer.elapsed();
    const auto plan = table ? planReferralImport(*table, {}, options)
                            : Result<ReferralImportPlan>(tl::unexpected<Error>(table.error()));
    const auto planned = timer.elapsed();
    const auto done = plan ? applyReferralImport(vault.db(), *plan, {}, PersonRole::Coordinator, options.now)
                           : Result<ReferralImportResult>(tl::unexpected<Error>(plan.error()));
    const auto written = timer.elapsed();
    const auto back
        = done ? undoReferralImport(vault.db(), *done, PersonRole::Coordinator, options.now) : Result<int>(-1);
    const auto undone = timer.elapsed() - written;
    const bool all = back && *back == 0 && done && done->referrals.size() == rows;
    const double rate = rows * 1000.0 / double(qMax<qint64>(written, 1));
    QTextStream(stdout) << name << ": " << rows << " rows, read " << read << " ms, understood " << planned - read
                        << " ms, written " << written - planned << " ms: " << qRound(rate) << " rows a second, goal "
                        << kGoal << (rate < kGoal ? " MISSED" : "") << (all ? "" : " NOT ALL ROWS")
                        << "; taken back in " << undone << " ms" << Qt::endl;
    return all && rate >= kGoal;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const bool reports = measure(u"safety reports"_s, safetyReports(rows), rows);
    const bool sheet = measure(u"old sheet"_s, history(rows), rows);
    return reports && sheet ? 0 : 1;
}
