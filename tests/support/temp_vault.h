// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/database.h"
#include "models/vault/migrator.h"

#include <QTemporaryDir>

namespace wardmate {

/// A real encrypted file with the newest schema in a folder that goes with it; a raw key, so that it opens in a
/// millisecond.
class TempVault
{
public:
    explicit TempVault(int schemaUpTo = std::numeric_limits<int>::max());
    [[nodiscard]] Database &db() { return *m_database; }
    [[nodiscard]] QString path() const;
    void reopen(); ///< closes and opens again, as after a lock
    void close() { m_database.reset(); }
    [[nodiscard]] static SecretBytes key();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// The rows of a query as text, columns joined by "|", NULL spelled out: comparisons that read like a diff.
[[nodiscard]] QString tableText(Database &database, const QString &sql);

} // namespace wardmate
