// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/event_text.h"

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

class TestEventText : public QObject
{
    Q_OBJECT
private slots:
    void referrersAreRead_data();
    void referrersAreRead();
    void helpOutcomesAndChannelsAreRead();
};

void TestEventText::referrersAreRead_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const QString &code) { QTest::newRow(text) << code; };
    row("Charge nurse", u"charge_nurse"_s);
    row("Risk manager", u"risk_or_legal"_s);
    row("Risk", u"risk_or_legal"_s);
    row("Attending", u"colleague"_s);
    row("Self", u"self"_s);
    row("Self-referred", u"self"_s);
    row("Chair", u"department_leader"_s);
    row("M&M chair", u"rca_or_mm_chair"_s);
    row("Patient safety", u"patient_safety"_s);
    row("Colleague", u"colleague"_s);
    row("jefe de servicio", u"department_leader"_s);
    row("Jefa de enfermería", u"charge_nurse"_s);
    row("Él mismo", u"self"_s);
    row("Program director", u"training_lead"_s);
    row("Peer supporter", u"supporter"_s);
    row("Milkman", u"?"_s);
}

void TestEventText::referrersAreRead()
{
    QFETCH(QString, code);
    QCOMPARE(codeIn(referrerKindIn(QString::fromUtf8(QTest::currentDataTag()))), code);
}

void TestEventText::helpOutcomesAndChannelsAreRead()
{
    QCOMPARE(furtherHelpIn(u"EAP"_s), std::optional(FurtherHelp::Eap));
    QCOMPARE(furtherHelpIn(u"Chaplain"_s), std::optional(FurtherHelp::Chaplain));
    QCOMPARE(furtherHelpIn(u"Capellán"_s), std::optional(FurtherHelp::Chaplain));
    QCOMPARE(furtherHelpIn(u"Counselling"_s), std::optional(FurtherHelp::MentalHealth));
    QCOMPARE(furtherHelpIn(u"mental_health"_s), std::optional(FurtherHelp::MentalHealth));
    QCOMPARE(furtherHelpIn(u"zzz"_s), std::optional<FurtherHelp>());
    QCOMPARE(outcomeIn(u"Declined, resources sent"_s), std::optional(Outcome::DeclinedWithResources));
    QCOMPARE(outcomeIn(u"No response"_s), std::optional(Outcome::NoResponse));
    QCOMPARE(outcomeIn(u"sin respuesta"_s), std::optional(Outcome::NoResponse));
    QCOMPARE(outcomeIn(u"Supported"_s), std::optional(Outcome::Supported));
    QCOMPARE(channelIn(u"Phone call"_s), std::optional(Channel::Phone));
    QCOMPARE(channelIn(u"presencial"_s), std::optional(Channel::InPerson));
    QCOMPARE(receivedViaIn(u"Safety report"_s), std::optional(ReceivedVia::SafetyReport));
}

QTEST_GUILESS_MAIN(TestEventText)
#include "tst_event_text.moc"
