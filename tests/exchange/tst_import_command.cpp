// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_command.h"

#include "models/base/clock.h"
#include "models/referrals/referral_import_kind.h"
#include "models/vault/audit_log.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/temp_vault.h"
#include "ui/base/inline_message.h"
#include "ui/exchange/import_pane.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRows = kLongList + 10;

QByteArray listOf(int rows)
{
    QByteArray csv("Report #,Event date,Staff involved,Staff role\n");
    for (int row = 0; row < rows; ++row)
        csv += "SR-" + QByteArray::number(row) + ",11/02/2025,\"Lake" + QByteArray::number(row) + ", Jo\",RN\n";
    return csv;
}

/// The window's own pane; what is long is handed on and waits here.
struct Bench {
    GuiTest gui;
    TempVault vault;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    FakePrompts prompts;
    QUndoStack undo;
    int changed = 0;
    QList<LongWork> handed;
    ImportServices services{prompts, undo,
        {referralImportKind(
            vault.db(), clock, PersonRole::Coordinator, [] { return ProgrammeSettings(); }, [this] { ++changed; })},
        [this](const LongWork &work) { handed.append(work); }};
    ImportPane pane{services};

    void openList(int rows)
    {
        QFile file(gui.folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(listOf(rows)) > 0);
        file.close();
        pane.openItem(u"file:"_s + file.fileName());
        next();
        next();
        if (!handed.isEmpty())
            workOn(); // the look through a long list
        next();
    }
    void next() { pane.findChild<QPushButton *>(u"importNext"_s)->click(); }
    void workOn()
    {
        const LongWork work = handed.takeLast();
        work.done(work.work());
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const InlineMessage *message : pane.findChildren<InlineMessage *>())
            texts.append(message->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] int referrals() { return vault.db().value<int>(u"SELECT count(*) FROM referral"_s).value_or(-1); }
};

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void aShortListIsBroughtInHereAndNow()
    {
        GuiTest::failOnWarnings();
        Bench bench;
        bench.openList(5);
        QVERIFY(bench.handed.isEmpty());
        QCOMPARE(bench.referrals(), 5);
        QCOMPARE(bench.changed, 1);
        bench.undo.undo();
        QCOMPARE(bench.referrals(), 0);
        QCOMPARE(bench.changed, 2);
        bench.undo.redo();
        QCOMPARE(bench.referrals(), 5);
    }

    void aLongListIsHandedOnAndCanBeCalledOff()
    {
        GuiTest::failOnWarnings();
        Bench bench;
        bench.openList(kRows);
        QCOMPARE(bench.handed.size(), 1);
        QVERIFY2(bench.handed.first().words.contains(QString::number(kRows)), qPrintable(bench.handed.first().words));
        QCOMPARE(bench.referrals(), 0);
        bench.handed.first().progress->cancel();
        bench.workOn();
        QCOMPARE(bench.referrals(), 0);
        QVERIFY2(bench.said().contains(u"Called off. Nothing was added."_s), qPrintable(bench.said()));
        QVERIFY(!bench.undo.canUndo());
        QCOMPARE(bench.changed, 0);
        bench.next(); // once more, to the end
        const auto progress = bench.handed.first().progress;
        bench.workOn();
        QCOMPARE(progress->thousandths(), kAllDone);
        QCOMPARE(bench.referrals(), kRows);
        QCOMPARE(bench.changed, 1);
    }

    void takingALongListBackIsHandedOnToo()
    {
        GuiTest::failOnWarnings();
        Bench bench;
        bench.openList(kRows);
        bench.workOn();
        bench.undo.undo();
        QCOMPARE(bench.handed.size(), 1);
        QVERIFY2(bench.handed.first().words.contains(QString::number(kRows)), qPrintable(bench.handed.first().words));
        QCOMPARE(bench.referrals(), kRows);
        bench.workOn();
        QCOMPARE(bench.referrals(), 0);
        QCOMPARE(bench.changed, 2);
        QVERIFY(bench.said().contains(u"taken out again"_s));
        QVERIFY(bench.undo.canRedo());
        bench.undo.redo();
        QCOMPARE(bench.handed.size(), 1);
        bench.workOn();
        QCOMPARE(bench.referrals(), kRows);
        QCOMPARE(bench.changed, 3);
        QVERIFY(bench.undo.canUndo());
    }

    /// The act stands in the Edit menu where it stood, and everything is as it was.
    void calledOffTheActStaysWhereItWas()
    {
        GuiTest::failOnWarnings();
        Bench bench;
        QSignalSpy undoable(&bench.undo, &QUndoStack::canUndoChanged);
        bench.openList(kRows);
        bench.workOn();
        bench.undo.undo();
        bench.handed.first().progress->cancel();
        bench.workOn();
        QCOMPARE(bench.referrals(), kRows);
        QTRY_VERIFY(bench.undo.canUndo());
        QVERIFY(!bench.undo.canRedo());
        QVERIFY(undoable.last().first().toBool()); // the menu heard of it
        QVERIFY(!bench.said().contains(u"taken out again"_s));
        bench.undo.undo();
        bench.workOn();
        QCOMPARE(bench.referrals(), 0);
        bench.undo.redo();
        bench.handed.first().progress->cancel();
        bench.workOn();
        QCOMPARE(bench.referrals(), 0);
        QTRY_VERIFY(bench.undo.canRedo());
        QVERIFY(!bench.undo.canUndo());
        bench.undo.redo();
        bench.workOn();
        QCOMPARE(bench.referrals(), kRows);
    }

    /// Something else was being done to the file, or the disk was full.
    void refusedTheActStaysWhereItWas()
    {
        GuiTest::failOnWarnings();
        Bench bench;
        bench.openList(kRows);
        bench.workOn();
        bench.undo.undo();
        bench.handed.takeFirst().done(failure(Error::Kind::Busy, u"busy"_s, u"working"_s));
        QTRY_VERIFY(bench.undo.canUndo());
        QCOMPARE(bench.referrals(), kRows);
        QCOMPARE(bench.changed, 1);
    }

    /// What could not be taken back in full cannot be done again: the act leaves the stack.
    void whatWentOnStaysAndTheActGoes()
    {
        GuiTest::failOnWarnings();
        Bench bench;
        bench.openList(kRows);
        bench.workOn();
        const qint64 worked = bench.vault.db().value<qint64>(u"SELECT max(id) FROM referral"_s).value();
        appendAudit(
            bench.vault.db(), bench.clock.nowUtc(), PersonRole::Coordinator, u"assign"_s, u"referral"_s, worked);
        bench.undo.undo();
        bench.workOn();
        QCOMPARE(bench.referrals(), 1);
        QTRY_COMPARE(bench.undo.count(), 0);
        QVERIFY(!bench.undo.canRedo() && !bench.undo.canUndo());
        QVERIFY(bench.said().contains(u"except 1 referral"_s));
    }

    /// The work began and the pane was left: the act is there all the same.
    void whoeverLeavesMeanwhileCanStillUndo()
    {
        GuiTest::failOnWarnings();
        Bench bench;
        std::optional<Result<ImportOutcome>> ended;
        ImportPreview preview;
        preview.adding = kRows;
        preview.changed = [] {};
        preview.apply = [](WorkProgress &) {
            ImportOutcome outcome;
            outcome.added = kRows;
            outcome.undo = [](WorkProgress &) { return Result<int>(0); };
            return Result<ImportOutcome>(outcome);
        };
        ImportCommand::perform(
            bench.services, u"bring in"_s, u"words"_s, preview, [](const Result<int> &) {},
            [&](const Result<ImportOutcome> &outcome) { ended = outcome; });
        QVERIFY(!ended);
        bench.workOn();
        QVERIFY(ended && ended->has_value());
        QCOMPARE((*ended)->added, kRows);
        QCOMPARE(bench.undo.undoText(), u"bring in"_s);
    }
};

QTEST_MAIN(TestImportCommand)
#include "tst_import_command.moc"
