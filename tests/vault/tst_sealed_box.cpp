// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealed_box.h"

#include "tests/support/cheap_keys.h"

#include <QTest>

#include <algorithm>

using namespace wardmate;

class TestSealedBox : public QObject
{
    Q_OBJECT

private slots:
    void aSealedKeyOpensForItsOwnerOnly()
    {
        const BoxKeyPair pair = newKeyPair();
        const SecretBytes key = randomKey();
        SealedKey box = sealKey(key, pair.publicKey);
        const auto opened = openSealedKey(box, pair);
        QVERIFY(opened);
        QVERIFY(std::ranges::equal(opened->bytes(), key.bytes()));
        QVERIFY(!openSealedKey(box, newKeyPair()));
        box[40] ^= 1;
        QVERIFY(!openSealedKey(box, pair));
    }

    void aPrivateKeyGivesItsPublicKeyAgain()
    {
        const BoxKeyPair pair = newKeyPair();
        QCOMPARE(keyPairFromPrivate(pair.privateKey).publicKey, pair.publicKey);
    }

    void aSeedGivesTheSamePairEveryTime()
    {
        const SecretBytes seed = randomKey();
        QCOMPARE(keyPairFromSeed(seed).publicKey, keyPairFromSeed(seed).publicKey);
        QCOMPARE_NE(keyPairFromSeed(seed).publicKey, keyPairFromSeed(randomKey()).publicKey);
    }

    void aKeyOfAnotherLengthIsAFaultOfTheProgram()
    {
        QCOMPARE(kindOf([] { (void)sealKey(SecretBytes(31), {}); }), Error::Kind::Internal);
        QCOMPARE(kindOf([] { (void)keyPairFromSeed(SecretBytes(33)); }), Error::Kind::Internal);
    }

    void digestsDifferByPurposeKeyAndBytes()
    {
        const SecretBytes key = randomKey();
        const Digest plain = digestOf("bytes", "purpose");
        QVERIFY(equalInConstantTime(plain, digestOf("bytes", "purpose")));
        QVERIFY(!equalInConstantTime(plain, digestOf("bytes", "purpose", key)));
        QVERIFY(!equalInConstantTime(plain, digestOf("bytes", "other")));
        QVERIFY(!equalInConstantTime(plain, digestOf("sbytes", "purpose")));
        QVERIFY(!equalInConstantTime(digestOf("ab", "c"), digestOf("b", "ca")));
    }
};

QTEST_GUILESS_MAIN(TestSealedBox)
#include "tst_sealed_box.moc"
