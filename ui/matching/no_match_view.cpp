// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/no_match_view.h"

#include "ui/base/form_fields.h"
#include "ui/matching/match_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

NoMatchView::NoMatchView(MatchingServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_text(new QLabel(this))
    , m_closest(new QLabel(this))
    , m_ways(new QVBoxLayout)
{
    m_text->setObjectName(u"noMatchText"_s);
    for (QLabel *label : {m_text, m_closest}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_closest);
    layout->addLayout(m_ways);
}

void NoMatchView::show(ReferralId referral, const NoMatch &why)
{
    m_referral = referral;
    m_text->setText(tr("%1.", "a sentence").arg(why.text));
    const bool somebody = !why.nearest.empty() && !why.rules.empty();
    m_closest->setText(somebody ? tr("Closest: %1.", "supporters").arg(namesOf(why.nearest)) : QString());
    m_closest->setVisible(somebody);
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_ways->addWidget(headingLabel(tr("What would help"), 2, this));
    for (const WayOutOffer &offer : why.waysOut)
        addWay(offer);
}

QString NoMatchView::namesOf(const std::vector<SupporterId> &supporters) const
{
    QStringList names;
    for (const SupporterId id : supporters)
        names.append(m_services.supporterName(id));
    return namesLine(names);
}

void NoMatchView::addWay(const WayOutOffer &offer)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString names = namesOf(offer.supporters);
    auto *words
        = new QLabel(names.isEmpty() ? offer.text : tr("%1: %2", "way out, supporters").arg(offer.text, names), line);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    layout->addWidget(words, 1);
    const auto button = [&](const QString &text, auto act) {
        auto *made = new QPushButton(text, line);
        made->setObjectName(u"way_"_s + codeOf(offer.way));
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, act);
        layout->addWidget(made);
    };
    const QString first = offer.supporters.empty() ? QString() : QString::number(offer.supporters.front().value);
    switch (offer.way) {
    case WayOut::LiftRankRule:
        if (m_services.role == PersonRole::Director)
            button(tr("Allow it"), [this] { emit rankRuleLifted(); });
        break;
    case WayOut::AllowPair:
        button(tr("Allow the pair"), [this, who = offer.supporters.front()] { emit pairAllowed({m_referral, who}); });
        break;
    case WayOut::CoordinatorInPerson:
        button(tr("Open the referral"), [this] { emit goTo(u"referrals"_s, QString::number(m_referral.value)); });
        break;
    case WayOut::OutsideLine:
        button(tr("Open the sheets"), [this] { emit goTo(u"resources"_s, {}); });
        break;
    default:
        if (!first.isEmpty())
            button(tr("Open the supporter"), [this, first] { emit goTo(u"supporters"_s, first); });
        break;
    }
    m_ways->addWidget(line);
}

} // namespace wardmate
