// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/heading_score.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestHeadingScore : public QObject
{
    Q_OBJECT
private slots:
    void sameWordsScoreHighest();
    void shapesAreRecognised();
    void headingsAboutThePatientAreKnown();
};

void TestHeadingScore::sameWordsScoreHighest()
{
    const FieldSpec field{u"event_date"_s, u"Event date"_s, {u"Fecha del evento"_s}, false, ValueShape::Date};
    const FieldWordings wordings(field);
    const auto score = [&wordings](const QString &heading) { return wordings.score(HeadingWords(heading)); };
    QCOMPARE(score(u"Event Date"_s), 1.0);
    QCOMPARE(score(u"fecha evento"_s), 0.99); // "Fecha del evento": of two such fields the exact one is meant
    QVERIFY(score(u"Date of event"_s) > 0.9);
    QVERIFY(score(u"Event type"_s) < 0.75);
    QCOMPARE(score(u"Event date (dd/mm/yyyy)"_s), 0.97); // what stands in brackets costs little
    QVERIFY(score(u"event event event"_s) < score(u"event"_s)); // a word is in common as often as it is in both
    QCOMPARE(score(u"Unit"_s), 0.0);
    QCOMPARE(score(QString()), 0.0);
}

void TestHeadingScore::shapesAreRecognised()
{
    QCOMPARE(shapeShare({u"a@b.example"_s, u"x"_s}, ValueShape::Email), 0.5);
    QCOMPARE(
        shapeShare({u"(555) 555-0100"_s, u"x4321"_s, u"ext. 4782"_s, u"+34 600 000 000"_s}, ValueShape::Phone), 1.0);
    QCOMPARE(shapeShare({u"10/28/2025"_s, u"31/02/2026"_s}, ValueShape::Date), 1.0);
    QCOMPARE(shapeShare({u"10/28/2025"_s}, ValueShape::Phone), 0.0);
    QCOMPARE(shapeShare({u"Rivera, Ana"_s, u"O'Brien, Zoë"_s, u"Van der Berg, Nadia"_s}, ValueShape::PersonName), 1.0);
    QCOMPARE(shapeShare({}, ValueShape::Email), 0.0);
}

void TestHeadingScore::headingsAboutThePatientAreKnown()
{
    for (const QString &heading : {u"MRN"_s, u"Patient"_s, u"Patient Name"_s, u"Patient DOB"_s, u"Medical record #"_s,
             u"Fecha de nacimiento"_s, u"Nombre del paciente"_s, u"Diagnosis"_s, u"Patient phone"_s})
        QVERIFY2(isIdentifyingHeading(heading), qPrintable(heading));
    for (const QString &heading :
        {u"Patient safety report number"_s, u"Staff name"_s, u"Event"_s, u"Peer support requested"_s})
        QVERIFY2(!isIdentifyingHeading(heading), qPrintable(heading));
}

QTEST_GUILESS_MAIN(TestHeadingScore)
#include "tst_heading_score.moc"
