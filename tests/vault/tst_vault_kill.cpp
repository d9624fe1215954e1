// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup.h"
#include "models/vault/encrypted_copy.h"
#include "models/vault/migrator.h"
#include "models/vault/verify.h"
#include "tests/support/long_proof.h"
#include "tests/support/scratch_programme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// kill -9 in the middle of writing, of a rotation, a migration, a restore and a change of the keyring (T14, T18, T20),
/// in a small number in every run; the child is this same program.

namespace {

constexpr const char *kOtherWords = "meadow candle turbine acrobat onion";
constexpr int kWards = 2000;

void acknowledge(qint64 id)
{
    std::printf("%lld\n", id);
    std::fflush(stdout);
}

/// Two rows a transaction, so that half of one can be told; said aloud once it is committed. \a tooEarly: before that.
void writeForEver(Vault &vault, bool tooEarly = false)
{
    const qint64 from = vault.database().value<qint64>(u"SELECT coalesce(max(id), 0) FROM unit"_s).value_or(0);
    for (qint64 id = from + 1;; id += 2) {
        if (tooEarly)
            acknowledge(id + 1);
        vault.database().transaction([&] {
            const QString pad(int(id % 97) * 40, u'x');
            for (const qint64 row : {id, id + 1})
                vault.database().execute(
                    u"INSERT INTO unit (id, name, area) VALUES (?, ?, ?)"_s, row, QString::number(row), pad);
        });
        acknowledge(id + 1);
    }
}

void rotateForEver(Vault &vault, const Clock &clock)
{
    VaultPeople people(vault, clock);
    for (int i = 0;; ++i) {
        acknowledge(i);
        if (!people.remove(u"Cora Coordinator"_s)
            || !people.add(u"Cora Coordinator"_s, PersonRole::Coordinator, secret(kCoordinatorWords)))
            return;
    }
}

/// From one passphrase to the other and back, for ever: an administrator's, which changes the keyring and nothing else.
void savePassphrasesForEver(Vault &vault, const Clock &clock)
{
    VaultPeople people(vault, clock);
    for (int i = 1;; ++i) {
        const bool forth = i % 2 != 0;
        const auto done = people.changeOwnPassphrase(
            secret(forth ? kAdministratorWords : kOtherWords), secret(forth ? kOtherWords : kAdministratorWords));
        if (!done)
            return;
        acknowledge(i);
    }
}

/// The planted faults: what the program would be without its journal, its rotation by export and its atomic renames.
void writeWithoutJournalForEver(Vault &vault)
{
    const StatementRules::Pass pass(vault.database().rules());
    vault.database().executeScript(u"PRAGMA journal_mode = OFF; PRAGMA cache_size = 5"_s);
    // Behind what the killed ones before it have left: where a row is there already nothing is written, nor harmed.
    const qint64 first = vault.database().value<qint64>(u"SELECT coalesce(max(id), 0) + 1 FROM unit"_s).value_or(1);
    for (qint64 id = first;; id += 1000) {
        vault.database().transaction([&] {
            for (qint64 row = id; row < id + 1000; ++row)
                vault.database().execute(u"INSERT INTO unit (id, name, area) VALUES (?, ?, ?)"_s, row,
                    QString::number(row), QString(90, u'x'));
        });
        acknowledge(id + 999);
    }
}

void rekeyInPlaceForEver(Vault &vault)
{
    for (int i = 0;; ++i) {
        acknowledge(i);
        DataKeys fresh{randomKey(), vault.keys().person().keys.reports.copy()};
        UnlockedPerson by{
            vault.keys().person().id, vault.personName(), vault.role(), vault.keys().person().keys.copy()};
        {
            const StatementRules::Pass pass(vault.database().rules());
            vault.database().executeScript(u"PRAGMA rekey = \"x'%1'\""_s.arg(hexOf(fresh.identified)));
        }
        Keyring next = vault.keys().current();
        next.rotate(by, std::move(fresh), kIdentifiedName.toString(), kReportsName.toString());
        vault.keys().save(std::move(next), std::move(by));
    }
}

void writeKeyringInPlaceForEver(const QString &path)
{
    QFile keyring(path + u"-keys"_s);
    if (!keyring.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = keyring.readAll();
    keyring.close();
    for (int i = 0;; ++i) {
        acknowledge(i);
        if (!keyring.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return;
        for (const char byte : bytes)
            keyring.write(&byte, 1);
        keyring.close();
    }
}

int faultyChild(const QString &what, Vault &vault)
{
    if (what == u"acknowledge too early"_s)
        writeForEver(vault, true);
    else if (what == u"without a journal"_s)
        writeWithoutJournalForEver(vault);
    else if (what == u"new key in place"_s)
        rekeyInPlaceForEver(vault);
    else if (what == u"keyring in place"_s)
        writeKeyringInPlaceForEver(vault.path());
    return 3;
}

int child(const QString &what, const QString &path)
{
    acknowledge(0);
    if (what == u"restore"_s)
        return restoreBackup(path.section(u'|', 0, 0), path.section(u'|', 1)) ? 0 : 5;
    auto vault = Vault::open(path, secret(what == u"passphrase"_s ? kAdministratorWords : kDirectorWords));
    if (!vault)
        return 2;
    const SystemClock clock;
    if (what == u"migrate"_s)
        return 0; // opening has done it
    if (what == u"passphrase"_s) {
        savePassphrasesForEver(**vault, clock);
        return 3;
    }
    if (what == u"write"_s) {
        const auto failed = errorOf([&] { writeForEver(**vault); });
        const bool said = failed && (failed->kind == Error::Kind::DiskFull || failed->kind == Error::Kind::Io);
        return said ? 0 : 4;
    }
    if (what != u"rotate"_s)
        return faultyChild(what, **vault);
    rotateForEver(**vault, clock);
    return 3;
}

/// Starts the child, lets it say so many lines and live so many milliseconds more, and kills it.
qint64 lastWordOfAKilled(const QString &what, const QString &path, int lines, int milliseconds)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, path});
    qint64 last = 0;
    for (int seen = 0; seen < lines && process.waitForReadyRead(20000);) {
        while (process.canReadLine()) {
            last = process.readLine().trimmed().toLongLong();
            ++seen;
        }
    }
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    while (process.canReadLine())
        last = process.readLine().trimmed().toLongLong();
    return last;
}

