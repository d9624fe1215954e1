// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret_bytes.h"

#include <QDateTime>
#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace wardmate {

class InlineMessage;
class PassphraseField;
class Prompts;

/// What a backup holds.
struct RestoreContents {
    QString hospital;
    int referrals = 0;
    int openReferrals = 0;
    int supporters = 0;
    QDateTime lastEntry;
    bool opensNames = false; ///< false: an administrator's passphrase
};

/// What the assistant asks of the rest of the program.
struct RestoreServices {
    Prompts &prompts;
    QString fileName; ///< of the file whose place the backup takes
    QString startFolder; ///< where backups lie, as far as known
    QDateTime now;
    bool isFileThere = true; ///< else nobody knows what was published from it
    std::function<Result<QDateTime>(const QString &folder)> madeAt; ///< an error when the folder is no backup
    /// Opens it in place, read-only. Derives keys, so it answers later.
    std::function<void(
        const QString &folder, SecretBytes passphrase, std::function<void(const Result<RestoreContents> &)> done)>
        look;
    /// Closes the file, moves it aside and puts the backup in its place; answers only when it did not work.
    std::function<Result<void>(const QString &folder)> replace;
};

/// Shows what a backup holds before it replaces anything (security.md 5, T16): choose, look inside, then restore.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(RestoreServices services, QWidget *parent = nullptr);

    void choose(const QString &folder);

private:
    void chooseFolder();
    void look();
    void showContents(const Result<RestoreContents> &contents);
    [[nodiscard]] QStringList contentLines(const RestoreContents &contents) const;
    void restore();

    RestoreServices m_services;
    QString m_folder;
    QLabel *m_chosen;
    PassphraseField *m_passphrase;
    QPushButton *m_look;
    QLabel *m_contents;
    InlineMessage *m_message;
    QPushButton *m_restore;
};

} // namespace wardmate
