// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace wardmate {

/// What went wrong, as far as the program can act on it. The sentence for people is made in ui/base and app/cli.
struct Error {
    enum class Kind {
        WrongKey, ///< the passphrase or recovery key opens no slot
        UnknownPerson, ///< no such person in the keyring
        NotOurFile, ///< another program's file, plain SQLite or an older SQLCipher format
        Damaged, ///< a page or the keyring cannot be read
        NewerSchema, ///< written by a newer Wardmate
        Busy, ///< another process holds the file
        ReadOnly, ///< the file or its folder cannot be written
        DiskFull,
        Io, ///< any other input/output trouble
        Refused, ///< a rule of the programme: role, workflow, disclosure
        Invalid, ///< what was given does not make sense; detail says which
        NotFound,
        Exists, ///< would overwrite something
        NoMemory,
        Constraint,
        Internal ///< a fault of the program itself
    };
    Kind kind = Kind::Internal;
    QString detail; ///< English, for the log and --json-errors; never holds bound values or anybody's name
    QString code; ///< stable snake_case reason where a screen or script tells cases apart, else empty
    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail, QString code = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), std::move(code)});
}

} // namespace wardmate
