// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/starting_list.h"

#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/tones.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kHidden = u"today/starting_hidden"_s;

} // namespace

StartingList::StartingList(ReferralServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(headingLabel({}, 2, this))
    , m_hide(new QPushButton(tr("Hi&de"), this))
    , m_grid(new QGridLayout)
{
    m_hide->setObjectName(u"hideStarting"_s);
    m_hide->setFlat(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    connect(m_hide, &QPushButton::clicked, this, [this] {
        m_services.settings.setValue(kHidden, true);
        refresh();
    });
    hide();
}

void StartingList::refresh()
{
    const QList<StartingPoint> points
        = m_services.startingPoints ? m_services.startingPoints() : QList<StartingPoint>{};
    const auto done = std::ranges::count_if(points, &StartingPoint::isDone);
    const bool isOver = done == points.size() || m_services.settings.value(kHidden).toBool();
    setVisible(!isOver);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (isOver)
        return;
    m_title->setText(tr("Getting started: %1 of %2 done").arg(done).arg(points.size()));
    m_lastStop = m_hide;
    int row = 0;
    for (const StartingPoint &point : points)
        addPoint(point, row++);
}

void StartingList::addPoint(const StartingPoint &point, int row)
{
    auto *mark = new QLabel(this);
    const Tones &tones = tonesOf(palette());
    if (point.isDone)
        mark->setPixmap(iconPixmap(u"check"_s, tones.done, fontMetrics().height(), devicePixelRatioF()));
    auto *title = new QLabel(point.isDone ? tr("%1 (done)").arg(point.title) : point.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_grid->addWidget(mark, row, 0);
    m_grid->addWidget(title, row, 1);
    if (point.isDone)
        return;
    auto *act = new QPushButton(tr("Do it"), this);
    act->setAccessibleName(tr("Do it: %1").arg(point.title));
    m_grid->addWidget(act, row, 2);
    setTabOrder(m_lastStop, act);
    m_lastStop = act;
    connect(act, &QPushButton::clicked, this, [this, point] {
        if (point.act)
            point.act();
        else
            emit goTo(point.paneId);
    });
}

} // namespace wardmate
