// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault_people.h"

#include "models/vault/audit_log.h"
#include "models/vault/backup.h"
#include "models/vault/verify.h"
#include "tests/support/scratch_programme.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestVaultPeople : public QObject
{
    Q_OBJECT

private slots:
    void peopleAreAddedWithTheirRoles()
    {
        ScratchProgramme p;
        p.addEverybody();
        QCOMPARE(p.people().list().size(), 3U);
        p.reopen(kCoordinatorWords);
        QCOMPARE(p.vault->role(), PersonRole::Coordinator);
        QCOMPARE(p.vault->personName(), u"Cora Coordinator"_s);
        p.reopen(kAdministratorWords);
        QCOMPARE(p.vault->role(), PersonRole::Administrator);
    }

    void aGuessablePassphraseIsRefused()
    {
        ScratchProgramme p;
        QCOMPARE(
            p.people().add(u"Cora"_s, PersonRole::Coordinator, secret("cora2026")).error().code, u"passphrase_weak"_s);
        QCOMPARE(p.people().changeOwnPassphrase(secret(kDirectorWords), secret("password")).error().code,
            u"passphrase_weak"_s);
        QCOMPARE(p.people().list().size(), 1U);
    }

    void anAdministratorMayChangeTheirOwnPassphraseAndNothingElse()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.reopen(kAdministratorWords);
        const auto refused = Error::Kind::Refused;
        QCOMPARE(p.people().add(u"X"_s, PersonRole::Director, secret("some other long words")).error().kind, refused);
        QCOMPARE(p.people().remove(u"Dana Director"_s).error().kind, refused);
        QCOMPARE(p.people().renewRecoveryKey().error().kind, refused);
        const char *fresh = "quiet harbor thistle ribbon canyon";
        taken(p.people().changeOwnPassphrase(secret(kAdministratorWords), secret(fresh)));
        p.reopen(fresh);
        QCOMPARE(p.open(kAdministratorWords).error().kind, Error::Kind::WrongKey);
        p.reopen(kDirectorWords); // the managers' MAC still holds
        QVERIFY(!p.vault->keyringIsOlder());
    }

    // T9
    void aRemovedColleagueOpensNothingNewButAnOldBackup()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        const QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        const QString oldKey = taken(p.vault->rawKeyHex(DataKey::Identified));
        const SecretBytes oldBytes = p.vault->keys().person().keys.identified.copy();
        Database &sameObject = p.vault->database();
        taken(p.people().remove(u"coordinator cora"_s));

        QCOMPARE_NE(taken(p.vault->rawKeyHex(DataKey::Identified)), oldKey);
        QCOMPARE(&p.vault->database(), &sameObject); // stores go on with the reference they have
        QCOMPARE(sameObject.value<QString>(u"SELECT name FROM unit"_s), u"ICU"_s);
        sameObject.execute(u"INSERT INTO unit (id, name) VALUES (2, 'OR')"_s);
        p.vault.reset();
        QCOMPARE(p.open(kCoordinatorWords).error().kind, Error::Kind::WrongKey);
        QCOMPARE(kindOf([&] { (void)openDataFile(p.path(), oldBytes, true); }), Error::Kind::Damaged);
        QVERIFY(p.files().filter(u"next"_s).isEmpty());
        const QString copy = away.filePath(u"old.wardmate"_s);
        taken(restoreBackup(backup, copy));
        QVERIFY(Vault::open(copy, secret(kCoordinatorWords)).has_value());

        p.reopen();
        QCOMPARE(p.vault->database().value<int>(u"SELECT count(*) FROM unit"_s), 2);
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
        QVERIFY(taken(p.open(kAdministratorWords)) != nullptr);
        p.vault.reset();
        QVERIFY(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock).has_value());
    }

    void anAdministratorsNewPassphraseOutlivesAChangeByTheDirector()
    {
        ScratchProgramme p;
        p.addEverybody();
        const char *fresh = "quiet harbor thistle ribbon canyon";
        {
            const auto adam = taken(p.open(kAdministratorWords)); // while the director has the program file open
            taken(VaultPeople(*adam, p.clock).changeOwnPassphrase(secret(kAdministratorWords), secret(fresh)));
        }
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
        taken(p.people().remove(u"Cora Coordinator"_s));
        QVERIFY(p.open(fresh).has_value());
    }

    void aDamagedReportFileDoesNotKeepAnybodyFromBeingRemoved()
    {
        ScratchProgramme p;
        p.addEverybody();
        QVERIFY(QFile::resize(p.path() + u"-reports"_s, 100));
        taken(p.people().remove(u"Cora Coordinator"_s));
        QVERIFY(p.open(kAdministratorWords).has_value());
    }

    void aKeyringChangedBehindOurBackStopsEveryChange()
    {
        ScratchProgramme p;
        const QString path = p.path() + u"-keys"_s;
        QFile keyring(path);
        QVERIFY(keyring.open(QIODevice::ReadOnly));
        const QByteArray old = keyring.readAll();
        keyring.close();
        p.addEverybody();
        QVERIFY(keyring.open(QIODevice::WriteOnly | QIODevice::Truncate) && keyring.write(old) == old.size());
        keyring.close();
        QCOMPARE(p.people().remove(u"Cora Coordinator"_s).error().kind, Error::Kind::Damaged);
        QCOMPARE(p.people().add(u"X"_s, PersonRole::Coordinator, secret("some other long words")).error().kind,
            Error::Kind::Damaged);
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
    }

    void anotherRoleOpensWhatThatRoleOpens()
    {
        ScratchProgramme p;
        p.addEverybody();
        const char *fresh = "quiet harbor thistle ribbon canyon";
        const SecretBytes oldBytes = p.vault->keys().person().keys.identified.copy();
        const QString before = taken(p.vault->rawKeyHex(DataKey::Identified));
        taken(p.people().changeRole(u"Adam Administrator"_s, PersonRole::Coordinator, secret(fresh)));
        QCOMPARE(p.people().list().at(2).role, PersonRole::Coordinator);
        QCOMPARE(taken(p.vault->rawKeyHex(DataKey::Identified)), before); // nobody lost anything: no rotation
        p.vault.reset();
        QCOMPARE(p.open(kAdministratorWords).error().kind, Error::Kind::WrongKey);
        QVERIFY(taken(p.open(fresh))->opensNames());

        p.reopen();
        const char *third = "marble lantern tulip orchard wagon";
        taken(p.people().changeRole(u"Cora Coordinator"_s, PersonRole::Administrator, secret(third)));
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.vault.reset();
        QCOMPARE(kindOf([&] { (void)openDataFile(p.path(), oldBytes, true); }), Error::Kind::Damaged);
        QVERIFY(!taken(p.open(third))->opensNames());
        p.reopen();
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
    }

    void aManagerAlwaysRemainsAndNobodyChangesTheirOwnRole()
    {
        ScratchProgramme p;
        const char *fresh = "quiet harbor thistle ribbon canyon";
        QCOMPARE(p.people().changeRole(u"Dana Director"_s, PersonRole::Coordinator, secret(fresh)).error().code,
            u"own_role"_s);
        p.vault = taken(Vault::openWithRecoveryKey(
            (p.vault.reset(), p.path()), *p.recoveryKey, p.clock)); // nobody's: may try anybody
        QCOMPARE(p.people().changeRole(u"Dana Director"_s, PersonRole::Administrator, secret(fresh)).error().code,
            u"last_manager"_s);
        QCOMPARE(p.people().remove(u"Dana Director"_s).error().code, u"last_manager"_s);
        QCOMPARE(p.people().changeOwnPassphrase(secret("x"), secret(fresh)).error().code, u"no_own_passphrase"_s);
        taken(p.people().changeRole(u"Dana Director"_s, PersonRole::Coordinator, secret(fresh)));
    }

    // T4: the price of a guess follows the computers
    void aNewPassphraseRaisesWhatAGuessCosts()
    {
        ScratchProgramme p;
        p.addEverybody();
        const KdfCost dearer{.memoryBytes = 16384, .operations = 2};
        const char *fresh = "quiet harbor thistle ribbon canyon";
        taken(p.people().changeOwnPassphrase(secret(kDirectorWords), secret(fresh), dearer));
        const std::vector<KdfSet> sets = p.vault->keys().keyring().kdfSets();
        QCOMPARE(sets.size(), 2U);
        QCOMPARE(sets.back().memoryBytes, dearer.memoryBytes);
        QCOMPARE(sets.back().operations, dearer.operations);
        p.vault.reset();
        for (const char *words : {kCoordinatorWords, kAdministratorWords})
            QVERIFY(p.open(words).has_value()); // each moves at the next unlocking
        p.reopen(fresh);
        QVERIFY(taken(p.people().testRecoveryKey(*p.recoveryKey)));
        QCOMPARE(p.vault->keys().keyring().kdfSets().size(), 1U);
        taken(p.people().changeOwnPassphrase(secret(fresh), secret(kDirectorWords), kCheapCost)); // never down
        QCOMPARE(p.vault->keys().keyring().kdfSets().back().memoryBytes, dearer.memoryBytes);
    }

    void nobodyRemovesThemselvesOrTheUnknown()
    {
        ScratchProgramme p;
        QCOMPARE(p.people().remove(u"Dana Director"_s).error().kind, Error::Kind::Refused);
        QCOMPARE(p.people().remove(u"Nobody"_s).error().kind, Error::Kind::UnknownPerson);
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
    }

    void aRenewedRecoveryKeyTakesTheOldOnesPlace()
    {
        ScratchProgramme p;
        p.clock.advance(86400);
        const RecoveryKey fresh = taken(p.people().renewRecoveryKey());
        QCOMPARE(p.people().recoveryKeyMadeOn(), QDate(2026, 9, 2));
        p.vault.reset();
        QCOMPARE(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock).error().kind, Error::Kind::WrongKey);
        QVERIFY(QFile::remove(p.path() + u"-keys"_s));
        QCOMPARE(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock).error().kind, Error::Kind::WrongKey);
        QVERIFY(Vault::openWithRecoveryKey(p.path(), fresh, p.clock, kCheapCost).has_value());
    }

    void aRecoveryKeyTypedBackIsNoted()
    {
        ScratchProgramme p;
        QVERIFY(p.people().recoveryKeyTestedOn().isNull());
        QVERIFY(!taken(p.people().testRecoveryKey(RecoveryKey::generate())));
        QVERIFY(p.people().recoveryKeyTestedOn().isNull());
        QVERIFY(taken(p.people().testRecoveryKey(*RecoveryKey::parse(p.recoveryKey->text().toLower()))));
        p.reopen();
        QCOMPARE(p.people().recoveryKeyTestedOn(), QDate(2026, 9, 1));
    }

    void everyChangeStandsInTheAuditLogByNumber()
    {
        ScratchProgramme p;
        p.addEverybody();
        taken(p.people().remove(u"Adam Administrator"_s));
        const auto acts = p.vault->database().select([](const Row &row) { return row.get<QString>(0); },
            u"SELECT act || ' ' || record_id FROM audit ORDER BY id"_s);
        QCOMPARE(QStringList(acts.begin(), acts.end()),
            (QStringList{u"created 0"_s, u"person_added 2"_s, u"person_added 3"_s, u"person_removed 3"_s}));
        QCOMPARE(firstBrokenAuditRow(p.vault->database()), 0);
    }
};

QTEST_GUILESS_MAIN(TestVaultPeople)
#include "tst_vault_people.moc"
