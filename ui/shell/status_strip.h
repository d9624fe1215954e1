// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStatusBar>

class QLabel;
class QPushButton;

namespace wardmate {

class UndoBar;

/// The foot of the window: undo bar, when something was last stored, how old the backup is, the lock (ux.md 7.2).
class StatusStrip final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    [[nodiscard]] UndoBar &undoBar() const { return *m_undoBar; }
    void setSaved(const QDateTime &at);
    /// needed: older than a week, shown in the colour of what is due and with the word.
    void setBackup(const QString &text, bool needed);
    void setUnlocked(bool unlocked);
    [[nodiscard]] QString savedText() const;

signals:
    void lockWanted();
    void backupWanted();

private:
    UndoBar *m_undoBar;
    QLabel *m_saved;
    QPushButton *m_backup;
    QPushButton *m_lock;
};

} // namespace wardmate
