// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/self_check.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSelfCheck : public QObject
{
    Q_OBJECT

private slots:
    void everyAreaHasQuestionsOfItsOwn()
    {
        QSet<QString> codes;
        QMap<CheckArea, int> byArea;
        for (const CheckQuestion &question : checkQuestions()) {
            codes.insert(question.code);
            ++byArea[question.area];
            QVERIFY(questionText(question).endsWith(u'.'));
        }
        QCOMPARE(codes.size(), checkQuestions().size());
        QCOMPARE(byArea.size(), 8);
        for (const int questions : byArea)
            QVERIFY(questions >= 3 && questions <= 5);
        for (const Word<CheckArea> &area : wordsOf<CheckArea>())
            QVERIFY(!areaText(area.value).isEmpty());
    }

    void theSourceIsNamedWithWhatItIsNot()
    {
        for (const auto &expected : {u"92 experts"_s, u"17 countries"_s, u"62 of 77"_s, u"2012"_s, u"own words"_s})
            QVERIFY2(selfCheckSource().contains(expected), qPrintable(expected));
    }

    void standingsCountEachQuestionOnce()
    {
        SelfCheck check;
        for (const AreaStanding &standing : standingsOf(check))
            QCOMPARE(standing.open, standing.questions());
        check.answers.insert(u"goals_written"_s, {CheckAnswer::InPlace, QDate(2026, 11, 1)});
        check.answers.insert(u"goals_not_therapy"_s, {CheckAnswer::Partly, QDate(2026, 11, 20)});
        check.answers.insert(u"access_self"_s, {CheckAnswer::NotYet, QDate(2026, 10, 2)});
        const QList<AreaStanding> standings = standingsOf(check);
        QCOMPARE(standings.at(0), (AreaStanding{CheckArea::Goals, 1, 1, 0, 2}));
        QCOMPARE(standings.at(5), (AreaStanding{CheckArea::Access, 0, 0, 1, 3}));
        QCOMPARE(standingText(standings.at(0)), u"1 of 4 in place, 1 partly, 2 not answered"_s);
        QCOMPARE(newestAnswer(check), QDate(2026, 11, 20));
        QVERIFY(!newestAnswer(SelfCheck()).isValid());
    }

    void whatIsStoredComesBackAndNothingElseDoes()
    {
        SelfCheck check;
        check.answers.insert(u"care_load"_s, {CheckAnswer::Partly, QDate(2026, 11, 1)});
        QCOMPARE(selfCheckFromText(selfCheckAsText(check)), check);
        QCOMPARE(selfCheckFromText(QString()), SelfCheck());
        QCOMPARE(
            selfCheckFromText(u"{\"care_load\":[\"perhaps\",\"2026-11-01\"],\"unknown\":[\"partly\",\"2026-11-01\"],"
                              "\"care_time\":[\"partly\",\"never\"],\"care_pause\":7}"_s),
            SelfCheck());
    }
};

QTEST_GUILESS_MAIN(TestSelfCheck)
#include "tst_self_check.moc"
