// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup.h"
#include "tests/support/scratch_programme.h"
#include "ui/base/error_text.h"

#include <QProcess>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// What somebody reads when a file does not open (T15, T16, T17): each kind of trouble is made for real and the exact
/// sentence is compared, on the command line and in the window, with the exit that scripts go by. The file stays as it was.

namespace {

struct Trouble {
    std::function<void(ScratchProgramme &)> make;
    int exit = 4;
    QString sentence; ///< on the command line
    QString title; ///< in the window
};

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write(bytes);
}

void replaceWith(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

/// By another process: closing a file here would drop the lock that this process holds on it.
QByteArray sumsOfAll(const ScratchProgramme &p)
{
    QProcess process;
    process.setWorkingDirectory(p.folder.path());
    process.start(u"sh"_s, {u"-c"_s, u"cksum programme*"_s});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QProcess &runCli(QProcess &process, const ScratchProgramme &p, const QStringList &words, const QString &limit = {})
{
    const QString program = QString::fromLocal8Bit(qgetenv("WARDMATE_BINARY_DIR")) + u"/bin/wardmate-cli"_s;
    const QStringList all
        = QStringList{u"--program"_s, p.path(), u"--passphrase-file"_s, p.folder.filePath(u"passphrase"_s)} + words;
    if (limit.isEmpty())
        process.start(program, all);
    else
        process.start(u"sh"_s, QStringList{u"-c"_s, limit + u" exec \"$@\""_s, u"sh"_s, program} + all);
    process.waitForFinished(60'000);
    return process;
}

const auto kPage = u"part of the file cannot be read. Restore it from a backup."_s;
const auto kUnreadable = u"Part of the file cannot be read"_s;

const QHash<QString, Trouble> &troubles()
{
    static const QHash<QString, Trouble> all{
        {u"gone"_s,
            {[](auto &p) { QFile::remove(p.path()); }, 5, u"there is no such file. Check the path after --program."_s,
                u"Not there any more"_s}},
        {u"empty"_s,
            {[](auto &p) { replaceWith(p.path(), {}); }, 4, u"the file is empty (0 bytes). Restore it from a backup."_s,
                kUnreadable}},
        {u"cut"_s,
            {[](auto &p) { QFile::resize(p.path(), QFileInfo(p.path()).size() - 100); }, 4,
                u"the file is cut off or has something added. Restore it from a backup."_s, kUnreadable}},
        {u"something added"_s,
            {[](auto &p) { overwrite(p.path(), QFileInfo(p.path()).size(), "some bytes"); }, 4,
                u"the file is cut off or has something added. Restore it from a backup."_s, kUnreadable}},
        {u"plain SQLite"_s,
            {[](auto &p) { replaceWith(p.path(), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x')); }, 4,
                u"this is an unencrypted SQLite file, not a Wardmate file. Choose a .wardmate file."_s,
                u"Another kind of file"_s}},
        {u"first page damaged"_s, {[](auto &p) { overwrite(p.path(), 2000, "flip"); }, 4, kPage, kUnreadable}},
        {u"another file in its place"_s,
            {[](auto &p) { replaceWith(p.path(), QByteArray(8192, 'r')); }, 4, kPage, kUnreadable}},
        {u"from a newer program"_s,
            {[](auto &p) {
                 p.reopen();
                 p.vault->database().executeScript(u"PRAGMA user_version = 999999"_s);
                 p.vault.reset();
             },
                4, u"the file was used with a newer Wardmate; nothing was changed. Update this computer's program."_s,
                u"Made with a newer Wardmate"_s}},
        {u"another program's"_s,
            {[](auto &p) {
                 p.reopen();
                 p.vault->database().executeScript(u"PRAGMA application_id = 7"_s);
                 p.vault.reset();
             },
                4, u"this encrypted file belongs to another program. Choose a .wardmate file."_s,
                u"Another kind of file"_s}},
        {u"keyring gone"_s,
            {[](auto &p) { QFile::remove(p.path() + u"-keys"_s); }, 4,
                u"the keyring (the file ending in -keys) is missing. Put it back beside the program file, or open with "
                "--recovery-key-file."_s,
                kUnreadable}},
        {u"keyring damaged"_s, {[](auto &p) { overwrite(p.path() + u"-keys"_s, 100, "flip"); }, 4, kPage, kUnreadable}},
        {u"open in another program"_s,
            {[](auto &p) { p.reopen(); }, 5,
                u"the file is open in another program or window. Close it there and try again."_s,
                u"Open elsewhere"_s}},
        {u"another passphrase"_s,
            {[](auto &p) { replaceWith(p.folder.filePath(u"passphrase"_s), "not the words of anybody\n"); }, 3,
                u"that passphrase does not open this file. Check Caps Lock and the keyboard language, then try again."_s,
                u"Passphrase"_s}},
    };
    return all;
}

} // namespace

class TestToldInWords : public QObject
{
    Q_OBJECT

private slots:
    void everyTroubleHasItsSentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : troubles().keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyTroubleHasItsSentenceAndChangesNothing()
    {
        QFETCH(QString, name);
        const Trouble &trouble = troubles()[name];
        ScratchProgramme p;
        p.vault.reset();
        replaceWith(p.folder.filePath(u"passphrase"_s), QByteArray(kDirectorWords) + '\n');
        trouble.make(p);
        const QByteArray before = sumsOfAll(p);
        QProcess process;
        runCli(process, p, {u"list"_s, u"referrals"_s, u"--format"_s, u"json"_s});
        const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed();
        QCOMPARE(words, u"wardmate-cli: list: "_s + trouble.sentence);
        QCOMPARE(process.exitCode(), trouble.exit);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QCOMPARE(sumsOfAll(p), before);
        QFile typed(p.folder.filePath(u"passphrase"_s));
        QVERIFY(typed.open(QIODevice::ReadOnly));
        const auto opened = p.open(typed.readAll().trimmed().constData());
        QCOMPARE(errorWords(opened.error(), u"programme"_s).title, trouble.title);
        p.vault.reset();
    }

    // T17: the second program says so, and the first goes on as if nothing had been.
    void twoProgramsNeverWriteAtOnce()
    {
        ScratchProgramme p;
        replaceWith(p.folder.filePath(u"passphrase"_s), QByteArray(kDirectorWords) + '\n');
        for (const QStringList &words : {QStringList{u"list"_s, u"audit"_s, u"--format"_s, u"json"_s}, {u"purge"_s},
                 {u"verify"_s}, {u"backup"_s, p.folder.filePath(u"backups"_s)}, {u"people"_s, u"list"_s}}) {
            QProcess process;
            runCli(process, p, words);
            QCOMPARE(process.exitCode(), 5);
            QVERIFY2(process.readAllStandardError().contains("open in another program or window"), "it is said");
        }
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.reopen();
        QCOMPARE(p.vault->database().value<int>(u"SELECT count(*) FROM unit"_s), 1);
        QVERIFY(taken(p.vault->checkAfterOpening()).isSound());
    }

    // T15: the limit on the size of files stands for the full disk.
    void aFullDiskIsSaidAndTheBackupIsNoBackup()
    {
        ScratchProgramme p;
        p.vault->database().execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
                                    "INSERT INTO unit (id, name) SELECT i, 'Ward number ' || i FROM n"_s);
        p.vault.reset();
        replaceWith(p.folder.filePath(u"passphrase"_s), QByteArray(kDirectorWords) + '\n');
        const QByteArray before = sumsOfAll(p);
        QProcess process;
        runCli(process, p, {u"backup"_s, p.folder.filePath(u"backups"_s)}, u"trap '' XFSZ; ulimit -f 100;"_s);
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()).trimmed(),
            u"wardmate-cli: backup: there is no room left on the disk, so nothing was changed. Make room and try again."_s);
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(QDir(p.folder.filePath(u"backups"_s)).isEmpty());
        QCOMPARE(sumsOfAll(p), before);
    }
};

QTEST_GUILESS_MAIN(TestToldInWords)
#include "tst_told_in_words.moc"
