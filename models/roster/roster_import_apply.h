// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/roster/roster_import.h"

#include <QDateTime>

namespace wardmate {

class Database;

/// What an import of supporters wrote; with the ids it can be taken back as one act.
struct RosterImportResult {
    QList<SupporterId> added;
    QList<SupporterId> updated;
};

/// The supporters a plan is made against.
[[nodiscard]] Result<std::vector<Supporter>> knownSupporters(Database &database);

/// Writes everything a plan accepted in one transaction, or nothing.
[[nodiscard]] Result<RosterImportResult> applyRosterImport(
    Database &database, const RosterImportPlan &plan, PersonRole role, const QDateTime &now);

/// Takes an import back: removes the added supporters no referral points to; gives how many stayed.
[[nodiscard]] Result<int> undoRosterImport(
    Database &database, const RosterImportResult &result, PersonRole role, const QDateTime &now);

} // namespace wardmate
