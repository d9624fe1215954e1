// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault.h"
#include "models/vault/vault_people.h"
#include "tests/support/cheap_keys.h"

#include <QDir>
#include <QTemporaryDir>

#include <stdexcept>

namespace wardmate {

inline constexpr const char *kDirectorWords = "winter river lantern copper maple";
inline constexpr const char *kCoordinatorWords = "orbit pencil walnut breeze tunnel";
inline constexpr const char *kAdministratorWords = "velvet anchor sunrise mosaic pebble";

/// The value of a Result, or the end of the test.
template<typename T>
[[nodiscard]] T taken(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString() + " " + result.error().code.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A program file with a director in a folder that goes with it; deriving keys costs nothing.
struct ScratchProgramme {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC)};
    std::unique_ptr<Vault> vault;
    std::optional<RecoveryKey> recoveryKey;

    ScratchProgramme()
    {
        Vault::Created made = taken(Vault::create({.path = path(),
                                                      .hospital = QStringLiteral("Sankt Brendanus"),
                                                      .personName = QStringLiteral("Dana Director"),
                                                      .role = PersonRole::Director,
                                                      .passphrase = secret(kDirectorWords),
                                                      .cost = kCheapCost},
            clock));
        vault = std::move(made.vault);
        recoveryKey.emplace(std::move(made.recoveryKey));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("programme.wardmate")); }
    [[nodiscard]] VaultPeople people() { return {*vault, clock}; }
    [[nodiscard]] Result<std::unique_ptr<Vault>> open(const char *passphrase) const
    {
        return Vault::open(path(), secret(passphrase));
    }
    void reopen(const char *passphrase = kDirectorWords)
    {
        vault.reset();
        vault = taken(open(passphrase));
    }
    void addEverybody()
    {
        taken(people().add(QStringLiteral("Cora Coordinator"), PersonRole::Coordinator, secret(kCoordinatorWords)));
        taken(
            people().add(QStringLiteral("Adam Administrator"), PersonRole::Administrator, secret(kAdministratorWords)));
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};

} // namespace wardmate
