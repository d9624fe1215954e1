// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/matching_pane.h"

#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/step_list.h"
#include "ui/base/tab_order.h"
#include "ui/base/undo_last.h"
#include "ui/matching/areas_dialog.h"
#include "ui/matching/assign_command.h"
#include "ui/matching/proposals_page.h"
#include "ui/matching/tell_page.h"
#include "ui/matching/waiting_model.h"
#include "ui/matching/waiting_page.h"
#include "ui/matching/weights_dialog.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QStringList stepNames()
{
    return {MatchingPane::tr("Who is waiting"), MatchingPane::tr("Proposed matches"),
        MatchingPane::tr("Tell the supporters")};
}

} // namespace

MatchingPane::MatchingPane(MatchingServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_steps(new StepList(stepNames(), Qt::Vertical, this))
    , m_stepsAcross(new StepList(stepNames(), Qt::Horizontal, this))
    , m_title(headingLabel({}, 1, this))
    , m_stack(new QStackedWidget(this))
    , m_waiting(new WaitingPage(services, this))
    , m_proposals(new ProposalsPage(services, this))
    , m_tell(new TellPage(services, this))
    , m_back(newFooterButton(u"backButton"_s, &MatchingPane::back))
    , m_leave(newFooterButton(u"leaveButton"_s, &MatchingPane::leave))
    , m_next(newFooterButton(u"nextButton"_s, &MatchingPane::next))
    , m_weights(new QAction(tr("Matching &weights…"), this))
    , m_areas(new QAction(tr("Practice &areas…"), this))
{
    build();
    connect(m_waiting, &WaitingPage::wanted, this, &MatchingPane::next);
    connect(m_waiting, &WaitingPage::tickedChanged, this, &MatchingPane::showButtons);
    connect(m_proposals, &ProposalsPage::planChanged, this, &MatchingPane::showButtons);
    connect(m_proposals, &ProposalsPage::goTo, this, &MatchingPane::goTo);
    connect(m_tell, &TellPage::told, this, &MatchingPane::saved);
    connect(m_weights, &QAction::triggered, this, &MatchingPane::editWeights);
    connect(m_areas, &QAction::triggered, this, &MatchingPane::editAreas);
    offer(Standard::Print, m_tell->printAction());
    refreshWaiting();
    showStep(Waiting);
}

void MatchingPane::build()
{
    m_title->setObjectName(u"stepTitle"_s);
    m_stepsAcross->hide();
    m_next->setDefault(true);
    m_back->setText(tr("&Back"));
    for (QWidget *page :
        {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_proposals), static_cast<QWidget *>(m_tell)})
        m_stack->addWidget(page);
    const int gap = fontMetrics().height() / 2;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_leave, m_next})
        buttons->addWidget(button);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(fontMetrics().height() * 3 / 2);
    layout->addWidget(m_steps, 1, 0);
    layout->addWidget(m_stepsAcross, 0, 1);
    auto *page = new QVBoxLayout;
    page->setSpacing(gap);
    page->addWidget(m_title);
    page->addWidget(m_stack, 1);
    page->addLayout(buttons);
    layout->addLayout(page, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    m_steps->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    tabThrough({m_waiting, m_proposals, m_tell, m_back, m_leave, m_next});
}

QPushButton *MatchingPane::newFooterButton(const QString &name, void (MatchingPane::*act)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QList<QAction *> MatchingPane::menuActions() const
{
    return {m_weights, m_areas};
}

void MatchingPane::focusFirst()
{
    switch (step()) {
    case Waiting:
        m_waiting->focusFirst();
        break;
    case Proposals:
        m_proposals->focusFirst();
        break;
    case Tell:
        m_tell->focusFirst();
        break;
    }
}

QList<QWidget *> MatchingPane::regions()
{
    return {m_stack->currentWidget(), m_next};
}

bool MatchingPane::openItem(const QString &reference)
{
    refreshWaiting();
    showStep(Waiting);
    return m_waiting->preselect(reference);
}

void MatchingPane::setRoom(Room room)
{
    m_steps->setVisible(room == Room::Wide);
    m_stepsAcross->setVisible(room == Room::Narrow);
    m_waiting->setCompact(room != Room::Wide);
    m_proposals->setCompact(room != Room::Wide);
    m_tell->setStacked(room != Room::Wide);
}

MatchingPane::Step MatchingPane::step() const
{
    return Step(m_stack->currentIndex());
}

void MatchingPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (step() == Waiting)
        refreshWaiting();
}

void MatchingPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        step() == Proposals ? back() : leave();
    else
        Pane::keyPressEvent(event);
}

void MatchingPane::showStep(Step step)
{
    static constexpr const char *kTitles[]
        = {QT_TR_NOOP("Choose who to match"), QT_TR_NOOP("Check the proposals"), QT_TR_NOOP("Tell the supporters")};
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_stepsAcross->setCurrent(step);
    m_title->setText(tr(kTitles[step]));
    m_tell->printAction()->setVisible(step == Tell);
    showButtons();
    if (isVisible()) {
        focusFirst();
        emit said(m_steps->accessibleName());
    }
}

void MatchingPane::showButtons()
{
    const Step now = step();
    m_back->setVisible(now == Proposals);
    m_leave->setVisible(now != Tell);
    m_leave->setText(tr("Cance&l"));
    const int pairs = int(m_proposals->plan().pairs().size());
    if (now == Waiting) {
        m_next->setText(tr("&Next"));
        m_next->setEnabled(!m_waiting->model().ticked().isEmpty());
    } else if (now == Proposals) {
        m_next->setText(tr("&Confirm %n match(es)", nullptr, pairs));
        m_next->setEnabled(pairs > 0 && !m_proposals->isBusy());
    } else {
        m_next->setText(tr("D&one"));
        m_next->setEnabled(true);
    }
}

void MatchingPane::refreshWaiting()
{
    m_waiting->refresh();
    setCount(m_waiting->model().readyCount(), m_waiting->model().anyOverdue());
    showButtons();
}

void MatchingPane::next()
{
    switch (step()) {
    case Waiting:
        if (!m_waiting->model().ticked().isEmpty()) {
            m_proposals->start(m_waiting->model().ticked());
            showStep(Proposals);
        }
        break;
    case Proposals:
        confirm();
        break;
    case Tell:
        leave();
        break;
    }
}

void MatchingPane::back()
{
    m_proposals->stop();
    refreshWaiting();
    showStep(Waiting);
}

void MatchingPane::leave()
{
    m_proposals->stop();
    refreshWaiting();
    showStep(Waiting);
    emit goTo(u"today"_s, {});
}

void MatchingPane::confirm()
{
    assignWithUndo(
        m_services, m_proposals->plan().pairs(),
        [here = QPointer(this)](const Result<std::vector<SavedMatch>> &saved) {
            if (here)
                here->showSaved(saved);
        },
        [here = QPointer(this)] {
            if (here)
                here->startAgain();
        });
}

void MatchingPane::showSaved(const Result<std::vector<SavedMatch>> &matches)
{
    if (!matches && matches.error().code == u"stopped"_s)
        return m_proposals->showStopped();
    if (!matches)
        return m_proposals->showProblem(errorText(matches.error()));
    emit saved();
    refreshWaiting();
    m_tell->start(*matches);
    showStep(Tell);
    emit undoOffered({.text = tr("%n match(es) saved.", nullptr, int(matches->size())),
        .undo = undoOfLast(m_services.undo),
        .more = {},
        .moreAct = {}});
}

/// Matches were taken back or made again: what the later pages show is no longer so.
void MatchingPane::startAgain()
{
    refreshWaiting();
    if (step() != Waiting)
        showStep(Waiting);
}

void MatchingPane::editWeights()
{
    std::optional<MatchRequest> present;
    if (step() == Proposals && !m_proposals->plan().rows().empty())
        present = m_proposals->plan().request();
    WeightsDialog dialog(m_services, present, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    emit saved();
    emit undoOffered({.text = tr("Weights saved."), .undo = undoOfLast(m_services.undo), .more = {}, .moreAct = {}});
    if (step() == Proposals)
        m_proposals->useWeights(dialog.weights());
}

void MatchingPane::editAreas()
{
    AreasDialog dialog(m_services, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    emit saved();
    emit undoOffered(
        {.text = tr("Practice areas saved."), .undo = undoOfLast(m_services.undo), .more = {}, .moreAct = {}});
    if (step() == Proposals)
        m_proposals->useAreas();
}

PaneSpec matchingPane(MatchingServices &services)
{
    return {.id = u"matching"_s,
        .title = MatchingPane::tr("&Matching"),
        .menu = {},
        .group = u"work"_s,
        .icon = u"supporters"_s,
        .make = [&services](QWidget *parent) { return new MatchingPane(services, parent); },
        .count =
            [&services] {
                const auto peers = services.waiting();
                return peers ? int(peers->size()) : 0;
            },
        .listed = false};
}

} // namespace wardmate
