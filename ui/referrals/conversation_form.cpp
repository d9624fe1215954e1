// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/conversation_form.h"

#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/form_fields.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kUsualConversations = 2; ///< domain.md: a third asks whether further help would serve better

} // namespace

ConversationForm::ConversationForm(const ReferralDetail &detail, const QDate &today, QWidget *parent)
    : VerbForm(Verb::Conversation, tr("Conversation %1").arg(detail.referral.conversations + 1),
        tr("&Log conversation"), parent)
    , m_mode(new ChoiceBox(this))
    , m_minutes(new ChoiceBox(this))
    , m_day(new DateField(this))
    , m_resources(new QCheckBox(tr("&Resources were given"), this))
    , m_help(new QCheckBox(tr("&Further help was offered"), this))
{
    if (detail.referral.conversations >= kUsualConversations)
        head().addWidget(quietLabel(tr("One or two are usual. Would further help serve better?"), this));
    m_mode->setObjectName(u"conversationMode"_s);
    m_mode->addWords<Channel>();
    m_mode->setChoice<Channel>(detail.referral.preferredChannel.value_or(Channel::InPerson));
    fields().add(tr("&How"), m_mode, FormFields::Need::Required,
        [this] { return m_mode->code().isEmpty() ? tr("How did they talk? Choose one.") : QString(); });
    m_minutes->setObjectName(u"conversationMinutes"_s);
    m_minutes->setOptional(tr("Not known"));
    m_minutes->addWords<MinutesBand>();
    fields().add(tr("L&asted"), m_minutes);
    m_day->setObjectName(u"conversationDay"_s);
    m_day->setToday(today);
    m_day->setDate(today);
    fields().add(tr("&When"), m_day, FormFields::Need::Required, [this, today] {
        if (m_day->isProblem() || !m_day->date().isValid())
            return tr("When did they talk? Type a day, for instance t for today.");
        return m_day->date() > today ? tr("This day has not come yet.") : QString();
    });
    m_resources->setObjectName(u"conversationResources"_s);
    m_help->setObjectName(u"conversationHelp"_s);
    addTick(*m_resources);
    addTick(*m_help);
}

void ConversationForm::focusFirst()
{
    m_mode->setFocus(Qt::OtherFocusReason);
    m_mode->lineEdit()->selectAll();
}

VerbFacts ConversationForm::facts() const
{
    VerbFacts facts;
    facts.channel = m_mode->choice<Channel>();
    facts.minutes = m_minutes->choice<MinutesBand>();
    facts.heldOn = m_day->date();
    facts.resourcesGiven = m_resources->isChecked();
    facts.furtherHelpOffered = m_help->isChecked();
    return facts;
}

} // namespace wardmate
