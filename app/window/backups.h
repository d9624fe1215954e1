// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/day_backup.h"
#include "ui/programme/safety_services.h"

#include <QObject>

namespace wardmate {

class Session;
class Worker;

/// The backups of the open file: on a person's word, and by themselves after a day's work.
class Backups final : public QObject
{
    Q_OBJECT

public:
    Backups(Session &session, Prompts &prompts, Worker &worker, QObject *parent = nullptr);

    using Done = SafetyServices::Done;
    void backUp(Done done); ///< asks for a place when there is none
    void chooseFolder(Done done);
    void testNewest(Done done);
    /// When one is due. done comes in any case.
    void runIfDue(Done done);

    [[nodiscard]] BackupState state();
    /// What the status bar says, and whether it should be amber (ux.md 2, Backup).
    [[nodiscard]] QString ageWords();
    [[nodiscard]] bool isNeeded();

signals:
    void changed();

private:
    void run(const QString &folder, Done done);

    Session &m_session;
    Prompts &m_prompts;
    Worker &m_worker;
};

/// A code of ProgrammeSettings::backupProblem in words.
[[nodiscard]] QString backupProblemWords(const QString &code);

} // namespace wardmate
