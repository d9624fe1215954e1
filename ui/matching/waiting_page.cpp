// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/waiting_page.h"

#include "models/matching/match_store.h"
#include "ui/base/empty_state.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/tab_order.h"
#include "ui/base/table_setup.h"
#include "ui/matching/match_texts.h"
#include "ui/matching/tick_by_space.h"
#include "ui/matching/waiting_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

WaitingPage::WaitingPage(MatchingServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new WaitingModel(services.clock, this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_supporters(new QListWidget(this))
    , m_message(new InlineMessage(this))
{
    build();
    connect(m_model, &WaitingModel::tickedChanged, this, &WaitingPage::tickedChanged);
    connect(m_table, &QTableView::activated, this, &WaitingPage::wanted);
    connect(m_show, &QPushButton::clicked, this, [this] { toggleList(); });
}

void WaitingPage::build()
{
    m_table->setObjectName(u"waitingTable"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Peers who wait for a supporter"));
    new TickBySpace(*m_table, WaitingModel::Peer);
    setColumnCharacters(*m_table, {22, 16, 42, 20}); // peer, unit, kind, deadline
    auto *all = new QPushButton(tr("Mark &all"), m_content);
    all->setObjectName(u"markAll"_s);
    auto *none = new QPushButton(tr("&Mark none"), m_content);
    none->setObjectName(u"markNone"_s);
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->tickAll(false); });
    auto *marks = new QHBoxLayout;
    marks->addWidget(quietLabel(tr("Space marks or unmarks a peer."), m_content), 1);
    marks->addWidget(all);
    marks->addWidget(none);
    m_summary->setObjectName(u"standings"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_show->setObjectName(u"showSupporters"_s);
    m_show->setText(tr("&Show supporters"));
    m_supporters->setObjectName(u"standingList"_s);
    m_supporters->setAccessibleName(tr("Supporters and how they stand today"));
    m_supporters->setVisible(false);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_summary, 1);
    counts->addWidget(m_show);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 3);
    layout->addLayout(marks);
    layout->addLayout(counts);
    layout->addWidget(m_supporters, 2);
    auto *empty = new EmptyState(this);
    empty->setTexts(u"check"_s, tr("Nobody is waiting for a match."), {});
    m_stack->addWidget(m_content);
    m_stack->addWidget(empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_message);
    outer->addWidget(m_stack, 1);
    tabThrough({m_message, m_table, all, none, m_show, m_supporters, empty});
}

void WaitingPage::refresh()
{
    auto peers = m_services.waiting();
    if (!peers) {
        m_message->show(InlineMessage::Kind::Problem, errorText(peers.error()));
        return;
    }
    m_message->clear();
    const int row = m_table->currentIndex().row();
    m_model->setPeers(std::move(*peers));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), WaitingModel::Peer));
    showStandings();
}

bool WaitingPage::preselect(const QString &reference)
{
    const QString number = reference.section(u':', -1);
    const QString kind = reference.contains(u':') ? reference.section(u':', 0, 0) : QString();
    const qint64 id = number.toLongLong();
    const auto oneReferral = [id](const WaitingPeer &peer) { return peer.referral.value == id; };
    const auto oneEvent = [id](const WaitingPeer &peer) { return peer.event.value == id; };
    return (kind != "event"_L1 && m_model->tickOnly(oneReferral))
        || (kind != "referral"_L1 && m_model->tickOnly(oneEvent));
}

/// Where there is no room for all columns, the deadline goes before the long words of what happened.
void WaitingPage::setCompact(bool compact)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int place = compact ? WaitingModel::ColumnCount - 1 : int(WaitingModel::Kind);
    header->moveSection(header->visualIndex(WaitingModel::Kind), place);
}

void WaitingPage::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void WaitingPage::showStandings()
{
    const auto request = m_services.store.allOpen();
    const auto taxonomy = m_services.store.taxonomy();
    if (!request || !taxonomy) {
        m_message->show(InlineMessage::Kind::Problem, errorText(request ? taxonomy.error() : request.error()));
        return;
    }
    const Standings standings = standingsOf(*request, *taxonomy, m_services);
    m_summary->setText(standings.summary());
    m_supporters->clear();
    const auto add = [this](const QString &title, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        auto *heading = new QListWidgetItem(title, m_supporters);
        QFont strong = m_supporters->font();
        strong.setBold(true);
        heading->setFont(strong);
        heading->setFlags(Qt::NoItemFlags | Qt::ItemIsEnabled);
        m_supporters->addItems(lines);
    };
    add(tr("Available"), standings.available);
    add(tr("At the limit"), standings.atLimit);
    add(tr("Away"), standings.away);
    add(tr("Not ready"), standings.notReady);
    m_show->setText(m_supporters->isVisibleTo(this) ? tr("Hide &supporters") : tr("&Show supporters"));
    m_show->setEnabled(m_supporters->count() > 0);
}

void WaitingPage::toggleList()
{
    const bool show = !m_supporters->isVisibleTo(this);
    m_supporters->setVisible(show);
    m_show->setText(show ? tr("Hide &supporters") : tr("&Show supporters"));
    if (show)
        m_supporters->setFocus(Qt::OtherFocusReason);
}

} // namespace wardmate
