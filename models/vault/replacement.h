// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault_files.h"

/// \file
/// A backup takes the place of a programme's files: all of them or none, whenever the power fails. The new files lie
/// beside the old ones under other names, whole and on the disk; then a note of what is to be done is written, and from
/// that moment on whoever opens the file first finishes it.

namespace wardmate {

struct Replacement {
    QString aside{}; ///< the folder, already made, that the files move to; empty where there are none
    QStringList old{}; ///< names of the files that are there
    QStringList parts{}; ///< paths of the new ones, each waiting with kPartMark behind it
};

/// Writes the note, and does it. Throws VaultError; once the note is written, the next opening goes on.
void replaceAll(const VaultFiles &files, const Replacement &replacement);
/// Goes on with one that was interrupted, if there is one. Throws VaultError.
void finishReplacement(const VaultFiles &files);
/// Where the note lies.
[[nodiscard]] QString replacementNote(const VaultFiles &files);

} // namespace wardmate
