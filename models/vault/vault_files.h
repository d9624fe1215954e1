// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/keyring_format.h"

#include <QString>

namespace wardmate {

/// Where the files of a programme lie, all beside NAME.wardmate (security.md, Files). In the keyring a data file is
/// named by what stands after "NAME.", so that the files can be renamed and copied together.
struct VaultFiles {
    QString program; ///< NAME.wardmate, absolute

    [[nodiscard]] static VaultFiles at(const QString &programPath);
    [[nodiscard]] QString keyring() const;
    [[nodiscard]] QString recovery() const;
    [[nodiscard]] QString reports() const;
    [[nodiscard]] QString named(const QString &keyringName) const; ///< "wardmate-2" -> NAME.wardmate-2
    [[nodiscard]] QStringList all() const; ///< program, keyring, recovery, reports
};

inline constexpr QStringView kIdentifiedName = u"wardmate";
inline constexpr QStringView kReportsName = u"wardmate-reports";

/// The table of security.md 2a as far as it shows before a key is tried: throws VaultError with a code of its own for
/// file_missing, file_empty, plain_sqlite, file_cut, network_file_system. With no keyring: keyring_missing.
void requireOpenable(const VaultFiles &files);
void requireLocalDisk(const QString &path);

/// The data file itself, whatever it is called in the keyring: not empty, not plain SQLite, whole pages.
void requireWholePages(const QString &path);

} // namespace wardmate
