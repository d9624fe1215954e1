// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_codes.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
        return Refused;
    case Error::Kind::Invalid:
    case Error::Kind::Constraint:
        return Usage;
    case Error::Kind::NotFound:
        return error.code.startsWith(u"file_"_s) ? InputOutput : Usage;
    case Error::Kind::WrongKey:
    case Error::Kind::UnknownPerson:
        return WrongPassphrase;
    case Error::Kind::NotOurFile:
    case Error::Kind::Damaged:
    case Error::Kind::NewerSchema:
        return NotAProgramFile;
    case Error::Kind::Busy:
    case Error::Kind::ReadOnly:
    case Error::Kind::DiskFull:
    case Error::Kind::Io:
    case Error::Kind::Exists:
    case Error::Kind::NoMemory:
    case Error::Kind::Internal:
        return InputOutput;
    }
    return InputOutput;
}

} // namespace wardmate::cli
