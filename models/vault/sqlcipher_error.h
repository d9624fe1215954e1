// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

struct sqlite3;

namespace wardmate {

/// Result codes of our own, made like SQLite's extended codes: the low byte is the primary code, the rest is ours.
/// They stand in QSqlError::nativeErrorCode() as numbers, like the codes of the library.
namespace sqlcipher_code {
inline constexpr int noCipher = 1 | (201 << 8); ///< the library in the process is not SQLCipher 4
inline constexpr int plainFile = 26 | (201 << 8); ///< the file is a plain SQLite database
inline constexpr int noKey = 23 | (201 << 8); ///< a file was to be opened without key or passphrase
inline constexpr int badKey = 23 | (202 << 8); ///< a raw key that is not 32 bytes long
inline constexpr int badOption = 21 | (201 << 8); ///< a connect option that is not known or makes no sense
inline constexpr int settingRefused = 1 | (202 << 8); ///< a setting that must hold was not taken
inline constexpr int emptyQuery = 21 | (202 << 8); ///< no statement in the text
inline constexpr int severalStatements = 21 | (203 << 8); ///< more than one statement in the text
inline constexpr int parameterCount = 25 | (201 << 8); ///< more or fewer values than placeholders
inline constexpr int closed = 21 | (204 << 8); ///< the connection was closed under the query
} // namespace sqlcipher_code

/// The code that says what happened: a disk that a quota or a limit closes is full, and what a function such as
/// sqlcipher_export() passes on as a sentence, with the code of any error, is what the sentence says.
[[nodiscard]] int tellingCode(sqlite3 *db, int code, const char *sentence = nullptr);

/// The error as the library tells it: its sentence, and the extended result code as native error code.
[[nodiscard]] QSqlError sqlCipherError(sqlite3 *db, int code, const QString &what, QSqlError::ErrorType type);

/// An error of our own, with one of the codes above.
[[nodiscard]] QSqlError sqlCipherError(int code, const QString &what, QSqlError::ErrorType type);

} // namespace wardmate
