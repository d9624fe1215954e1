// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QDialog;
class QThread;

namespace wardmate {

class Database;

/// Long work on the open file: the connection goes to another thread for its duration, a small dialog says what is
/// being done and keeps hands off the window meanwhile (security.md, Threads), unless the window does so itself. One at a
/// time. What it does happens whole or not at all; only work that has a way to be called off can be interrupted.
class Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(QObject *parent = nullptr);
    ~Worker() override; ///< waits

    struct Task {
        QString words; ///< what is being done: "Encrypting the file anew"
        std::function<Result<void>()> work; ///< in the other thread
        std::function<int()> thousandths = {}; ///< asked now and then in this one; empty: no figure
        std::function<void(const Result<void> &)> done = {}; ///< in this thread, after the connection is back
        std::function<void()> cancel = {}; ///< calls it off; in this thread, with a button in the dialog
        std::function<void(bool busy)> showWait = {}; ///< says in its own place that it is being done: then no dialog
        bool isShort = false; ///< a blink of the eye: done here and now, for a dialog would only flash
    };
    void run(Database &database, Task task, QWidget *window = nullptr);
    [[nodiscard]] bool isBusy() const { return !m_thread.isNull(); }
    void waitForEnd();
    /// Whether reading or copying that file whole takes under a quarter of a second (security.md 2a: 10 ms a megabyte).
    [[nodiscard]] static bool isShortFor(const QString &path);

signals:
    void idle(); ///< after done()

private:
    void showProgress(const Task &task, QWidget *window);
    void finish();

    QPointer<QThread> m_thread;
    QPointer<QDialog> m_dialog;
    std::function<void()> m_end;
    std::function<void(bool busy)> m_showWait;
};

} // namespace wardmate
