// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the first page and the search everywhere ask of a large file at a keystroke, the first time (pages still
// encrypted) and in the median of several: nobody may wait a tenth of a second without a sign. Milliseconds are told,
// never asserted (performance.md 8, How to gate). Usage: bench_desk [referrals] [folder where the file is kept]
#include "models/referrals/desk_search.h"
#include "models/referrals/queue_query.h"
#include "models/referrals/today_list.h"
#include "tests/bench/many_referrals.h"
#include "models/vault/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRounds = 9;
constexpr int kMost = 7; ///< hits of a kind, as the window asks for
constexpr int kTodayRows = 40; ///< of a group;

void row(const QString &name, const std::function<qsizetype()> &act)
{
    std::vector<double> times;
    qsizetype found = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        found = act();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.front();
    std::ranges::sort(times);
    QTextStream(stdout) << name.leftJustified(40) << QString::number(first, 'f', 2).rightJustified(9) << " ms first,"
                        << QString::number(times[kRounds / 2], 'f', 2).rightJustified(8) << " ms, " << found << " found"
                        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int referrals = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const QTemporaryDir scratch;
    const auto database = fileWithReferrals(arguments.size() > 2 ? arguments.at(2) : scratch.path(), referrals);
    const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    const TodayQuery today(*database);
    row(u"Today"_s, [&] { return today.read(now, now.addDays(-1), kTodayRows)->overdue.size(); });
    row(u"owed"_s, [&] { return *today.owed(now); });
    const DeskSearch search(*database);
    for (const QString &text : {u"r"_s, u"ri"_s, u"riv"_s, u"rive"_s, u"rivera a"_s, u"rivera ana 1"_s, u"zzz"_s,
             u"unit 12"_s, u"me"_s, u"19 nov"_s, u"unit 12 19 nov"_s, u"100000"_s}) {
        row(u"people \"%1\""_s.arg(text), [&] { return search.people(text, kMost)->size(); });
        row(u"events \"%1\""_s.arg(text), [&] { return search.events(text, now.date(), kMost)->size(); });
        row(u"supporters \"%1\""_s.arg(text), [&] { return search.supporters(text, kMost)->size(); });
    }
    QueueQuery queue(*database);
    QueueFilter nobody;
    nobody.view = QueueView::Closed;
    nobody.text = u"zzz"_s;
    row(u"closed ones that match, none"_s, [&] { return qsizetype((*queue.ids(nobody, now))->size()); });
    return 0;
}
