// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/vault_access.h"
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
    /// The sample programme (--demo), a file's unlock page, or the first-run pages.
    void start(bool sample, const QString &path);

signals:
    /// Everything is closed and wiped; the process should begin afresh at the unlock page of that file.
    void endedLocked(const QString &path);

private:
    void showProgramme(const OpenedProgram &program);
    void checkFile();
    void backUp();
    void reportProblem(const Error &error);
    void lockNow();
    void showBackupAge();
    void addActions();
    void setWorking(bool working);

    QSettings &m_settings;
    const Clock &m_clock;
    VaultAccess m_access;
    Theme m_theme;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<MainWindow> m_window;
    QUndoStack m_undo;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FeaturePanes> m_panes;
    QString m_path;
    QList<QAction *> m_actions; ///< what only makes sense while a programme is open
};

} // namespace wardmate
