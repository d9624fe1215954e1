// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/backups.h"
#include "app/window/session_signals.h"
#include "app/window/vault_access.h"
#include "app/window/worker.h"
#include "ui/base/theme.h"
#include "ui/base/widget_prompts.h"
#include "ui/shell/main_window.h"

#include <QUndoStack>

class QAction;
class QSettings;

namespace wardmate {

class FeaturePanes;

/// Wires window, session and features: what opens, what is shown, what happens on locking.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// prompts: what interrupts a person; tests give their own.
    Desk(QSettings &settings, const Clock &clock, std::unique_ptr<Prompts> prompts = std::make_unique<WidgetPrompts>());
    ~Desk() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// The sample programme (--demo), a file's unlock page, or the first-run pages. isJustLocked: it was open a moment ago
    /// (--locked).
    void start(bool sample, const QString &path, bool isJustLocked = false);
    void startNew(); ///< the first-run pages (--new), whatever was open last

signals:
    /// Everything is closed and wiped; the process should begin afresh with these arguments: at the unlock page of a file
    /// or, where that was asked for, with a new programme or the sample.
    void endedLocked(const QStringList &arguments);

private:
    void showProgramme(const OpenedProgram &program);
    struct Checked;
    void checkFile();
    [[nodiscard]] Result<void> checkAndHeal(Checked &checked);
    void afterChecks();
    void showPublishedBefore(const PublishedBefore &before);
    void eraseWhatIsDue();
    void showDamage();
    void backUp();
    void reportBackup(const Result<void> &done);
    void restore(const QString &path);
    void takeFiles(const QStringList &paths);
    void reportProblem(const Error &error);
    void lockNow(const AfterLock &next);
    void putAway();
    void closeFile();
    void backUpBeforeQuitting();
    void showBackupAge();
    void addActions();
    void changeOwnPassphrase();
    void setWorking(bool working);

    QSettings &m_settings;
    const Clock &m_clock;
    VaultAccess m_access;
    Theme m_theme;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<MainWindow> m_window;
    QUndoStack m_undo;
    Worker m_worker;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Backups> m_backups; ///< none for the sample and for an administrator
    std::unique_ptr<FeaturePanes> m_panes;
    SessionSignals m_signals;
    QString m_path;
    QList<QAction *> m_actions; ///< what only makes sense while a programme is open
    QAction *m_ownPassphrase = nullptr; ///< for every role
    bool m_isInHurry = false; ///< the computer goes to sleep: close the file, nothing else
};

/// A new process, and the end of this one: whatever Qt copied of names goes back to the system with it.
void startAfresh(const QString &program, const QStringList &arguments);

} // namespace wardmate
