// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "models/base/people_words.h"
#include "models/base/result.h"
#include "ui/base/pane.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace wardmate {

class Prompts;

/// A backup that lies in the chosen place.
struct BackupLine {
    QDateTime madeAt;
    qint64 bytes = 0;
};

struct BackupState {
    QString folder; ///< empty: none was chosen yet
    bool isFolderThere = false; ///< false: its disk or stick is not plugged in
    QDateTime lastAt; ///< null: never
    QDate testedOn; ///< when the program last opened one as a restore would
    QString problem; ///< what the last automatic one met, in words; empty: it worked
    QList<BackupLine> kept; ///< newest first
};

/// Names whose time is up, kept by a legal hold, and due within a week.
struct ErasureState {
    int due = 0;
    int held = 0;
    int soon = 0;
};

/// One thing that was looked at in the file.
struct FileCheckLine {
    QString words;
    bool isWell = false;
    QString detail;
};

/// A line of the audit log: codes and numbers, never a name.
struct AuditLine {
    QDateTime at;
    PersonRole role = PersonRole::Coordinator;
    QString act;
    QString record;
    qint64 recordId = 0;
};

/// What the safety pane asks of the rest of the program. The acts with a Done take the file elsewhere for a moment.
struct SafetyServices {
    using Done = std::function<void(const Result<void> &)>;
    using ErasedDone = std::function<void(const Result<int> &)>;
    using ChecksDone = std::function<void(const Result<QList<FileCheckLine>> &)>;

    Prompts &prompts;
    std::function<LocalNow()> now;
    std::function<BackupState()> backups = {};
    std::function<void(Done done)> backUp = {}; ///< asks for a place when there is none
    std::function<void(Done done)> chooseFolder = {}; ///< another place, with a first backup in it
    std::function<void(Done done)> testNewest = {};
    std::function<void()> restore = {}; ///< the assistant; locks the file first
    std::function<ErasureState()> erasures = {};
    std::function<void(ErasedDone done)> erase = {};
    std::function<void(ChecksDone done)> checkFile = {};
    std::function<Result<QList<AuditLine>>()> auditLog = {}; ///< for a director only; empty for others
};

/// Backups, erasing names, checking the file, the audit log.
[[nodiscard]] PaneSpec safetyPane(SafetyServices &services);

} // namespace wardmate
