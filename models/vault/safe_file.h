// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wardmate {

inline constexpr QLatin1StringView kPartMark(".part"); ///< behind the name of what is not in its place yet
inline constexpr QLatin1StringView kPreviousMark(".bak"); ///< what was there before, where it is kept

/// Replaces a small file so that after a crash or a power cut either the old or the new one is there, whole:
/// temporary file beside it (0600), fsync, rename, fsync of the folder (QSaveFile lacks the last; security.md 3).
/// \a keepPrevious leaves what was there as NAME.bak. Throws VaultError.
void writeSafely(const QString &path, const QByteArray &bytes, bool keepPrevious = false);

/// Reads a file that must not be longer than \a limit. Throws VaultError.
[[nodiscard]] QByteArray readSmallFile(const QString &path, qint64 limit);

/// A file of any size, for the owner only, down to the disk; overwrites nothing and leaves nothing when it fails. The
/// source must not be an open data file: closing it here would drop the lock that the engine holds on it. Throws
/// VaultError.
void copyDurably(const QString &from, const QString &to);

/// Puts a finished file in another one's place, for good. Throws VaultError.
void replaceFile(const QString &from, const QString &to);

} // namespace wardmate
