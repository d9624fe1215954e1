// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace wardmate {

/// The program as it is shipped, in a process of its own, worked by keys from outside; so that it can be killed.
class WindowProcess
{
public:
    /// home: where its settings go.
    WindowProcess(const QString &programme, const QString &home);
    ~WindowProcess();

    void unlock(const QString &passphrase);
    /// Each waits until the program has dealt with it; the answer tells what went wrong, if anything.
    QString press(const QString &keys) { return tell(u"press", keys); }
    QString type(const QString &text) { return tell(u"type", text); }
    QString copy(const QString &text) { return tell(u"copy", text); } ///< onto its clipboard
    QString waitFor(const QString &name) { return tell(u"wait", name); } ///< "shown"
    QString read(const QString &name) { return tell(u"read", name); }
    /// Presses without waiting for what comes of it.
    void pressAndGoOn(const QString &keys) { send(u"press", keys); }
    /// Whether the program has answered since, within that time.
    bool hasAnswered(int milliseconds);

    void kill(); ///< as the power button does: nothing is said to it, nothing is tidied up
    [[nodiscard]] QString words() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    void send(QStringView act, const QString &what);
    QString tell(QStringView act, const QString &what);

    QProcess m_process;
};

} // namespace wardmate
