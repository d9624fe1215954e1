// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/category_text.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

template<typename E>
QString codeIn(const std::optional<E> &value)
{
    return value ? codeOf(*value) : u"?"_s;
}

} // namespace

class TestCategoryText : public QObject
{
    Q_OBJECT
private slots:
    void categoriesAreRead_data();
    void categoriesAreRead();
    void everyCategoryReadsItsOwnCodeAndLabel();
    void aSentenceTellsPlainKindsOnly();
};

void TestCategoryText::categoriesAreRead_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const QString &code) { QTest::newRow(text) << code; };
    row("Death of a child", u"paediatric_event"_s);
    row("Needlestick", u"exposure_injury"_s);
    row("Named in lawsuit", u"litigation"_s);
    row("Retained item / wrong site", u"preventable_harm"_s);
    row("RCA / peer review", u"review_process"_s);
    row("Medication error with harm", u"medical_error"_s);
    row("Colleague death", u"colleague_death"_s);
    row("Assault by patient", u"patient_aggression"_s);
    row("Unexpected death of patient", u"unexpected_patient_death"_s);
    row("muerte inesperada", u"unexpected_patient_death"_s);
    row("Muerte de un niño", u"paediatric_event"_s);
    row("agresión", u"patient_aggression"_s);
    row("Agresión de un paciente", u"patient_aggression"_s);
    row("Pinchazo con aguja", u"exposure_injury"_s);
    row("Error de medicación", u"medical_error"_s);
    row("Muerte de un compañero", u"colleague_death"_s);
    row("Demanda judicial", u"litigation"_s);
    row("M&M", u"review_process"_s);
    row("Maternal death", u"unexpected_patient_death"_s);
    row("Suicide of a colleague", u"colleague_death"_s);
    row("Threatened by visitor", u"patient_aggression"_s);
    row("Moral distress", u"moral_distress"_s);
    row("Workplace violence", u"patient_aggression"_s);
    row("Mass casualty incident", u"mass_casualty"_s);
    row("First patient death", u"first_patient_death"_s);
    row("Death of a young adult", u"young_adult_death"_s);
    row("Death of a long-term patient", u"long_term_patient_death"_s);
    row("Other", u"other"_s);
    row("Alien abduction", u"?"_s);
    row("", u"?"_s);
}

void TestCategoryText::categoriesAreRead()
{
    QFETCH(QString, code);
    QCOMPARE(codeIn(eventCategoryIn(QString::fromUtf8(QTest::currentDataTag()))), code);
}

void TestCategoryText::everyCategoryReadsItsOwnCodeAndLabel()
{
    for (const auto &word : wordsOf<EventCategory>()) {
        QCOMPARE(eventCategoryIn(codeOf(word.value)), std::optional(word.value));
        QVERIFY2(eventCategoryIn(labelOf(word.value)) == word.value, word.label);
    }
}

void TestCategoryText::aSentenceTellsPlainKindsOnly()
{
    QCOMPARE(kindToldIn(u"Nurse was punched by a patient"_s), std::optional(EventCategory::PatientAggression));
    QCOMPARE(kindToldIn(u"Paciente agresivo en triaje"_s), std::optional(EventCategory::PatientAggression));
    QCOMPARE(kindToldIn(u"The chart review board met twice"_s), std::nullopt);
    QCOMPARE(kindToldIn(QString()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestCategoryText)
#include "tst_category_text.moc"
