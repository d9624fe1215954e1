// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/message_card.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/whole_file.h"
#include "models/referrals/workflow.h"
#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/tab_order.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kMailtoLimit = 1500;

QString interfaceLanguage()
{
    return QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}

} // namespace

QUrl mailtoFor(const ComposedMessage &message)
{
    QString body = message.body;
    if (body.size() > kMailtoLimit)
        body = body.left(body.lastIndexOf(u'\n', kMailtoLimit));
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    body.replace(u'\n', u"\r\n"_s);
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(message.toAddress);
    url.setQuery(u"subject=%1&body=%2"_s.arg(encoded(message.subject), encoded(body)));
    return url;
}

QString slipPage(const ComposedMessage &message)
{
    const auto plain = [](const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); };
    const QString warning = MessageCard::tr("This slip names a person. Hand it over in person, keep it out of sight, "
                                            "destroy it afterwards.");
    const QString band = u"<tr><td style=\"background-color:#000000; color:#ffffff; padding:6px;\"><b>%1</b><br>%2"
                         "</td></tr>"_s.arg(MessageCard::tr("CONFIDENTIAL").toHtmlEscaped(), plain(warning));
    return u"<table width=\"100%\" border=\"2\" cellspacing=\"0\" cellpadding=\"10\">%1<tr><td>%2<h2>%3</h2><p>%4</p>"
           "</td></tr></table>"_s.arg(
               band, plain(MessageCard::tr("For %1").arg(message.toName)), plain(message.subject), plain(message.body));
}

