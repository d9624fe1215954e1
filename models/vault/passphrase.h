// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"

#include <QString>
#include <QStringList>

namespace wardmate {

/// How hard a passphrase is to guess, in the steps that the screen puts into words.
enum class PassphraseStrength {
    TooWeak, ///< below the floor: refused
    Fair,
    Strong,
    VeryStrong
};

/// What makes a passphrase guessable, for the sentence beside a weak one.
enum class PassphraseWeakness {
    None,
    Empty,
    CommonWord, ///< a word or a common password
    KnownName, ///< the hospital's, the person's or the program's name
    Pattern, ///< neighbours on the keyboard, abc, 123
    Repeat,
    Date,
    TooShort
};

struct PassphraseRating {
    PassphraseStrength strength = PassphraseStrength::TooWeak;
    PassphraseWeakness weakness = PassphraseWeakness::Empty; ///< the part that counts for least; None when strong
    double bits = 0; ///< log2 of the guesses it takes
    [[nodiscard]] bool isAccepted() const noexcept { return strength != PassphraseStrength::TooWeak; }
};

/// Rates with zxcvbn, which knows English; Spanish words and the names given count as words too. A word counts once,
/// one of a series (days, numbers) for all of it, spaces for nothing, and walks over the keyboard for one in all.
[[nodiscard]] PassphraseRating ratePassphrase(const QString &passphrase, const QStringList &names = {});

/// Throws VaultError (Refused, passphrase_weak) for a new passphrase below the floor.
void requireAcceptable(const SecretBytes &passphrase, const QStringList &names);

enum class PassphraseLanguage {
    English,
    Spanish
};

/// Words drawn evenly by libsodium from the compiled-in list (five: 64 bits in English, 55 in Spanish).
[[nodiscard]] QString suggestPassphrase(PassphraseLanguage language, int words = 5);
[[nodiscard]] QStringList passphraseWords(PassphraseLanguage language);

} // namespace wardmate
