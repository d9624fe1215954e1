// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/proposals_page.h"

#include "models/matching/match_store.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/table_setup.h"
#include "ui/matching/compare_dialog.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/proposal_details.h"
#include "ui/matching/proposal_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

ProposalsPage::ProposalsPage(MatchingServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ProposalModel(services, this))
    , m_summary(new QLabel(this))
    , m_again(quietLabel(tr("A changed row is kept; the rest is worked out again."), this))
    , m_rest(new QPushButton(tr("Match the rest a&gain"), this))
    , m_table(new QTableView(this))
    , m_details(new ProposalDetails(services, this))
    , m_scroll(new QScrollArea(this))
    , m_message(new InlineMessage(this))
    , m_busy(new QWidget(this))
    , m_progress(new QProgressBar(m_busy))
{
    build();
    connectDetails();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showRow(); });
    connect(m_table, &QTableView::activated, this, [this] { m_details->edit(false); });
    connect(m_rest, &QPushButton::clicked, this, [this] { matchRestAgain(); });
    connect(&m_run, &MatchRun::started, this, [this] { showBusy(true); });
    connect(&m_run, &MatchRun::ended, this, [this] { showBusy(false); });
    connect(&m_run, &MatchRun::progressed, m_progress, &QProgressBar::setValue);
}

void ProposalsPage::build()
{
    m_table->setObjectName(u"proposalTable"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Proposed matches"));
    setColumnCharacters(*m_table, {22, 26, 18, 14}); // peer, supporter, why, fit
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(ProposalModel::FitWords), header->visualIndex(ProposalModel::Why));
    m_summary->setObjectName(u"proposalSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_rest->setObjectName(u"matchRest"_s);
    m_scroll->setObjectName(u"proposalDetails"_s);
    m_scroll->setWidget(m_details);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Matching"));
    auto *stop = new QPushButton(tr("St&op"), m_busy);
    stop->setObjectName(u"stopMatching"_s);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_run.stop();
        showStopped();
    });
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(new QLabel(tr("Matching everybody with everybody…"), m_busy));
    busy->addWidget(m_progress, 1);
    busy->addWidget(stop);
    m_busy->setVisible(false);
    auto *again = new QHBoxLayout;
    again->addWidget(m_again, 1);
    again->addWidget(m_rest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(again);
    layout->addWidget(m_scroll, 1);
}

void ProposalsPage::connectDetails()
{
    connect(m_details, &ProposalDetails::chosen, this, &ProposalsPage::choose);
    connect(m_details, &ProposalDetails::released, this, [this](ReferralId referral) {
        m_plan.release(referral);
        matchRestAgain();
    });
    connect(m_details, &ProposalDetails::swapWanted, this, [this](ReferralId one, ReferralId other) {
        m_plan.swap(one, other, m_taxonomy);
        m_model->refresh();
        showRow();
        showState();
    });
    connect(m_details, &ProposalDetails::compareWanted, this, &ProposalsPage::compare);
    connect(m_details, &ProposalDetails::goTo, this, &ProposalsPage::goTo);
    connect(m_details, &ProposalDetails::rankRuleLifted, this, [this] {
        m_plan.liftRankRule();
        solve();
    });
    connect(m_details, &ProposalDetails::pairAllowed, this, [this](Pair pair) {
        if (const auto done = m_services.store.setAside(pair, false); !done) {
            showProblem(errorText(done.error()));
            return;
        }
        m_plan.allowPair(pair);
        solve();
    });
}

void ProposalsPage::start(const QList<ReferralId> &referrals)
{
    m_message->clear();
    m_plan = {};
    m_model->setPlan(nullptr);
    auto request = m_services.store.forReferrals(referrals);
    auto taxonomy = m_services.store.taxonomy();
    if (!request || !taxonomy) {
        showProblem(errorText(request ? taxonomy.error() : request.error()));
        showState();
        return;
    }
    m_taxonomy = std::move(*taxonomy);
    m_plan = MatchPlan(std::move(*request));
    solve();
}

void ProposalsPage::solve()
{
    m_costRun.stop();
    m_run.propose(m_plan.request(), m_taxonomy, [this](MatchResult result) { showResult(std::move(result)); });
    showState();
}

