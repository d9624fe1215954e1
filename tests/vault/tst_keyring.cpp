// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyring.h"

#include "tests/support/cheap_keys.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QByteArray hex(const SecretBytes &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex();
}

/// What an attacker does who knows the format: changes a byte and makes the checksum right again.
QByteArray withChecksum(QByteArray bytes)
{
    const QByteArrayView body = QByteArrayView(bytes).chopped(32);
    const Digest sum = digestOf(body, "wardmate keyring checksum");
    bytes.replace(bytes.size() - 32, 32, reinterpret_cast<const char *>(sum.data()), 32);
    return bytes;
}

/// A keyring with a director, a coordinator and an administrator.
struct Fixture {
    DataKeys keys;
    Keyring ring;
    UnlockedPerson director;

    Fixture()
        : ring(Keyring::create(u"a.wardmate"_s, u"a.wardmate-reports"_s, kCheapCost, keys))
        , director{0, {}, PersonRole::Director, keys.copy()}
    {
        ring.addPerson(director, u"Dana Director"_s, PersonRole::Director, secret("one passphrase"));
        director = ring.unlock(secret("one passphrase"));
        ring.addPerson(director, u"Cora Coordinator"_s, PersonRole::Coordinator, secret("two passphrase"));
        ring.addPerson(director, u"Adam Administrator"_s, PersonRole::Administrator, secret("three passphrase"));
    }
};

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void everyPersonGetsTheKeysOfTheirRole()
    {
        const Fixture f;
        const UnlockedPerson cora = f.ring.unlock(secret("two passphrase"));
        QCOMPARE(cora.role, PersonRole::Coordinator);
        QCOMPARE(hex(cora.keys.identified), hex(f.keys.identified));
        QCOMPARE(hex(cora.keys.reports), hex(f.keys.reports));
        const UnlockedPerson adam = f.ring.unlock(secret("three passphrase"));
        QCOMPARE(adam.role, PersonRole::Administrator);
        QVERIFY(adam.keys.identified.isEmpty());
        QCOMPARE(hex(adam.keys.reports), hex(f.keys.reports));
        QCOMPARE_NE(hex(f.keys.reports), hex(f.keys.identified));
    }

    void aWrongPassphraseIsSaidToBeWrong()
    {
        const Fixture f;
        QCOMPARE(kindOf([&] { (void)f.ring.unlock(secret("four passphrase")); }), Error::Kind::WrongKey);
        QCOMPARE(kindOf([&] { (void)f.ring.unlock({}); }), Error::Kind::WrongKey);
    }

    void aNameNarrowsTheSearchAndComparesWithoutCaseAndOrder()
    {
        const Fixture f;
        QCOMPARE(f.ring.unlock(secret("two passphrase"), u"coordinator, CORA"_s).name, u"Cora Coordinator"_s);
        QCOMPARE(
            kindOf([&] { (void)f.ring.unlock(secret("two passphrase"), u"Dana Director"_s); }), Error::Kind::WrongKey);
        QCOMPARE(
            kindOf([&] { (void)f.ring.unlock(secret("two passphrase"), u"Nobody"_s); }), Error::Kind::UnknownPerson);
    }

    void aPassphraseTypedWithCombiningAccentsIsTheSame()
    {
        Fixture f;
        f.ring.addPerson(f.director, u"Eva"_s, PersonRole::Coordinator, secret("ma\u00f1ana l\u00e1piz"));
        QCOMPARE(f.ring.unlock(secret("man\u0303ana la\u0301piz\n")).name, u"Eva"_s);
    }

    void theBytesReadBackAsTheSameKeyring()
    {
        const Fixture f;
        const Keyring again = Keyring::fromBytes(f.ring.toBytes());
        QCOMPARE(again.persons(), f.ring.persons());
        QCOMPARE(again.unlock(secret("one passphrase")).role, PersonRole::Director);
        QCOMPARE(again.generation(), f.ring.generation());
    }

    void everyFlippedByteIsSeenAsDamage()
    {
        const Fixture f;
        const QByteArray good = f.ring.toBytes();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad.at(i) ^ 0x01);
            QCOMPARE(kindOf([&] { (void)Keyring::fromBytes(bad); }), Error::Kind::Damaged);
        }
    }

    // T5: a flip by somebody who also repairs the checksum never opens anything for anybody but the one part that an
    // administrator cannot check, and that gives them nothing.
    void everyForgedByteIsRefused()
    {
        const Fixture f;
        const QByteArray good = f.ring.toBytes();
        const qsizetype identifiedMac = good.size() - 96;
        int opened = 0;
        for (qsizetype i = 0; i < good.size() - 32; ++i) {
            for (const int mask : {0x01, 0x80}) {
                QByteArray bad = good;
                bad[i] = char(bad.at(i) ^ mask);
                bad = withChecksum(bad);
                for (const char *passphrase : {"two passphrase", "three passphrase"}) {
                    std::optional<UnlockedPerson> person;
                    const auto kind = kindOf([&] { person = Keyring::fromBytes(bad).unlock(secret(passphrase)); });
                    if (kind) {
                        QVERIFY(*kind == Error::Kind::Damaged || *kind == Error::Kind::WrongKey
                            || (i < 10 && *kind == Error::Kind::NewerSchema));
                        continue;
                    }
                    ++opened;
                    QVERIFY(i >= identifiedMac && i < identifiedMac + 32);
                    QCOMPARE(person->role, PersonRole::Administrator);
                    QVERIFY(person->keys.identified.isEmpty());
                }
            }
        }
        QCOMPARE(opened, 64);
    }

    void everyCutIsSeenAsDamage()
    {
        const Fixture f;
        const QByteArray good = f.ring.toBytes();
        for (qsizetype size = 0; size < good.size(); ++size)
            QCOMPARE(kindOf([&] { (void)Keyring::fromBytes(good.first(size)); }), Error::Kind::Damaged);
        QCOMPARE(kindOf([&] { (void)Keyring::fromBytes(good + 'x'); }), Error::Kind::Damaged);
        for (qsizetype size = 32; size < good.size(); ++size) {
            const QByteArray forged = withChecksum(good.first(size));
            QCOMPARE(kindOf([&] { (void)Keyring::fromBytes(forged); }), Error::Kind::Damaged);
        }
    }

    void aPlantedPublicKeyIsNoticedBeforeAnythingIsSealedToIt()
    {
        Fixture f;
        KeyringFile file = parseKeyring(f.ring.toBytes());
        const BoxKeyPair attacker = newKeyPair();
        file.persons[2].publicKey = attacker.publicKey;
        Keyring planted = Keyring::fromBytes(serializeKeyring(file));
        QCOMPARE(kindOf([&] { (void)planted.unlock(secret("one passphrase")); }), Error::Kind::Damaged);
        QCOMPARE(kindOf([&] {
            planted.rotate(f.director, {randomKey(), randomKey()}, u"b"_s, u"c"_s);
        }),
            Error::Kind::Damaged);
    }

    // T6: nothing that the administrator's passphrase opens is, or opens, the identified key.
    void anAdministratorCannotReachTheIdentifiedKey()
    {
        const Fixture f;
        const KeyringFile file = parseKeyring(f.ring.toBytes());
        const UnlockedPerson adam = f.ring.unlock(secret("three passphrase"));
        QVERIFY(!adam.mayChangePeople());
        for (const KeyringPerson &person : file.persons) {
            for (const SealedDataKey &sealed : person.sealed) {
                for (const SecretBytes &key : {adam.keys.reports.copy(), randomKey()}) {
                    const auto found = openSealedKey(sealed.box, keyPairFromPrivate(key));
                    QVERIFY(!found);
                }
            }
        }
        Keyring ring = f.ring;
        const auto refused = Error::Kind::Refused;
        QCOMPARE(kindOf([&] { ring.addPerson(adam, u"X"_s, PersonRole::Director, secret("x")); }), refused);
        QCOMPARE(kindOf([&] { ring.removePerson(adam, 1); }), refused);
        QCOMPARE(kindOf([&] { ring.setRecovery(adam, newKeyPair().publicKey, QDate(2026, 1, 1)); }), refused);
        QCOMPARE(kindOf([&] { ring.replacePassphrase(adam, 1, secret("x")); }), refused);
    }

    void aPassphraseChangesForEveryRole()
    {
        Fixture f;
        for (const char *old : {"one passphrase", "two passphrase", "three passphrase"}) {
            const UnlockedPerson person = f.ring.unlock(secret(old));
            const QByteArray fresh = QByteArray(old) + " new";
            f.ring.changePassphrase(person, secret(old), secret(fresh.constData()));
            f.ring = Keyring::fromBytes(f.ring.toBytes());
            QCOMPARE(kindOf([&] { (void)f.ring.unlock(secret(old)); }), Error::Kind::WrongKey);
            QCOMPARE(f.ring.unlock(secret(fresh.constData())).id, person.id);
        }
    }

    void aWrongOldPassphraseChangesNothing()
    {
        Fixture f;
        const QByteArray before = f.ring.toBytes();
        QCOMPARE(kindOf([&] { f.ring.changePassphrase(f.director, secret("two passphrase"), secret("new")); }),
            Error::Kind::WrongKey);
        QCOMPARE(f.ring.toBytes(), before);
    }

    void twoPeopleNeverHaveOnePassphrase()
    {
        Fixture f;
        const auto twice = errorOf(
            [&] { f.ring.addPerson(f.director, u"Eva"_s, PersonRole::Coordinator, secret("three passphrase")); });
        QCOMPARE(twice->code, u"passphrase_in_use"_s);
    }

    void aForgottenPassphraseIsReplacedByAnother()
    {
        Fixture f;
        f.ring.replacePassphrase(f.director, 2, secret("quite new"));
        QCOMPARE(f.ring.unlock(secret("quite new")).name, u"Cora Coordinator"_s);
        QCOMPARE(kindOf([&] { (void)f.ring.unlock(secret("two passphrase")); }), Error::Kind::WrongKey);
    }

    void somebodyWhoMayManagePeopleAlwaysRemains()
    {
        Fixture f;
        QCOMPARE(errorOf([&] { f.ring.removePerson(f.director, 1); })->code, u"own_removal"_s);
        f.ring.removePerson(f.director, 2);
        QCOMPARE(errorOf([&] { f.ring.removePerson(f.director, 1); })->code, u"last_manager"_s);
        QCOMPARE(kindOf([&] { f.ring.removePerson(f.director, 77); }), Error::Kind::UnknownPerson);
    }

    void rotationGivesNewKeysToAllWithoutTheirPassphrases()
    {
        Fixture f;
        f.ring.removePerson(f.director, 2);
        f.ring.rotate(f.director, {randomKey(), randomKey()}, u"b.wardmate"_s, u"b.wardmate-reports"_s);
        const Keyring again = Keyring::fromBytes(f.ring.toBytes());
        const UnlockedPerson dana = again.unlock(secret("one passphrase"));
        QCOMPARE_NE(hex(dana.keys.identified), hex(f.keys.identified));
        QCOMPARE(hex(dana.keys.identified), hex(f.director.keys.identified));
        QCOMPARE(again.unlock(secret("three passphrase")).role, PersonRole::Administrator);
        QCOMPARE(kindOf([&] { (void)again.unlock(secret("two passphrase")); }), Error::Kind::WrongKey);
        QCOMPARE(again.fileNameOf(DataKey::Identified), u"b.wardmate"_s);
    }

    void theRecoveryKeyOpensAndOutlivesARotation()
    {
        Fixture f;
        const BoxKeyPair recovery = newKeyPair();
        f.ring.setRecovery(f.director, recovery.publicKey, QDate(2026, 2, 3));
        f.ring.rotate(f.director, {randomKey(), randomKey()}, u"b"_s, u"c"_s);
        f.ring.setRecoveryTested(f.director, QDate(2026, 3, 4));
        const Keyring again = Keyring::fromBytes(f.ring.toBytes());
        QCOMPARE(again.recovery()->createdOn, QDate(2026, 2, 3));
        QCOMPARE(again.recovery()->testedOn, QDate(2026, 3, 4));
        QCOMPARE(hex(again.unlockWithRecovery(recovery).keys.identified), hex(f.director.keys.identified));
        QCOMPARE(kindOf([&] { (void)again.unlockWithRecovery(newKeyPair()); }), Error::Kind::WrongKey);
    }

    void theCostRisesOnePersonAtATime()
    {
        Fixture f;
        const KdfCost dearer{.memoryBytes = 16384, .operations = 2};
        f.ring.raiseCost(f.director, dearer);
        QCOMPARE(f.ring.kdfSets().size(), 2U);
        QCOMPARE(kindOf([&] { f.ring.raiseCost(f.director, dearer); }), Error::Kind::Refused);
        for (const char *passphrase : {"one passphrase", "three passphrase", "two passphrase"}) {
            const UnlockedPerson person = f.ring.unlock(secret(passphrase));
            QVERIFY(f.ring.needsMove(person.id));
            f.ring.moveToNewestCost(person, secret(passphrase));
            QVERIFY(!f.ring.needsMove(person.id));
        }
        QCOMPARE(f.ring.kdfSets().size(), 1U);
        QCOMPARE(f.ring.kdfSets().front().operations, 2U);
        QCOMPARE(kindOf([&] { f.ring.raiseCost(f.director, kCheapCost); }), Error::Kind::Invalid);
    }

    void sixtyFourPeopleFitAndOneMoreDoesNot()
    {
        Fixture f;
        for (int i = 3; i < 64; ++i)
            f.ring.addPerson(
                f.director, u"Person %1"_s.arg(i), PersonRole::Coordinator, secret(QByteArray::number(i).constData()));
        QVERIFY(f.ring.toBytes().size() <= KeyringLimits::kFileBytes);
        QCOMPARE(
            errorOf([&] { f.ring.addPerson(f.director, u"One more"_s, PersonRole::Coordinator, secret("z")); })->code,
            u"too_many_people"_s);
        QCOMPARE(Keyring::fromBytes(f.ring.toBytes()).unlock(secret("63")).name, u"Person 63"_s);
    }

    void everyChangeOfAManagerIsANewGeneration()
    {
        Fixture f;
        const quint64 before = f.ring.generation();
        f.ring.changePassphrase(f.director, secret("one passphrase"), secret("new"));
        QCOMPARE(f.ring.generation(), before + 1);
    }

    // The published vector: a keyring written by format 1 must open for ever. Passphrases and keys stand beside it.
    void thePublishedKeyringOpens()
    {
        QFile file(QString::fromUtf8(qgetenv("WARDMATE_SOURCE_DIR")) + u"/tests/vault/vectors/keyring_v1.hex"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Keyring ring = Keyring::fromBytes(QByteArray::fromHex(file.readAll().simplified()));
        QCOMPARE(ring.generation(), 4U);
        const UnlockedPerson director = ring.unlock(secret("correct horse battery staple"));
        QCOMPARE(director.name, u"Vector Director"_s);
        QCOMPARE(hex(director.keys.identified),
            QByteArray("0ec895b1608a8d1adfab4c3dab28a1d3527b13ace892e8ab04ab9b87e66addb0"));
        const UnlockedPerson administrator = ring.unlock(secret("caballo bater\u00eda grapa"));
        QCOMPARE(administrator.role, PersonRole::Administrator);
        QVERIFY(administrator.keys.identified.isEmpty());
        QCOMPARE(hex(administrator.keys.reports), hex(director.keys.reports));
    }

    // T4, the one test that pays the real price.
    void theRealCostIsAtLeastTheFloorAndFast()
    {
        const KdfCost cost = calibratedKdfCost();
        QVERIFY(cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MODERATE);
        QVERIFY(cost.operations >= crypto_pwhash_OPSLIMIT_MODERATE && cost.operations <= 10);
        DataKeys keys;
        Keyring ring = Keyring::create(u"a"_s, u"b"_s, KdfCost{}, keys);
        ring.addPerson({0, {}, PersonRole::Director, keys.copy()}, u"A"_s, PersonRole::Director, secret("p"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ring.unlock(secret("p")).name, u"A"_s);
        qInfo("one real derivation: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() > 50);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
