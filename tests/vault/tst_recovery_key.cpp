// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/recovery_key.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

RecoveryKey::Fault faultOf(const QString &typed)
{
    RecoveryKey::Fault fault{};
    (void)RecoveryKey::parse(typed, &fault);
    return fault;
}

} // namespace

class TestRecoveryKey : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsSevenGroupsOfFour()
    {
        const QString text = RecoveryKey::generate().text();
        const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s);
        QVERIFY(shape.match(text).hasMatch());
        QCOMPARE_NE(RecoveryKey::generate().text(), text);
    }

    void aTypedKeyIsTheSameKey()
    {
        const RecoveryKey key = RecoveryKey::generate();
        const auto again = RecoveryKey::parse(key.text());
        QVERIFY(again);
        QCOMPARE(again->text(), key.text());
        QCOMPARE(again->keyPair().publicKey, key.keyPair().publicKey);
    }

    void howItIsTypedDoesNotMatter()
    {
        const QString text = firstValid();
        const QString plain = QString(text).remove(u'-');
        for (const QString &typed : {plain, plain.toLower(), u" "_s + QString(text).replace(u'-', u' ') + u"\n"_s,
                 QString(text).replace(u'-', QChar(0x2013)), QString(text).replace(u'0', u'O').replace(u'1', u'l'),
                 QString(text).replace(u'0', u'o').replace(u'1', u'I')}) {
            const auto read = RecoveryKey::parse(typed);
            QVERIFY(read);
            QCOMPARE(read->text(), text);
        }
    }

    void whatIsWrongIsSaid()
    {
        const QString text = firstValid();
        QCOMPARE(faultOf(text.chopped(1)), RecoveryKey::Fault::Length);
        QCOMPARE(faultOf(text + u'0'), RecoveryKey::Fault::Length);
        QCOMPARE(faultOf(QString()), RecoveryKey::Fault::Length);
        QCOMPARE(faultOf(QString(text).replace(0, 1, u"U"_s)), RecoveryKey::Fault::Character);
        QCOMPARE(faultOf(QString(text).replace(0, 1, u"\u00e9"_s)), RecoveryKey::Fault::Character);
        QCOMPARE(faultOf(QString(text).replace(0, 1, QChar(0))), RecoveryKey::Fault::Character);
    }

    void everySlipOfOneCharacterIsNoticed()
    {
        const QString plain = firstValid().remove(u'-');
        for (qsizetype at = 0; at < plain.size(); ++at) {
            for (const QChar c : kAlphabet) {
                QString slip = plain;
                slip[at] = c;
                QCOMPARE(faultOf(slip) == RecoveryKey::Fault::None, slip == plain);
            }
        }
    }

    void everyTwoCharactersChangedIsNoticed()
    {
        const QString plain = RecoveryKey::generate().text().remove(u'-');
        for (qsizetype a = 0; a < plain.size(); ++a) {
            for (qsizetype b = a + 1; b < plain.size(); ++b) {
                QString swapped = plain;
                swapped[a] = plain.at(b);
                swapped[b] = plain.at(a);
                QCOMPARE(faultOf(swapped) == RecoveryKey::Fault::None, swapped == plain);
                QString slips = plain;
                slips[a] = plain.at(a) == u'7' ? u'8' : u'7';
                slips[b] = plain.at(b) == u'X' ? u'Y' : u'X';
                QCOMPARE(faultOf(slips), RecoveryKey::Fault::Check);
            }
        }
    }

    // Worked out apart from this program, in Python (vectors/README.md).
    void thePublishedKeysGiveThePublishedPublicKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::newRow("zeros") << u"0000-0000-0000-0000-0000-0000-0000"_s
                               << QByteArray("f082f996d50914db2cc48c687bac1f90b7736edd5245560a5ac97e20cfdf3c71");
        QTest::newRow("counting up") << u"0123-4567-89AB-CDEF-GHJK-MNPQ-RSCT"_s
                                     << QByteArray("778850bd2c85b40bacb81a7c8fefc85e28be4c506b124f7c0b4f410dd1262a28");
        QTest::newRow("counting down") << u"ZYXW-VTSR-QPNM-KJHG-FEDC-BA98-76DK"_s
                                       << QByteArray(
                                              "3a8081b0b4c24dbd9189290c4bd3c6b52457c4d79071b7395a05c0bc8b02bd70");
        QTest::newRow("sevens") << u"07EN-W3AH-RZ6D-MV29-GQY5-CKT1-8F71"_s
                                << QByteArray("c7e0ac12f0e7e57ee00ad5ccdad9d3c9857c529379fa08a88c75ec023b116d4e");
    }

    void thePublishedKeysGiveThePublishedPublicKeys()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, publicKey);
        const auto key = RecoveryKey::parse(text);
        QVERIFY(key);
        const PublicKey found = key->keyPair().publicKey;
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(found.data()), 32).toHex(), publicKey);
    }

private:
    static QString firstValid() { return u"0123-4567-89AB-CDEF-GHJK-MNPQ-RSCT"_s; }
};

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "tst_recovery_key.moc"
