// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform.h"
#include "models/programme/settings_store.h"
#include "models/vault/backup.h"
#include "models/vault/verify.h"
#include "tests/support/file_bytes.h"
#include "tests/support/scratch_programme.h"
#include "ui/base/error_text.h"

#include <QProcess>
#include <QTest>

#include <functional>
#include <sys/stat.h>

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

/// By another process: closing a file here would drop the lock that this process holds on it.
QByteArray sumsOfAll(const ScratchProgramme &p)
{
    QProcess process;
    process.setWorkingDirectory(p.folder.path());
    process.start(u"sh"_s, {u"-c"_s, u"find . -type f ! -name passphrase -exec cksum {} + | sort; ls -A"_s});
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

QString keys(const ScratchProgramme &p)
{
    return p.path() + u"-keys"_s;
}

const auto kKeyring = u"the keyring (the file ending in -keys) is damaged. Restore it from a backup, or open with "
                      "--recovery-key-file."_s;
const auto kPage = u"part of the file cannot be read. Restore it from a backup."_s;
const auto kUnreadable = u"Part of the file cannot be read"_s;

/// What may become of the program file.
QHash<QString, Trouble> fileTroubles()
{
    return {
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
        {u"a folder in its place"_s,
            {[](auto &p) { QFile::remove(p.path()), QDir().mkdir(p.path()); }, 4,
                u"this is a folder, not a Wardmate file. Choose a .wardmate file."_s, u"Another kind of file"_s}},
        {u"reports in its place"_s,
            {[](auto &p) { replaceWith(p.path(), contentOf(p.path() + u"-reports"_s)); }, 4, kPage, kUnreadable}},
        {u"both gone"_s,
            {[](auto &p) { QFile::remove(p.path()), QFile::remove(keys(p)); }, 5,
                u"there is no such file. Check the path after --program."_s, u"Not there any more"_s}},
        {u"open in another program"_s,
            {[](auto &p) { p.reopen(); }, 5,
                u"the file is open in another program or window. Close it there and try again."_s,
                u"Open elsewhere"_s}},
        {u"another passphrase"_s,
            {[](auto &p) { replaceWith(p.folder.filePath(u"passphrase"_s), "not the words of anybody\n"); }, 3,
                u"that passphrase does not open this file. Check Caps Lock and the keyboard language, then try again."_s,
                u"Passphrase"_s}},
    };
}

/// What may become of the keyring.
QHash<QString, Trouble> keyringTroubles()
{
    return {
        {u"keyring gone"_s,
            {[](auto &p) { QFile::remove(p.path() + u"-keys"_s); }, 4,
                u"the keyring (the file ending in -keys) is missing. Put it back beside the program file, or open with "
                "--recovery-key-file."_s,
                kUnreadable}},
        {u"keyring damaged"_s, {[](auto &p) { overwrite(keys(p), 100, "flip"); }, 4, kKeyring, kUnreadable}},
        {u"keyring cut"_s, {[](auto &p) { QFile::resize(keys(p), 100); }, 4, kKeyring, kUnreadable}},
        {u"keyring empty"_s, {[](auto &p) { replaceWith(keys(p), {}); }, 4, kKeyring, kUnreadable}},
        {u"keyring too long"_s,
            {[](auto &p) { replaceWith(keys(p), QByteArray(100'000, 'k')); }, 4, kKeyring, kUnreadable}},
        {u"keyring of another program"_s,
            {[](auto &p) { replaceWith(keys(p), "-----BEGIN PGP PRIVATE KEY BLOCK-----\n"); }, 4, kKeyring,
                kUnreadable}},
        {u"keyring of another programme"_s,
            {[](auto &p) { replaceWith(keys(p), contentOf(keys(ScratchProgramme()))); }, 4,
                u"the keyring (the file ending in -keys) is another file's, or an old one. Put back the one that "
                u"belongs "
                "here, or open with --recovery-key-file."_s,
                kUnreadable}},
        {u"keyring a folder"_s,
            {[](auto &p) { QFile::remove(keys(p)), QDir().mkdir(keys(p)); }, 5,
                u"the keyring (the file ending in -keys) cannot be read. Check its permissions and the disk."_s,
                u"The disk did not answer"_s}},
        {u"keyring a link to nothing"_s,
            {[](auto &p) { QFile::remove(keys(p)), QFile::link(u"/nowhere"_s, keys(p)); }, 4,
                u"the keyring (the file ending in -keys) is missing. Put it back beside the program file, or open with "
                "--recovery-key-file."_s,
                kUnreadable}},
    };
}

const QHash<QString, Trouble> &troubles()
{
    static const QHash<QString, Trouble> all = [] {
        QHash<QString, Trouble> made = fileTroubles();
        made.insert(keyringTroubles());
        return made;
    }();
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

    // Files that stand beside: whatever has become of them, the program file opens, and verify says what to do.
    void whatStandsBesideIsToldByVerify_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        const QString reports
            = u"the file of issued reports (ending in -reports) cannot be read; all else is whole. Make "
              "it anew with: publish --rebuild."_s;
        const QString recovery = u"the sealed copy for the recovery key (the file ending in -recovery) is missing or "
                                 "another's. Take what stands in its way out of the folder and open the file again."_s;
        for (const char *what : {"gone", "empty", "cut", "another's", "a folder"})
            QTest::addRow("reports %s", what) << u"-reports"_s << QString::fromLatin1(what) << reports;
        for (const char *what : {"gone", "empty", "cut", "another's"}) // made anew by opening
            QTest::addRow("recovery %s", what) << u"-recovery"_s << QString::fromLatin1(what) << QString();
        QTest::newRow("recovery a folder") << u"-recovery"_s << u"a folder"_s << recovery;
        QTest::newRow("journal of rubbish") << u"-journal"_s << u"rubbish"_s << QString();
        QTest::newRow("half a rotation") << u"-next-7"_s << u"rubbish"_s << QString();
        QTest::newRow("half a keyring") << u"-keys.new"_s << u"rubbish"_s << QString();
    }
    void whatStandsBesideIsToldByVerify()
    {
        QFETCH(QString, ending);
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        ScratchProgramme p;
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.vault.reset();
        replaceWith(p.folder.filePath(u"passphrase"_s), QByteArray(kDirectorWords) + '\n');
        const QString file = p.path() + ending;
        if (what == u"rubbish"_s)
            replaceWith(file, QByteArray(5000, '\x5a'));
        else if (what == u"empty"_s)
            replaceWith(file, {});
        else if (what == u"cut"_s)
            QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
        else if (what == u"another's"_s)
            replaceWith(file, contentOf(ScratchProgramme().path() + ending));
        else
            QVERIFY(QFile::remove(file) && (what == u"gone"_s || QDir().mkdir(file)));
        const QByteArray before = contentOf(p.path());
        QProcess process;
        runCli(process, p, {u"verify"_s});
        const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed();
        QCOMPARE(words, sentence.isEmpty() ? QString() : u"wardmate-cli: verify: "_s + sentence);
        QCOMPARE(process.exitCode(), sentence.isEmpty() ? 0 : 4);
        QCOMPARE(contentOf(p.path()), before);
        QVERIFY(p.files().filter(u"-next-"_s).isEmpty());
        p.reopen();
        QCOMPARE(p.vault->database().value<QString>(u"SELECT name FROM unit"_s), u"ICU"_s);
    }

    // Folders and files that may not be read or written; root is asked to respect that.
    void whatMayNotBeReadOrWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const QString write = u"the file or its folder cannot be written. Check its permissions."_s;
        const QStringList list{u"list"_s, u"referrals"_s, u"--format"_s, u"json"_s};
        const QStringList recovery{u"people"_s, u"recovery-key"_s, u"--out"_s, u"/dev/null"_s};
        QTest::newRow("reading from a folder that is read only") << u"."_s << 0500 << list << QString();
        QTest::newRow("new keys in a folder that is read only") << u"."_s << 0500 << recovery << write;
        QTest::newRow("writing to a file that is read only")
            << u"programme.wardmate"_s << 0400 << QStringList{u"units"_s, u"areas"_s, u"areas.csv"_s} << write;
        QTest::newRow("a file that may not be read")
            << u"programme.wardmate"_s << 0 << list
            << u"the file cannot be read. Check its permissions and the disk."_s;
        QTest::newRow("a keyring that may not be read")
            << u"programme.wardmate-keys"_s << 0 << list
            << u"the keyring (the file ending in -keys) cannot be read. Check its permissions and the disk."_s;
        QTest::newRow("a folder for backups that is read only")
            << u"stick"_s << 0500 << QStringList{u"backup"_s, u"stick"_s} << write;
        QTest::newRow("a file where the folder for backups should be")
            << u"file"_s << 0600 << QStringList{u"backup"_s, u"file"_s}
            << u"the folder for backups is not there; the file itself is safe. Plug the disk or stick in, or name "
               u"another "
               "folder."_s;
    }
    void whatMayNotBeReadOrWrittenIsSaid()
    {
        QFETCH(QString, closed);
        QFETCH(int, mode);
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        ScratchProgramme p;
        p.vault.reset();
        replaceWith(p.folder.filePath(u"passphrase"_s), QByteArray(kDirectorWords) + '\n');
        QDir(p.folder.path()).mkdir(u"stick"_s);
        replaceWith(p.folder.filePath(u"file"_s), "mine");
        replaceWith(p.folder.filePath(u"areas.csv"_s), "unit,area\nICU,Acute\n");
        const QByteArray path = QFile::encodeName(p.folder.filePath(closed));
        QCOMPARE(::chmod(path.constData(), mode_t(mode)), 0);
        QProcess process;
        process.setWorkingDirectory(p.folder.path());
        runCli(process, p, words,
            u"test $(id -u) != 0 || set -- setpriv --bounding-set -dac_override,-dac_read_search \"$@\";"_s);
        QCOMPARE(::chmod(path.constData(), 0700), 0);
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
        QCOMPARE(said, sentence.isEmpty() ? QString() : u"wardmate-cli: %1: %2"_s.arg(words.first(), sentence));
        QCOMPARE(process.exitCode(), sentence.isEmpty() ? 0 : 5);
        p.reopen();
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
    }

    // T15: the stick was pulled out, or somebody tidied up, while the window was open.
    void aFileThatGoesWhileItIsOpenIsSaid()
    {
        ScratchProgramme p;
        const QString aside = p.folder.filePath(u"aside"_s);
        QVERIFY(platform::renameReplacing(p.path(), aside).ok());
        SettingsStore settings(p.vault->database());
        ProgrammeSettings elsewhere;
        elsewhere.hospital = u"Elsewhere"_s;
        const auto kept = settings.save(elsewhere);
        QCOMPARE(errorWords(kept.error(), u"programme"_s).title, u"Not there any more"_s);
        QCOMPARE(errorWords(kept.error(), u"programme"_s).text,
            u"“programme” was moved, renamed or replaced while it was open, or its disk was taken out. Nothing more is "
            "written until it is back in its place; what you typed is still here."_s);
        const auto changed = p.people().changeOwnPassphrase(secret(kDirectorWords), secret(kCoordinatorWords));
        QCOMPARE(changed.error().code, u"file_moved"_s); // and nothing takes its place under the old name
        QVERIFY(!QFile::exists(p.path()));
        QVERIFY(platform::renameReplacing(aside, p.path()).ok());
        QVERIFY(settings.save(elsewhere));
        p.reopen();
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
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
        QVERIFY(QDir(p.folder.path()).mkdir(u"backups"_s));
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
