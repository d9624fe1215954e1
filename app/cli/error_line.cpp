// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_line.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// Sentences for errors that carry a code of their own.
const QHash<QString, ErrorLine> &byCode()
{
    static const QHash<QString, ErrorLine> lines = {
        {u"file_missing"_s, {u"there is no such file"_s, u"Check the path after --program"_s}},
        {u"file_empty"_s, {u"the file is empty (0 bytes)"_s, u"Restore it from a backup"_s}},
        {u"file_cut"_s, {u"the file is cut off or has something added"_s, u"Restore it from a backup"_s}},
        {u"plain_sqlite"_s,
            {u"this is an unencrypted SQLite file, not a Wardmate file"_s, u"Choose a .wardmate file"_s}},
        {u"other_program"_s, {u"this encrypted file belongs to another program"_s, u"Choose a .wardmate file"_s}},
        {u"keyring_missing"_s,
            {u"the keyring (the file ending in -keys) is missing"_s,
                u"Put it back beside the program file, or open with --recovery-key-file"_s}},
        {u"network_file_system"_s,
            {u"the file is on a network drive, where it can be damaged"_s, u"Move it to this computer's own disk"_s}},
        {u"unknown_referral"_s, {u"there is no referral with that id"_s, u"List them with: list referrals"_s}},
        {u"unknown_event"_s, {u"there is no event with that id"_s, u"List them with: list events"_s}},
        {u"unknown_supporter"_s, {u"there is no supporter with that id"_s, u"List them with: list supporters"_s}},
        {u"erased"_s, {u"the name has been erased"_s, u"Use reopen with the name if the person has come back"_s}},
        {u"no_supporter"_s, {u"no supporter has been asked yet"_s, u"Assign one first"_s}},
        {u"identifying_text"_s,
            {u"the one-line description may identify somebody"_s,
                u"Take out names, dates and numbers, or let a director pass it with --let-stand"_s}},
        {u"unknown_sheet"_s, {u"there is no sheet with that id"_s, u"List them with: sheet list"_s}},
        {u"unknown_language"_s, {u"there are no sheets in that language"_s, u"Choose en or es"_s}},
        {u"no_crisis_entry"_s,
            {u"the directory has no crisis number, and no sheet goes out without one"_s, u"Add a crisis line first"_s}},
        {u"does_not_fit"_s,
            {u"something on this sheet does not fit its place"_s,
                u"Shorten it, choose another paper, or use --large-print"_s}},
        {u"line_too_long"_s, {u"the one-line description is longer than 140 characters"_s, u"Shorten it"_s}},
        {u"weak_passphrase"_s,
            {u"people would guess this passphrase quickly"_s,
                u"Use five random words, or another longer passphrase"_s}},
    };
    return lines;
}

ErrorLine byKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::WrongKey:
        return {u"that passphrase does not open this file"_s,
            u"Check Caps Lock and the keyboard language, then try again"_s};
    case Error::Kind::UnknownPerson:
        return {
            u"nobody with that name has a passphrase for this file"_s, u"Leave out --person, or check its spelling"_s};
    case Error::Kind::NotOurFile:
        return {u"this is not a Wardmate file"_s, u"Choose a .wardmate file"_s};
    case Error::Kind::Damaged:
        return {u"part of the file cannot be read"_s, u"Restore it from a backup"_s};
    case Error::Kind::NewerSchema:
        return {u"the file was used with a newer Wardmate; nothing was changed"_s, u"Update this computer's program"_s};
    case Error::Kind::Busy:
        return {u"the file is open in another program or window"_s, u"Close it there and try again"_s};
    case Error::Kind::ReadOnly:
        return {u"the file or its folder cannot be written"_s, u"Check its permissions"_s};
    case Error::Kind::DiskFull:
        return {u"there is no room left on the disk, so nothing was changed"_s, u"Make room and try again"_s};
    case Error::Kind::Io:
        return {u"a file could not be read or written (%1)"_s.arg(error.detail), u"Check the path and the disk"_s};
    case Error::Kind::Exists:
        return {u"something is there already and is not overwritten"_s, u"Choose another name or place"_s};
    case Error::Kind::NoMemory:
        return {u"there is not enough free memory"_s, u"Close other programs and try again"_s};
    case Error::Kind::Refused:
        return {error.detail, u"Nothing was changed"_s};
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
        return {error.detail, u"Nothing was changed; see: wardmate-cli --help"_s};
    case Error::Kind::Constraint:
    case Error::Kind::Internal:
        return {u"something unexpected happened inside the program (%1)"_s.arg(error.detail), u"Nothing was changed"_s};
    }
    return {};
}

} // namespace

ErrorLine errorLine(const Error &error)
{
    const auto known = byCode().constFind(error.code);
    return known == byCode().cend() ? byKind(error) : *known;
}

} // namespace wardmate::cli
