// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_lists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// How a referral falls into the lists (domain.md, Reports).
class TestReportLists : public QObject
{
    Q_OBJECT

private slots:
    void eachReferralCountsOnceInEachList()
    {
        ReportTally tally({u"Surgery"_s, u"Medicine"_s}, 11);
        for (int i = 0; i < 40; ++i) {
            ReportFacts facts;
            facts.event = i / 2;
            facts.area = i % 3 - 1;
            facts.conversations = i % 6;
            facts.outcome = ReportOutcome(i % 5);
            facts.reachedInTime = i % 2 == 0;
            tally.add(facts);
        }
        const Counts counts = tally.counts();
        QCOMPARE(counts.total.count, 40);
        QCOMPARE(counts.lists.size(), 8);
        for (const CountedList &list : counts.lists)
            QCOMPARE(list.total(), 40);
    }

    void anUnknownAreaIsOther()
    {
        ReportTally tally({u"Surgery"_s}, 11);
        tally.add({});
        const CountedList area = tally.counts().lists.at(1);
        QCOMPARE(area.cells.last(), (CountedCell{u"other"_s, 1, 1, 1}));
    }

    void samePersonAndSameEventCountOnce()
    {
        ReportTally tally({}, 11);
        for (int i = 0; i < 20; ++i) {
            ReportFacts facts;
            facts.event = 7;
            facts.person = i < 18 ? u"same"_s : QString();
            tally.add(facts);
        }
        QCOMPARE(tally.counts().total, (CountedCell{u"all"_s, 20, 1, 3}));
    }

    void anOpenReferralIsOther()
    {
        QCOMPARE(reportOutcomeOf(ReferralState::Outreach, std::nullopt), ReportOutcome::Other);
        QCOMPARE(reportOutcomeOf(ReferralState::Declined, std::nullopt), ReportOutcome::OfferDeclined);
        QCOMPARE(reportOutcomeOf(ReferralState::Closed, Outcome::DeclinedWithResources), ReportOutcome::OfferDeclined);
        QCOMPARE(reportOutcomeOf(ReferralState::Purged, Outcome::FurtherHelp), ReportOutcome::Supported);
    }

    void helpThatWasOnlyOfferedIsNone()
    {
        QCOMPARE(reportFurtherHelpOf(false, FurtherHelp::Eap, Outcome::Supported), ReportFurtherHelp::None);
        QCOMPARE(reportFurtherHelpOf(true, FurtherHelp::Eap, Outcome::Supported), ReportFurtherHelp::Professional);
        QCOMPARE(reportFurtherHelpOf(true, FurtherHelp::TimeOff, std::nullopt), ReportFurtherHelp::Practical);
        QCOMPARE(reportFurtherHelpOf(true, std::nullopt, std::nullopt), ReportFurtherHelp::Other);
    }

    void everyListHasWordsForEveryCategory()
    {
        for (const Word<ReportList> &word : wordsOf<ReportList>()) {
            QVERIFY(!definitionOf(word.value).isEmpty());
            for (const QString &code : categoryCodes(word.value))
                QVERIFY2(!categoryLabel(word.value, code).isEmpty(), qPrintable(code));
        }
        QCOMPARE(categoryLabel(ReportList::Area, u"Surgery"_s), u"Surgery"_s);
    }
};

QTEST_GUILESS_MAIN(TestReportLists)
#include "tst_report_lists.moc"
