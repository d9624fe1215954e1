// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/passphrase.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPassphrase : public QObject
{
    Q_OBJECT

private slots:
    void guessablePassphrasesAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<PassphraseWeakness>("weakness");
        QTest::newRow("nothing") << QString() << PassphraseWeakness::Empty;
        QTest::newRow("common") << u"password"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("common with year") << u"Sunshine2026!"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("sequence") << u"abcdefghijkl"_s << PassphraseWeakness::Pattern;
        QTest::newRow("keyboard") << u"qwertyuiop"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("repeat") << u"zzzzzzzzzzzzzzzzzz"_s << PassphraseWeakness::Repeat;
        QTest::newRow("date") << u"13.07.1984"_s << PassphraseWeakness::Date;
        QTest::newRow("our name") << u"wardmate"_s << PassphraseWeakness::KnownName;
        QTest::newRow("the hospital") << u"Sankt Brendanus"_s << PassphraseWeakness::KnownName;
        QTest::newRow("one Spanish word") << u"golondrina"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("one with an accent") << u"Bal\u00f3n"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("short") << u"x#7q"_s << PassphraseWeakness::TooShort;
    }

    void guessablePassphrasesAreRefusedWithTheReason()
    {
        QFETCH(QString, passphrase);
        QFETCH(PassphraseWeakness, weakness);
        const PassphraseRating rating = ratePassphrase(passphrase, {u"Sankt Brendanus Hospital"_s});
        QCOMPARE(rating.strength, PassphraseStrength::TooWeak);
        QVERIFY(!rating.isAccepted());
        QCOMPARE(rating.weakness, weakness);
    }

    void suggestedPassphrasesAreStrong_data()
    {
        QTest::addColumn<PassphraseLanguage>("language");
        QTest::newRow("English") << PassphraseLanguage::English;
        QTest::newRow("Spanish") << PassphraseLanguage::Spanish;
    }

    void suggestedPassphrasesAreStrong()
    {
        QFETCH(PassphraseLanguage, language);
        for (int i = 0; i < 40; ++i) {
            const QString suggestion = suggestPassphrase(language);
            QCOMPARE(suggestion.count(u' '), 4);
            const PassphraseRating rating = ratePassphrase(suggestion);
            QVERIFY2(rating.isAccepted(), qPrintable(QString::number(rating.bits)));
        }
        QCOMPARE_NE(suggestPassphrase(language), suggestPassphrase(language));
    }

    void aStrongOneHasNoWeakness()
    {
        const PassphraseRating rating = ratePassphrase(u"winter river lantern copper maple"_s);
        QVERIFY(rating.strength >= PassphraseStrength::Strong);
        QCOMPARE(rating.weakness, PassphraseWeakness::None);
    }

    void theWordListsAreLargeAndClean()
    {
        for (const auto language : {PassphraseLanguage::English, PassphraseLanguage::Spanish}) {
            const QStringList words = passphraseWords(language);
            QVERIFY(words.size() >= 2048);
            QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
            const QRegularExpression plain(u"^[a-z]{2,12}$"_s);
            for (const QString &word : words)
                QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
            QVERIFY(!words.contains(u"suicide"_s) && !words.contains(u"muerte"_s) && !words.contains(u"victima"_s));
        }
    }

    void aVeryLongOneIsRatedInTime()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ratePassphrase(u"abcd 1984 "_s.repeated(500)).bits > 0);
        QVERIFY(timer.elapsed() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
