// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

namespace wardmate {

/// What may be said in QSqlDatabase::setConnectOptions(), parts separated by ';'.
struct SqlCipherOptions {
    int busyTimeout = 5000; ///< QSQLCIPHER_BUSY_TIMEOUT=ms
    bool readOnly = false; ///< QSQLCIPHER_OPEN_READONLY
    bool uri = false; ///< QSQLCIPHER_OPEN_URI: the name is a file: address
    bool regexp = false; ///< QSQLCIPHER_ENABLE_REGEXP: the REGEXP operator, by QRegularExpression
    bool noCreate = false; ///< QSQLCIPHER_NO_CREATE: a file that is not there is an error
    bool fullMutex = false; ///< QSQLCIPHER_FULLMUTEX (or QSQLCIPHER_NOMUTEX, which holds anyway)

    /// Reads the options; on a word that is not known sets the error, for a mistyped option must not be lost.
    [[nodiscard]] static SqlCipherOptions parse(const QString &text, QSqlError *error);
};

} // namespace wardmate
