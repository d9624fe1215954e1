// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <limits>

namespace wardmate {

class Database;

/// One numbered step of the schema, as compiled in from resources/schema (architecture.md 6.4).
struct MigrationStep {
    int number = 0;
    QString name; ///< what it does, from the file name
    QString sql;
};

/// Marks a file as ours ("Wmt8"): PRAGMA application_id.
inline constexpr int kApplicationId = 0x576d7438;

[[nodiscard]] QList<MigrationStep> migrationSteps();
[[nodiscard]] int newestSchemaVersion();
[[nodiscard]] int schemaVersion(Database &database);

/// Brings the schema up to the newest step (or upTo), all steps in one transaction. Throws VaultError:
/// NewerSchema for a file from the future, NotOurFile for another program's. beforeFirst is called once before anything
/// is changed in a file that already has a schema (the copy "before-v<n>").
void migrate(Database &database, int upTo = std::numeric_limits<int>::max(),
    const std::function<void(int fromVersion)> &beforeFirst = {});

} // namespace wardmate
