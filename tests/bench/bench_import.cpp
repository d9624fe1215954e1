// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bringing in a long list, from its file to the rows in the encrypted file with all indexes and the search table, in one
// transaction (performance.md, G17: 30,000 rows a second), the way the window does it; in turn with the engine alone.
// Usage: bench_import [rows [rounds [reports|sheet]]]
#include "models/base/clock.h"
#include "models/exchange/import_session.h"
#include "models/referrals/referral_import_kind.h"
#include "tests/bench/plain_load.h"
#include "tests/support/temp_vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr double kGoal = 30'000;
constexpr double kGoalBesidePlain = 0.75; ///< of the rate at which the engine alone writes the same rows unencrypted
constexpr double kMargin = 1.25; ///< how far a run may miss it

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

/// A number as letters, since that is what names are made of.
QByteArray letters(int number)
{
    QByteArray word;
    for (; number > 0; number /= 26)
        word += char('a' + number % 26);
    return word;
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
            + ",Charge nurse,\"Rivera" + letters(at % 977) + ", Ana" + letters(at) + "\"," + pick(kRoles, at) + ','
            + pick(kUnits, at) + ",555-" + QByteArray::number(1000 + at % 9000) + ",Y\r\n";
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

/// How long the parts of one import took, in milliseconds.
struct Took {
    double read = 0;
    double understood = 0;
    double written = 0;
    double takenBack = 0;
    double plain = 0; ///< the rows alone, written by the engine alone, in turn with the import
    [[nodiscard]] double transaction() const { return written; }
    [[nodiscard]] double all() const { return read + understood + written; }
};

/// As the window does it: the file is read, what would become of it is worked out and shown, and it is brought in; by
/// the same session and the same kind of list; then the reference. Nothing where not every row came in, or stayed when
/// it was taken back.
std::optional<Took> bringIn(const QString &path, int rows, bool takesBack, std::optional<PlainLoad> &plain)
{
    TempVault vault;
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    ImportSession session({referralImportKind(
        vault.db(), clock, PersonRole::Coordinator, [] { return ProgrammeSettings(); }, [] {})});
    Took took;
    QElapsedTimer timer;
    timer.start();
    const auto read = session.readFile(path);
    took.read = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const auto preview = read ? session.preview() : Result<ImportPreview>(tl::unexpected<Error>(read.error()));
    took.understood = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    WorkProgress progress;
    const auto done
        = preview ? preview->apply(progress) : Result<ImportOutcome>(tl::unexpected<Error>(preview.error()));
    took.written = double(timer.nsecsElapsed()) / 1e6;
    if (!done || done->added != rows)
        return std::nullopt;
    if (!plain)
        plain.emplace(vault.db(), size_t(rows));
    took.plain = plain->write();
    if (!takesBack)
        return took;
    timer.restart();
    const auto stayed = done->undo(progress);
    took.takenBack = double(timer.nsecsElapsed()) / 1e6;
    return stayed && *stayed == 0 ? std::optional(took) : std::nullopt;
}

/// The transaction against the reference: the median of the ratios within a round. What came before it, reading and
/// understanding, has no counterpart there; the ratio with it is told too.
bool besidePlain(const QString &name, const std::vector<Took> &all)
{
    const auto median = [&](auto part) {
        std::vector<double> ratios;
        std::ranges::transform(
            all, std::back_inserter(ratios), [part](const Took &took) { return took.plain / (took.*part)(); });
        std::ranges::sort(ratios);
        return ratios[ratios.size() / 2];
    };
    const double ratio = median(&Took::transaction);
    const bool isEnough = ratio * kMargin >= kGoalBesidePlain;
    QTextStream(stdout) << name << ": the transaction at " << ratio << " of the rate of the engine alone, unencrypted ("
                        << qRound(all.front().plain) << " ms; goal " << kGoalBesidePlain << ", at least "
                        << kGoalBesidePlain / kMargin << ')' << (isEnough ? "" : " MISSED") << "; from the file on at "
                        << median(&Took::all) << Qt::endl;
    return isEnough;
}

/// Prints the round of the median and how the parts of it took; false where the goal is missed by more than a quarter.
bool measure(const QString &name, const QByteArray &csv, int rows, int rounds)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return false;
    file.close();
    std::vector<Took> all;
    std::optional<PlainLoad> plain;
    for (int round = 0; round < rounds; ++round) {
        const auto took = bringIn(file.fileName(), rows, rounds > 1, plain);
        if (!took) {
            QTextStream(stdout) << name << ": not every row came in, or out again" << Qt::endl;
            return false;
        }
        all.push_back(*took);
    }
    const bool keepsUp = besidePlain(name, all);
    std::ranges::sort(all, {}, &Took::all);
    const Took &median = all[all.size() / 2];
    const double rate = rows * 1000.0 / median.all();
    const bool isEnough = rate * kMargin >= kGoal;
    QTextStream(stdout) << name << ": " << rows << " rows, read " << qRound(median.read) << " ms, understood "
                        << qRound(median.understood) << " ms, written " << qRound(median.written)
                        << " ms: " << qRound(rate) << " rows a second, median of " << rounds << " (goal " << kGoal
                        << ", at least " << kGoal / kMargin << ')' << (isEnough ? "" : " MISSED") << "; taken back in "
                        << qRound(median.takenBack) << " ms" << Qt::endl;
    return isEnough && keepsUp;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const int rounds = arguments.size() > 2 ? arguments.at(2).toInt() : 5;
    const QString only = arguments.value(3);
    const bool reports = only == "sheet"_L1 || measure(u"safety reports"_s, safetyReports(rows), rows, rounds);
    const bool sheet = only == "reports"_L1 || measure(u"old sheet"_s, history(rows), rows, rounds);
    return reports && sheet ? 0 : 1;
}
