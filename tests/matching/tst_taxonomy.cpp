// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/taxonomy.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestTaxonomy : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsReadAndHasItsParents();
    void labelsAndWordsFindTheirOwnNode();
    void textsFindTheirNode_data();
    void textsFindTheirNode();
    void textsOfManyHospitalsFindTheirNode();
    void smallLettersOfAnotherMeaningFindNothing();
    void distanceIsAMeasure();
    void nearerAreasAreNearer();
    void anInterventionalistIsKnownAsOne();
    void aProgrammeCanAddAndChangeAreas();
    void aWordOfTheProgrammeGoesBeforeTheShippedOnes();

private:
    const Taxonomy m_taxonomy = Taxonomy::builtIn();
    [[nodiscard]] int node(const char *code) const { return m_taxonomy.nodeFor(QString::fromLatin1(code)); }
};

void TestTaxonomy::everyLineIsReadAndHasItsParents()
{
    int lines = 0;
    QSet<QString> codes;
    const QStringList text = Taxonomy::builtInText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : text) {
        if (line.startsWith(u'#'))
            continue;
        ++lines;
        codes.insert(line.section(u'|', 0, 0));
    }
    QVERIFY(lines > 100);
    QCOMPARE(m_taxonomy.count(), lines);
    QCOMPARE(codes.size(), lines);
    for (const QString &line : text) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parents = line.section(u'|', 1, 1).split(u',', Qt::SkipEmptyParts);
        for (const QString &parent : parents)
            QVERIFY2(codes.contains(parent), qPrintable(line));
        const QStringList natures = line.section(u'|', 2, 2).split(u',', Qt::SkipEmptyParts);
        for (const QString &nature : natures)
            QVERIFY2(fromCode<EventNature>(nature), qPrintable(line));
        QVERIFY2(!line.section(u'|', 4, 4).isEmpty(), qPrintable(line));
    }
}

void TestTaxonomy::labelsAndWordsFindTheirOwnNode()
{
    for (int i = 0; i < m_taxonomy.count(); ++i) {
        QCOMPARE(m_taxonomy.nodeFor(m_taxonomy.code(i)), i);
        QVERIFY2(m_taxonomy.nodeFor(m_taxonomy.label(i, QLocale::English)) == i, qPrintable(m_taxonomy.code(i)));
        QVERIFY2(m_taxonomy.nodeFor(m_taxonomy.label(i, QLocale::Spanish)) == i, qPrintable(m_taxonomy.code(i)));
    }
}

void TestTaxonomy::textsFindTheirNode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("interventional cardiology", "interventional_cardiology");
    row("Cath Lab", "interventional_cardiology");
    row("cardiología intervencionista", "interventional_cardiology");
    row("CARDIOLOGIA INTERVENCIONISTA", "interventional_cardiology");
    row("Interventional Cardiology - Main Campus", "interventional_cardiology");
    row("ICU", "critical_care");
    row("ICU 4 West", "critical_care");
    row("UCI", "critical_care");
    row("Med-Surg 3", "medical_surgical");
    row("MedSurg", "medical_surgical");
    row("L&D", "labour_and_delivery");
    row("Labor & Delivery", "labour_and_delivery");
    row("Labour and delivery", "labour_and_delivery");
    row("ED", "emergency");
    row("Emergency Dept", "emergency");
    row("Urgencias", "emergency");
    row("OR", "operating_room");
    row("OR 5", "operating_room");
    row("Quirófano", "operating_room");
    row("PICU", "paediatric_icu");
    row("Pediatric ICU", "paediatric_icu");
    row("UCI pediátrica", "paediatric_icu");
    row("NICU", "neonatal_icu");
    row("Cardiology ICU", "cardiac_icu");
    row("Dept. of Cardiology", "cardiology");
    row("Servicio de Cardiología", "cardiology");
    row("Anesthesia", "anaesthesiology");
    row("Anaesthesiology", "anaesthesiology");
    row("CRNA", "anaesthesiology");
    row("Obstetrics & Gynecology", "womens_health");
    row("Medicina de familia", "primary_care");
    row("Hem/Onc", "haematology");
    row("Peds", "paediatrics");
    row("Social Work", "social_work");
    row("EVS", "environmental_services");
    row("PACU", "recovery_room");
    row("Respiratory Therapy", "respiratory_care");
    row("Inpatient Pharmacy", "pharmacy");
    row("IR", "interventional_radiology");
}

void TestTaxonomy::textsFindTheirNode()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const int found = m_taxonomy.nodeFor(text);
    QVERIFY2(found >= 0, qPrintable(text));
    QCOMPARE(m_taxonomy.code(found), code);
}

