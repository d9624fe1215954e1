// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/program_access.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace wardmate {

class InlineMessage;
class PassphraseField;

/// One field and one button; which key a passphrase is, is found out by trying (ux.md 7.9). The recovery key and other
/// files are folded behind links.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(ProgramAccess &access, QWidget *parent = nullptr);

    /// note: "Locked 09:40", "2 follow-ups are due"; no names.
    void setFile(const QString &path, const QString &note);
    void addNote(const QString &note); ///< one more line under the first
    void focusFirst();
    [[nodiscard]] bool isBusy() const; ///< unlocking

signals:
    void opened(const wardmate::OpenedProgram &program);
    void otherFileWanted();
    void newProgramWanted();
    void restoreWanted(const QString &path);

private:
    void buildPassphrase();
    void buildRecovery();
    void unlock();
    void unlockWithRecoveryKey();
    void finish(const Result<OpenedProgram> &result, bool byRecoveryKey);
    void setBusy(bool busy);
    void unfold(bool recovery);

    ProgramAccess &m_access;
    QString m_path;
    QLabel *m_file;
    QLabel *m_note;
    QString m_firstNote;
    QWidget *m_passphrasePart;
    PassphraseField *m_passphrase;
    QPushButton *m_unlock;
    QWidget *m_recoveryPart;
    QLineEdit *m_recoveryKey;
    QPushButton *m_recover;
    QPushButton *m_fold;
    QPushButton *m_other;
    QPushButton *m_restore;
    QPushButton *m_new;
    QProgressBar *m_busy;
    InlineMessage *m_message;
};

} // namespace wardmate
