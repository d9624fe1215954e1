// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/referrals/message_card.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestMessageCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSlipIsPrintedAfterAWarningUnderANeutralTitle();
    void aSlipThatIsNotConfirmedIsNotPrinted();
    void aSlipLooksLikeNoOtherSheet();
    void theCalendarFileNamesNobody();
    void theMessageFileStandsBehindAWarning();
    void theFirstMessageGoesThroughTheSupporter();
    void whatOthersCouldReadOnTheWayIsCopiedInstead();
    void theProgrammesOwnWordingIsUsed();
    void sentIsRecordedAsTold();
    void theResourcesAreRecordedAsGiven();
    void theWordingIsAStepAway();
    void everyWidgetHasANameAndIsReached();
    void pictures();

private:
    MessageCard &show(MessageKind kind);
    template<typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<MessageWording> m_wording;
    std::unique_ptr<QWidget> m_window;
    ReferralId m_chen;
    QList<std::pair<QString, QString>> m_printed;
    QDateTime m_start;
    QString m_title;
};

void TestMessageCard::init()
{
    GuiTest::failOnWarnings();
    m_printed.clear();
    m_desk = std::make_unique<DeskFixture>();
    m_wording = std::make_unique<MessageWording>(m_desk->vault.db(), m_desk->clock, PersonRole::Coordinator);
    m_desk->services.wording = m_wording.get();
    m_desk->services.resourceLines = [](const QString &) { return QStringList{u"988: day and night"_s}; };
    m_desk->services.messageFile = [](const ComposedMessage &message) { return message.body.toUtf8(); };
    m_desk->services.calendarFile = [this](const QString &title, const QDateTime &start) {
        m_title = title;
        m_start = start;
        return "BEGIN:VCALENDAR\r\nSUMMARY:" + title.toUtf8() + "\r\n";
    };
    m_desk->services.printPage = [this](const QString &title, const QString &html) { m_printed.append({title, html}); };
    m_chen = m_desk->add(u"Chen, Wei"_s, u"ED"_s, EventCategory::PatientAggression, 19, u"Was hit in the ED."_s);
    VerbFacts facts;
    facts.supporter = m_desk->addSupporter(u"Khan, Omar"_s);
    m_desk->advance(m_chen, Verb::Assign, facts);
    m_desk->prompts.path = m_desk->gui.folder.filePath(u"out"_s);
}

void TestMessageCard::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

