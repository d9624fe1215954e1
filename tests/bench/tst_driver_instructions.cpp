// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// G1 and G2 of performance.md as instruction counts, which do not depend on what else the machine does.
#include "tests/bench/instruction_count.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr double kMargin = 1.03;

} // namespace

class TestDriverInstructions : public QObject
{
    Q_OBJECT

private slots:
    void theDriverStaysCloseToTheCInterface_data();
    void theDriverStaysCloseToTheCInterface();

private:
    const CountedRun &count(const QString &mode);

    QHash<QString, CountedRun> m_runs; ///< output: a sum over what was made; both sides must have made the same
};

const CountedRun &TestDriverInstructions::count(const QString &mode)
{
    if (!m_runs.contains(mode))
        m_runs.insert(mode, countInstructions(QStringLiteral(PROBE_PROGRAM), {mode}, u"measuredWork"_s));
    return m_runs[mode];
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
    const CountedRun expected = count(reference);
    const CountedRun actual = count(ours);
    QVERIFY2(expected.instructions > 1000000, "callgrind counted nothing");
    QVERIFY2(actual.instructions > 1000000, "callgrind counted nothing");
    QCOMPARE(actual.output, expected.output);
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
