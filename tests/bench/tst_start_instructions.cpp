// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// G6 of performance.md as instruction counts: what the program does until its first page is painted, beside a Qt
// program with menus and a table.
#include "tests/bench/instruction_count.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr double kGoal = 1.5;
constexpr double kMargin = 1.03;

} // namespace

class TestStartInstructions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFirstPageIsSoonThere_data();
    void theFirstPageIsSoonThere();

private:
    qint64 m_reference = 0;
};

void TestStartInstructions::initTestCase()
{
    // What a first run leaves behind for all others, such as the cache of fonts, is made before anything is counted.
    (void)countInstructions(QStringLiteral(START_REFERENCE), {});
    m_reference = countInstructions(QStringLiteral(START_REFERENCE), {}).instructions;
    QVERIFY2(m_reference > 10'000'000, "callgrind counted nothing");
}

void TestStartInstructions::theFirstPageIsSoonThere_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("the page that asks for the passphrase") << true;
    QTest::newRow("the first page of all") << false;
}

void TestStartInstructions::theFirstPageIsSoonThere()
{
    QFETCH(bool, hasFile);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"programme.wardmate"_s); // the page asks before it looks inside
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    const CountedRun ours = countInstructions(QStringLiteral(START_PROBE), hasFile ? QStringList{path} : QStringList());
    QVERIFY2(ours.output.toLongLong() > 0, "nothing was painted");
    const double ratio = double(ours.instructions) / double(m_reference);
    const QString said = u"%1 of the reference, goal %2 (%3 to %4 instructions)"_s.arg(ratio, 0, 'f', 3)
                             .arg(kGoal)
                             .arg(ours.instructions)
                             .arg(m_reference);
    qInfo("%s", qPrintable(said));
    QVERIFY2(ratio <= kGoal * kMargin, qPrintable(said));
}

QTEST_GUILESS_MAIN(TestStartInstructions)
#include "tst_start_instructions.moc"
