// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From Enter in the passphrase field to the painted first page, and on to the painted queue, each in a fresh process,
// beside the key derivation alone with the same cost (performance.md, G5), and the memory held then, beside a Qt program
// with menus and a table (G7). Usage: bench_opening [referrals]
#include "app/window/desk.h"
#include "models/base/clock.h"
#include "models/vault/keyring.h"
#include "models/vault/sqlcipher_memory.h"
#include "models/vault/vault.h"
#include "tests/bench/many_referrals.h"
#include "tests/bench/memory_at_rest.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRounds = 5;
constexpr double kMoreMs = 60; ///< G5: the derivation's time and this
constexpr double kTimesReference = 1.6; ///< G7, and what the file's cache holds
const auto kPassphrase = u"winter river lantern copper maple"_s;

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Notes that something below the named widget was painted.
class PaintWatch final : public QObject
{
public:
    [[nodiscard]] bool painted() const { return m_painted; }
    void watch(const QString &name)
    {
        m_name = name;
        m_painted = false;
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_name.isEmpty())
            for (QObject *at = object; at != nullptr && !m_painted; at = at->parent())
                m_painted = at->objectName() == m_name;
        return false;
    }

private:
    QString m_name;
    bool m_painted = false;
};

/// One opening, in this process: "first page ms, queue ms, checks ms, resident, proportional, engine's own MiB".
int openOnce(const QString &path)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    Desk desk(settings, clock);
    desk.start(false, path);
    desk.window().resize(1200, 800);
    QCoreApplication::processEvents();
    auto *line = desk.window().findChild<QLineEdit *>(u"passphraseLine"_s);
    line->setFocus();
    line->setText(kPassphrase);
    watch.watch(u"workArea"_s);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(line, Qt::Key_Return);
    while (!watch.painted()) // sleeping, as the program does: the other core may be none but a thread of the same
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double first = elapsedMs(timer);
    QCoreApplication::processEvents();
    const double settled = elapsedMs(timer);
    watch.watch(u"queue"_s); // its first paint, in a place that was not made before
    timer.restart();
    desk.window().goTo(u"referrals"_s);
    while (!watch.painted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QTextStream(stdout) << first << ' ' << elapsedMs(timer) << ' ' << settled - first << Qt::endl;
    QCoreApplication::processEvents();
    printMemoryAtRest(double(bytesOfSqlCipher()) / (1 << 20));
    std::_Exit(0); // leaving would make a backup
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--once"_s)
        return openOnce(arguments.value(2));
    const int referrals = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    QTemporaryDir folder;
    const SystemClock clock;
    VaultSetup setup;
    setup.path = folder.filePath(u"many.wardmate"_s);
    setup.hospital = u"Hospital"_s;
    setup.personName = u"Coordinator"_s;
    setup.role = PersonRole::Coordinator;
    setup.passphrase = SecretBytes::fromPassphrase(kPassphrase);
    setup.cost = calibratedKdfCost();
    {
        auto created = Vault::create(setup, clock);
        if (!created)
            return 2;
        fillWithReferrals(created->vault->database(), referrals);
    }
    QTextStream out(stdout);
    QList<double> over;
    QList<double> resident;
    QList<double> allowed;
    QList<double> proportional;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        (void)Vault::open(setup.path, SecretBytes::fromPassphrase(u"not the passphrase"_s)); // the derivation, no more
        const double derivation = elapsedMs(timer);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--once"_s, setup.path});
        child.waitForFinished(-1);
        const QList<QByteArray> figures = child.readAllStandardOutput().simplified().split(' ');
        const double first = figures.value(0).toDouble();
        over.append(first - derivation);
        out << "derivation " << derivation << " ms, first page painted " << first << " ms, then the queue "
            << figures.value(1).toDouble() << " ms, what follows the first paint " << figures.value(2).toDouble()
            << " ms" << Qt::endl;
        child.start(QStringLiteral(START_REFERENCE), {u"--stay"_s});
        child.waitForFinished(-1);
        const double cache = figures.value(5).toDouble();
        resident.append(figures.value(3).toDouble());
        proportional.append(figures.value(4).toDouble() - cache);
        allowed.append(kTimesReference * child.readAllStandardOutput().split(' ').value(0).toDouble() + cache);
    }
    out << "memory with the queue shown: " << median(resident) << " MiB, goal " << median(allowed)
        << (median(resident) <= median(allowed) * 1.25 ? "" : "   MISSED") << "; proportional, without the cache "
        << median(proportional) << " MiB, goal 80" << Qt::endl;
    out << "first page over the derivation: " << median(over) << " ms   goal " << kMoreMs
        << (median(over) <= kMoreMs * 1.25 ? "" : "   MISSED") << Qt::endl;
    return median(over) <= kMoreMs * 1.25 ? 0 : 1;
}
