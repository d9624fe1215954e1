// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/secret_bytes.h"

#include <QTest>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QByteArray shown(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

} // namespace

class TestSecretBytes : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneIsZeroed()
    {
        const SecretBytes secret(32);
        QCOMPARE(shown(secret), QByteArray(32, '\0'));
        QVERIFY(!secret.isEmpty());
    }

    void nothingIsNothing()
    {
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes(0).isEmpty());
        QVERIFY(SecretBytes().copy().isEmpty());
        QVERIFY(SecretBytes(std::span<const unsigned char>()).isEmpty());
    }

    void aSecretHasOneOwner()
    {
        static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
        const std::array<unsigned char, 3> bytes{1, 2, 3};
        SecretBytes first{std::span<const unsigned char>(bytes)};
        SecretBytes second(std::move(first));
        QCOMPARE(shown(second), QByteArray("\1\2\3"));
        SecretBytes third(8);
        third = std::move(second);
        QCOMPARE(shown(third), QByteArray("\1\2\3"));
        SecretBytes &same = third;
        third = std::move(same);
        QCOMPARE(shown(third), QByteArray("\1\2\3"));
    }

    void aCopyIsOfItsOwn()
    {
        SecretBytes secret = SecretBytes::fromPassphrase(u"one"_s);
        const SecretBytes copy = secret.copy();
        secret.data()[0] = 'x';
        QCOMPARE(shown(copy), QByteArray("one"));
    }

    void aPassphraseIsTheSameHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("composed") << u"contrase\u00f1a"_s
                                  << QByteArray("contrase\xc3\xb1"
                                                "a");
        QTest::newRow("combining") << u"contrasen\u0303a"_s
                                   << QByteArray("contrase\xc3\xb1"
                                                 "a");
        QTest::newRow("a line break from a file") << u"four words\n"_s << QByteArray("four words");
        QTest::newRow("a line break from Windows") << u"four words\r\n"_s << QByteArray("four words");
        QTest::newRow("spaces belong to it") << u" four words "_s << QByteArray(" four words ");
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void aPassphraseIsTheSameHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QTEST(shown(SecretBytes::fromPassphrase(typed)), "bytes");
    }
};

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secret_bytes.moc"
