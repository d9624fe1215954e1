// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/proposal_details.h"

#include "ui/base/choice_box.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/no_match_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

ProposalDetails::ProposalDetails(MatchingServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(headingLabel({}, 2, this))
    , m_label(new QLabel(tr("Su&pporter"), this))
    , m_choice(new ChoiceBox(this))
    , m_release(new QPushButton(tr("&Undo choice"), this))
    , m_swap(new QPushButton(tr("S&wap with…"), this))
    , m_swapLabel(new QLabel(tr("S&wap with"), this))
    , m_swaps(new ChoiceBox(this))
    , m_compare(new QPushButton(this))
    , m_reasons(new QLabel(this))
    , m_cost(new InlineMessage(this))
    , m_noMatch(new NoMatchView(services, this))
    , m_excludedCount(new QLabel(this))
    , m_showExcluded(new QPushButton(tr("Show wh&y"), this))
    , m_excluded(new QListWidget(this))
{
    build();
    connect(m_choice, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        const auto supporter = code.isEmpty() ? std::nullopt : std::optional(SupporterId{code.toLongLong()});
        // Later, because the answer fills the box anew while its completer is still speaking.
        QMetaObject::invokeMethod(
            this, [this, referral = m_referral, supporter] { emit chosen(referral, supporter); }, Qt::QueuedConnection);
    });
    connect(m_release, &QPushButton::clicked, this, [this] { emit released(m_referral); });
    connect(m_swap, &QPushButton::clicked, this, &ProposalDetails::offerSwaps);
    connect(m_swaps, &ChoiceBox::codeChosen, this, [this](const QString &code) {
        // Later, as above.
        QMetaObject::invokeMethod(
            this, [this, one = m_referral, two = ReferralId{code.toLongLong()}] { emit swapWanted(one, two); },
            Qt::QueuedConnection);
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareWanted(m_referral); });
    connect(m_noMatch, &NoMatchView::goTo, this, &ProposalDetails::goTo);
    connect(m_noMatch, &NoMatchView::rankRuleLifted, this, &ProposalDetails::rankRuleLifted);
    connect(m_noMatch, &NoMatchView::pairAllowed, this, &ProposalDetails::pairAllowed);
    connect(m_showExcluded, &QPushButton::clicked, this, [this] {
        const bool show = !m_excluded->isVisibleTo(this);
        m_excluded->setVisible(show);
        m_showExcluded->setText(show ? tr("Hide wh&y") : tr("Show wh&y"));
    });
}

void ProposalDetails::build()
{
    m_choice->setObjectName(u"supporterChoice"_s);
    m_choice->setMinimumContentsLength(28);
    m_label->setBuddy(m_choice);
    m_release->setObjectName(u"releaseRow"_s);
    m_release->setToolTip(tr("Lets the program propose somebody again when the rest is matched"));
    m_swap->setObjectName(u"swapRow"_s);
    m_swap->setToolTip(tr("Exchanges the supporters of two peers; both rows are kept"));
    m_swaps->setObjectName(u"swapChoice"_s);
    m_swaps->setMinimumContentsLength(28);
    m_swapLabel->setBuddy(m_swaps);
    m_compare->setObjectName(u"compareAll"_s);
    m_reasons->setObjectName(u"reasons"_s);
    m_excludedCount->setObjectName(u"excludedCount"_s);
    m_showExcluded->setObjectName(u"showExcluded"_s);
    m_excluded->setObjectName(u"excludedList"_s);
    m_excluded->setAccessibleName(tr("Not proposed, with the reasons"));
    m_excluded->setVisible(false);
    for (QLabel *label : {m_reasons, m_excludedCount}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_label);
    choice->addWidget(m_choice);
    choice->addStretch();
    auto *acts = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_release, m_swap, m_swapLabel, m_swaps})
        acts->addWidget(part);
    acts->addStretch();
    acts->addWidget(m_compare);
    m_acts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_acts->addLayout(choice);
    m_acts->addLayout(acts, 1);
    auto *excluded = new QHBoxLayout;
    excluded->addWidget(m_excludedCount);
    excluded->addWidget(m_showExcluded);
    excluded->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(m_acts);
    layout->addWidget(m_cost);
    layout->addWidget(m_reasons);
    layout->addWidget(m_noMatch);
    layout->addLayout(excluded);
    layout->addWidget(m_excluded);
    layout->addStretch();
}

