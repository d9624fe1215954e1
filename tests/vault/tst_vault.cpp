// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault.h"

#include "models/vault/encrypted_copy.h"
#include "models/vault/migrator.h"
#include "models/vault/safe_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/other_programs.h"
#include "tests/support/scratch_programme.h"
#include "tests/vault/reachable_keys.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const auto kFour = QStringList{u"programme.wardmate"_s, u"programme.wardmate-keys"_s, u"programme.wardmate-recovery"_s,
    u"programme.wardmate-reports"_s};

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void aNewProgrammeIsFourFilesForTheOwnerOnly()
    {
        ScratchProgramme p;
        QCOMPARE(p.vault->role(), PersonRole::Director);
        QCOMPARE(p.vault->personName(), u"Dana Director"_s);
        QCOMPARE(p.vault->database().value<QString>(u"SELECT value FROM setting WHERE key = 'hospital'"_s),
            u"Sankt Brendanus"_s);
        p.vault.reset();
        const QStringList files = p.files();
        QCOMPARE(files, kFour);
        QCOMPARE(QFileInfo(p.path() + u"-recovery"_s).size(), 80);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &file : p.files())
            QVERIFY2((QFile::permissions(p.folder.filePath(file)) & others) == 0, qPrintable(file));
        QVERIFY(!contentOf(p.path()).startsWith("SQLite format 3"));
        QVERIFY(!contentOf(p.path()).contains("Brendanus"));
    }

    void creatingOverwritesNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : kFour)
            QTest::newRow(qPrintable(file)) << file;
    }

    void creatingOverwritesNothing()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        replaceWith(folder.filePath(file), "mine");
        const auto made = Vault::create({.path = folder.filePath(u"programme.wardmate"_s),
                                            .hospital = u"H"_s,
                                            .personName = u"N"_s,
                                            .role = PersonRole::Director,
                                            .passphrase = secret(kDirectorWords),
                                            .cost = kCheapCost},
            SystemClock());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Exists);
        QCOMPARE(contentOf(folder.filePath(file)), "mine");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFailedCreationLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"programme.wardmate"_s);
        const auto create = [&](PersonRole role, const char *passphrase, const QString &name) {
            return Vault::create({path, u"H"_s, name, role, secret(passphrase), kCheapCost}, SystemClock());
        };
        QCOMPARE(create(PersonRole::Administrator, kDirectorWords, u"N"_s).error().code, u"first_role"_s);
        QCOMPARE(create(PersonRole::Director, "Hospital2026!", u"N"_s).error().code, u"passphrase_weak"_s);
        QCOMPARE(create(PersonRole::Director, kDirectorWords, u" "_s).error().code, u"name_length"_s);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void theRightPassphraseOpensAndAWrongOneIsSaidToBeWrong()
    {
        ScratchProgramme p;
        p.reopen();
        QCOMPARE(p.vault->personName(), u"Dana Director"_s);
        p.vault.reset();
        const QByteArray before = contentOf(p.path());
        QCOMPARE(p.open("not the passphrase").error().kind, Error::Kind::WrongKey);
        QCOMPARE(Vault::open(p.path(), secret(kDirectorWords), u"Nobody"_s).error().kind, Error::Kind::UnknownPerson);
        QCOMPARE(contentOf(p.path()), before);
    }

    void unlockingWritesNothingToTheFile()
    {
        ScratchProgramme p;
        p.reopen();
        p.vault.reset();
        const QByteArray before = contentOf(p.path());
        p.reopen();
        p.vault.reset();
        QCOMPARE(contentOf(p.path()), before);
    }

    void whatIsWrittenIsThereAgain()
    {
        ScratchProgramme p;
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.reopen();
        QCOMPARE(p.vault->database().value<QString>(u"SELECT name FROM unit"_s), u"ICU"_s);
    }

    void theSettingsOfTheDesignHold()
    {
        ScratchProgramme p;
        Database &db = p.vault->database();
        QVERIFY(db.value<QString>(u"PRAGMA cipher_version"_s)->startsWith(u"4."_s));
        QCOMPARE(db.value<QString>(u"PRAGMA temp_store"_s), u"2"_s);
        QCOMPARE(db.value<QString>(u"PRAGMA journal_mode"_s), u"truncate"_s);
        QCOMPARE(db.value<QString>(u"PRAGMA synchronous"_s), u"2"_s);
        QCOMPARE(db.value<QString>(u"PRAGMA secure_delete"_s), u"1"_s);
        QCOMPARE(db.value<QString>(u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(db.value<QString>(u"PRAGMA trusted_schema"_s), u"0"_s);
        QCOMPARE(db.value<QString>(u"PRAGMA locking_mode"_s), u"exclusive"_s);
        QCOMPARE(db.value<QString>(u"PRAGMA auto_vacuum"_s), u"0"_s);
        QVERIFY(taken(p.vault->checkAfterOpening()).isSound());
    }

    // T16: each kind of damage has a kind and a code of its own.
    void everyDamageIsToldApart_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u"empty"_s << int(Error::Kind::Damaged) << u"file_empty"_s;
        QTest::newRow("plain SQLite") << u"plain"_s << int(Error::Kind::NotOurFile) << u"plain_sqlite"_s;
        QTest::newRow("cut within a page") << u"cut"_s << int(Error::Kind::Damaged) << u"file_cut"_s;
        QTest::newRow("bytes appended") << u"longer"_s << int(Error::Kind::Damaged) << u"file_cut"_s;
        QTest::newRow("a flip in the first page") << u"flip"_s << int(Error::Kind::Damaged) << u"page_unreadable"_s;
        QTest::newRow("another file of ours") << u"foreign"_s << int(Error::Kind::Damaged) << u"page_unreadable"_s;
        QTest::newRow("gone") << u"gone"_s << int(Error::Kind::NotFound) << u"file_missing"_s;
        QTest::newRow("another program's") << u"application"_s << int(Error::Kind::NotOurFile) << u"other_program"_s;
        QTest::newRow("from the future") << u"newer"_s << int(Error::Kind::NewerSchema) << QString();
        QTest::newRow("without keyring") << u"no keyring"_s << int(Error::Kind::Damaged) << u"keyring_missing"_s;
        QTest::newRow("alone") << u"alone"_s << int(Error::Kind::NotOurFile) << u"keyring_missing"_s;
        QTest::newRow("keyring damaged") << u"keyring"_s << int(Error::Kind::Damaged) << u"keyring_damaged"_s;
        QTest::newRow("keyring empty") << u"keyring empty"_s << int(Error::Kind::Damaged) << u"keyring_damaged"_s;
        QTest::newRow("keyring long") << u"keyring long"_s << int(Error::Kind::Damaged) << u"keyring_damaged"_s;
        QTest::newRow("keyring of another")
            << u"keyring of another"_s << int(Error::Kind::Damaged) << u"keyring_foreign"_s;
        QTest::newRow("keyring a folder") << u"keyring a folder"_s << int(Error::Kind::Io) << u"keyring_unreadable"_s;
        QTest::newRow("a folder") << u"a folder"_s << int(Error::Kind::NotOurFile) << u"is_folder"_s;
    }

    void everyDamageIsToldApart()
    {
        QFETCH(QString, damage);
        ScratchProgramme p;
        if (damage == u"application"_s)
            p.vault->database().executeScript(u"PRAGMA application_id = 7"_s);
        else if (damage == u"newer"_s)
            p.vault->database().executeScript(u"PRAGMA user_version = 999999"_s);
        p.vault.reset();
        const QString keyring = p.path() + u"-keys"_s;
        const qint64 size = QFileInfo(p.path()).size();
        if (damage == u"empty"_s)
            replaceWith(p.path(), {});
        else if (damage == u"plain"_s)
            replaceWith(p.path(), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x'));
        else if (damage == u"cut"_s)
            QVERIFY(QFile::resize(p.path(), size - 100));
        else if (damage == u"longer"_s)
            overwrite(p.path(), size, "some bytes");
        else if (damage == u"flip"_s)
            overwrite(p.path(), 2000, "flip");
        else if (damage == u"foreign"_s)
            replaceWith(p.path(), QByteArray(8192, 'r'));
        else if (damage == u"gone"_s || damage == u"alone"_s || damage == u"no keyring"_s)
            QVERIFY(QFile::remove(damage == u"gone"_s ? p.path() : keyring));
        else if (damage == u"keyring"_s)
            overwrite(keyring, 100, "flip");
        else if (damage == u"keyring empty"_s)
            replaceWith(keyring, {});
        else if (damage == u"keyring long"_s)
            replaceWith(keyring, QByteArray(100'000, 'k'));
        else if (damage == u"keyring of another"_s)
            replaceWith(keyring, contentOf(ScratchProgramme().path() + u"-keys"_s));
        else if (damage == u"keyring a folder"_s)
            QVERIFY(QFile::remove(keyring) && QDir().mkdir(keyring));
        else if (damage == u"a folder"_s)
            QVERIFY(QFile::remove(p.path()) && QDir().mkdir(p.path()));
        if (damage == u"alone"_s)
            QVERIFY(QFile::remove(p.path() + u"-recovery"_s));
        const auto opened = p.open(kDirectorWords);
        QVERIFY(!opened);
        QTEST(int(opened.error().kind), "kind");
        QTEST(opened.error().code, "code");
    }

    void damageBehindTheFirstPageIsFoundByTheChecks()
    {
        ScratchProgramme p;
        p.vault->database().execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                                    "INSERT INTO unit (id, name) SELECT i, 'Ward number ' || i FROM n"_s);
        p.vault.reset();
        overwrite(p.path(), QFileInfo(p.path()).size() - 3 * 4096 + 50, "flip");
        p.reopen();
        const PageState pages = taken(p.vault->checkAfterOpening());
        QCOMPARE(pages.badPages, 1);
        QVERIFY(!pages.isSound());
    }

    // T17
    void aSecondOpeningIsTurnedAway()
    {
        ScratchProgramme p;
        const auto second = p.open(kDirectorWords);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QCOMPARE(second.error().code, u"in_use"_s);
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s); // the first goes on
    }

    // T6, the other half: the administrator's session reads reports and has no key to anything else.
    void anAdministratorGetsTheReportFileReadOnly()
    {
        ScratchProgramme p;
        p.addEverybody();
        taken(p.vault->writeReports([](Database &reports) {
            reports.executeScript(u"CREATE TABLE issued (figure INTEGER); INSERT INTO issued VALUES (42)"_s);
        }));
        // While a coordinator has the program file open, too.
        const auto adam = taken(p.open(kAdministratorWords));
        QCOMPARE(adam->role(), PersonRole::Administrator);
        QVERIFY(!adam->opensNames());
        QCOMPARE(adam->database().value<int>(u"SELECT figure FROM issued"_s), 42);
        QVERIFY(!adam->database().value<int>(u"SELECT 1 FROM sqlite_schema WHERE name = 'referral'"_s));
        QCOMPARE(kindOf([&] { adam->database().execute(u"INSERT INTO issued VALUES (1)"_s); }), Error::Kind::ReadOnly);
        QCOMPARE(adam->rawKeyHex(DataKey::Identified).error().kind, Error::Kind::Refused);
        QCOMPARE(adam->writeReports({}).error().kind, Error::Kind::Refused);
        p.vault.reset();
        QCOMPARE(kindOf([&] { (void)openDataFile(p.path(), adam->keys().person().keys.reports, true); }),
            Error::Kind::Damaged); // 26 for every key they can reach
    }

    // T6: the administrator's passphrase leads to no key that opens the names, in any program.
    void nothingThatAnAdministratorReachesOpensTheNames()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.vault.reset();
        const KeyringFile ring = parseKeyring(contentOf(p.path() + u"-keys"_s));
        QCOMPARE(opensNames(p, ring, kAdministratorWords), QStringList());
        QVERIFY(!opensNames(p, ring, kCoordinatorWords).isEmpty());
    }

    // The proof can fail: each way in which the separation could be broken is planted and seen.
    void aKeyWithinAnAdministratorsReachWouldBeSeen_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"sealed to them", "their pair is the recovery key's", "one key for both files"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void aKeyWithinAnAdministratorsReachWouldBeSeen()
    {
        QFETCH(QString, fault);
        ScratchProgramme p;
        p.addEverybody();
        const SecretBytes identified = p.vault->keys().person().keys.identified.copy();
        p.vault.reset();
        KeyringFile ring = parseKeyring(contentOf(p.path() + u"-keys"_s));
        KeyringPerson &adam = ring.persons.back();
        if (fault == u"sealed to them"_s)
            adam.sealed.push_back({DataKey::Identified, sealKey(identified, adam.publicKey)});
        else if (fault == u"one key for both files"_s)
            adam.sealed.front().box = sealKey(identified, adam.publicKey);
        else
            ring.recovery->sealed.front().box = sealKey(identified, adam.publicKey);
        QVERIFY(!opensNames(p, ring, kAdministratorWords).isEmpty());
    }

    void aFailedReportLeavesTheOldOne()
    {
        ScratchProgramme p;
        taken(p.vault->writeReports([](Database &reports) { reports.executeScript(u"CREATE TABLE one (a)"_s); }));
        const QByteArray before = contentOf(p.path() + u"-reports"_s);
        const auto failed = p.vault->writeReports([](Database &reports) { reports.executeScript(u"nonsense"_s); });
        QVERIFY(!failed);
        QCOMPARE(contentOf(p.path() + u"-reports"_s), before);
        QVERIFY(p.files().filter(u"next"_s).isEmpty());
    }

    // T19
    void theRecoveryKeyOpensWithTheKeyring()
    {
        ScratchProgramme p;
        p.vault.reset();
        p.vault = taken(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock));
        QVERIFY(p.vault->opensNames());
        QVERIFY(!p.vault->keyringWasMade());
        taken(p.people().replacePassphrase(u"Dana Director"_s, secret(kCoordinatorWords)));
        p.reopen(kCoordinatorWords);
    }

    void theRecoveryKeyOpensWithoutTheKeyring_data()
    {
        QTest::addColumn<bool>("damagedOnly");
        QTest::newRow("lost") << false;
        QTest::newRow("damaged") << true;
    }

    void theRecoveryKeyOpensWithoutTheKeyring()
    {
        QFETCH(bool, damagedOnly);
        ScratchProgramme p;
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.vault.reset();
        QVERIFY(QFile::remove(p.path() + u"-keys"_s));
        QFile::remove(p.path() + u"-keys.bak"_s);
        if (damagedOnly)
            replaceWith(p.path() + u"-keys"_s, "broken");
        p.vault = taken(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock, kCheapCost));
        QCOMPARE(p.vault->database().value<QString>(u"SELECT name FROM unit"_s), u"ICU"_s);
        QVERIFY(p.vault->keyringWasMade());
        taken(p.people().add(u"New Director"_s, PersonRole::Director, secret(kCoordinatorWords)));
        p.reopen(kCoordinatorWords);
        taken(p.people().add(u"Adam"_s, PersonRole::Administrator, secret(kAdministratorWords)));
        QVERIFY(taken(p.open(kAdministratorWords)) != nullptr);
        p.vault.reset();
        QVERIFY(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock).has_value());
    }

    void anotherRecoveryKeyOpensNothingAndReplacesNothing()
    {
        ScratchProgramme p;
        p.vault.reset();
        const RecoveryKey other = RecoveryKey::generate();
        const auto wrong = Error::Kind::WrongKey;
        QCOMPARE(Vault::openWithRecoveryKey(p.path(), other, p.clock, kCheapCost).error().kind, wrong);
        QVERIFY(QFile::remove(p.path() + u"-keys"_s));
        QCOMPARE(Vault::openWithRecoveryKey(p.path(), other, p.clock, kCheapCost).error().kind, wrong);
        QVERIFY(!QFile::exists(p.path() + u"-keys"_s));
    }

    void anOldKeyringPutBackIsNoticed()
    {
        ScratchProgramme p;
        const QByteArray old = contentOf(p.path() + u"-keys"_s);
        p.reopen();
        QVERIFY(!p.vault->keyringIsOlder());
        taken(p.people().add(u"Cora"_s, PersonRole::Coordinator, secret(kCoordinatorWords)));
        p.vault.reset();
        replaceWith(p.path() + u"-keys"_s, old);
        p.reopen(kDirectorWords);
        QVERIFY(p.vault->keyringIsOlder());
    }

    void anOldKeyringOpensNothingOnceThereAreNewKeys()
    {
        ScratchProgramme p;
        const QByteArray old = contentOf(p.path() + u"-keys"_s);
        taken(p.people().changeOwnPassphrase(secret(kDirectorWords), secret(kCoordinatorWords)));
        p.vault.reset();
        replaceWith(p.path() + u"-keys"_s, old);
        QCOMPARE(p.open(kDirectorWords).error().code, u"keyring_foreign"_s);
        QCOMPARE(p.open(kCoordinatorWords).error().kind, Error::Kind::WrongKey);
    }

    void anOlderSchemaIsBroughtUpWithACopyBefore()
    {
        ScratchProgramme p;
        const SecretBytes key = p.vault->keys().person().keys.identified.copy();
        p.vault.reset();
        QVERIFY(QFile::remove(p.path()));
        {
            const auto old = createEncrypted(p.path(), key);
            migrate(*old, 10);
            old->execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        }
        p.reopen();
        QCOMPARE(schemaVersion(p.vault->database()), newestSchemaVersion());
        QCOMPARE(p.vault->database().value<QString>(u"SELECT name FROM unit"_s), u"ICU"_s);
        requireWhole(p.path() + u"-before-v10"_s, key);
    }

    void aWorkerHasTheConnectionForItsWorkAndGivesItBack()
    {
        ScratchProgramme p;
        QThread *here = QThread::currentThread();
        bool sound = false;
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
            sound = taken(p.vault->checkAfterOpening()).isSound();
            p.vault->database().handTo(here);
        }));
        p.vault->database().handTo(worker.get());
        worker->start();
        QVERIFY(worker->wait());
        QVERIFY(sound);
        QCOMPARE(p.vault->database().value<QString>(u"SELECT name FROM unit"_s), u"ICU"_s);
    }

    void stockSqlcipherOpensTheFileWithTheRawKey()
    {
        ScratchProgramme p;
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        const QString identified = taken(p.vault->rawKeyHex(DataKey::Identified));
        const QString reports = taken(p.vault->rawKeyHex(DataKey::Reports));
        QCOMPARE(identified.size(), 64);
        QCOMPARE_NE(identified, reports);
        p.vault.reset();
        QCOMPARE(stockSqlcipher(p.path(), identified, u"SELECT name FROM unit;"_s), u"ok\nICU"_s);
        QCOMPARE(stockSqlcipher(p.path() + u"-reports"_s, reports, u"PRAGMA user_version;"_s), u"ok\n1"_s);
        QVERIFY(!stockSqlcipher(p.path(), reports, u"SELECT name FROM unit;"_s).contains(u"ICU"_s));
    }

private:
    /// The keys, by number, that a passphrase leads to and that open the program file.
    static QStringList opensNames(const ScratchProgramme &p, const KeyringFile &ring, const char *passphrase)
    {
        SealedKey copy{};
        const QByteArray recovery = contentOf(p.path() + u"-recovery"_s);
        std::copy_n(recovery.cbegin(), std::min<qsizetype>(recovery.size(), qsizetype(copy.size())), copy.begin());
        QStringList opening;
        const std::vector<SecretBytes> keys = reachableKeys(ring, secret(passphrase), {copy});
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (!kindOf([&] { (void)openDataFile(p.path(), keys[i], true); }))
                opening.append(QString::number(i));
        }
        return opening;
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
