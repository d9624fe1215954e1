// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/contact_form.h"

#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/form_fields.h"

#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMidday = 12; ///< of a day told afterwards, whose hour nobody knows

Channel usualChannel(const ReferralDetail &detail)
{
    if (!detail.attempts.isEmpty())
        return detail.attempts.last().channel;
    return detail.referral.preferredChannel.value_or(Channel::Phone);
}

} // namespace

ContactForm::ContactForm(const ReferralDetail &detail, const LocalNow &now, QWidget *parent)
    : VerbForm(Verb::Outreach, tr("Log contact"), tr("&Log contact"), parent)
    , m_channel(new ChoiceBox(this))
    , m_day(new DateField(this))
    , m_today(now.today())
    , m_zone(now.zone())
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
    m_day->setObjectName(u"contactDay"_s);
    m_day->setToday(m_today);
    m_day->setDate(m_today);
    fields().add(tr("&When"), m_day, FormFields::Need::Required, [this] {
        if (m_day->isProblem() || !m_day->date().isValid())
            return tr("On which day? Type it, for instance t for today or -1 for yesterday.");
        return m_day->date() > m_today ? tr("This day has not come yet.") : QString();
    });
}

void ContactForm::focusFirst()
{
    m_results.first()->setFocus(Qt::OtherFocusReason);
}

VerbFacts ContactForm::facts() const
{
    VerbFacts facts;
    if (m_day->date() < m_today)
        facts.at = QDateTime(m_day->date(), QTime(kMidday, 0), m_zone);
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
