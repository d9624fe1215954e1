// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/referrals/message_wording.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using Kind = WordingProblem::Kind;

Q_DECLARE_METATYPE(wardmate::MessageKind)
Q_DECLARE_METATYPE(wardmate::WordingProblem::Kind)

class TestMessageWording : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedWordingHasNoProblem();
    void whatCannotBeUsedIsNamed_data();
    void whatCannotBeUsedIsNamed();
    void ownWordsAreKeptByKindAndLanguage();
    void emptyOrOursGoesBackToOurs();
    void aWordingThatCannotBeUsedIsNotStored();

private:
    TempVault m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
};

void TestMessageWording::everyShippedWordingHasNoProblem()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        for (const Word<MessageKind> &kind : wordsOf<MessageKind>())
            QVERIFY2(!wordingProblem(kind.value, shippedTemplate(kind.value, language)),
                qPrintable(language + u' ' + codeOf(kind.value)));
    }
}

void TestMessageWording::whatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<MessageKind>("message");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<WordingProblem::Kind>("problem");
    QTest::addColumn<QString>("field");
    const MessageKind assignment = MessageKind::Assignment;
    QTest::newRow("a field nobody knows")
        << assignment << u"Subject: x\n\n{{peer.nmae}}\n"_s << Kind::UnknownField << u"peer.nmae"_s;
    QTest::newRow("an unknown block") << assignment << u"Subject: x\n{{#who}}a{{/who}}"_s << Kind::UnknownField
                                      << u"who"_s;
    QTest::newRow("what happened has no place in a message to the peer")
        << MessageKind::Resources << u"Subject: x\n\n{{event.one_line}}"_s << Kind::UnknownField << u"event.one_line"_s;
    QTest::newRow("a name in the subject")
        << assignment << u"Subject: {{peer.name}}\n\nDear"_s << Kind::FieldInSubject << u"peer.name"_s;
    QTest::newRow("a field without an end")
        << assignment << u"Subject: x\n\n{{peer.name"_s << Kind::Unclosed << QString();
    QTest::newRow("a block without an end")
        << assignment << u"Subject: x\n\n{{#peer.name}}a"_s << Kind::Unclosed << QString();
    QTest::newRow("no subject") << assignment << u"Dear {{supporter.name}}\n"_s << Kind::NoSubject << QString();
    QTest::newRow("an empty subject") << assignment << u"Subject:  \nDear"_s << Kind::NoSubject << QString();
    QTest::newRow("nothing") << assignment << u" \n "_s << Kind::Empty << QString();
}

void TestMessageWording::whatCannotBeUsedIsNamed()
{
    QFETCH(MessageKind, message);
    QFETCH(QString, wording);
    QFETCH(WordingProblem::Kind, problem);
    QFETCH(QString, field);
    const auto found = wordingProblem(message, wording);
    QVERIFY(found);
    QCOMPARE(found->kind, problem);
    QCOMPARE(found->field, field);
}

void TestMessageWording::ownWordsAreKeptByKindAndLanguage()
{
    MessageWording wording(m_vault.db(), m_clock, PersonRole::Coordinator);
    const QString ours = shippedTemplate(MessageKind::Assignment, u"en"_s);
    QVERIFY(wording.set(MessageKind::Assignment, u"en"_s, u"Subject: A request\n\nDear {{supporter.name}}\n"_s));
    QVERIFY(wording.set(MessageKind::Resources, u"es"_s, u"Subject: Para usted\n\n{{resources.lines}}\n"_s));
    m_vault.reopen();
    const MessageWording again(m_vault.db(), m_clock, PersonRole::Coordinator);
    QVERIFY(again.inForce(MessageKind::Assignment, u"en"_s).startsWith(u"Subject: A request"_s));
    QVERIFY(again.own(MessageKind::Assignment, u"es"_s).isEmpty());
    QVERIFY(again.inForce(MessageKind::Resources, u"es"_s).startsWith(u"Subject: Para usted"_s));
    QCOMPARE(again.inForce(MessageKind::Outreach, u"en"_s), shippedTemplate(MessageKind::Outreach, u"en"_s));
    QVERIFY(ours != again.inForce(MessageKind::Assignment, u"en"_s));
}

void TestMessageWording::emptyOrOursGoesBackToOurs()
{
    MessageWording wording(m_vault.db(), m_clock, PersonRole::Coordinator);
    for (const QString &back : {QString(), shippedTemplate(MessageKind::Outreach, u"en"_s)}) {
        QVERIFY(wording.set(MessageKind::Outreach, u"en"_s, u"Subject: Hello\n\n{{peer.name}}\n"_s));
        QVERIFY(!wording.own(MessageKind::Outreach, u"en"_s).isEmpty());
        QVERIFY(wording.set(MessageKind::Outreach, u"en"_s, back));
        QVERIFY(wording.own(MessageKind::Outreach, u"en"_s).isEmpty());
    }
}

void TestMessageWording::aWordingThatCannotBeUsedIsNotStored()
{
    MessageWording wording(m_vault.db(), m_clock, PersonRole::Coordinator);
    QCOMPARE(
        wording.set(MessageKind::Outreach, u"es"_s, u"Subject: x\n\n{{peer.nmae}}\n"_s).error().code, u"wording"_s);
    QVERIFY(wording.own(MessageKind::Outreach, u"es"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageWording)
#include "tst_message_wording.moc"