void TestTaxonomy::textsOfManyHospitalsFindTheirNode()
{
    QFile file(qEnvironmentVariable("WARDMATE_SOURCE_DIR") + u"/tests/matching/area_texts.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList wrong;
    int texts = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        ++texts;
        const int found = m_taxonomy.nodeFor(line.section(u'|', 0, 0));
        const QString code = found < 0 ? u"nothing"_s : m_taxonomy.code(found);
        if (!line.section(u'|', 1).split(u',').contains(code))
            wrong.append(u"%1, not %2"_s.arg(line, code));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(texts > 850);
}

void TestTaxonomy::smallLettersOfAnotherMeaningFindNothing()
{
    QCOMPARE(m_taxonomy.nodeFor(u"one or two"_s), -1);
    QCOMPARE(m_taxonomy.nodeFor(u"nothing we know"_s), -1);
    QCOMPARE(m_taxonomy.nodeFor(QString()), -1);
    QCOMPARE(m_taxonomy.nodeFor(u"4 West"_s), -1);
}

void TestTaxonomy::distanceIsAMeasure()
{
    for (int a = 0; a < m_taxonomy.count(); ++a) {
        for (int b = 0; b < m_taxonomy.count(); ++b) {
            const double distance = m_taxonomy.distance(a, b);
            QVERIFY(distance >= 0.0 && distance <= 1.0);
            QCOMPARE(distance, m_taxonomy.distance(b, a));
            QCOMPARE(distance == 0.0, a == b);
        }
    }
}

void TestTaxonomy::nearerAreasAreNearer()
{
    const int ic = node("interventional_cardiology");
    QVERIFY(m_taxonomy.distance(ic, node("cardiology")) < m_taxonomy.distance(ic, node("gastroenterology")));
    QVERIFY(
        m_taxonomy.distance(ic, node("electrophysiology")) < m_taxonomy.distance(ic, node("interventional_radiology")));
    QVERIFY(m_taxonomy.distance(ic, node("interventional_radiology")) < 1.0);
    QCOMPARE(m_taxonomy.distance(ic, node("child_life")), 1.0);
    // by the formula: both at depth 3, deepest common parent (cardiology) at 2
    QCOMPARE(m_taxonomy.distance(ic, node("electrophysiology")), 1.0 - 4.0 / 6.0);
}

void TestTaxonomy::anInterventionalistIsKnownAsOne()
{
    QVERIFY(m_taxonomy.natures(node("interventional_radiology")).contains(EventNature::Interventional));
    QVERIFY(m_taxonomy.natures(node("endoscopy")).contains(EventNature::Interventional));
    QVERIFY(!m_taxonomy.natures(node("cardiology")).contains(EventNature::Interventional));
}

void TestTaxonomy::aProgrammeCanAddAndChangeAreas()
{
    const auto own = Taxonomy::fromText(Taxonomy::builtInText()
        + u"\nhyperbaric|medicine|medical|Hyperbaric medicine|Medicina hiperbárica|wound chamber; HBO\n"
          "cardiology|medicine|medical|Heart centre|Centro del corazón|cardiology; heart\n"
          "nonsense line\n"_s);
    QCOMPARE(own.count(), m_taxonomy.count() + 1);
    QCOMPARE(own.code(own.nodeFor(u"HBO"_s)), u"hyperbaric"_s);
    QCOMPARE(own.label(own.nodeFor(u"cardiology"_s), QLocale::English), u"Heart centre"_s);
}

void TestTaxonomy::aWordOfTheProgrammeGoesBeforeTheShippedOnes()
{
    const auto own = Taxonomy::fromText(Taxonomy::builtInText()
        + u"\noncology|||||4 West; Pabellón Sol\nemergency|||||SPD\nno_such_area|||||Lighthouse\n"_s);
    QCOMPARE(own.count(), m_taxonomy.count());
    QCOMPARE(own.code(own.nodeFor(u"4 West"_s)), u"oncology"_s);
    QCOMPARE(own.code(own.nodeFor(u"pabellon sol, 3rd floor"_s)), u"oncology"_s);
    QCOMPARE(own.code(own.nodeFor(u"SPD"_s)), u"emergency"_s);
    QCOMPARE(own.code(own.nodeFor(u"Chemotherapy"_s)), u"oncology"_s);
    QCOMPARE(own.nodeFor(u"Lighthouse"_s), -1);
}

QTEST_GUILESS_MAIN(TestTaxonomy)
#include "tst_taxonomy.moc"
