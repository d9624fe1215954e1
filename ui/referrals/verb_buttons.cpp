// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/verb_buttons.h"

#include "models/referrals/queue_words.h"
#include "ui/base/tab_order.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kBeside = 2; ///< further acts that have a button of their own

/// What a person standing in that state most often does besides the next step.
QList<Verb> usualVerbs(ReferralState state)
{
    switch (state) {
    case ReferralState::Assigned:
        return {Verb::Outreach, Verb::Unassign};
    case ReferralState::Outreach:
        return {Verb::Connected, Verb::Declined};
    case ReferralState::Connected:
        return {Verb::Declined, Verb::Close};
    case ReferralState::Supporting:
        return {Verb::Conversation, Verb::FollowUp};
    case ReferralState::NoResponse:
        return {Verb::Outreach, Verb::Connected};
    case ReferralState::Declined:
        return {Verb::OfferResource, Verb::Connected};
    case ReferralState::Closed:
    case ReferralState::Purged:
        return {Verb::Reopen};
    default:
        return {};
    }
}

} // namespace

QList<Verb> offeredVerbs(const Referral &referral, PersonRole role)
{
    const QList<Verb> possible = verbsFor(referral, role);
    QList<Verb> order;
    if (const auto next = nextVerb(referral))
        order.append(*next);
    order += usualVerbs(referral.state);
    order += possible;
    QList<Verb> offered;
    for (const Verb verb : std::as_const(order)) {
        if (possible.contains(verb) && !offered.contains(verb))
            offered.append(verb);
    }
    return offered;
}

VerbButtons::VerbButtons(QWidget *parent)
    : QWidget(parent)
    , m_mainButton(new QPushButton(this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_menu(new QMenu(this))
{
    m_mainButton->setObjectName(u"mainVerb"_s);
    m_mainButton->setDefault(true);
    m_more->setObjectName(u"moreVerbs"_s);
    m_more->setMenu(m_menu);
    auto *beside = new QHBoxLayout;
    for (qsizetype at = 0; at < kBeside; ++at) {
        auto *button = new QPushButton(this);
        m_buttons.append(button);
        beside->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, at] {
            const qsizetype place = at + (m_main ? 1 : 0);
            if (place < m_actions.size())
                m_actions.at(place)->trigger();
        });
    }
    beside->addWidget(m_more);
    beside->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mainButton);
    layout->addLayout(beside);
    setFocusProxy(m_mainButton);
    tabThrough(QList<QWidget *>{m_mainButton} + QList<QWidget *>(m_buttons.cbegin(), m_buttons.cend())
        + QList<QWidget *>{m_more});
    connect(m_mainButton, &QPushButton::clicked, this, [this] {
        if (m_main)
            emit wanted(*m_main);
    });
}

void VerbButtons::setReferral(const Referral &referral, PersonRole role)
{
    const QList<QAction *> old = std::exchange(m_actions, {}); // one of them may be what called us
    for (QAction *action : old)
        action->deleteLater();
    m_menu->clear();
    m_main = nextVerb(referral);
    const QList<Verb> verbs = offeredVerbs(referral, role);
    for (const Verb verb : verbs) {
        auto *action = new QAction(verbCaption(verb), this);
        connect(action, &QAction::triggered, this, [this, verb] { emit wanted(verb); });
        m_actions.append(action);
    }
    m_mainButton->setVisible(m_main.has_value());
    if (m_main)
        m_mainButton->setText(verbCaption(*m_main));
    setFocusProxy(m_main ? m_mainButton : m_more);
    showWhatFits();
}

QSize VerbButtons::minimumSizeHint() const
{
    return {qMax(m_mainButton->minimumSizeHint().width(), m_more->minimumSizeHint().width()),
        QWidget::minimumSizeHint().height()};
}

void VerbButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

/// What does not fit beside the menu button stands in the menu.
void VerbButtons::showWhatFits()
{
    m_menu->clear();
    qsizetype place = m_main ? 1 : 0;
    int room = width() - m_more->sizeHint().width() - layout()->spacing();
    for (QPushButton *button : std::as_const(m_buttons)) {
        const bool isThere = place < m_actions.size();
        if (isThere)
            button->setText(m_actions.at(place)->text());
        room -= button->sizeHint().width() + layout()->spacing();
        button->setVisible(isThere && room >= 0);
        if (!isThere || room < 0)
            continue;
        ++place;
    }
    for (; place < m_actions.size(); ++place)
        m_menu->addAction(m_actions.at(place));
    m_more->setVisible(!m_menu->isEmpty());
}

} // namespace wardmate
