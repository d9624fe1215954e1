// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One act of the desk, saved with its line in the audit log, in turn with a bare commit of one row in the same file with
// the same settings (performance.md, G18). Usage: bench_saving [referrals] [folder]
#include "models/base/clock.h"
#include "models/referrals/referral_store.h"
#include "tests/bench/many_referrals.h"
#include "tests/support/temp_vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRounds = 101;
constexpr double kGoal = 1.3;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

template<typename Act>
double microseconds(Act &&act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e3;
}

bool compare(Database &database, const QString &name, int rounds, const std::function<bool(int)> &act)
{
    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> ratios;
    bool isDone = true;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(microseconds([&] {
            database.transaction([&] {
                database.execute(
                    u"INSERT INTO setting (key, value) VALUES ('bench', ?) ON CONFLICT (key) DO UPDATE SET "
                    "value = excluded.value"_s,
                    QString::number(round));
            });
        }));
        ours.push_back(microseconds([&] { isDone = act(round) && isDone; }));
        ratios.push_back(ours.back() / bare.back());
    }
    QTextStream(stdout) << name << ": " << qRound(median(ours)) << " us, a bare commit " << qRound(median(bare))
                        << " us: " << median(ratios) << " x, goal " << kGoal
                        << (median(ratios) <= kGoal * 1.25 ? "" : "   MISSED") << (isDone ? "" : "   REFUSED")
                        << Qt::endl;
    return isDone && median(ratios) <= kGoal * 1.25;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2)
        qputenv("TMPDIR", arguments.at(2).toLocal8Bit());
    TempVault vault;
    Database &database = vault.db();
    fillWithReferrals(database, arguments.size() > 1 ? arguments.at(1).toInt() : 100'000);
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    ReferralStore store(database, clock, PersonRole::Coordinator);
    const auto open = database.select([](const Row &row) { return row.get<ReferralId>(0); },
        u"SELECT id FROM referral WHERE state = 'outreach' ORDER BY id DESC LIMIT ?"_s, kRounds);
    if (open.empty()) {
        QTextStream(stderr) << "too few referrals: one in fifty is open" << Qt::endl;
        return 1;
    }
    const int rounds = std::min(kRounds, int(open.size()));
    std::vector<Referral> shown; // whoever edits has it on the screen already
    for (const ReferralId id : open)
        shown.push_back(store.detail(id).value_or(ReferralDetail()).referral);
    const bool edits = compare(database, u"one field edited"_s, rounds, [&](int round) {
        Referral &referral = shown.at(size_t(round));
        referral.specialty = u"Specialty %1"_s.arg(round);
        return store.editReferral(referral).has_value();
    });
    const bool steps = compare(database, u"one step of the workflow"_s, rounds, [&](int round) {
        VerbFacts facts;
        facts.channel = Channel::Phone;
        facts.result = AttemptResult::NoAnswer;
        return store.advance(open.at(size_t(round)), Verb::Outreach, facts).has_value();
    });
    return edits && steps ? 0 : 1;
}
