// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/keyring.h"
#include "models/vault/vault_error.h"

namespace wardmate {

/// A derivation that costs nothing, for tests that are not about its price.
inline constexpr KdfCost kCheapCost{.memoryBytes = 8192, .operations = 1};

[[nodiscard]] inline SecretBytes secret(const char *text)
{
    return SecretBytes::fromPassphrase(QString::fromUtf8(text));
}

/// What a piece of storage code throws; nothing when it does not.
template<typename Body>
[[nodiscard]] std::optional<Error> errorOf(Body &&body)
{
    try {
        body();
    } catch (const VaultError &failed) {
        return failed.error();
    }
    return std::nullopt;
}

template<typename Body>
[[nodiscard]] std::optional<Error::Kind> kindOf(Body &&body)
{
    const std::optional<Error> error = errorOf(std::forward<Body>(body));
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace wardmate
