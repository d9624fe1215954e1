// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A verified backup of the open file beside sqlite3_backup of the same file, which looks at nothing (performance.md, G19).
// In turn, five rounds, the median of each. Usage: bench_backup [referrals]
#include "models/base/clock.h"
#include "models/vault/backup.h"
#include "models/vault/database.h"
#include "models/vault/encrypted_copy.h"
#include "models/vault/vault.h"
#include "tests/bench/many_referrals.h"
#include "tests/support/cheap_keys.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRounds = 5;

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// As sqlite3's own shell does it: all pages in one step, into a file under the same key.
bool plainBackup(Vault &vault, const QString &to)
{
    const auto copy = createEncrypted(to, vault.keys().person().keys.identified);
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", vault.database().handle(), "main");
    if (backup == nullptr)
        return false;
    const int code = sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup) == SQLITE_OK && code == SQLITE_DONE;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const int referrals = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    const SystemClock clock;
    auto made = Vault::create({.path = folder.filePath(u"programme.wardmate"_s),
                                  .hospital = u"Sankt Brendanus"_s,
                                  .personName = u"Dana"_s,
                                  .role = PersonRole::Director,
                                  .passphrase = secret("winter river lantern copper maple"),
                                  .cost = kCheapCost},
        clock);
    if (!made)
        return 1;
    Vault &vault = *made->vault;
    fillWithReferrals(vault.database(), referrals);
    out << referrals << " referrals, " << double(QFileInfo(vault.path()).size()) / 1e6 << " MB\n";
    QList<double> ours;
    QList<double> plain;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto bundle = backUp(vault, folder.filePath(u"copies"_s), clock);
        ours.append(double(timer.nsecsElapsed()) / 1e6);
        if (!bundle)
            return 2;
        QDir(*bundle).removeRecursively();
        const QString to = folder.filePath(u"plain"_s);
        timer.start();
        if (!plainBackup(vault, to))
            return 3;
        plain.append(double(timer.nsecsElapsed()) / 1e6);
        QFile::remove(to);
    }
    out << "verified backup " << median(ours) << " ms, sqlite3_backup " << median(plain) << " ms, ratio "
        << median(ours) / median(plain) << " (goal 0.6)\n";
    return 0;
}
