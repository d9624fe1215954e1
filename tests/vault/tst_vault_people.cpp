// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault_people.h"

#include "models/vault/audit_log.h"
#include "models/vault/backup.h"
#include "models/vault/verify.h"
#include "tests/support/file_bytes.h"
#include "tests/support/scratch_programme.h"
#include "tests/vault/reachable_keys.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace wardmate;

Q_DECLARE_METATYPE(std::function<Result<void>(VaultPeople &)>)

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
        for (const QString &name : {u"Sankt Brendanus"_s, u"Dana Director"_s, u"Cora Coordinator"_s, u"Wardmate"_s}) {
            const QString words = name + u' ' + name + u" amigo 2026"_s;
            QCOMPARE(p.people()
                         .add(u"Cora Coordinator"_s, PersonRole::Coordinator, secret(words.toUtf8().constData()))
                         .error()
                         .code,
                u"passphrase_weak"_s);
        }
        QCOMPARE(p.people().list().size(), 1U);
    }

    void anAdministratorMayChangeTheirOwnPassphraseAndNothingElse()
    {
        ScratchProgramme p;
        p.addEverybody();
        p.reopen(kAdministratorWords);
        const auto refused = Error::Kind::Refused;
        QCOMPARE(
            p.people().add(u"X"_s, PersonRole::Director, secret("quiet harbor thistle ribbon canyon")).error().kind,
            refused);
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
        QCOMPARE(
            p.people().add(u"X"_s, PersonRole::Coordinator, secret("quiet harbor thistle ribbon canyon")).error().kind,
            Error::Kind::Damaged);
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
    }

    void anotherRoleOpensWhatThatRoleOpens()
    {
        ScratchProgramme p;
        p.addEverybody();
        const char *fresh = "quiet harbor thistle ribbon canyon";
        const SecretBytes oldBytes = p.vault->keys().person().keys.identified.copy();
        taken(p.people().changeRole(u"Adam Administrator"_s, PersonRole::Coordinator, secret(fresh)));
        QCOMPARE(p.people().list().at(2).role, PersonRole::Coordinator);
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

    // Whoever kept a copy of the keyring and knows the old passphrase has the old private key. No key sealed to it may open
    // what is entered from now on, and nothing beside the file may hold one.
    void afterEveryNewPassphraseTheOldOneOpensNothingNew_data()
    {
        using Act = std::function<Result<void>(VaultPeople &)>;
        QTest::addColumn<Act>("act");
        QTest::addColumn<bool>("opensNames");
        const char *fresh = "quiet harbor thistle ribbon canyon";
        const auto role = [fresh](PersonRole to) -> Act {
            return [=](VaultPeople &people) { return people.changeRole(u"Cora Coordinator"_s, to, secret(fresh)); };
        };
        QTest::newRow("becomes an administrator") << role(PersonRole::Administrator) << false;
        QTest::newRow("becomes a director") << role(PersonRole::Director) << true;
        QTest::newRow("is given another one") << Act([fresh](VaultPeople &people) {
            return people.replacePassphrase(u"Cora Coordinator"_s, secret(fresh));
        }) << true;
        QTest::newRow("changes it") << Act([fresh](VaultPeople &people) {
            return people.changeOwnPassphrase(secret(kCoordinatorWords), secret(fresh));
        }) << true;
    }
    void afterEveryNewPassphraseTheOldOneOpensNothingNew()
    {
        QFETCH(std::function<Result<void>(VaultPeople &)>, act);
        QFETCH(bool, opensNames);
        ScratchProgramme p;
        p.addEverybody();
        if (opensNames)
            p.reopen(qstrcmp(QTest::currentDataTag(), "changes it") == 0 ? kCoordinatorWords : kDirectorWords);
        const QByteArray oldRing = contentOf(p.path() + u"-keys"_s);
        QVERIFY(QFile::copy(p.path() + u"-recovery"_s, p.path() + u"-before-v1"_s)); // stands for a migration's copy
        VaultPeople people = p.people();
        taken(act(people));
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.vault.reset();

        QCOMPARE(p.open(kCoordinatorWords).error().kind, Error::Kind::WrongKey);
        QCOMPARE(taken(p.open("quiet harbor thistle ribbon canyon"))->opensNames(), opensNames);
        QVERIFY(taken(p.open(kAdministratorWords)) != nullptr);
        QCOMPARE(p.files(),
            (QStringList{u"programme.wardmate"_s, u"programme.wardmate-keys"_s, u"programme.wardmate-keys.bak"_s,
                u"programme.wardmate-recovery"_s, u"programme.wardmate-reports"_s}));
        // Every key that the old passphrase leads to, in the kept keyring and with that in what lies here now.
        std::vector<SealedKey> sealedHere;
        for (const QString &ring : {u"-keys"_s, u"-keys.bak"_s}) {
            for (const KeyringPerson &person : parseKeyring(contentOf(p.path() + ring)).persons) {
                for (const SealedDataKey &sealed : person.sealed)
                    sealedHere.push_back(sealed.box);
            }
        }
        const auto reached = reachableKeys(parseKeyring(oldRing), secret(kCoordinatorWords), sealedHere);
        QCOMPARE(reached.size(), 4U); // the slot's, the private key, and the two data keys of the kept keyring
        for (const SecretBytes &key : reached) {
            for (const QString &file : {p.path(), p.path() + u"-reports"_s})
                QCOMPARE(kindOf([&] { (void)openDataFile(file, key, true); }), Error::Kind::Damaged);
        }
        p.reopen(qstrcmp(QTest::currentDataTag(), "changes it") == 0 ? "quiet harbor thistle ribbon canyon"
                                                                     : kDirectorWords);
        QCOMPARE(p.vault->database().value<QString>(u"SELECT name FROM unit"_s), u"ICU"_s);
        QVERIFY(allWell(taken(verifyVault(*p.vault))));
        p.vault.reset();
        QVERIFY(Vault::openWithRecoveryKey(p.path(), *p.recoveryKey, p.clock).has_value());
    }

    // An administrator cannot encrypt anew: what the program says about that is true, and the next change ends it.
    void anAdministratorsOldPassphraseReadsReportsUntilAManagerGivesANewOne()
    {
        ScratchProgramme p;
        p.addEverybody();
        const QByteArray oldRing = contentOf(p.path() + u"-keys"_s);
        const char *fresh = "quiet harbor thistle ribbon canyon";
        p.reopen(kAdministratorWords);
        taken(p.people().changeOwnPassphrase(secret(kAdministratorWords), secret(fresh)));
        QVERIFY(!QFile::exists(p.path() + u"-keys.bak"_s));
        const UnlockedPerson adam = Keyring::fromBytes(oldRing).unlock(secret(kAdministratorWords));
        p.vault.reset();
        QVERIFY(openDataFile(p.path() + u"-reports"_s, adam.keys.reports, true) != nullptr);
        p.reopen();
        taken(p.people().replacePassphrase(u"Adam Administrator"_s, secret("marble lantern tulip orchard wagon")));
        QCOMPARE(kindOf([&] { (void)openDataFile(p.path() + u"-reports"_s, adam.keys.reports, true); }),
            Error::Kind::Damaged);
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
