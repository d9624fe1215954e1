// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to its first painted window, in turn with a Qt program that has menus and a table
// (performance.md, G6). Usage: bench_start [rounds]
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr double kGoal = 1.3;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Milliseconds until it said that it was painted.
double started(const QString &program, const QStringList &arguments)
{
    const auto from = std::chrono::steady_clock::now().time_since_epoch();
    QProcess child;
    child.start(program, arguments);
    child.waitForFinished(-1);
    const qint64 painted = child.readAllStandardOutput().trimmed().toLongLong();
    return double(painted - std::chrono::nanoseconds(from).count()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, QCoreApplication::arguments().value(1, u"9"_s).toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"programme.wardmate"_s); // the unlock page asks before it looks inside
    QFile(path).open(QIODevice::WriteOnly);
    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(started(QStringLiteral(START_REFERENCE), {}));
        ours.push_back(started(QStringLiteral(START_PROBE), {path}));
        ratios.push_back(ours.back() / bare.back());
    }
    QTextStream out(stdout);
    out << "start to first paint " << median(ours) << " ms, a Qt program with menus and a table " << median(bare)
        << " ms: " << median(ratios) << " x, goal " << kGoal << (median(ratios) <= kGoal * 1.25 ? "" : "   MISSED")
        << Qt::endl;
    return median(ratios) <= kGoal * 1.25 ? 0 : 1;
}
