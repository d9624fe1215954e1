// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QTime>

namespace wardmate {

/// When the hospital works, for clocks that count working hours only. Times are in the hospital's time zone.
struct WorkingWeek {
    bool countsWorkingHoursOnly = false;
    QTime opens = QTime(8, 0);
    QTime closes = QTime(17, 0);
    QSet<int> days = {1, 2, 3, 4, 5}; ///< ISO day numbers, Monday is 1
    QSet<QDate> holidays;
    QString timeZone; ///< IANA name; empty for the computer's own
    bool operator==(const WorkingWeek &) const = default;
};

/// The programme's time targets (domain.md, Referral states, Clocks).
struct TimeTargets {
    int triageHours = 24; ///< from receipt to a supporter being asked
    int outreachHours = 72; ///< from receipt to the first attempt
    int firstRetryDays = 3; ///< after the first attempt without an answer
    int secondRetryDays = 7; ///< likewise, from the first attempt
    int followUpDays = 14; ///< after a conversation
    int eraseDays = 30; ///< after closing, identities are erased; 0 to 180
    bool operator==(const TimeTargets &) const = default;
};

/// What a programme decides once and changes rarely.
struct ProgrammeSettings {
    QString hospital;
    QString programmeContact; ///< how peers reach the programme, printed on sheets
    QString confidentialityLine; ///< the hospital's own counsel-approved sentence; none is shipped
    QString country = QStringLiteral("us");
    QString paper = QStringLiteral("letter");
    TimeTargets targets;
    WorkingWeek week;
    UnitPreference defaultUnitPreference = UnitPreference::None;
    int smallNumberThreshold = 11; ///< may be raised, never lowered (security.md 4c)
    bool keepsReportNumbers = false; ///< off: an outside number links to a discoverable file
    QString backupFolder;
    QDate lastBackupOn;
    QDateTime lastBackupAt; ///< to the second: what was entered after it waits for the next one
    QDate backupTestedOn; ///< when the program last opened one as a restore would; monthly (security.md 3, Backups)
    QString backupProblem; ///< code of what the last automatic one met; empty: it worked
    bool operator==(const ProgrammeSettings &) const = default;
};

} // namespace wardmate
