// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "ui/base/date_words.h"
#include "ui/base/icons.h"
#include "ui/base/undo_bar.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wardmate {

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
    , m_undoBar(new UndoBar(this))
    , m_saved(new QLabel(this))
    , m_backup(new QPushButton(this))
    , m_lock(new QPushButton(this))
{
    setSizeGripEnabled(false);
    m_saved->setObjectName(u"savedLabel"_s);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_backup->setObjectName(u"backupButton"_s);
    m_backup->setFlat(true);
    m_backup->setVisible(false);
    m_lock->setObjectName(u"lockButton"_s);
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    m_lock->setIcon(iconNamed(u"lock"_s));
    m_lock->setFlat(true);
    addWidget(m_undoBar, 1);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_backup);
    addPermanentWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &StatusStrip::lockWanted);
    connect(m_backup, &QPushButton::clicked, this, &StatusStrip::backupWanted);
}

void StatusStrip::setSaved(const QDateTime &at)
{
    m_saved->setText(tr("Saved %1").arg(timeWords(at.toLocalTime().time())));
}

void StatusStrip::setBackup(const QString &text, bool needed)
{
    m_backup->setText(text);
    m_backup->setIcon(needed ? iconNamed(u"warning"_s) : QIcon());
    m_backup->setVisible(!text.isEmpty());
}

void StatusStrip::setUnlocked(bool unlocked)
{
    setVisible(unlocked);
    if (!unlocked) {
        m_undoBar->clear(); // it may hold what an act was about
        m_saved->clear();
    }
}

QString StatusStrip::savedText() const
{
    return m_saved->text();
}

} // namespace wardmate
