// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sealed_box.h"

#include <QString>

namespace wardmate {

/// The recovery sheet's 28 characters: 26 random ones (130 bits) and two check characters, in groups of four.
/// They are the seed of an X25519 key pair, so they survive every change of the data keys (security.md 3).
class RecoveryKey
{
public:
    /// What is wrong with something typed in, so that the screen can say it.
    enum class Fault {
        None,
        Length,
        Character,
        Check ///< right length, but at least one character is not as printed
    };

    [[nodiscard]] static RecoveryKey generate();
    /// Takes spaces, dashes, lower case, O for 0, I and L for 1. Nothing comes back when \a fault is not None.
    [[nodiscard]] static std::optional<RecoveryKey> parse(const QString &typed, Fault *fault = nullptr);

    /// "7KQ2-..." for showing and printing. The copy in a QString cannot be wiped: drop it soon.
    [[nodiscard]] QString text() const;
    [[nodiscard]] BoxKeyPair keyPair() const;

private:
    explicit RecoveryKey(SecretBytes symbols);
    SecretBytes m_symbols; ///< 26 values from 0 to 31
};

} // namespace wardmate