MessageCard::MessageCard(ReferralServices &services, const ReferralDetail &detail, MessageKind kind, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_detail(detail)
    , m_kind(new ChoiceBox(this))
    , m_language(new ChoiceBox(this))
    , m_to(new QLabel(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_told(new QCheckBox(tr("The supporter has been &told"), this))
    , m_given(new QCheckBox(tr("The peer has &got the resources"), this))
    , m_wording(new QPushButton(tr("Change the &wording…"), this))
    , m_note(new InlineMessage(this))
    , m_copyAddress(new QAction(tr("Copy &address"), this))
{
    setObjectName(u"messageCard"_s);
    setFrameShape(QFrame::StyledPanel);
    for (const Word<MessageKind> &word : wordsOf<MessageKind>()) {
        if (word.value == MessageKind::Resources || detail.referral.supporter.isValid())
            m_kind->addChoice(labelOf(word.value), codeOf(word.value));
    }
    m_kind->setChoice<MessageKind>(kind);
    m_language->addChoice(tr("English"), u"en"_s);
    m_language->addChoice(tr("Spanish"), u"es"_s);
    const QString preferred = detail.referral.preferredLanguage;
    m_language->setCode(
        kind == MessageKind::Resources && m_language->findData(preferred) >= 0 ? preferred : interfaceLanguage());
    build();
    connect(m_kind, &ChoiceBox::codeChosen, this, &MessageCard::compose);
    connect(m_language, &ChoiceBox::codeChosen, this, &MessageCard::compose);
    connect(m_copyAddress, &QAction::triggered, this, &MessageCard::copyAddress);
    compose();
}

void MessageCard::build()
{
    m_kind->setObjectName(u"messageKind"_s);
    m_language->setObjectName(u"messageLanguage"_s);
    m_subject->setObjectName(u"messageSubject"_s);
    m_subject->setReadOnly(true);
    m_body->setObjectName(u"messageBody"_s);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_to->setTextFormat(Qt::PlainText);
    m_to->setWordWrap(true);
    auto *form = new FormFields(this);
    form->add(tr("Message"), m_kind);
    form->add(tr("Language"), m_language);
    form->add(tr("Subject"), m_subject);
    form->add(tr("Text"), m_body);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Message"), 2, this));
    layout->addWidget(m_to);
    layout->addWidget(form);
    layout->addWidget(m_note); // beside the buttons it is about
    addButtons(*layout);
}

QWidget *MessageCard::addButton(QHBoxLayout &row, const QString &text, const char *name, void (MessageCard::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    row.addWidget(button);
    m_handOver.append(button);
    m_first = m_first ? m_first : button;
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void MessageCard::addFirstRow(QHBoxLayout &row)
{
    if (m_services.openMail)
        addButton(row, tr("Open in &mail program"), "openMail", &MessageCard::openInMail);
    if (m_services.copySensitive) {
        addButton(row, tr("Copy te&xt"), "copyText", &MessageCard::copyText);
        addButton(row, tr("Copy &subject"), "copySubject", &MessageCard::copySubject);
    }
    row.addStretch(1);
}

void MessageCard::addSecondRow(QHBoxLayout &row)
{
    if (m_services.printPage)
        addButton(row, tr("&Print slip…"), "printSlip", &MessageCard::printSlip);
    if (m_services.calendarFile)
        addButton(row, tr("Cale&ndar…"), "calendarFile", &MessageCard::saveCalendar);
    if (m_services.messageFile)
        addButton(row, tr("Save as message &file…"), "saveMessage", &MessageCard::saveFile);
    row.addStretch(1);
}

void MessageCard::addTicks(QVBoxLayout &layout)
{
    m_told->setObjectName(u"told"_s);
    m_given->setObjectName(u"resourcesGiven"_s);
    layout.addWidget(m_told);
    layout.addWidget(m_given);
    connect(m_told, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            emit told();
    });
    connect(m_given, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            emit resourcesGiven();
    });
}

void MessageCard::addButtons(QVBoxLayout &layout)
{
    auto *first = new QHBoxLayout;
    addFirstRow(*first);
    auto *second = new QHBoxLayout;
    addSecondRow(*second);
    layout.addLayout(first);
    layout.addLayout(second);
    addTicks(layout);
    auto *close = new QPushButton(tr("&Done"), this);
    close->setObjectName(u"closeCard"_s);
    m_wording->setObjectName(u"changeWording"_s);
    m_wording->setFlat(true);
    m_wording->setVisible(m_services.wording);
    auto *last = new QHBoxLayout;
    last->addWidget(m_wording);
    last->addStretch(1);
    last->addWidget(close);
    layout.addLayout(last);
    connect(m_wording, &QPushButton::clicked, this,
        [this] { emit wordingWanted(m_kind->code() + u':' + m_language->code()); });
    connect(close, &QPushButton::clicked, this, &MessageCard::closed);
    QList<QWidget *> order{m_body, m_note};
    tabThrough(order + m_handOver + QList<QWidget *>{m_told, m_given, m_wording, close});
}

/// What can be told of this message: that the supporter knows, or that the peer has the resources.
void MessageCard::showTicks(MessageKind kind)
{
    const Referral &referral = m_detail.referral;
    m_told->setVisible(kind != MessageKind::Resources && referral.supporter.isValid() && !referral.toldAt.isValid()
        && isAllowed(Verb::Told, referral.state));
    m_given->setVisible(kind == MessageKind::Resources && !referral.resourcesOfferedOn.isValid()
        && isAllowed(Verb::OfferResource, referral.state));
}

void MessageCard::clearTicks()
{
    m_told->setChecked(false);
    m_given->setChecked(false);
}

void MessageCard::compose()
{
    const MessageKind kind = m_kind->choice<MessageKind>().value_or(MessageKind::Assignment);
    const QString language = m_language->code();
    const QString wording
        = m_services.wording ? m_services.wording->inForce(kind, language) : shippedTemplate(kind, language);
    showTicks(kind);
    const ProgrammeSettings settings = m_services.programme ? m_services.programme() : ProgrammeSettings{};
    const QStringList lines = m_services.resourceLines ? m_services.resourceLines(language) : QStringList{};
    const auto composed = composeMessage(kind, m_detail, settings, lines, wording);
    for (QWidget *button : std::as_const(m_handOver))
        button->setEnabled(composed.has_value());
    if (!composed) {
        m_message = {};
        m_note->show(InlineMessage::Kind::Problem, errorText(composed.error()));
        return;
    }
    m_message = *composed;
    m_note->clear();
    showRecipient(kind);
    m_subject->setText(m_message.subject);
    m_body->setPlainText(m_message.body);
}

/// The first message to the peer is the supporter's to send, in their own name.
void MessageCard::showRecipient(MessageKind kind)
{
    if (kind == MessageKind::Outreach) {
        m_to->setText(tr("For %1 to send to %2, in their own name.")
                          .arg(givenNameFirst(m_detail.supporterName), m_message.toName));
        m_message.toName = givenNameFirst(m_detail.supporterName);
        m_message.toAddress = m_detail.supporterEmail;
        return;
    }
    m_to->setText(m_message.toAddress.isEmpty() ? tr("To %1 (no e-mail address is known)").arg(m_message.toName)
                                                : tr("To %1, %2").arg(m_message.toName, m_message.toAddress));
}

void MessageCard::openInMail()
{
    switch (m_services.openMail(mailtoFor(m_message))) {
    case MailOutcome::Opened:
        return m_note->show(
            InlineMessage::Kind::Information, tr("Handed to the mail program. Sent? Then tick it below."));
    case MailOutcome::OpenedEmpty:
        if (m_services.copySensitive)
            m_services.copySensitive(m_message.body);
        return m_note->show(InlineMessage::Kind::Information,
            tr("The mail program was opened empty, because others at this computer could have read the text on the "
               "way. The text is on the clipboard: paste it, then copy the address."),
            {m_copyAddress});
    case MailOutcome::NoProgram:
        return m_note->show(
            InlineMessage::Kind::Warning, tr("This computer has no mail program set up. Copy the text instead."));
    }
}

void MessageCard::copyText()
{
    m_services.copySensitive(m_message.body);
    m_note->show(InlineMessage::Kind::Success, tr("The text is on the clipboard for two minutes."));
}

void MessageCard::copyAddress()
{
    m_services.copySensitive(m_message.toAddress);
    m_note->show(InlineMessage::Kind::Success, tr("The address is on the clipboard for two minutes."));
}

void MessageCard::copySubject()
{
    m_services.copySensitive(m_message.subject);
    m_note->show(InlineMessage::Kind::Success, tr("The subject is on the clipboard for two minutes."));
}

void MessageCard::printSlip()
{
    const Question question{tr("Print a slip"),
        tr("The slip has a name on it. Take it from the printer at once, hand it over in person, and have it destroyed "
           "afterwards."),
        tr("Print the slip"), tr("Do not print")};
    if (!m_services.prompts.confirm(question))
        return;
    m_services.printPage(u"Wardmate"_s, slipPage(m_message));
    m_note->show(InlineMessage::Kind::Information, tr("Handed over? Then tick it below."));
}

void MessageCard::saveCalendar()
{
    // Neutral on purpose: calendars are seen by others (ux.md 2, Calendar).
    const QDateTime due = m_detail.referral.dueAt;
    const QDateTime start = due.isValid() && due > m_services.clock.nowUtc() ? due : m_services.clock.nowUtc();
    write({.title = tr("Save a calendar file"),
              .suggested = u"peer-support.ics"_s,
              .filters = {tr("Calendar files (*.ics)")},
              .suffix = u"ics"_s},
        m_services.calendarFile(tr("Peer support follow-up"), start),
        tr("The calendar file was saved. It names nobody, and it lies outside the encrypted file."));
}

void MessageCard::saveFile()
{
    const Question question{tr("Save as message file"),
        tr("The file is not encrypted and holds a name. Whoever opens this folder can read it."), tr("Save the file"),
        tr("Do not save")};
    if (!m_services.prompts.confirm(question))
        return;
    write({.title = tr("Save as message file"),
              .suggested = tr("peer-support-message.eml"),
              .filters = {tr("Messages (*.eml)")},
              .suffix = u"eml"_s},
        m_services.messageFile(m_message), tr("The message is saved. Delete the file when it has been sent."));
}

void MessageCard::write(const FileChoice &choice, const QByteArray &bytes, const QString &said)
{
    const QString path = m_services.prompts.chooseSaveFile(choice);
    if (path.isEmpty())
        return;
    if (!bytes.isEmpty() && writeWholeFile(path, bytes))
        m_note->show(InlineMessage::Kind::Success, said);
    else
        m_note->show(InlineMessage::Kind::Problem, tr("The file could not be written there. Choose another place."));
}

void MessageCard::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    else
        m_kind->setFocus(Qt::OtherFocusReason);
}

void MessageCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace wardmate
