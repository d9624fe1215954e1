// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/unfinished_line.h"

#include "ui/base/flow_layout.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wardmate {

UnfinishedLine::UnfinishedLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_others(new QPushButton(tr("Show &all unfinished"), this))
{
    setObjectName(u"unfinishedLine"_s);
    m_text->setObjectName(u"unfinishedText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_act->setObjectName(u"continueLatest"_s);
    m_act->setAutoDefault(true);
    m_others->setObjectName(u"showUnfinished"_s);
    m_others->setFlat(true);
    setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0); // its button above those of the rows
    auto *line = new FlowLayout(this);
    line->addWidget(m_text);
    line->addWidget(m_act);
    line->addWidget(m_others);
    line->alignEndFrom(1);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run();
    });
    connect(m_others, &QPushButton::clicked, this, &UnfinishedLine::othersWanted);
    setVisible(false);
}

void UnfinishedLine::setItems(const QList<TodayItem> &latestFirst)
{
    setVisible(!latestFirst.isEmpty());
    m_run = nullptr;
    if (latestFirst.isEmpty())
        return;
    const TodayItem &latest = latestFirst.constFirst();
    const int count = int(latestFirst.size());
    m_text->setText(count == 1
            ? tr("Unfinished: %1 (%2, %3)", "who or what, how it stands, when it was kept")
                  .arg(latest.title, latest.state, latest.due)
            : tr("%n unfinished. The latest: %1 (%2, %3)", "who or what, how it stands, when it was kept", count)
                  .arg(latest.title, latest.state, latest.due));
    m_act->setText(latest.act);
    m_act->setAccessibleName(tr("%1: %2", "the act, who or what").arg(QString(latest.act).remove(u'&'), latest.title));
    m_act->setProperty("key", u"latest"_s + latest.key);
    m_others->setVisible(count > 1);
    m_run = latest.run;
}

} // namespace wardmate
