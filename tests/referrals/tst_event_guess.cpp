// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/event_guess.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestEventGuess : public QObject
{
    Q_OBJECT

private slots:
    void theFieldOfPracticeFollowsFromCategoryAndUnit();
    void theShiftFollowsFromTheTime();
};

void TestEventGuess::theFieldOfPracticeFollowsFromCategoryAndUnit()
{
    QCOMPARE(natureOf(EventCategory::Litigation, u"ICU"_s), EventNature::Legal);
    QCOMPARE(natureOf(EventCategory::MedicalError, u"L&D"_s), EventNature::Obstetric);
    QCOMPARE(natureOf(EventCategory::MedicalError, u"Cardiac cath lab"_s), EventNature::Interventional);
    QCOMPARE(natureOf(EventCategory::MedicalError, u"Quirófano 2"_s), EventNature::Surgical);
    QCOMPARE(natureOf(EventCategory::MedicalError, QString()), EventNature::Other);
}

void TestEventGuess::theShiftFollowsFromTheTime()
{
    QCOMPARE(shiftAt(QDate(2026, 8, 14), QTime(22, 59)), std::optional(ShiftBand::Evening));
    QCOMPARE(shiftAt(QDate(2026, 8, 14), QTime(23, 0)), std::optional(ShiftBand::Night));
    QCOMPARE(shiftAt(QDate(2026, 8, 15), QTime(9, 0)), std::optional(ShiftBand::Weekend));
    QCOMPARE(shiftAt(QDate(2026, 8, 14), QTime()), std::optional<ShiftBand>());
}

QTEST_GUILESS_MAIN(TestEventGuess)
#include "tst_event_guess.moc"
