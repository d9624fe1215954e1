// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_page.h"

#include "ui/base/inline_message.h"
#include "ui/shell/help_sheet.h"
#include "ui/shell/work_area.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

WorkPage::WorkPage(QWidget *parent)
    : QWidget(parent)
    , m_banner(new InlineMessage(this))
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
    m_banner->setObjectName(u"sampleBanner"_s);
    m_help->setVisible(false);
    connect(m_help, &HelpSheet::closed, this, &WorkPage::hideHelp);
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
