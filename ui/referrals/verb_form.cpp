// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/verb_form.h"

#include "models/base/clock.h"
#include "ui/base/form_fields.h"
#include "ui/base/tab_order.h"
#include "ui/referrals/contact_form.h"
#include "ui/referrals/conversation_form.h"
#include "ui/referrals/referral_services.h"
#include "ui/referrals/short_forms.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

VerbForm::VerbForm(Verb verb, const QString &title, const QString &act, QWidget *parent)
    : QFrame(parent)
    , m_verb(verb)
    , m_fields(new FormFields(this))
    , m_head(new QVBoxLayout)
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_act(new QPushButton(act, this))
{
    setObjectName(u"verbForm"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    m_act->setObjectName(u"doVerb"_s);
    m_act->setDefault(true);
    m_cancel->setObjectName(u"cancelVerb"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_act);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(title, 2, this));
    layout->addLayout(m_head);
    layout->addWidget(m_fields);
    layout->addLayout(buttons);
    connect(m_act, &QPushButton::clicked, this, &VerbForm::finish);
    connect(m_cancel, &QPushButton::clicked, this, &VerbForm::cancelled);
}

void VerbForm::addTick(QCheckBox &tick)
{
    fields().addRow(&tick);
}

void VerbForm::finish()
{
    if (m_fields->checkAll())
        emit done(m_verb, facts());
}

/// Tab goes as the eye does, whoever was made first.
void VerbForm::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QList<QWidget *> order;
    for (int at = 0; at < m_head->count(); ++at) {
        if (QWidget *part = m_head->itemAt(at)->widget())
            order.append(part);
    }
    tabThrough(order + QList<QWidget *>{m_fields, m_cancel, m_act});
}

void VerbForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (isEnter && event->isAutoRepeat())
        event->accept(); // of the key that opened the form, still held down
    else if (isEnter)
        finish();
    else
        QFrame::keyPressEvent(event);
}

VerbForm *makeVerbForm(Verb verb, const ReferralDetail &detail, const ReferralServices &services, QWidget *parent)
{
    const QDate today = services.clock.today();
    switch (verb) {
    case Verb::Outreach:
        return new ContactForm(detail, services.clock.now(), parent);
    case Verb::Conversation:
        return new ConversationForm(detail, today, parent);
    case Verb::Declined:
        return new DeclinedForm(parent);
    case Verb::FurtherHelp:
        return new FurtherHelpForm(detail, parent);
    case Verb::OfferResource:
        return new ResourcesForm(parent);
    case Verb::Close:
        return new CloseForm(detail, parent);
    case Verb::Escalate:
        return new EscalateForm(services.showBoundariesCard, parent);
    case Verb::Hold:
        return new HoldForm(parent);
    case Verb::Unassign:
        return new UnassignForm(parent);
    case Verb::Reopen:
        return detail.referral.state == ReferralState::Purged ? new ReopenForm(parent) : nullptr;
    default:
        return nullptr;
    }
}

} // namespace wardmate
