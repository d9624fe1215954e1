// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// G1 and G2 of performance.md as instruction counts, which do not depend on what else the machine does.
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 1.03;

struct Run {
    qint64 instructions = 0;
    QByteArray sum; ///< over what was made: both sides must have made the same
};

} // namespace

class TestDriverInstructions : public QObject
{
    Q_OBJECT

private slots:
    void theDriverStaysCloseToTheCInterface_data();
    void theDriverStaysCloseToTheCInterface();

private:
    Run count(const QString &mode);

    QHash<QString, Run> m_runs;
};

Run TestDriverInstructions::count(const QString &mode)
{
    if (m_runs.contains(mode))
        return m_runs.value(mode);
    QProcess valgrind;
    valgrind.start(QStringLiteral(VALGRIND_PROGRAM),
        {u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s, u"--toggle-collect=measuredWork"_s,
            QStringLiteral(PROBE_PROGRAM), mode});
    if (!valgrind.waitForFinished(120000))
        return {};
    static const QRegularExpression kCollected(u"Collected : (\\d+)"_s);
    const QString said = QString::fromUtf8(valgrind.readAllStandardError());
    const Run run{.instructions = kCollected.match(said).captured(1).toLongLong(),
        .sum = valgrind.readAllStandardOutput().trimmed()};
    m_runs.insert(mode, run);
    return run;
}

void TestDriverInstructions::theDriverStaysCloseToTheCInterface_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<double>("goal");
    QTest::newRow("scan, same lock mode") << u"raw-scan"_s << u"ours-scan"_s << 1.05;
    QTest::newRow("scan, against the library's default") << u"mutex-scan"_s << u"ours-scan"_s << 0.92;
    QTest::newRow("look-up by id") << u"raw-lookup"_s << u"ours-lookup"_s << 1.00;
    QTest::newRow("insert") << u"raw-insert"_s << u"ours-insert"_s << 1.30;
}

void TestDriverInstructions::theDriverStaysCloseToTheCInterface()
{
    QFETCH(QString, reference);
    QFETCH(QString, ours);
    QFETCH(double, goal);
    const Run expected = count(reference);
    const Run actual = count(ours);
    QVERIFY2(expected.instructions > 1000000, "callgrind counted nothing");
    QVERIFY2(actual.instructions > 1000000, "callgrind counted nothing");
    QCOMPARE(actual.sum, expected.sum);
    const double ratio = double(actual.instructions) / double(expected.instructions);
    const QString said = u"%1 of the reference, goal %2 (%3 to %4 instructions)"_s.arg(ratio, 0, 'f', 3)
                             .arg(goal)
                             .arg(actual.instructions)
                             .arg(expected.instructions);
    qInfo("%s", qPrintable(said));
    QVERIFY2(ratio <= goal * kMargin, qPrintable(said));
}

QTEST_GUILESS_MAIN(TestDriverInstructions)
#include "tst_driver_instructions.moc"
