// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/contact_form.h"

#include "ui/base/choice_box.h"
#include "ui/base/form_fields.h"

#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

Channel usualChannel(const ReferralDetail &detail)
{
    if (!detail.attempts.isEmpty())
        return detail.attempts.last().channel;
    return detail.referral.preferredChannel.value_or(Channel::Phone);
}

} // namespace

ContactForm::ContactForm(const ReferralDetail &detail, QWidget *parent)
    : VerbForm(Verb::Outreach, tr("Log contact"), tr("&Log contact"), parent)
    , m_channel(new ChoiceBox(this))
{
    int number = 0;
    for (const Word<AttemptResult> &word : wordsOf<AttemptResult>()) {
        //: A choice with its number key: "1  Reached"
        auto *button = new QRadioButton(tr("%1  %2").arg(++number).arg(labelOf(word.value)), this);
        button->setObjectName(u"result_%1"_s.arg(codeOf(word.value)));
        button->setProperty("code", codeOf(word.value));
        m_results.append(button);
        head().addWidget(button);
    }
    m_results.first()->setChecked(true);
    m_channel->setObjectName(u"contactChannel"_s);
    m_channel->addWords<Channel>();
    m_channel->setChoice<Channel>(usualChannel(detail));
    fields().add(tr("&By"), m_channel, FormFields::Need::Required,
        [this] { return m_channel->code().isEmpty() ? tr("How was the contact made? Choose one.") : QString(); });
}

void ContactForm::focusFirst()
{
    m_results.first()->setFocus(Qt::OtherFocusReason);
}

VerbFacts ContactForm::facts() const
{
    VerbFacts facts;
    facts.channel = m_channel->choice<Channel>();
    for (const QRadioButton *button : m_results) {
        if (button->isChecked())
            facts.result = fromCode<AttemptResult>(button->property("code").toString());
    }
    return facts;
}

void ContactForm::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < m_results.size()) {
        m_results.at(number)->setChecked(true);
        m_results.at(number)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    VerbForm::keyPressEvent(event);
}

} // namespace wardmate
