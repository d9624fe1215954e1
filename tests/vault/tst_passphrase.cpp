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
        QTest::newRow("a word five times") << u"wrong wrong wrong wrong wrong"_s << PassphraseWeakness::Repeat;
        QTest::newRow("with numbers") << u"Wrong1-wrong2-wrong3-wrong4"_s << PassphraseWeakness::Repeat;
        QTest::newRow("without spaces") << u"hospitalhospitalhospital"_s << PassphraseWeakness::Repeat;
        QTest::newRow("two words by turns") << u"river lamp river lamp river lamp"_s << PassphraseWeakness::Repeat;
        QTest::newRow("a Spanish word again") << u"hola hola hola hola hola"_s << PassphraseWeakness::Repeat;
        QTest::newRow("numbers in a row") << u"one two three four five six"_s << PassphraseWeakness::Repeat;
        QTest::newRow("days") << u"lunes martes mi\u00e9rcoles jueves viernes"_s << PassphraseWeakness::Repeat;
        QTest::newRow("rows of keys") << u"qwertyuiop asdfghjkl zxcvbnm"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("columns of keys") << u"1qaz2wsx3edc4rfv5tgb"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("a row twice") << u"asdf jkl; asdf jkl;"_s << PassphraseWeakness::Repeat;
        QTest::newRow("rows with signs") << u"zxcvbnm,./ asdfghjkl;' qwertyuiop[]"_s << PassphraseWeakness::Pattern;
        QTest::newRow("all our names") << u"Sankt Brendanus Hospital Wardmate 2026"_s << PassphraseWeakness::KnownName;
        QTest::newRow("a name and words") << u"brendanus wardmate amigo"_s << PassphraseWeakness::KnownName;
        QTest::newRow("a saying") << u"mi casa es tu casa"_s << PassphraseWeakness::Repeat;
        QTest::newRow("common Spanish words") << u"hola mi amor"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("Spanish password") << u"contrase\u00f1a segura"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("a quotation") << u"to be or not to be"_s << PassphraseWeakness::CommonWord;
        QTest::newRow("four words of the place") << u"nurse doctor hospital ward"_s << PassphraseWeakness::KnownName;
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
        for (int i = 0; i < 200; ++i) {
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
