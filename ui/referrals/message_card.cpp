// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/message_card.h"

#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
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
    , m_note(new InlineMessage(this))
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
    layout->addWidget(m_note);
    layout->addWidget(m_to);
    layout->addWidget(form);
    addButtons(*layout);
}

void MessageCard::addButtons(QVBoxLayout &layout)
{
    const auto add = [this](QHBoxLayout &row, const QString &text, const QString &name, auto act) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        row.addWidget(button);
        m_handOver.append(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto *first = new QHBoxLayout;
    if (m_services.openMail)
        m_first = add(*first, tr("Open in &mail program"), u"openMail"_s, [this] { openInMail(); });
    if (m_services.copySensitive) {
        QWidget *button = add(*first, tr("Copy te&xt"), u"copyText"_s,
            [this] { copy(m_message.body, tr("The text is on the clipboard for two minutes.")); });
        m_first = m_first ? m_first : button;
        add(*first, tr("Copy &subject"), u"copySubject"_s,
            [this] { copy(m_message.subject, tr("The subject is on the clipboard for two minutes.")); });
    }
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    if (m_services.messageFile)
        add(*second, tr("Save as message &file…"), u"saveMessage"_s, [this] { saveFile(); });
    second->addStretch(1);
    auto *close = new QPushButton(tr("&Done"), this);
    close->setObjectName(u"closeCard"_s);
    second->addWidget(close);
    m_told->setObjectName(u"told"_s);
    m_told->setVisible(m_detail.referral.supporter.isValid() && !m_detail.referral.toldAt.isValid());
    layout.addLayout(first);
    layout.addWidget(m_told);
    layout.addLayout(second);
    connect(m_told, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            emit told();
    });
    connect(close, &QPushButton::clicked, this, &MessageCard::closed);
}

void MessageCard::compose()
{
    const MessageKind kind = m_kind->choice<MessageKind>().value_or(MessageKind::Assignment);
    const QString language = m_language->code();
    QString wording = m_services.wording ? m_services.wording(kind, language) : QString();
    if (wording.isEmpty())
        wording = shippedTemplate(kind, language);
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
    m_to->setText(m_message.toAddress.isEmpty() ? tr("To %1 (no e-mail address is known)").arg(m_message.toName)
                                                : tr("To %1, %2").arg(m_message.toName, m_message.toAddress));
    m_subject->setText(m_message.subject);
    m_body->setPlainText(m_message.body);
}

void MessageCard::openInMail()
{
    if (!m_services.openMail(mailtoFor(m_message)))
        m_note->show(
            InlineMessage::Kind::Warning, tr("This computer has no mail program set up. Copy the text instead."));
    else
        m_note->show(InlineMessage::Kind::Information, tr("Handed to the mail program. Sent? Then tick it below."));
}

void MessageCard::copy(const QString &text, const QString &said)
{
    m_services.copySensitive(text);
    m_note->show(InlineMessage::Kind::Success, said);
}

void MessageCard::saveFile()
{
    const Question question{tr("Save as message file"),
        tr("The file is not encrypted and holds a name. Whoever opens this folder can read it."), tr("Save the file"),
        tr("Do not save")};
    if (!m_services.prompts.confirm(question))
        return;
    const QString path = m_services.prompts.chooseSaveFile(
        {tr("Save as message file"), tr("peer-support-message.eml"), {tr("Messages (*.eml)")}, u"eml"_s});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = m_services.messageFile(m_message);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_note->show(InlineMessage::Kind::Success, tr("The message is saved. Delete the file when it has been sent."));
    else
        m_note->show(InlineMessage::Kind::Problem, tr("The message could not be written there. Choose another place."));
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