/// What a kill while writing has done; empty: nothing that was acknowledged is gone, and no half of anything is there.
QString lossAfterWriting(ScratchProgramme &p, qint64 last)
{
    auto vault = p.open(kDirectorWords);
    if (!vault)
        return u"it does not open: "_s + vault.error().detail;
    p.vault = std::move(*vault);
    const auto close = qScopeGuard([&p] { p.vault.reset(); });
    qint64 count = -1;
    if (const auto failed
        = errorOf([&] { count = p.vault->database().value<qint64>(u"SELECT count(*) FROM unit"_s).value_or(-1); }))
        return u"a page is gone: "_s + failed->detail;
    if (count < last)
        return u"acknowledged rows are gone"_s;
    if (count % 2 != 0)
        return u"half a transaction"_s;
    return taken(p.vault->checkAfterOpening()).isSound() ? QString() : u"the file is not sound"_s;
}

/// What a kill while the keys change has done; empty: the old or the new ones open everything for everybody.
QString lossAfterRotating(ScratchProgramme &p)
{
    auto vault = p.open(kDirectorWords);
    if (!vault)
        return u"it does not open: "_s + vault.error().detail;
    p.vault = std::move(*vault);
    const auto close = qScopeGuard([&p] { p.vault.reset(); });
    if (p.vault->database().value<int>(u"SELECT count(*) FROM unit"_s) != kWards)
        return u"rows are gone"_s;
    for (const VerifyCheck &check : taken(verifyVault(*p.vault))) {
        if (!check.ok)
            return check.name + u": "_s + check.detail;
    }
    if (!p.open(kAdministratorWords))
        return u"the administrator's half does not open"_s;
    return p.files().filter(u"next"_s).isEmpty() ? QString() : u"leftovers of the interrupted rotation"_s;
}

/// How long the child takes from its first word to its end when nobody kills it.
int millisecondsOf(const QString &what, const QString &argument)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, argument});
    process.waitForReadyRead(20000);
    QElapsedTimer timer;
    timer.start();
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? int(timer.elapsed()) + 1 : -1;
}

