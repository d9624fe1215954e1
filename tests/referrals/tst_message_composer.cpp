// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/message_composer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestMessageComposer : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedWordingFillsInBothLanguages();
    void theAssignmentCarriesNameContactAndSentence();
    void whatGoesToThePeerSaysNothingOfTheEvent();
    void anErasedIdentityGivesNoMessage();
    void anUnknownFieldIsAnError();
    void bracesInAValueStayText();

private:
    static ReferralDetail detail();
};

ReferralDetail TestMessageComposer::detail()
{
    ReferralDetail detail;
    detail.identity = {u"Rivera, Ana"_s, u"ext. 4410"_s, u"ana@hospital.example"_s, u"after 15:00"_s};
    detail.event.oneLine = u"Tenfold infusion rate, recognised after two hours."_s;
    detail.referral.supporter = {3};
    detail.supporterName = u"Diaz, Marta"_s;
    detail.supporterEmail = u"marta@hospital.example"_s;
    return detail;
}

void TestMessageComposer::everyShippedWordingFillsInBothLanguages()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        for (const Word<MessageKind> &kind : wordsOf<MessageKind>()) {
            const auto message
                = composeMessage(kind.value, detail(), {}, {u"988"_s}, shippedTemplate(kind.value, language));
            QVERIFY2(message, qPrintable(language + u' ' + codeOf(kind.value)));
            QVERIFY(!message->subject.isEmpty());
            QVERIFY(!message->body.contains(u"{{"_s));
            QVERIFY(!message->subject.contains(u"Rivera"_s));
        }
    }
}

void TestMessageComposer::theAssignmentCarriesNameContactAndSentence()
{
    const auto message
        = composeMessage(MessageKind::Assignment, detail(), {}, {}, shippedTemplate(MessageKind::Assignment, u"en"_s));
    QCOMPARE(message->toName, u"Marta Diaz"_s);
    QCOMPARE(message->toAddress, u"marta@hospital.example"_s);
    for (const QString &part :
        {u"Ana Rivera"_s, u"ext. 4410, ana@hospital.example"_s, u"Tenfold infusion rate"_s, u"after 15:00"_s})
        QVERIFY2(message->body.contains(part), qPrintable(part));
}

void TestMessageComposer::whatGoesToThePeerSaysNothingOfTheEvent()
{
    for (const MessageKind kind : {MessageKind::Outreach, MessageKind::Resources}) {
        const auto message = composeMessage(kind, detail(), {}, {u"988"_s}, shippedTemplate(kind, u"en"_s));
        QVERIFY(!message->body.contains(u"infusion"_s));
        QCOMPARE(message->toAddress, u"ana@hospital.example"_s);
        QCOMPARE(composeMessage(kind, detail(), {}, {}, u"Subject: x\n\n{{event.one_line}}\n"_s).error().code,
            u"unknown_field"_s);
    }
}

void TestMessageComposer::anErasedIdentityGivesNoMessage()
{
    ReferralDetail erased = detail();
    erased.identity = {};
    QCOMPARE(composeMessage(MessageKind::Assignment, erased, {}, {}, u"Subject: x\n\n"_s).error().code, u"erased"_s);
}

void TestMessageComposer::anUnknownFieldIsAnError()
{
    const auto message = composeMessage(MessageKind::Assignment, detail(), {}, {}, u"Subject: x\n\n{{peer.nmae}}"_s);
    QCOMPARE(message.error().code, u"unknown_field"_s);
}

void TestMessageComposer::bracesInAValueStayText()
{
    ReferralDetail odd = detail();
    odd.identity.bestTime = u"{{peer.name}}"_s;
    const auto message = composeMessage(MessageKind::Assignment, odd, {}, {}, u"Subject: x\n\n{{peer.best_time}}"_s);
    QCOMPARE(message->body, u"{{peer.name}}\n"_s);
}

QTEST_GUILESS_MAIN(TestMessageComposer)
#include "tst_message_composer.moc"
