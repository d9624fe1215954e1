// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/audit_log.h"
#include "models/vault/backup.h"
#include "models/vault/verify.h"
#include "tests/app/cli_runner.h"
#include "tests/support/file_bytes.h"
#include "tests/support/scratch_programme.h"
#include "ui/base/error_text.h"

#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T16 from outside, for copies and places: backups with pieces that are missing, damaged or of something else, places
/// that are taken or on a network drive, names that trip up careless programs, a clock that was set back. The exact
/// sentence and exit each, and nothing else is made or changed.

namespace {

/// Everything below a folder, by name and content.
QByteArray stateOf(const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"sh"_s, {u"-c"_s, u"find . -printf '%p %m\\n' | sort; find . -type f -exec cksum {} + | sort"_s});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

const auto kDamaged = u"this backup is damaged, and nothing was changed. Choose another backup."_s;
const auto kMixed
    = u"the pieces of this backup do not belong together, and nothing was changed. Choose another backup."_s;
const auto kNone = u"the folder is no backup. Choose a folder that a backup made."_s;
const auto kTaken = u"there is a file of that name, and it was left as it is. Choose another name."_s;

} // namespace

class TestCopiesTold : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_backup = taken(backUp(*m_programme.vault, m_cli.path(u"copies"_s), m_programme.clock));
        ScratchProgramme other;
        m_other = taken(backUp(*other.vault, m_cli.path(u"others"_s), m_programme.clock));
        m_programme.vault.reset();
    }

    void everyDamagedCopyIsToldAndNothingIsMade_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("title");
        const QString damaged = u"The backup is damaged"_s;
        const QString none = u"Not a backup"_s;
        QTest::newRow("no program file") << QString() << u"gone"_s << kNone << none;
        QTest::newRow("no keyring") << u"-keys"_s << u"gone"_s << kNone << none;
        QTest::newRow("nothing in it") << u"*"_s << u"gone"_s << kNone << none;
        QTest::newRow("program file empty") << QString() << u"empty"_s << kDamaged << damaged;
        QTest::newRow("program file cut") << QString() << u"cut"_s << kDamaged << damaged;
        QTest::newRow("keyring empty") << u"-keys"_s << u"empty"_s << kDamaged << damaged;
        QTest::newRow("keyring cut") << u"-keys"_s << u"cut"_s << kDamaged << damaged;
        QTest::newRow("another's keyring") << u"-keys"_s << u"another's"_s << kMixed << damaged;
        QTest::newRow("another's recovery copy") << u"-recovery"_s << u"another's"_s << kMixed << damaged;
    }
    void everyDamagedCopyIsToldAndNothingIsMade()
    {
        QFETCH(QString, piece);
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        QFETCH(QString, title);
        const QString copy = copyOf(m_backup);
        if (piece == u"*"_s)
            QVERIFY(QDir(copy).removeRecursively() && QDir().mkdir(copy));
        const QString file = copy + u"/programme.wardmate"_s + piece;
        if (what == u"gone"_s && piece != u"*"_s)
            QVERIFY(QFile::remove(file));
        else if (what == u"empty"_s)
            replaceWith(file, {});
        else if (what == u"cut"_s)
            QVERIFY(QFile::resize(file, QFileInfo(file).size() - 33));
        else if (what == u"another's"_s)
            replaceWith(file, contentOf(m_other + u"/programme.wardmate"_s + piece));
        const QByteArray before = stateOf(m_cli.path({}));
        const CliAnswer answer = m_cli.run({u"restore"_s, copy, u"again.wardmate"_s});
        QCOMPARE(answer.words.trimmed(), u"wardmate-cli: restore: "_s + sentence);
        QCOMPARE(answer.exit, 4);
        QCOMPARE(stateOf(m_cli.path({})), before);
        QCOMPARE(errorWords(inspectBackup(copy).error()).title, title);
    }

    // A cut between two pages shows only to whoever can open the copy: with a passphrase given it is told before anything
    // is made, without one nobody is told that all is well.
    void aCutBetweenPagesIsToldToWhoeverGivesThePassphrase()
    {
        const QString copy = copyOf(m_backup);
        QVERIFY(QFile::resize(copy + u"/programme.wardmate"_s, 8192));
        m_cli.write(u"words"_s, QByteArray(kDirectorWords) + '\n');
        const QByteArray before = stateOf(m_cli.path({}));
        const QStringList words{u"restore"_s, copy, u"cut.wardmate"_s};
        CliAnswer answer = m_cli.run(words + QStringList{u"--passphrase-file"_s, u"words"_s});
        QCOMPARE(answer.words.trimmed(), u"wardmate-cli: restore: "_s + kDamaged);
        QCOMPARE(answer.exit, 4);
        QCOMPARE(stateOf(m_cli.path({})), before);
        answer = m_cli.run(words);
        QCOMPARE(answer.words.trimmed(),
            u"The copy was restored without a look into it: check it with verify.\n"
            "It opens with the passphrases it was made with.\n"
            "If figures were published after the copy was made, do not publish the same periods again from this file: "
            "both together can show what was hidden."_s);
        const QStringList verify{u"verify"_s, u"--program"_s, u"cut.wardmate"_s, u"--passphrase-file"_s, u"words"_s};
        QCOMPARE(m_cli.run(verify).exit, 4);
        QVERIFY(m_cli.run({u"restore"_s, m_backup, u"whole.wardmate"_s, u"--passphrase-file"_s, u"words"_s})
                    .words.startsWith(u"The copy was found whole and restored."_s));
    }

    // What a backup may have lost is made anew, or said by verify.
    void aCopyWithoutItsSideFilesStillRestores()
    {
        const QString copy = copyOf(m_backup);
        QVERIFY(QFile::remove(copy + u"/programme.wardmate-recovery"_s));
        QVERIFY(QFile::remove(copy + u"/programme.wardmate-reports"_s));
        const QString to = m_cli.path(u"side.wardmate"_s);
        QCOMPARE(m_cli.run({u"restore"_s, copy, to}).exit, 0);
        const auto vault = taken(Vault::open(to, secret(kDirectorWords)));
        QStringList failing;
        for (const VerifyCheck &check : taken(verifyVault(*vault))) {
            if (!check.ok)
                failing.append(check.name);
        }
        QCOMPARE(failing, QStringList{u"reports"_s});
    }

    void placesThatAreTakenStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a file") << u"taken.wardmate"_s << kTaken;
        QTest::newRow("a keyring of something else") << u"keyring.wardmate"_s << kTaken;
        QTest::newRow("a folder") << u"copies"_s << kTaken;
        QTest::newRow("a link") << u"link.wardmate"_s << kTaken;
        QTest::newRow("no folder") << u"nowhere/new.wardmate"_s
                                   << u"the folder to write into does not exist. Choose another place, or check the "
                                      "permissions."_s;
    }
    void placesThatAreTakenStayAsTheyAre()
    {
        QFETCH(QString, place);
        QFETCH(QString, sentence);
        m_cli.write(u"taken.wardmate"_s, "mine");
        m_cli.write(u"keyring.wardmate-keys"_s, "mine");
        QFile::link(m_cli.path(u"taken.wardmate"_s), m_cli.path(u"link.wardmate"_s));
        const QByteArray before = stateOf(m_cli.path({}));
        const CliAnswer answer = m_cli.run({u"restore"_s, m_backup, place});
        QCOMPARE(answer.words.trimmed(), u"wardmate-cli: restore: "_s + sentence);
        QCOMPARE(answer.exit, 5);
        QCOMPARE(stateOf(m_cli.path({})), before);
    }

    void namesThatTripUpCarelessProgramsWork_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names{u"with space.wardmate"_s, u"\u00f1and\u00fa \u2603.wardmate"_s, u"-dash.wardmate"_s,
            u"quote'\"; DROP.wardmate"_s, u"per%20cent.wardmate"_s, u"new\nline.wardmate"_s,
            u"file:name?mode=memory.wardmate"_s, u"no ending"_s};
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void namesThatTripUpCarelessProgramsWork()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString to = folder.filePath(name);
        taken(restoreBackup(m_backup, to));
        auto vault = taken(Vault::open(to, secret(kDirectorWords)));
        (void)taken(VaultPeople(*vault, m_programme.clock).renewRecoveryKey()); // under new names and back
        QVERIFY(allWell(taken(verifyVault(*vault))));
        const QString copy = taken(backUp(*vault, folder.filePath(u"copies"_s), m_programme.clock));
        vault.reset();
        taken(restoreBackup(copy, folder.filePath(u"again"_s)));
        QVERIFY(Vault::open(folder.filePath(u"again"_s), secret(kDirectorWords)).has_value());
        QStringList left = QDir(folder.path()).entryList(QDir::Files);
        left.removeIf([&name](const QString &file) { return file.startsWith(name) || file.startsWith(u"again"_s); });
        QCOMPARE(left, QStringList());
    }

    // Whatever umask the system has: for the owner only.
    void everyFileIsForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const mode_t before = ::umask(0);
        taken(restoreBackup(m_backup, folder.filePath(u"open.wardmate"_s)));
        auto vault = taken(Vault::open(folder.filePath(u"open.wardmate"_s), secret(kDirectorWords)));
        (void)taken(VaultPeople(*vault, m_programme.clock).renewRecoveryKey());
        (void)taken(backUp(*vault, folder.filePath(u"copies"_s), m_programme.clock));
        taken(vault->writeReports({}));
        vault.reset();
        ::umask(before);
        QProcess process;
        process.start(u"find"_s, {folder.path(), u"-mindepth"_s, u"1"_s, u"-type"_s, u"f"_s, u"-perm"_s, u"/077"_s});
        process.waitForFinished();
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        process.start(u"sh"_s, {u"-c"_s, u"stat -c %a \"$0\"/copies/*"_s, folder.path()});
        process.waitForFinished();
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("700"));
    }

    void aNetworkDriveIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("opening") << QStringList{u"verify"_s, u"--program"_s, u"nfs/there.wardmate"_s};
        QTest::newRow("creating") << QStringList{
            u"create"_s, u"nfs/new.wardmate"_s, u"--hospital"_s, u"H"_s, u"--person"_s, u"N"_s};
        QTest::newRow("restoring") << QStringList{u"restore"_s, u"BACKUP"_s, u"nfs/new.wardmate"_s};
    }
    void aNetworkDriveIsRefused()
    {
        QFETCH(QStringList, words);
        words.replaceInStrings(u"BACKUP"_s, m_backup);
        QDir(m_cli.path({})).mkdir(u"nfs"_s);
        if (!QFile::exists(m_cli.path(u"nfs/there.wardmate"_s)))
            taken(restoreBackup(m_backup, m_cli.path(u"nfs/there.wardmate"_s)));
        m_cli.write(u"words"_s, QByteArray(kDirectorWords) + '\n');
        const QByteArray before = stateOf(m_cli.path({}));
        qputenv("LD_PRELOAD", WARDMATE_PRETEND_NETWORK);
        qputenv("ASAN_OPTIONS", "verify_asan_link_order=0:detect_leaks=0");
        const CliAnswer answer = m_cli.run(words + QStringList{u"--passphrase-file"_s, u"words"_s});
        qunsetenv("LD_PRELOAD");
        qunsetenv("ASAN_OPTIONS");
        QCOMPARE(answer.words.trimmed(),
            u"wardmate-cli: %1: the file is on a network drive, where it can be damaged. Move it to this computer's own disk."_s
                .arg(words.first()));
        QCOMPARE(answer.exit, 5);
        QCOMPARE(stateOf(m_cli.path({})), before);
        QCOMPARE(errorWords({Error::Kind::Io, {}, u"network_file_system"_s}).title, u"On a network drive"_s);
    }

    // Entries stand in the order in which they were made, whatever the clock says, and nothing is erased by it.
    void aClockThatWasSetBackDoesNoHarm()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.clock.advance(-400 * 86400);
        taken(p.people().remove(u"Cora Coordinator"_s));
        QCOMPARE(firstBrokenAuditRow(p.vault->database()), 0);
        p.reopen();
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
        const QString earlier = taken(backUp(*p.vault, p.folder.filePath(u"copies"_s), p.clock));
        p.clock.advance(400 * 86400);
        const QString later = taken(backUp(*p.vault, p.folder.filePath(u"copies"_s), p.clock));
        QVERIFY(inspectBackup(earlier)->madeAt < inspectBackup(later)->madeAt);
    }

private:
    [[nodiscard]] QString copyOf(const QString &backup) const
    {
        const QString copy = m_cli.path(u"copy"_s);
        QDir(copy).removeRecursively();
        QDir().mkdir(copy);
        for (const QString &name : QDir(backup).entryList(QDir::Files))
            QFile::copy(backup + u'/' + name, copy + u'/' + name);
        return copy;
    }

    CliRunner m_cli;
    ScratchProgramme m_programme;
    QString m_backup;
    QString m_other;
};

QTEST_GUILESS_MAIN(TestCopiesTold)
#include "tst_copies_told.moc"