void fillWards(Database &database)
{
    database.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                     "INSERT INTO unit (id, name) SELECT i, 'Ward number ' || i FROM n"_s,
        kWards);
}

/// The program file as an older version of the program would have left it.
void makeOld(ScratchProgramme &p, const QString &aside)
{
    const SecretBytes key = p.vault->keys().person().keys.identified.copy();
    p.vault.reset();
    QFile::remove(p.path());
    {
        const auto old = createEncrypted(p.path(), key);
        migrate(*old, migrationSteps().constFirst().number);
        fillWards(*old);
    }
    removeEmptyJournal(p.path());
    QFile::remove(aside);
    QFile::copy(p.path(), aside);
}

} // namespace

class TestVaultKill : public QObject
{
    Q_OBJECT

private slots:
    void killedWhileWritingLosesNothingThatWasAcknowledged()
    {
        ScratchProgramme p;
        p.vault.reset();
        for (int kill = 0; kill < repeats(25, 200); ++kill) {
            const qint64 last = lastWordOfAKilled(u"write"_s, p.path(), 2 + kill % 9, kill % 7);
            QVERIFY(last > 0);
            QCOMPARE(lossAfterWriting(p, last), QString());
        }
    }

    // The proofs can fail: without each defence a kill does harm that they see.
    void withoutTheDefenceAKillWouldBeSeen_data()
    {
        QTest::addColumn<bool>("rotating");
        QTest::newRow("acknowledge too early") << false;
        QTest::newRow("without a journal") << false;
        QTest::newRow("new key in place") << true;
        QTest::newRow("keyring in place") << true;
    }
    void withoutTheDefenceAKillWouldBeSeen()
    {
        constexpr int kMostTries = 1500; // the first harm ends it; on a busy machine it may take its time
        QFETCH(bool, rotating);
        ScratchProgramme p;
        p.addEverybody();
        if (rotating)
            fillWards(p.vault->database());
        p.vault.reset();
        QString seen;
        for (int kill = 0; seen.isEmpty() && kill < kMostTries; ++kill) {
            const qint64 last = lastWordOfAKilled(
                QString::fromLatin1(QTest::currentDataTag()), p.path(), 2 + kill % 3, 1 + (7 * kill) % 31);
            seen = rotating ? lossAfterRotating(p) : lossAfterWriting(p, last);
        }
        QVERIFY2(!seen.isEmpty(), "the harm was not seen");
    }

    // T15: a limit on the size of files stands for the full disk. The trap turns the signal into a failed write.
    void aFullDiskIsSaidAndLosesNothingThatWasAcknowledged()
    {
        ScratchProgramme p;
        p.vault.reset();
        const qint64 blocks = QFileInfo(p.path()).size() / 512 + 40;
        const QString limited = u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(blocks);
        QProcess process;
        process.start(u"sh"_s,
            {u"-c"_s, limited, u"sh"_s, QCoreApplication::applicationFilePath(), u"--child"_s, u"write"_s, p.path()});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        const qint64 last = process.readAllStandardOutput().trimmed().split('\n').constLast().toLongLong();
        QVERIFY(last > 0);
        p.reopen();
        QCOMPARE(p.vault->database().value<qint64>(u"SELECT count(*) FROM unit"_s), last);
        QVERIFY(taken(p.vault->checkAfterOpening()).isSound());
    }

    void aFullDiskKeepsARotationAndABackupFromHappening()
    {
        ScratchProgramme p;
        p.addEverybody();
        fillWards(p.vault->database());
        p.vault.reset();
        const QString limited = u"trap '' XFSZ; ulimit -f 100; exec \"$@\""_s;
        QProcess process;
        process.start(u"sh"_s,
            {u"-c"_s, limited, u"sh"_s, QCoreApplication::applicationFilePath(), u"--child"_s, u"rotate"_s, p.path()});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY2(p.files().filter(u"next"_s).isEmpty(), "what did not fit was left behind");
        p.reopen(kCoordinatorWords);
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
    }

