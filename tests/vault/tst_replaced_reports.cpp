// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/replaced_reports.h"

#include "models/vault/backup.h"
#include "models/vault/backup_keeping.h"
#include "tests/support/scratch_programme.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The report file of a programme that is replaced waits beside the backup that took its place.
class TestReplacedReports : public QObject
{
    Q_OBJECT

private slots:
    void theReportFileWaitsByteForByte()
    {
        ScratchProgramme p;
        QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        taken(p.vault->writeReports([](Database &reports) { reports.executeScript(u"CREATE TABLE a (b)"_s); }));
        p.vault.reset();
        const VaultFiles files = VaultFiles::at(p.path());
        const QByteArray reports = contentOf(files.reports());
        QVERIFY(replacedReports(files).isEmpty());
        const QString aside = taken(replaceWithBackup(backup, p.path(), p.clock));
        QCOMPARE(replacedReports(files).size(), 1);
        QCOMPARE(contentOf(replacedReports(files).constFirst()), reports);
        QVERIFY(contentOf(files.reports()) != reports);
        QCOMPARE(QDir(aside).entryList({u"*-replaced-reports-*"_s}, QDir::Files), QStringList());
    }

    // Nobody has opened the file in between: nothing that was published is forgotten.
    void eachRestoreAddsOne()
    {
        ScratchProgramme p;
        QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        p.vault.reset();
        const VaultFiles files = VaultFiles::at(p.path());
        (void)taken(replaceWithBackup(backup, p.path(), p.clock));
        const QByteArray first = contentOf(replacedReports(files).constFirst());
        p.clock.advance(60);
        QVERIFY(QFile::remove(files.reports()));
        (void)taken(replaceWithBackup(backup, p.path(), p.clock));
        QCOMPARE(replacedReports(files).size(), 2);
        QCOMPARE(contentOf(replacedReports(files).constFirst()), first);
        QCOMPARE(QFileInfo(replacedReports(files).constLast()).size(), 0); // there was none: nobody knows
    }

    void whereNothingWasNothingWaits()
    {
        ScratchProgramme p;
        QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        const VaultFiles files = VaultFiles::at(away.filePath(u"new.wardmate"_s));
        (void)taken(replaceWithBackup(backup, files.program, p.clock));
        QVERIFY(replacedReports(files).isEmpty());
    }

    void aRestoreThatFailsLeavesNone()
    {
        ScratchProgramme p;
        QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        p.vault.reset();
        const VaultFiles files = VaultFiles::at(p.path());
        const QString inTheWay
            = p.folder.filePath(u"programme-replaced-"_s + p.clock.nowUtc().toString(u"yyyyMMdd-HHmmss"_s));
        QVERIFY(QDir().mkdir(inTheWay));
        QCOMPARE(replaceWithBackup(backup, p.path(), p.clock).error().kind, Error::Kind::ReadOnly);
        QVERIFY(replacedReports(files).isEmpty());
        p.reopen();
    }
};

QTEST_GUILESS_MAIN(TestReplacedReports)
#include "tst_replaced_reports.moc"
