// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>

namespace wardmate {

class Vault;

/// One thing that was looked at: keyring, recovery_copy, pages, structure, references, audit_chain, schema, reports.
struct VerifyCheck {
    QString name; ///< stable, snake_case
    bool ok = false;
    QString detail; ///< English, without anything from the file's content
};

/// Everything \c wardmate-cli verify looks at. An administrator's file has fewer checks. Fails only when it cannot look.
[[nodiscard]] Result<QList<VerifyCheck>> verifyVault(Vault &vault);
[[nodiscard]] bool allWell(const QList<VerifyCheck> &checks);

} // namespace wardmate