    void killedWhileRotatingOpensWithTheOldOrTheNewKeys()
    {
        ScratchProgramme p;
        p.addEverybody();
        fillWards(p.vault->database());
        p.vault.reset();
        for (int kill = 0; kill < repeats(12, 200); ++kill) {
            (void)lastWordOfAKilled(u"rotate"_s, p.path(), 2, 5 + 17 * (kill % 12));
            QCOMPARE(lossAfterRotating(p), QString());
            p.reopen();
            if (p.people().list().size() == 2)
                taken(p.people().add(u"Cora Coordinator"_s, PersonRole::Coordinator, secret(kCoordinatorWords)));
            p.vault.reset();
            QVERIFY(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock).has_value());
        }
    }

    void killedWhileMigratingOpensAndIsWhole()
    {
        ScratchProgramme p;
        const QString aside = p.folder.filePath(u"old"_s);
        makeOld(p, aside);
        const int whole = millisecondsOf(u"migrate"_s, p.path());
        QVERIFY(whole > 0);
        for (int kill = 0; kill < repeats(10, 50); ++kill) {
            for (const QString &file : p.files().filter(QRegularExpression(u"wardmate$|journal$|before"_s)))
                QVERIFY(QFile::remove(p.folder.filePath(file)));
            QVERIFY(QFile::copy(aside, p.path()));
            (void)lastWordOfAKilled(u"migrate"_s, p.path(), 1, int(QRandomGenerator::global()->bounded(whole + 5)));
            p.reopen();
            QCOMPARE(schemaVersion(p.vault->database()), newestSchemaVersion());
            QCOMPARE(p.vault->database().value<int>(u"SELECT count(*) FROM unit"_s), kWards);
            QVERIFY(allWell(taken(verifyVault(*p.vault))));
            const QStringList copies = p.files().filter(QRegularExpression(u"before-v[0-9]+$"_s));
            QCOMPARE(copies.size(), 1);
            requireWhole(p.folder.filePath(copies.front()), p.vault->keys().person().keys.identified);
            p.vault.reset();
        }
    }

    void killedWhileRestoringTheNextTryBringsEverythingBack()
    {
        ScratchProgramme p;
        fillWards(p.vault->database());
        const QString backup = taken(backUp(*p.vault, p.folder.filePath(u"backups"_s), p.clock));
        const QString folder = p.folder.filePath(u"there"_s);
        const QString to = folder + u"/again.wardmate"_s;
        QVERIFY(QDir().mkpath(folder));
        const int whole = millisecondsOf(u"restore"_s, backup + u'|' + to);
        QVERIFY(whole > 0);
        for (int kill = 0; kill < repeats(10, 50); ++kill) {
            QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
            (void)lastWordOfAKilled(
                u"restore"_s, backup + u'|' + to, 1, int(QRandomGenerator::global()->bounded(whole + 5)));
            if (!QFile::exists(to))
                taken(restoreBackup(backup, to));
            const auto vault = taken(Vault::open(to, secret(kDirectorWords)));
            QCOMPARE(vault->database().value<int>(u"SELECT count(*) FROM unit"_s), kWards);
            QVERIFY(allWell(taken(verifyVault(*vault))));
            QVERIFY2(QDir(folder).entryList({u"*.part"_s}).isEmpty(), "leftovers of the interrupted restore");
        }
    }

    void killedWhileSavingTheKeyringOpensWithTheOldOrTheNewPassphrase()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.vault.reset();
        for (int kill = 0; kill < repeats(10, 100); ++kill) {
            const qint64 last = lastWordOfAKilled(u"passphrase"_s, p.path(), 2 + kill % 5, kill % 9);
            QVERIFY(last > 0);
            const bool first = p.open(kAdministratorWords).has_value();
            QVERIFY2(first != p.open(kOtherWords).has_value(), "one passphrase opens, and one only");
            p.reopen();
            QVERIFY(allWell(taken(verifyVault(*p.vault))));
            if (!first) { // the next child begins with the first one
                p.reopen(kOtherWords);
                taken(p.people().changeOwnPassphrase(secret(kOtherWords), secret(kAdministratorWords)));
            }
            p.vault.reset();
            QVERIFY(p.open(kCoordinatorWords).has_value());
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--child"_s)
        return child(arguments.at(2), arguments.at(3));
    TestVaultKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vault_kill.moc"
