// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sqlcipher_options.h"

#include <QSqlError>
#include <QString>

struct sqlite3;

namespace wardmate {

class SecretBytes;

/// What keys a file: raw key bytes or a passphrase; neither for a database in memory.
struct SqlCipherKeys {
    const SecretBytes *rawKey = nullptr;
    const SecretBytes *passphrase = nullptr;
};

/// Opens and keys a file in the order of architecture.md 6.2 and proves that it is readable, encrypted and set as
/// security.md 3 asks. Null and an error when anything is not so: nothing half-open comes out.
[[nodiscard]] sqlite3 *openSqlCipher(
    const QString &name, const SqlCipherKeys &keys, const SqlCipherOptions &options, QSqlError *error);

} // namespace wardmate
