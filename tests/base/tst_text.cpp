// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void charactersAreCountedAsPeopleDo()
    {
        QCOMPARE(characterCount(u"abc"_s), 3);
        QCOMPARE(characterCount(u"e\u0301"_s.repeated(3)), 3);
        QCOMPARE(characterCount(u"\U0001F622"_s), 1);
    }

    void aPlaceIsOneHoweverItIsSpelled()
    {
        const QString key = placeKey(u"Critical Care"_s);
        for (const QString &other : {u" critical care "_s, u"CRITICAL  CARE"_s, u"Critical-Care"_s, u"Crítical care."_s,
                 u"Critical\u00a0Care"_s, u"CriticalCare"_s})
            QCOMPARE(placeKey(other), key);
        QCOMPARE(placeKey(u"Labor & Delivery"_s), placeKey(u"labor and delivery"_s));
        QCOMPARE(placeKey(u"U.C.I."_s), placeKey(u"UCI"_s));
        QCOMPARE(placeKey(u"4-West"_s), placeKey(u"4 west"_s));
        QVERIFY(placeKey(u"Crit. care"_s) != key); // nobody can be sure
        QVERIFY(placeKey(u"Ward 1-1"_s) != placeKey(u"Ward 11"_s));
        QVERIFY(placeKey(u"Unit E"_s) != placeKey(u"Unit"_s));
        QVERIFY(placeKey(u"+"_s) != placeKey(u"#"_s));
    }

    void whatNobodySeesIsTakenOut()
    {
        QCOMPARE(withoutInvisible(u"\u200bAna\u202e\ufeff\x01"_s), u"Ana"_s);
        QCOMPARE(withoutInvisible(u"a\nb\tc"_s), u"a\nb\tc"_s);
        QCOMPARE(withoutInvisible(u"\u0645\u200c\u0646"_s).size(), 3); // a joiner is spelling
    }

    void foldingTakesAwayAccentsCaseAndSpareSpace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("Spanish") << u"  ÑANDÚ  "_s << u"nandu"_s;
        QTest::newRow("accents written apart") << u"Nu\u0301n\u0303ez"_s << u"nunez"_s;
        QTest::newRow("plain") << u" Med-Surg   3 "_s << u"med-surg 3"_s;
        QTest::newRow("blanks only") << u" \t "_s << QString();
        QTest::newRow("longer than most") << QString(700, u'X') << QString(700, u'x');
        QTest::newRow("inner space, tabs and line breaks") << u"a \t b\n\nc"_s << u"a b c"_s;
        QTest::newRow("full-width digits") << u"ICU １２"_s << u"icu 12"_s;
        QTest::newRow("non-breaking space") << u"Ann\u00a0Lee"_s << u"ann lee"_s;
    }

    void foldingTakesAwayAccentsCaseAndSpareSpace()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "result");
        TextBuffer behind;
        behind.append(u'=');
        appendFolded(behind, text);
        QCOMPARE(QStringView(behind), u'=' + folded(text));
    }

    void wordsAreSplitAtEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u" -,. "_s << QStringList();
        QTest::newRow("unit") << u"Med-Surg 3"_s << QStringList({u"med"_s, u"surg"_s, u"3"_s});
        QTest::newRow("name") << u"O'Brien, Zoë"_s << QStringList({u"o"_s, u"brien"_s, u"zoe"_s});
        QTest::newRow("beyond the basic plane") << u"𝒜 b"_s << QStringList({u"a"_s, u"b"_s});
    }

    void wordsAreSplitAtEverythingElse()
    {
        QFETCH(QString, text);
        QTEST(foldedWords(text), "words");
    }

    void aNameIsTheSameInEveryOrder()
    {
        const QString key = personKey(u"Rivera, Ana"_s);
        QCOMPARE(personKey(u"Ana Rivera"_s), key);
        QCOMPARE(personKey(u"  ana   RIVÉRA "_s), key);
        QVERIFY(personKey(u"Ana Riveras"_s) != key);
        QVERIFY(personKey(u"Ana Ana Rivera"_s) != key);
    }

    void theGivenNameComesFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("result");
        QTest::newRow("turned") << u"Rivera, Ana"_s << u"Ana Rivera"_s;
        QTest::newRow("two family names") << u"García López,  María José"_s << u"María José García López"_s;
        QTest::newRow("as it is") << u" Ana  Rivera "_s << u"Ana Rivera"_s;
        QTest::newRow("comma first") << u", Ana"_s << u", Ana"_s;
        QTest::newRow("comma last") << u"Rivera,"_s << u"Rivera"_s;
    }

    void theGivenNameComesFirst()
    {
        QFETCH(QString, name);
        QTEST(givenNameFirst(name), "result");
    }

    void aStoredTimeComesBackAsItWas()
    {
        const QDateTime at(QDate(2026, 11, 23), QTime(14, 5, 9), Qt::UTC);
        QCOMPARE(toStored(at), u"2026-11-23T14:05:09Z"_s);
        QCOMPARE(timeFromStored(toStored(at)), at);
        QCOMPARE(timeFromStored(toStored(at)).timeSpec(), Qt::UTC);
        const QDateTime zoned(QDate(2026, 11, 23), QTime(9, 5, 9), QTimeZone("America/New_York"));
        QCOMPARE(toStored(zoned), u"2026-11-23T14:05:09Z"_s);
    }

    void aTimeIsWrittenAsItsPatternSays()
    {
        for (qint64 second = -2'000'000'000; second < 9'000'000'000; second += 77'777'777) {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
            QCOMPARE(toStored(at), at.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
        }
    }

    void anHourThatTheLocalClockSkipsIsKept()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "America/New_York"); // clocks go from 02:00 to 03:00 on 8 March 2026
        const QDateTime at = timeFromStored(u"2026-03-08T02:30:00Z"_s);
        qputenv("TZ", before);
        QCOMPARE(at, QDateTime(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC));
    }

    void whatIsNoTimeIsNone()
    {
        QCOMPARE(toStored(QDateTime()), QString());
        QVERIFY(!timeFromStored(QString()).isValid());
        QVERIFY(!timeFromStored(u"2026-02-30T00:00:00Z"_s).isValid());
        QVERIFY(!timeFromStored(u"yesterday"_s).isValid());
        QVERIFY(!timeFromStored(u"2026-03-08T02:30:00"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