/// One line of choices and buttons where they fit, else two.
void ProposalDetails::resizeEvent(QResizeEvent *event)
{
    int wanted = 0;
    for (const QWidget *part :
        std::initializer_list<QWidget *>{m_label, m_choice, m_release, m_swap, m_swapLabel, m_swaps, m_compare})
        wanted += part->isVisibleTo(this) ? part->sizeHint().width() + m_acts->spacing() : 0;
    m_acts->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void ProposalDetails::show(const MatchPlan &plan, const MatchPlan::Row &row)
{
    m_referral = row.referral();
    m_title->setText(nameOr(m_services.peerName(m_referral), m_referral));
    fillChoices(row);
    m_plan = &plan;
    m_swapLabel->hide();
    m_swaps->hide();
    m_swap->setVisible(std::ranges::any_of(
        plan.rows(), [&](const MatchPlan::Row &other) { return plan.canSwap(m_referral, other.referral()); }));
    m_release->setVisible(row.kept);
    m_compare->setText(tr("Comp&are all %n…", nullptr, plan.supporterCount()));
    m_reasons->setText(reasonLines(row.reasons).join(u'\n'));
    m_reasons->setVisible(row.supporter.has_value());
    const bool explain = !row.supporter && !row.isLeftOut() && row.match.noMatch;
    m_noMatch->setVisible(explain);
    if (explain)
        m_noMatch->show(m_referral, *row.match.noMatch);
    showCost({});
    showExcluded(row);
}

void ProposalDetails::fillChoices(const MatchPlan::Row &row)
{
    m_choice->clear();
    m_choice->setOptional(row.isLeftOut() || row.supporter ? tr("Nobody for now") : tr("Nobody yet"));
    for (const ScoredSupporter &each : row.match.pairs) {
        m_choice->addChoice(tr("%1 – %2", "supporter, fit in words")
                                .arg(m_services.supporterName(each.supporter), fitWords(each.points)),
            QString::number(each.supporter.value));
        m_choice->setItemData(m_choice->count() - 1, fitNumber(each.points), Qt::ToolTipRole);
    }
    m_choice->setCode(row.supporter ? QString::number(row.supporter->value) : QString());
    m_choice->lineEdit()->setCursorPosition(0); // the start of a long name shows
}

/// In the place of the button a list in which one types; there may be a thousand to swap with.
void ProposalDetails::offerSwaps()
{
    m_swaps->clear();
    for (const MatchPlan::Row &other : m_plan->rows()) {
        if (!m_plan->canSwap(m_referral, other.referral()))
            continue;
        m_swaps->addChoice(tr("%1 (%2)", "peer, supporter")
                               .arg(nameOr(m_services.peerName(other.referral()), other.referral()),
                                   m_services.supporterName(*other.supporter)),
            QString::number(other.referral().value));
    }
    m_swaps->setCode({});
    m_swapLabel->show();
    m_swaps->show();
    m_swaps->setFocus(Qt::OtherFocusReason); // before the button goes, which has it
    m_swap->hide();
}

void ProposalDetails::showExcluded(const MatchPlan::Row &row)
{
    const int count = excludedCount(row.match.excluded);
    m_excludedCount->setText(
        count > 0 ? tr("Not proposed: %n", nullptr, count) : tr("Every supporter may be proposed."));
    m_showExcluded->setVisible(count > 0);
    m_excluded->setVisible(m_excluded->isVisibleTo(this) && count > 0);
    m_excluded->clear();
    m_excluded->addItems(exclusionLines(row.match.excluded, m_services));
}

void ProposalDetails::showCost(const QString &text)
{
    if (text.isEmpty())
        m_cost->clear();
    else
        m_cost->show(InlineMessage::Kind::Information, text);
}

void ProposalDetails::edit(bool open)
{
    m_choice->setFocus(Qt::OtherFocusReason);
    if (open)
        m_choice->showPopup();
}

} // namespace wardmate
