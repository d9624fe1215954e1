// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup.h"

#include "models/vault/verify.h"
#include "tests/support/scratch_programme.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void aBackupComesBackWithEverything()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        const QString made = taken(backUp(*p.vault, p.folder.filePath(u"backups"_s), p.clock));
        QVERIFY(made.endsWith(u"/backups/programme-20260901-080000"_s));
        QCOMPARE(QDir(made).entryList(QDir::Files),
            (QStringList{u"programme.wardmate"_s, u"programme.wardmate-keys"_s, u"programme.wardmate-recovery"_s,
                u"programme.wardmate-reports"_s}));
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (2, 'later')"_s);

        const QString back = p.folder.filePath(u"again.wardmate"_s);
        taken(restoreBackup(made, back));
        const auto restored = taken(Vault::open(back, secret(kCoordinatorWords)));
        QCOMPARE(restored->database().value<QString>(u"SELECT group_concat(name) FROM unit"_s), u"ICU"_s);
        QVERIFY(allWell(taken(verifyVault(*restored))));
        QVERIFY(taken(Vault::open(back, secret(kAdministratorWords))) != nullptr);
        // Both are open at once: a restored copy beside the original never takes the original's file.
        QCOMPARE(p.vault->database().value<int>(u"SELECT count(*) FROM unit"_s), 2);
    }

    void twoBackupsInOneSecondAreTwo()
    {
        ScratchProgramme p;
        const QString folder = p.folder.filePath(u"backups"_s);
        QCOMPARE_NE(taken(backUp(*p.vault, folder, p.clock)), taken(backUp(*p.vault, folder, p.clock)));
        QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void theCopyHasASaltOfItsOwn()
    {
        ScratchProgramme p;
        const QString made = taken(backUp(*p.vault, p.folder.filePath(u"backups"_s), p.clock));
        p.vault.reset();
        const auto salt = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
        };
        QCOMPARE_NE(salt(made + u"/programme.wardmate"_s), salt(p.path()));
    }

    void aRestoreOverwritesNothing()
    {
        ScratchProgramme p;
        const QString made = taken(backUp(*p.vault, p.folder.filePath(u"backups"_s), p.clock));
        p.addEverybody(); // so that the keyring is another one than the backup's
        const auto over = restoreBackup(made, p.path());
        QCOMPARE(over.error().kind, Error::Kind::Exists);
        QVERIFY(QFile::remove(p.path() + u"-recovery"_s));
        QVERIFY(QFile::rename(p.path(), p.path() + u".away"_s));
        QCOMPARE(restoreBackup(made, p.path()).error().kind, Error::Kind::Exists);
        QVERIFY(!QFile::exists(p.path() + u"-recovery"_s));
    }

    void whatIsNoBackupIsRefused()
    {
        ScratchProgramme p;
        QCOMPARE(inspectBackup(p.folder.filePath(u"nowhere"_s)).error().code, u"no_backup"_s);
        const QString made = taken(backUp(*p.vault, p.folder.filePath(u"backups"_s), p.clock));
        QVERIFY(QFile::resize(made + u"/programme.wardmate"_s, 100));
        const QString to = p.folder.filePath(u"again.wardmate"_s);
        QCOMPARE(restoreBackup(made, to).error().kind, Error::Kind::Damaged);
        QVERIFY(!QFile::exists(to) && !QFile::exists(to + u"-keys"_s));
        QVERIFY(QFile::resize(made + u"/programme.wardmate-keys"_s, 100));
        QCOMPARE(inspectBackup(made).error().kind, Error::Kind::Damaged);
    }

    void anInterruptedOneLooksLikeNoBackup()
    {
        ScratchProgramme p;
        const QString folder = p.folder.filePath(u"backups"_s);
        QVERIFY(QFile::remove(p.path() + u"-keys"_s)); // makes the last step fail
        QVERIFY(!backUp(*p.vault, folder, p.clock));
        QVERIFY(QDir(folder).isEmpty());
    }

    void damagedSideFilesDoNotKeepTheNamesFromBeingSaved()
    {
        ScratchProgramme p;
        QVERIFY(QFile::resize(p.path() + u"-reports"_s, 100));
        QVERIFY(QFile::remove(p.path() + u"-recovery"_s));
        const QString made = taken(backUp(*p.vault, p.folder.filePath(u"backups"_s), p.clock));
        QCOMPARE(QFileInfo(made + u"/programme.wardmate-recovery"_s).size(), 80);
        QVERIFY(!QFile::exists(made + u"/programme.wardmate-reports"_s));
        const QString back = p.folder.filePath(u"again.wardmate"_s);
        taken(restoreBackup(made, back));
        QVERIFY(Vault::open(back, secret(kDirectorWords)).has_value());
    }

    void anAdministratorMakesNone()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.reopen(kAdministratorWords);
        QCOMPARE(backUp(*p.vault, p.folder.path(), p.clock).error().kind, Error::Kind::Refused);
    }

    void theBackupAndTheSheetAreEnough()
    {
        ScratchProgramme p;
        const QString made = taken(backUp(*p.vault, p.folder.filePath(u"backups"_s), p.clock));
        QVERIFY(QFile::remove(made + u"/programme.wardmate-keys"_s));
        const QString file = made + u"/programme.wardmate"_s;
        QVERIFY(Vault::openWithRecoveryKey(file, *p.recoveryKey, p.clock, kCheapCost).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
