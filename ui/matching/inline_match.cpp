// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/inline_match.h"

#include "models/matching/match_store.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/tab_order.h"
#include "ui/matching/assign_command.h"
#include "ui/matching/compare_dialog.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/no_match_view.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr size_t kProposals = 3;
constexpr size_t kReasons = 4;

} // namespace

InlineMatch::InlineMatch(MatchingServices &services, ReferralId referral, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_referral(referral)
    , m_title(headingLabel({}, 2, this))
    , m_compare(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_proposals(new QVBoxLayout)
    , m_noMatch(new NoMatchView(services, this))
    , m_excludedCount(new QLabel(this))
    , m_showExcluded(new QPushButton(tr("Show wh&y"), this))
    , m_excluded(new QListWidget(this))
{
    setObjectName(u"inlineMatch"_s);
    build();
    connect(m_compare, &QPushButton::clicked, this, &InlineMatch::compare);
    connect(m_noMatch, &NoMatchView::goTo, this, &InlineMatch::goTo);
    connect(m_noMatch, &NoMatchView::pairAllowed, this, &InlineMatch::allow);
    connect(m_noMatch, &NoMatchView::rankRuleLifted, this, [this] {
        m_request.directorLiftsRankRule = true;
        refresh();
    });
    connect(m_showExcluded, &QPushButton::clicked, this, [this] {
        const bool show = !m_excluded->isVisibleTo(this);
        m_excluded->setVisible(show);
        m_showExcluded->setText(show ? tr("Hide wh&y") : tr("Show wh&y"));
    });
    refresh();
}

void InlineMatch::build()
{
    m_compare->setObjectName(u"compareAll"_s);
    m_showExcluded->setObjectName(u"showExcluded"_s);
    m_excluded->setObjectName(u"excludedList"_s);
    m_excluded->setAccessibleName(tr("Not proposed, with the reasons"));
    m_excluded->setVisible(false);
    m_excluded->setWordWrap(true);
    m_excludedCount->setWordWrap(true);
    m_excludedCount->setTextFormat(Qt::PlainText);
    const auto beside = [](QWidget *words, QWidget *button) { // below where both do not fit
        auto *line = new FlowLayout;
        line->addWidget(words);
        line->addWidget(button);
        line->alignEndFrom(1);
        return line;
    };
    m_proposals->setSpacing(fontMetrics().height() / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(beside(m_title, m_compare));
    layout->addWidget(m_message);
    layout->addLayout(m_proposals);
    layout->addWidget(m_noMatch);
    layout->addLayout(beside(m_excludedCount, m_showExcluded));
    layout->addWidget(m_excluded);
    layout->addStretch();
    m_beforeProposals = makeTabMark(this);
    m_lastChoice = m_beforeProposals;
    tabThrough({m_compare, m_message, m_beforeProposals, m_noMatch, m_showExcluded, m_excluded});
}

void InlineMatch::refresh()
{
    auto request = m_services.store.forReferrals({m_referral});
    auto taxonomy = m_services.store.taxonomy();
    if (!request || !taxonomy) {
        m_message->show(InlineMessage::Kind::Problem, errorText(request ? taxonomy.error() : request.error()));
        return;
    }
    request->directorLiftsRankRule = m_request.directorLiftsRankRule;
    m_request = std::move(*request);
    m_taxonomy = std::move(*taxonomy);
    const MatchResult result = propose(m_request, m_taxonomy);
    if (!result.referrals.empty())
        showMatch(m_request, result.referrals.front());
}

void InlineMatch::showMatch(const MatchRequest &request, const ReferralMatch &match)
{
    m_title->setText(tr("Supporters for %1", "peer").arg(nameOr(m_services.peerName(m_referral), m_referral)));
    m_compare->setText(tr("Comp&are all %n…", nullptr, int(request.supporters.size())));
    clearProposals();
    for (size_t i = 0; i < std::min(kProposals, match.pairs.size()); ++i)
        addProposal(int(i) + 1, match.pairs[i]);
    m_noMatch->setVisible(match.noMatch.has_value());
    if (match.noMatch)
        m_noMatch->show(m_referral, *match.noMatch);
    const int excluded = excludedCount(match.excluded);
    m_excludedCount->setText(tr("Not proposed: %n", nullptr, excluded));
    m_excludedCount->setVisible(excluded > 0);
    m_showExcluded->setVisible(excluded > 0);
    m_excluded->clear();
    m_excluded->addItems(exclusionLines(match.excluded, m_services));
}

void InlineMatch::addProposal(int number, const ScoredSupporter &scored)
{
    const auto supporter = std::ranges::find(m_request.supporters, scored.supporter, &MatchSupporter::id);
    const QString name = m_services.supporterName(scored.supporter);
    auto *card = new QFrame(this);
    card->setObjectName(u"proposal%1"_s.arg(number));
    card->setFrameShape(QFrame::StyledPanel);
    auto *title = headingLabel(tr("%1  %2", "number, supporter").arg(number).arg(name), 2, card);
    auto *facts = quietLabel(
        supporter == m_request.supporters.end() ? QString() : supporterFacts(*supporter, m_taxonomy), card);
    std::vector<MatchReason> reasons;
    for (const Comparison &each : compareAll(m_request, m_taxonomy, m_referral)) {
        if (each.supporter == scored.supporter) {
            for (const CriterionValue &value : each.criteria)
                reasons.push_back({value.criterion, value.value >= kInFavour, value.text});
        }
    }
    auto *why = new QLabel(reasonLines(mainReasons(reasons, kReasons)).join(u'\n'), card);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setToolTip(reasonLines(reasons).join(u'\n'));
    auto *fit = new QLabel(tr("Fit: %1").arg(fitWords(scored.points)), card);
    fit->setToolTip(fitNumber(scored.points));
    auto *button = new QPushButton(tr("Choose"), card);
    button->setObjectName(u"choose%1"_s.arg(number));
    button->setAccessibleName(tr("Choose %1", "supporter").arg(name));
    button->setAccessibleDescription(reasonLines(reasons).join(u'\n'));
    button->setAutoDefault(true);
    button->setDefault(number == 1);
    connect(button, &QPushButton::clicked, this, [this, id = scored.supporter] { choose(id); });
    auto *layout = new QVBoxLayout(card);
    for (const auto &[words, end] : {std::pair<QWidget *, QWidget *>(title, fit), {facts, button}}) {
        auto *line = new FlowLayout; // with large text the fit and the button stand below
        line->addWidget(words);
        line->addWidget(end);
        line->alignEndFrom(1);
        layout->addLayout(line);
    }
    layout->addWidget(why);
    m_proposals->addWidget(card);
    setTabOrder(m_lastChoice, button);
    m_lastChoice = button;
}

void InlineMatch::clearProposals()
{
    m_lastChoice = m_beforeProposals;
    while (QLayoutItem *item = m_proposals->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void InlineMatch::choose(SupporterId supporter)
{
    const bool again = !m_request.referrals.empty() && m_request.referrals.front().present.isValid();
    if (again)
        return showSaved(reassignWithUndo(m_services, m_referral, supporter), supporter);
    assignWithUndo(m_services, {{m_referral, supporter}},
        [here = QPointer(this), supporter](const Result<std::vector<SavedMatch>> &saved) {
            if (here)
                here->showSaved(saved ? Result<void>() : tl::unexpected<Error>(saved.error()), supporter);
        });
}

void InlineMatch::showSaved(const Result<void> &done, SupporterId supporter)
{
    if (!done) {
        m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
        return;
    }
    // The button takes back this act only, not whatever came after it.
    const auto undo = [stack = &m_services.undo, index = m_services.undo.index()] {
        if (stack->index() == index)
            stack->undo();
    };
    emit undoOffered({.text = tr("Match saved."), .undo = undo, .more = {}, .moreAct = {}});
    emit assigned(m_referral, supporter);
}

void InlineMatch::compare()
{
    CompareDialog dialog(m_services, m_request, m_taxonomy, m_referral, this);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        choose(*dialog.chosen());
}

void InlineMatch::allow(Pair pair)
{
    if (const auto done = m_services.store.setAside(pair, false); !done)
        m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
    refresh();
}

void InlineMatch::focusFirst()
{
    if (auto *first = findChild<QPushButton *>(u"choose1"_s))
        first->setFocus(Qt::OtherFocusReason);
    else
        m_compare->setFocus(Qt::OtherFocusReason);
}

InlineMatch *inlineMatch(MatchingServices &services, ReferralId referral, QWidget *parent)
{
    return new InlineMatch(services, referral, parent);
}

} // namespace wardmate
