// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// \file
/// What the operating systems do each in their own way. The only calls of theirs in the program are behind this.

namespace wardmate::platform {

struct FileOutcome {
    enum class Problem {
        None,
        NotFound,
        ReadOnly,
        DiskFull,
        Exists,
        Other
    };
    Problem problem = Problem::None;
    int systemCode = 0;
    [[nodiscard]] bool ok() const noexcept { return problem == Problem::None; }
};

/// New files for the owner only, no core files, no other program of the same user may read our memory
/// (security.md 2f). First thing in main().
void hardenProcess() noexcept;

/// Whether a system error says that the disk, a quota or a limit leaves no room.
[[nodiscard]] bool meansNoRoom(int systemCode) noexcept;

/// Writes a file that is not there yet, readable by the owner only, down to the disk.
[[nodiscard]] FileOutcome writeNewFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] FileOutcome renameReplacing(const QString &from, const QString &to);
[[nodiscard]] FileOutcome syncFile(const QString &path);
/// Makes renames in the folder last through a power cut; nothing to do on Windows, where renames are written through.
[[nodiscard]] FileOutcome syncFolder(const QString &folder);
void removeFile(const QString &path) noexcept; ///< if it is there

struct FileIdentity {
    quint64 device = 0;
    quint64 file = 0;
    bool operator==(const FileIdentity &) const = default;
};
/// Which file stands under that name now; none where there is none. Windows moves, replaces and removes no file that a
/// program has open, so that there each name has one file.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// Asks that memory be made of large pages, of which the processor finds more at once and the system makes fewer. Whole
/// ones, by size and place; where the system has no such wish, nothing happens.
void asLargePages(void *memory, size_t bytes) noexcept;

/// Whether other users of this computer can read the command lines of programs that we start.
[[nodiscard]] bool othersSeeCommandLines();

/// Whether the folder or file lies on a network file system, where locks and fsync promise too little.
[[nodiscard]] bool isOnNetwork(const QString &path);

} // namespace wardmate::platform
