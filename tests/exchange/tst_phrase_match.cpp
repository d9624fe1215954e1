// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/phrase_match.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestPhraseMatch : public QObject
{
    Q_OBJECT
private slots:
    void wordsAreCutForComparing();
    void theWordingWithMostWordsWins();
};

void TestPhraseMatch::wordsAreCutForComparing()
{
    QCOMPARE(matchWords(u"E-mail"_s), QStringList({u"email"_s}));
    QCOMPARE(matchWords(u"R.N., BSN"_s), QStringList({u"rn"_s, u"bsn"_s}));
    QCOMPARE(matchWords(u"L&D"_s), QStringList({u"ld"_s}));
    QCOMPARE(matchWords(u"eventDate"_s), QStringList({u"event"_s, u"date"_s}));
    QCOMPARE(matchWords(u"Médico/a"_s), QStringList({u"medico"_s, u"a"_s}));
    QCOMPARE(matchWords(u"  "_s), QStringList());
}

void TestPhraseMatch::theWordingWithMostWordsWins()
{
    static constexpr Phrase<int> phrases[]{{1, "nurse"}, {2, "nurs* assistant"}, {3, "assist*"}};
    QCOMPARE(bestPhrase(phrases, u"Nurse"_s), std::optional(1));
    QCOMPARE(bestPhrase(phrases, u"Assistant, nursing"_s), std::optional(2));
    QCOMPARE(bestPhrase(phrases, u"assistance"_s), std::optional(3));
    QCOMPARE(bestPhrase(phrases, u"clerk"_s), std::optional<int>());
}

QTEST_GUILESS_MAIN(TestPhraseMatch)
#include "tst_phrase_match.moc"
