// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"

#include <functional>
#include <memory>
#include <QString>

namespace wardmate {

class Database;

/// Copies a whole open file into a new encrypted one, row by row (sqlcipher_export with an explicit key, so that the
/// copy has a salt of its own), sets application_id and user_version, checks it and brings it down to the disk.
/// The copy must not exist yet; a copy that did not come out whole, or in which \a look throws, is removed. Throws
/// VaultError.
void exportEncrypted(
    Database &from, const QString &copy, const SecretBytes &key, const std::function<void(Database &copy)> &look = {});

/// A new, empty encrypted file, for the owner only.
[[nodiscard]] std::unique_ptr<Database> createEncrypted(const QString &path, const SecretBytes &key);

/// Removes what the engine leaves beside a closed file, or one about to be closed: an empty journal.
void removeEmptyJournal(const QString &path);

/// The key as stock SQLCipher takes it: 64 hexadecimal digits.
[[nodiscard]] QString hexOf(const SecretBytes &key);

} // namespace wardmate
