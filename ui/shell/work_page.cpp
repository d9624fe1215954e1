// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_page.h"

#include "ui/base/inline_message.h"
#include "ui/base/tab_order.h"
#include "ui/shell/help_sheet.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/work_area.h"

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace wardmate {

WorkPage::WorkPage(QWidget *parent)
    : QWidget(parent)
    , m_banner(new InlineMessage(this))
    , m_wait(new QFrame(this))
    , m_waitWords(new QLabel(m_wait))
    , m_waitBar(new QProgressBar(m_wait))
    , m_area(new WorkArea(this))
    , m_help(new HelpSheet(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner, 0, 0, 1, 2);
    layout->addWidget(m_area, 1, 0);
    layout->addWidget(m_help, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(1, 1);
    buildWait();
    m_banner->setObjectName(u"sampleBanner"_s);
    m_help->setVisible(false);
    connect(m_help, &HelpSheet::closed, this, &WorkPage::hideHelp);
    connect(m_area, &WorkArea::currentChanged, m_help, [this](Pane *pane) {
        if (m_help->isVisible())
            m_help->showPage(pane->helpId());
    });
    connect(m_area, &WorkArea::paneMade, this, [this] { // after what stands beside and below it
        tabLast(*m_help);
        if (auto *foot = window()->findChild<QStatusBar *>())
            tabLast(*foot);
    });
}

void WorkPage::buildWait()
{
    m_wait->setObjectName(u"waitStrip"_s);
    m_wait->setFrameShape(QFrame::StyledPanel);
    m_wait->setAutoFillBackground(true); // it lies over the page
    m_wait->setFocusPolicy(Qt::StrongFocus); // where a screen reader finds what is going on
    m_waitWords->setWordWrap(true);
    m_waitBar->setRange(0, 0);
    m_waitBar->setTextVisible(false);
    m_waitBar->setMaximumHeight(fontMetrics().height() / 2);
    auto *lock = new QPushButton(tr("Lock"), m_wait);
    lock->setToolTip(lockKey().toString(QKeySequence::NativeText));
    auto *key = new QShortcut(lockKey(), m_wait); // in the place of the menu's
    connect(key, &QShortcut::activated, this, &WorkPage::lockWanted);
    lock->setObjectName(u"lockWhileWaiting"_s);
    lock->setAutoDefault(false);
    connect(lock, &QPushButton::clicked, this, &WorkPage::lockWanted);
    const int edge = fontMetrics().height() / 2;
    auto *line = new QHBoxLayout(m_wait);
    line->setContentsMargins(edge, edge, edge, edge);
    line->setSpacing(edge * 2);
    line->addWidget(m_waitWords, 1);
    line->addWidget(m_waitBar, 1);
    line->addWidget(lock);
    m_wait->setVisible(false);
    m_wait->installEventFilter(this);
}

/// Over the lower edge of the page, which stays where it is for the moment that this takes.
void WorkPage::placeWait()
{
    const int height = qMax(m_wait->sizeHint().height(), m_wait->heightForWidth(width()));
    m_wait->setGeometry(0, this->height() - height, width(), height);
    m_wait->raise();
}

void WorkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWait();
}

bool WorkPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_wait && event->type() == QEvent::LayoutRequest) // other words, or another text size
        placeWait();
    return QWidget::eventFilter(watched, event);
}

void WorkPage::setWaiting(const QString &words, const QList<QWidget *> &others)
{
    const bool waits = !words.isEmpty();
    m_waitWords->setText(words);
    m_waitBar->setAccessibleName(words);
    m_wait->setAccessibleName(words);
    placeWait();
    m_wait->setVisible(waits);
    if (waits) {
        m_focusBefore = QApplication::focusWidget();
        m_wait->setFocus(Qt::OtherFocusReason);
    }
    for (QWidget *part : QList<QWidget *>{m_area, m_help} + others)
        part->setEnabled(!waits);
    if (waits || !isVisible())
        return;
    if (m_focusBefore && m_focusBefore->isVisibleTo(window()))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (Pane *pane = m_area->currentPane())
        pane->focusFirst();
}

void WorkPage::setSample(bool sample, bool readOnly)
{
    if (sample)
        m_banner->show(
            InlineMessage::Kind::Information, tr("Sample programme: nothing here is real, nothing is kept."));
    else if (readOnly)
        m_banner->show(InlineMessage::Kind::Information, tr("Open to read only: nothing can be changed here."));
    else
        m_banner->clear();
}

void WorkPage::setReadOnly(const QString &why)
{
    m_banner->show(InlineMessage::Kind::Problem, why);
}

void WorkPage::showHelp(const QString &helpId)
{
    m_help->showPage(helpId);
    m_help->setVisible(true);
    m_help->focusFirst();
}

void WorkPage::hideHelp()
{
    m_help->setVisible(false);
    if (Pane *pane = m_area->currentPane())
        pane->focusFirst();
}

} // namespace wardmate