void ProposalsPage::showResult(MatchResult result)
{
    if (result.cancelled)
        return;
    if (!result.refusedPins.empty()) {
        showProblem(result.refusedPins.front().text);
        return;
    }
    const ReferralId current = m_model->referral(m_table->currentIndex().row());
    m_plan.take(std::move(result));
    m_model->setPlan(&m_plan);
    const int row = std::max(0, m_model->rowOf(current));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, ProposalModel::Peer));
    showRow();
    showState();
}

void ProposalsPage::matchRestAgain()
{
    m_message->clear();
    solve();
}

void ProposalsPage::useWeights(const MatchWeights &weights)
{
    m_plan.setWeights(weights);
    solve();
}

void ProposalsPage::useAreas()
{
    auto taxonomy = m_services.store.taxonomy();
    if (!taxonomy) {
        showProblem(errorText(taxonomy.error()));
        return;
    }
    m_taxonomy = std::move(*taxonomy);
    solve();
}

void ProposalsPage::showRow()
{
    const MatchPlan::Row *row = m_plan.row(m_model->referral(m_table->currentIndex().row()));
    m_scroll->setVisible(row != nullptr);
    if (!row)
        return;
    m_details->show(m_plan, *row);
    explainRow(*row);
}

// A kept row: what it costs. Else, where somebody fits this peer better than the one proposed: what taking them would do.
void ProposalsPage::explainRow(const MatchPlan::Row &row)
{
    m_costRun.stop();
    if (!row.supporter)
        return;
    std::optional<SupporterId> asked;
    if (row.kept)
        asked = row.supporter;
    else if (!row.match.pairs.empty() && row.match.pairs.front().points > row.points().value_or(0))
        asked = row.match.pairs.front().supporter;
    if (!asked)
        return;
    const ReferralId referral = row.referral();
    m_costRun.costOf(m_plan.requestWithoutPin(referral), m_taxonomy, {referral, *asked},
        [this, referral, asked](const OverrideCost &cost) {
            if (m_model->referral(m_table->currentIndex().row()) == referral) {
                m_details->showCost(costWords(cost, m_services.supporterName(*asked),
                    nameOr(m_services.peerName(referral), referral), m_services));
            }
        });
}

void ProposalsPage::choose(ReferralId referral, std::optional<SupporterId> supporter)
{
    m_plan.choose(referral, supporter, m_taxonomy);
    m_model->refresh();
    showRow();
    showState();
}

void ProposalsPage::compare(ReferralId referral)
{
    MatchRequest request = m_plan.requestWithoutPin(referral);
    if (const MatchPlan::Row *row = m_plan.row(referral); row && row->match.partnersToo)
        request.partnersToo.push_back(referral);
    CompareDialog dialog(m_services, request, m_taxonomy, referral, this);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        choose(referral, dialog.chosen());
}

void ProposalsPage::showState()
{
    m_summary->setText(summary());
    const bool open = m_plan.isChanged() && !m_run.isRunning();
    m_rest->setEnabled(open);
    emit planChanged();
}

void ProposalsPage::showBusy(bool busy)
{
    m_progress->setValue(0);
    m_busy->setVisible(busy);
    m_table->setEnabled(!busy);
    m_scroll->setEnabled(!busy);
    showState();
}

QString ProposalsPage::summary() const
{
    if (m_run.isRunning() || m_plan.rows().empty())
        return {};
    const int all = int(m_plan.rows().size());
    const int matched = int(m_plan.pairs().size());
    if (matched == all && m_plan.keptCount() == 0)
        return tr("Best for all %n together.", nullptr, all);
    if (matched == all)
        return tr("Everybody has a supporter. %n row(s) kept as you chose.", nullptr, m_plan.keptCount());
    return tr("%1 of %n peer(s) have a supporter.", nullptr, all).arg(matched);
}

void ProposalsPage::showProblem(const QString &text)
{
    m_message->show(InlineMessage::Kind::Problem, text);
}

void ProposalsPage::showStopped()
{
    m_message->show(InlineMessage::Kind::Information, tr("Matching was stopped. Nothing was changed."));
}

void ProposalsPage::setCompact(bool compact)
{
    m_table->setColumnHidden(ProposalModel::Why, compact);
}

void ProposalsPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace wardmate