MessageCard &TestMessageCard::show(MessageKind kind)
{
    m_window = std::make_unique<QWidget>();
    auto *card = new MessageCard(m_desk->services, *m_desk->store.detail(m_chen), kind, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(card);
    m_window->resize(560, 600);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not come up");
    card->focusFirst();
    return *card;
}

void TestMessageCard::aSlipIsPrintedAfterAWarningUnderANeutralTitle()
{
    show(MessageKind::Assignment);
    QTest::keyClick(child<QPushButton>("printSlip"), Qt::Key_Space);
    QCOMPARE(m_desk->prompts.asked.size(), 1);
    QVERIFY(m_desk->prompts.asked.first().text.contains(u"name"_s));
    QCOMPARE(m_printed.size(), 1);
    QCOMPARE(m_printed.first().first, u"Wardmate"_s);
    QVERIFY(m_printed.first().second.contains(u"Wei Chen"_s));
}

void TestMessageCard::aSlipThatIsNotConfirmedIsNotPrinted()
{
    m_desk->prompts.answer = false;
    show(MessageKind::Assignment);
    child<QPushButton>("printSlip")->click();
    QVERIFY(m_printed.isEmpty());
}

void TestMessageCard::aSlipLooksLikeNoOtherSheet()
{
    ComposedMessage message{u"Omar <Khan>"_s, {}, u"Peer support request"_s, u"First\nSecond & third\n"_s};
    const QString page = slipPage(message);
    QVERIFY(page.contains(u"CONFIDENTIAL"_s));
    QVERIFY(page.contains(u"background-color:#000000"_s));
    QVERIFY(page.contains(u"Omar &lt;Khan&gt;"_s));
    QVERIFY(page.contains(u"First<br>Second &amp; third"_s));
}

void TestMessageCard::theCalendarFileNamesNobody()
{
    show(MessageKind::Assignment);
    child<QPushButton>("calendarFile")->click();
    QCOMPARE(m_title, u"Peer support follow-up"_s);
    QCOMPARE(m_start, m_desk->store.detail(m_chen)->referral.dueAt);
    QCOMPARE(m_desk->prompts.choices.first().suggested, u"peer-support.ics"_s);
    QFile file(m_desk->prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR"));
    QVERIFY(!bytes.contains("Chen") && !bytes.contains("Khan"));
}

void TestMessageCard::theMessageFileStandsBehindAWarning()
{
    m_desk->prompts.answer = false;
    show(MessageKind::Assignment);
    child<QPushButton>("saveMessage")->click();
    QVERIFY(!QFile::exists(m_desk->prompts.path));
    m_desk->prompts.answer = true;
    child<QPushButton>("saveMessage")->click();
    QVERIFY(QFile::exists(m_desk->prompts.path));
    QVERIFY(!m_desk->prompts.choices.last().suggested.contains(u"Chen"_s));
}

void TestMessageCard::theFirstMessageGoesThroughTheSupporter()
{
    show(MessageKind::Outreach);
    child<QPushButton>("openMail")->click();
    QCOMPARE(m_desk->mails.first().path(), u"supporter@example.org"_s);
    QVERIFY(child<QPlainTextEdit>("messageBody")->toPlainText().contains(u"I am Omar Khan"_s));
    QVERIFY(!child<QPlainTextEdit>("messageBody")->toPlainText().contains(u"hit"_s));
}

void TestMessageCard::whatOthersCouldReadOnTheWayIsCopiedInstead()
{
    m_desk->mail = MailOutcome::OpenedEmpty;
    show(MessageKind::Outreach);
    child<QPushButton>("openMail")->click();
    QCOMPARE(m_desk->copied.last(), child<QPlainTextEdit>("messageBody")->toPlainText());
    QVERIFY(child<QLabel>("inlineMessageText")->text().contains(u"clipboard"_s));
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto address = std::ranges::find(buttons, u"Copy &address"_s, &QPushButton::text);
    QVERIFY(address != buttons.end());
    (*address)->click();
    QCOMPARE(m_desk->copied.last(), u"supporter@example.org"_s);
}

void TestMessageCard::theProgrammesOwnWordingIsUsed()
{
    QVERIFY(
        m_wording->set(MessageKind::Assignment, u"en"_s, u"Subject: A colleague\n\nCould you call {{peer.name}}?\n"_s));
    show(MessageKind::Assignment);
    child<QPushButton>("copyText")->click();
    QCOMPARE(m_desk->copied.first(), u"Could you call Wei Chen?\n"_s);
    child<QPushButton>("copySubject")->click();
    QCOMPARE(m_desk->copied.last(), u"A colleague"_s);
}

void TestMessageCard::sentIsRecordedAsTold()
{
    MessageCard &card = show(MessageKind::Assignment);
    QSignalSpy told(&card, &MessageCard::told);
    QVERIFY(child<QCheckBox>("told")->isVisible());
    QVERIFY(!child<QCheckBox>("resourcesGiven")->isVisible());
    QTest::keyClick(child<QCheckBox>("told"), Qt::Key_Space);
    QCOMPARE(told.count(), 1);
}

void TestMessageCard::theResourcesAreRecordedAsGiven()
{
    MessageCard &card = show(MessageKind::Resources);
    QSignalSpy given(&card, &MessageCard::resourcesGiven);
    QVERIFY(!child<QCheckBox>("told")->isVisible());
    QVERIFY(child<QPlainTextEdit>("messageBody")->toPlainText().contains(u"988: day and night"_s));
    QTest::keyClick(child<QCheckBox>("resourcesGiven"), Qt::Key_Space);
    QCOMPARE(given.count(), 1);
}

void TestMessageCard::theWordingIsAStepAway()
{
    MessageCard &card = show(MessageKind::Resources);
    QSignalSpy wanted(&card, &MessageCard::wordingWanted);
    child<ChoiceBox>("messageLanguage")->setCode(u"es"_s);
    QTest::keyClick(child<QPushButton>("changeWording"), Qt::Key_Space);
    QCOMPARE(wanted.first().first().toString(), u"resources:es"_s);
}

void TestMessageCard::everyWidgetHasANameAndIsReached()
{
    show(MessageKind::Assignment);
    QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
    QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
}

void TestMessageCard::pictures()
{
    show(MessageKind::Assignment);
    takePictures(*m_window, *m_desk->gui.theme, u"message-card"_s, 520, 620);
}

QTEST_MAIN(TestMessageCard)
#include "tst_message_card.moc"
