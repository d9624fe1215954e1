// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace wardmate {

class Database;

/// What the two checks after unlocking found (security.md 2a).
struct PageState {
    qsizetype badPages = 0; ///< pages whose HMAC does not fit
    bool structureOk = true; ///< quick_check
    /// Torn pages that nothing uses: healed by an export, no reason to frighten anybody (security.md 2c).
    [[nodiscard]] bool healsByExport() const { return badPages > 0 && structureOk; }
    [[nodiscard]] bool isSound() const { return badPages == 0 && structureOk; }
};

/// cipher_integrity_check and quick_check; 100 ms for 8 MB, so the window runs it after its first paint.
[[nodiscard]] PageState checkPages(Database &database);

/// integrity_check in full; empty when all is well. Only what is wrong, never content.
[[nodiscard]] QStringList checkStructure(Database &database);
[[nodiscard]] qsizetype brokenReferences(Database &database);

/// Opens a closed file read-only, runs both checks and demands that it be ours; \a look sees it then, while what was read
/// for the checks is still in memory. Throws VaultError.
void requireWhole(const QString &path, const SecretBytes &key, const std::function<void(Database &)> &look = {});

} // namespace wardmate
