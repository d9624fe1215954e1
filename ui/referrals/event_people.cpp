// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/event_people.h"

#include "ui/base/tab_order.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

EventPeople::EventPeople(QWidget *parent)
    : QWidget(parent)
    , m_links(new QVBoxLayout)
    , m_beforeLinks(makeTabMark(this))
    , m_all(new QPushButton(this))
{
    setObjectName(u"eventPeople"_s);
    m_all->setObjectName(u"othersOfEvent"_s);
    auto *add = new QPushButton(tr("Add somebody from this event…"), this);
    add->setObjectName(u"addToEvent"_s);
    for (QPushButton *link : {m_all, add})
        link->setFlat(true);
    m_links->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_links);
    layout->addWidget(m_all, 0, Qt::AlignLeading);
    layout->addWidget(add, 0, Qt::AlignLeading);
    connect(m_all, &QPushButton::clicked, this, &EventPeople::listWanted);
    connect(add, &QPushButton::clicked, this, &EventPeople::addWanted);
}

void EventPeople::show(const ReferralDetail &detail)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what called us
        delete item;
    }
    QWidget *before = m_beforeLinks;
    for (const EventMember &member : detail.others) {
        const QString name = member.name.isEmpty() ? tr("Name erased") : member.name;
        //: Another person of the same event and how far they are: "Chen, Wei: matched"
        auto *link = new QPushButton(tr("%1: %2").arg(name, labelOf(member.state).toLower()), this);
        link->setObjectName(u"member_%1"_s.arg(member.referral.value));
        link->setFlat(true);
        link->setAccessibleDescription(tr("From the same event"));
        m_links->addWidget(link, 0, Qt::AlignLeading);
        setTabOrder(before, link);
        before = link;
        connect(link, &QPushButton::clicked, this, [this, id = member.referral] { emit openWanted(id); });
    }
    m_all->setText(tr("%n people from this event", nullptr, detail.othersOfEvent + 1));
    m_all->setVisible(detail.othersOfEvent > 0);
}

} // namespace wardmate
