// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/roster_pane.h"

#include "models/base/clock.h"
#include "models/roster/roster_groups.h"
#include "models/roster/roster_model.h"
#include "models/roster/roster_store.h"
#include "ui/base/action_button.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/prompts.h"
#include "ui/base/tab_order.h"
#include "ui/roster/coverage_page.h"
#include "ui/roster/group_toggles.h"
#include "ui/roster/roster_command.h"
#include "ui/roster/roster_page.h"
#include "ui/roster/supporter_detail.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace wardmate {

PaneSpec rosterPane(RosterServices &services)
{
    return {.id = u"supporters"_s,
        .title = RosterPane::tr("&Supporters"),
        .menu = RosterPane::tr("&Supporters"),
        .group = u"work"_s,
        .icon = u"supporters"_s,
        .make = [&services](QWidget *parent) { return new RosterPane(services, parent); },
        .count =
            [&services] {
                const auto all = services.store.all();
                const QDate today = services.clock.today();
                return all ? int(std::count_if(all->cbegin(), all->cend(),
                           [today](const auto &row) { return isIn(RosterGroup::Available, row, today); }))
                           : 0;
            }};
}

RosterPane::RosterPane(RosterServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_model(new RosterModel(services.store, services.clock, this))
    , m_page(nullptr)
    , m_detail(nullptr)
    , m_coverage(nullptr)
    , m_tabs(new QTabWidget(this))
    , m_splitter(nullptr)
{
    m_model->setSpecialtyLabel(services.specialtyLabel);
    const Result<void> loaded = m_model->load();
    m_page = new RosterPage(services, *m_model, this);
    m_detail = new SupporterDetail(services, this);
    m_coverage = new CoveragePage(this);
    makeActions();
    build();
    connect(m_page, &RosterPage::currentChanged, this, &RosterPane::showCurrent);
    connect(m_page, &RosterPage::activated, this, &RosterPane::showDetail);
    connect(m_detail, &SupporterDetail::saved, this, &Pane::saved);
    connect(m_detail, &SupporterDetail::left, this, &RosterPane::showList);
    connect(m_detail, &SupporterDetail::openRequested, this,
        [this](SupporterId id) { openItem(QString::number(id.value)); });
    connect(m_detail, &SupporterDetail::added, this, [this](SupporterId id) {
        m_page->select(id);
        showCurrent();
        offerUndo(tr("Supporter added."));
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RosterPane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RosterPane::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RosterPane::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RosterPane::refreshCount);
    m_page->step(0);
    showCurrent();
    if (!loaded)
        m_services.prompts.report(
            errorWords(loaded.error()).title, errorText(loaded.error()), errorWords(loaded.error()).details);
}

QList<QAction *> RosterPane::menuActions() const
{
    return {m_import, m_confirm, m_leave, m_return};
}

void RosterPane::focusFirst()
{
    if (m_tabs->currentWidget() == m_coverage)
        return m_coverage->table().setFocus(Qt::OtherFocusReason);
    if (!m_splitter->widget(0)->isVisibleTo(this))
        return m_detail->focusFirst();
    if (m_page->table().isVisibleTo(this))
        return m_page->table().setFocus(Qt::OtherFocusReason);
    Pane::focusFirst();
}

QList<QWidget *> RosterPane::regions()
{
    if (m_tabs->currentWidget() == m_coverage)
        return {m_coverage};
    return {&m_page->search(), &m_page->toggles(), &m_page->table(), m_detail};
}

bool RosterPane::openItem(const QString &reference)
{
    m_tabs->setCurrentIndex(0);
    if (reference == "new"_L1) {
        startNew();
        return true;
    }
    if (!m_page->select(SupporterId{reference.toLongLong()}))
        return false;
    showCurrent();
    showDetail();
    return true;
}

void RosterPane::setRoom(Room room)
{
    m_room = room;
    m_page->setTight(room == Room::Tight);
    m_detail->setBackVisible(room != Room::Wide);
    m_page->setVisible(room == Room::Wide || !m_detail->isNew());
    m_detail->setVisible(room == Room::Wide || m_detail->isNew());
}

void RosterPane::keepDrafts()
{
    m_detail->keepTyped();
}

void RosterPane::build()
{
    QList<QWidget *> order;
    auto *top = new FlowLayout;
    top->addWidget(headingLabel(tr("Supporters"), 1, this));
    top->alignEndFrom(1);
    for (QAction *action : {m_import, m_new}) {
        auto *button = new ActionButton(action, this);
        button->setDefault(action == m_new);
        top->addWidget(button);
        order.append(button);
    }
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_page);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 94, fontMetrics().averageCharWidth() * 60});
    m_splitter->handle(1)->setFocusPolicy(Qt::NoFocus);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_splitter, tr("&List"));
    m_tabs->addTab(m_coverage, tr("Co&verage"));
    m_tabs->tabBar()->setAccessibleName(tr("List or coverage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    m_page->setChoices({m_import, m_new});
    m_detail->setActions({m_confirm, m_leave, m_return, m_remove});
    tabThrough(order + QList<QWidget *>{m_tabs, m_page, m_detail, m_coverage});
}

QAction *RosterPane::act(const QString &text, void (RosterPane::*slot)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void RosterPane::makeActions()
{
    m_new = act(tr("&Add supporter…"), &RosterPane::startNew);
    m_import = act(tr("&Bring in a list…"), &RosterPane::bringIn);
    m_edit = act(tr("&Edit profile"), &RosterPane::showDetail);
    m_remove = act(tr("Re&move"), &RosterPane::remove);
    m_confirm = act(tr("&Confirm profile today"), &RosterPane::confirmProfile);
    m_leave = act(tr("&Has left the team"), &RosterPane::leaveTeam);
    m_return = act(tr("&Is active again"), &RosterPane::returnToTeam);
    m_find = new QAction(tr("&Search supporters"), this);
    m_previous = new QAction(tr("&Previous supporter"), this);
    m_next = new QAction(tr("Ne&xt supporter"), this);
    connect(m_find, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(0);
        showList();
        m_page->search().setFocus(Qt::ShortcutFocusReason);
        m_page->search().selectAll();
    });
    connect(m_previous, &QAction::triggered, this, [this] { m_page->step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { m_page->step(1); });
    offer(Standard::NewItem, m_new);
    offer(Standard::Filter, m_find);
    offer(Standard::Edit, m_edit);
    offer(Standard::Remove, m_remove);
    offer(Standard::Previous, m_previous);
    offer(Standard::Next, m_next);
}

void RosterPane::showCurrent()
{
    refreshCount();
    if (const SupporterStanding *standing = m_page->current(); standing && !m_detail->isNew())
        m_detail->show(*standing);
    else if (!m_detail->isNew())
        m_detail->showNothing();
    refreshActions();
}

void RosterPane::showDetail()
{
    if (!m_detail->hasSupporter())
        return;
    m_detail->setVisible(true);
    m_page->setVisible(m_room == Room::Wide);
    m_detail->focusFirst();
}

void RosterPane::showList()
{
    m_detail->keepTyped();
    m_page->setVisible(true);
    m_detail->setVisible(m_room == Room::Wide);
    showCurrent();
    m_page->table().setFocus(Qt::OtherFocusReason);
}

void RosterPane::startNew()
{
    m_tabs->setCurrentIndex(0);
    m_detail->setVisible(true);
    m_page->setVisible(m_room == Room::Wide);
    m_detail->showNew();
    refreshActions();
}

void RosterPane::remove()
{
    const SupporterStanding *standing = m_page->current();
    if (!standing)
        return;
    m_detail->keepTyped();
    const Supporter before = m_page->current()->supporter;
    const auto done
        = RosterCommand::perform(m_services.undo, m_services.store, tr("remove supporter"), before, std::nullopt);
    if (done)
        return offerUndo(tr("Supporter removed."));
    if (done.error().code != "supporter_in_use"_L1)
        return emit said(errorText(done.error()));
    changeStatus(SupporterStatus::Left, tr("mark as left"),
        tr("Referrals name this supporter, so the profile stays, marked as left."));
}

void RosterPane::leaveTeam()
{
    changeStatus(SupporterStatus::Left, tr("mark as left"), tr("Marked as left."));
}

void RosterPane::returnToTeam()
{
    changeStatus(SupporterStatus::Active, tr("mark as active"), tr("Active again."));
}

void RosterPane::confirmProfile()
{
    m_detail->keepTyped();
    if (const SupporterStanding *standing = m_page->current()) {
        Supporter after = standing->supporter;
        after.profileConfirmedOn = m_model->today();
        change(after, tr("confirm profile"), tr("Profile confirmed."));
    }
}

void RosterPane::changeStatus(SupporterStatus status, const QString &name, const QString &said)
{
    m_detail->keepTyped();
    if (const SupporterStanding *standing = m_page->current()) {
        Supporter after = standing->supporter;
        after.status = status;
        change(after, name, said);
    }
}

void RosterPane::change(const Supporter &after, const QString &name, const QString &said)
{
    const Supporter before = m_page->current()->supporter;
    if (before == after)
        return;
    const auto done = RosterCommand::perform(m_services.undo, m_services.store, name, before, after);
    if (!done)
        return emit this->said(errorText(done.error()));
    offerUndo(said);
}

void RosterPane::offerUndo(const QString &text)
{
    emit saved();
    // The button takes back this act only, not whatever came after it.
    emit undoOffered({.text = text, .undo = [stack = &m_services.undo, index = m_services.undo.index()] {
                          if (stack->index() == index)
                              stack->undo();
                      }});
}

void RosterPane::bringIn()
{
    emit goTo(u"import"_s, u"supporters"_s);
}

void RosterPane::refreshActions()
{
    const SupporterStanding *standing = m_page->current();
    const bool here = standing && !m_detail->isNew();
    const bool gone = here && standing->supporter.status == SupporterStatus::Left;
    for (QAction *action : {m_edit, m_remove, m_confirm})
        action->setEnabled(here);
    m_new->setEnabled(!m_detail->isNew());
    m_confirm->setVisible(!gone);
    m_leave->setVisible(!gone);
    m_leave->setEnabled(here);
    m_return->setVisible(gone);
}

void RosterPane::refreshCount()
{
    const auto &rows = m_model->standings();
    const QDate today = m_model->today();
    setCount(int(std::count_if(
        rows.cbegin(), rows.cend(), [today](const auto &row) { return isIn(RosterGroup::Available, row, today); })));
    m_coverage->setRoster(rows);
}

} // namespace wardmate
