// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/area_words.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestAreaWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSameThingsHaveTheSameWords_data();
    void theSameThingsHaveTheSameWords();
    void slipsAreCounted_data();
    void slipsAreCounted();
    void unknownWordsAreRead_data();
    void unknownWordsAreRead();
    void wordsKnownOnlyTogetherAreJoined();
    void capitalsAndStopsAreKept();

private:
    AreaVocabulary m_known;
};

void TestAreaWords::initTestCase()
{
    for (const QString &text : {u"cardiology"_s, u"respiratory therapy"_s, u"neurosurgery"_s, u"postpartum"_s,
             u"maintenance"_s, u"operating room"_s, u"anaesthesiology"_s})
        m_known.add(areaWords(text));
    m_known.sort();
}

void TestAreaWords::theSameThingsHaveTheSameWords_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("accents") << u"Cardiología"_s << u"CARDIOLOGIA"_s;
    QTest::newRow("people") << u"cardiologists"_s << u"Cardiology"_s;
    QTest::newRow("a woman") << u"neumóloga"_s << u"Neumología"_s;
    QTest::newRow("British") << u"haematology"_s << u"hematology"_s;
    QTest::newRow("short form") << u"Fam Med"_s << u"family medicine"_s;
    QTest::newRow("small words") << u"Dept. of Obstetrics & Gynecology"_s << u"Obstetrics and Gynecology"_s;
    QTest::newRow("stops") << u"I.C.U."_s << u"ICU"_s;
    QTest::newRow("stops, the last one left out") << u"U.C.I"_s << u"UCI"_s;
    QTest::newRow("in a text") << u"R.N. E.D."_s << u"RN ED"_s;
    QTest::newRow("surgeon") << u"vascular surgeon"_s << u"Vascular surgery"_s;
}

void TestAreaWords::theSameThingsHaveTheSameWords()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(areaWords(one).stems, areaWords(other).stems);
}

void TestAreaWords::slipsAreCounted_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("slips");
    QTest::newRow("none") << u"renal"_s << u"renal"_s << 0;
    QTest::newRow("left out") << u"cardiolgy"_s << u"cardiology"_s << 1;
    QTest::newRow("too many") << u"cardioology"_s << u"cardiology"_s << 1;
    QTest::newRow("wrong") << u"emergancy"_s << u"emergency"_s << 1;
    QTest::newRow("exchanged") << u"reanl"_s << u"renal"_s << 1;
    QTest::newRow("two") << u"anesthsiolgy"_s << u"anesthesiology"_s << 2;
    QTest::newRow("three") << u"kitten"_s << u"sitting"_s << 3;
    QTest::newRow("nothing alike") << u"renal"_s << u"skin"_s << 5;
    QTest::newRow("empty") << QString() << u"ear"_s << 3;
}

void TestAreaWords::slipsAreCounted()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, slips);
    QVERIFY(isWithinSlips(one, other, slips));
    QVERIFY(isWithinSlips(other, one, slips));
    QVERIFY(slips == 0 || !isWithinSlips(one, other, slips - 1));
}

void TestAreaWords::unknownWordsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("known"); ///< empty for nothing
    QTest::newRow("known") << u"Cardiology"_s << u"cardiology"_s;
    QTest::newRow("cut short") << u"Neuros. clinic"_s << u"neurosurgery"_s;
    QTest::newRow("a beginning") << u"neurosurg"_s << u"neurosurgery"_s;
    QTest::newRow("too short a beginning") << u"Main"_s << QString();
    QTest::newRow("a short one with a stop") << u"Main. dept"_s << u"maintenance"_s;
    QTest::newRow("a slip") << u"Respirtory"_s << u"respiratory"_s;
    QTest::newRow("a slip in a short word is another word") << u"rooms"_s << u"room"_s;
    QTest::newRow("boom") << u"boom"_s << QString();
    QTest::newRow("two slips in a long word") << u"anesthsiolgy"_s << u"anaesthesiology"_s;
    QTest::newRow("a name") << u"Harrison"_s << QString();
}

void TestAreaWords::unknownWordsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, known);
    const QStringList readings = m_known.readings(areaWords(text), 0);
    QCOMPARE(readings, known.isEmpty() ? QStringList() : areaWords(known).stems);
}

void TestAreaWords::wordsKnownOnlyTogetherAreJoined()
{
    AreaWords words = areaWords(u"Post-partum 3"_s);
    m_known.join(words);
    QCOMPARE(words.stems.size(), 2);
    QCOMPARE(words.stems.first(), areaWords(u"postpartum"_s).stems.first());
    QCOMPARE(words.capitals.size(), size_t(2));
    QCOMPARE(words.cutShort.size(), size_t(2));
    AreaWords known = areaWords(u"operating room"_s);
    m_known.join(known);
    QCOMPARE(known.stems.size(), 2);
}

void TestAreaWords::capitalsAndStopsAreKept()
{
    const AreaWords words = areaWords(u"OR Resp. care"_s);
    QCOMPARE(words.capitals, (std::vector<bool>{true, false, false}));
    QCOMPARE(words.cutShort, (std::vector<bool>{false, true, false}));
}

QTEST_GUILESS_MAIN(TestAreaWords)
#include "tst_area_words.moc"
