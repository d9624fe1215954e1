// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_line.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// A detail as the middle of a sentence: no capital in front, no full stop behind.
QString asClause(QString detail)
{
    detail = detail.trimmed();
    while (detail.endsWith(u'.'))
        detail.chop(1);
    if (detail.size() > 1 && detail.at(0).isUpper() && detail.at(1).isLower())
        detail[0] = detail.at(0).toLower();
    return detail;
}

/// About the file, what lies beside it, and copies of both.
const QHash<QString, ErrorLine> &aboutFiles()
{
    static const QHash<QString, ErrorLine> lines = {
        {u"file_missing"_s, {u"there is no such file"_s, u"Check the path after --program"_s}},
        {u"not_our_file"_s, {u"this is not a Wardmate file"_s, u"Choose a .wardmate file"_s}},
        {u"read_only_damaged"_s,
            {u"part of the file cannot be read, so nothing more is written to it"_s, u"Restore it from a backup"_s}},
        {u"keyring_altered"_s,
            {u"the keyring (the file ending in -keys) was changed by something else"_s,
                u"Close the file everywhere and open it again; if that does not help, restore a backup"_s}},
        {u"keyring_damaged"_s,
            {u"the keyring (the file ending in -keys) is damaged"_s,
                u"Restore it from a backup, or open with --recovery-key-file"_s}},
        {u"keyring_foreign"_s,
            {u"the keyring (the file ending in -keys) is another file's, or an old one"_s,
                u"Put back the one that belongs here, or open with --recovery-key-file"_s}},
        {u"keyring_unreadable"_s,
            {u"the keyring (the file ending in -keys) cannot be read"_s, u"Check its permissions and the disk"_s}},
        {u"keyring_older"_s,
            {u"the keyring (the file ending in -keys) is older than the file"_s,
                u"Look who can open the file with: people list; put the newer keyring back if you have it"_s}},
        {u"recovery_copy_unfit"_s,
            {u"the sealed copy for the recovery key (the file ending in -recovery) is missing or another's"_s,
                u"Take what stands in its way out of the folder and open the file again"_s}},
        {u"reports_unreadable"_s,
            {u"the file of issued reports (ending in -reports) cannot be read; all else is whole"_s,
                u"Make it anew with: publish --rebuild"_s}},
        {u"is_folder"_s, {u"this is a folder, not a Wardmate file"_s, u"Choose a .wardmate file"_s}},
        {u"file_moved"_s,
            {u"the file was moved, removed or replaced while it was open"_s,
                u"Put it back in its place and try again; nothing was changed"_s}},
        {u"file_unreadable"_s, {u"the file cannot be read"_s, u"Check its permissions and the disk"_s}},
        {u"backup_damaged"_s, {u"this backup is damaged, and nothing was changed"_s, u"Choose another backup"_s}},
        {u"backup_mixed"_s,
            {u"the pieces of this backup do not belong together, and nothing was changed"_s,
                u"Choose another backup"_s}},
        {u"folder_missing"_s,
            {u"the folder for backups is not there; the file itself is safe"_s,
                u"Plug the disk or stick in, or name another folder"_s}},
        {u"backup_missing"_s, {u"there is no such folder"_s, u"Check the path of the backup"_s}},
        {u"nobody_to_change"_s, {u"nobody with that name can open this file"_s, u"List them with: people list"_s}},
        {u"no_backup"_s, {u"the folder is no backup"_s, u"Choose a folder that a backup made"_s}},
        {u"copy_damaged"_s,
            {u"the copy is not whole and was thrown away; the file itself is as it was"_s,
                u"Check the disk and try again"_s}},
        {u"file_exists"_s, {u"there is a file of that name, and it was left as it is"_s, u"Choose another name"_s}},
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
        {u"program_file_in_the_way"_s,
            {u"the place to write to is a Wardmate file and is not overwritten"_s, u"Choose another name"_s}},
    };
    return lines;
}

/// Supporters, the directory, filters and forms.
const QHash<QString, ErrorLine> &aboutWhatIsKept()
{
    static const QHash<QString, ErrorLine> lines{
        {u"unknown_resource"_s, {u"the directory has no entry with that id"_s, u"List them with: list resources"_s}},
        {u"unknown_filter"_s, {u"there is no filter of that name"_s, u"List them with: list filters"_s}},
        {u"unknown_draft"_s, {u"there is no unfinished form with that id"_s, u"List them with: draft list"_s}},
        {u"same_supporter"_s,
            {u"a supporter of that name is on the list, and nothing was stored"_s,
                u"Edit that one, or say --same-name if there are two"_s}},
        {u"supporter_in_use"_s,
            {u"referrals point to this supporter, who stays on the list"_s,
                u"Set the status to \"left\" with: edit supporter"_s}},
        {u"last_crisis_entry"_s,
            {u"the sheets would be left without a crisis number"_s, u"Add another crisis line first"_s}},
        {u"implausible_number"_s,
            {u"a telephone does not take that number"_s, u"Write it as it is dialled; nothing was changed"_s}},
        {u"looks_like_a_name"_s,
            {u"the name of a filter looks like somebody's"_s, u"Name it after what it shows; nothing was changed"_s}},
    };
    return lines;
}

/// About everything else that has a code of its own.
const QHash<QString, ErrorLine> &aboutTheRest()
{
    static const QHash<QString, ErrorLine> lines = {
        {u"wrong_passphrase"_s,
            {u"that passphrase does not open this file"_s,
                u"Check Caps Lock and the keyboard language, then try again"_s}},
        {u"recovery_key"_s,
            {u"that recovery key does not open this file"_s, u"Check each group of four against the sheet"_s}},
        {u"no_recovery_key"_s, {u"there is no recovery key yet"_s, u"Make one with: people recovery-key --out FILE"_s}},
        {u"no_own_passphrase"_s,
            {u"whoever came with the recovery key has no passphrase of their own"_s,
                u"Name somebody: people passphrase NAME, or add a person"_s}},
        {u"passphrase_in_use"_s, {u"that passphrase is in use in this file"_s, u"Take another one"_s}},
        {u"name_in_use"_s, {u"somebody of that name can open the file already"_s, u"Choose another name"_s}},
        {u"too_many_people"_s, {u"64 people can open the file, and no more"_s, u"Remove somebody first"_s}},
        {u"last_manager"_s,
            {u"at least one coordinator or director must remain"_s, u"Add another one before this one goes"_s}},
        {u"own_removal"_s, {u"nobody removes themselves"_s, u"Let another coordinator or director do it"_s}},
        {u"own_role"_s, {u"nobody changes their own role"_s, u"Let another coordinator or director do it"_s}},
        {u"unknown_referral"_s, {u"there is no referral with that id"_s, u"List them with: list referrals"_s}},
        {u"unknown_unit"_s, {u"there is no such unit"_s, u"List them with: units list"_s}},
        {u"same_unit"_s, {u"this is one unit already"_s, u"Name another; nothing was changed"_s}},
        {u"areas_fixed"_s,
            {u"lists of this year are published that count the two units in different areas"_s,
                u"Nothing was changed; make them one when the year is over"_s}},
        {u"unknown_event"_s, {u"there is no event with that id"_s, u"List them with: list events"_s}},
        {u"unknown_supporter"_s, {u"there is no supporter with that id"_s, u"List them with: list supporters"_s}},
        {u"erased"_s, {u"the name has been erased"_s, u"Use reopen with the name if the person has come back"_s}},
        {u"in_bin"_s, {u"the referral is in the bin"_s, u"Bring it back first: bin restore REFERRAL"_s}},
        {u"not_in_bin"_s, {u"the referral is not in the bin"_s, u"See what is there: bin list"_s}},
        {u"no_supporter"_s, {u"no supporter has been asked yet"_s, u"Assign one first"_s}},
        {u"identifying_text"_s,
            {u"the one-line description may identify somebody"_s,
                u"Take out names, dates and numbers, or let a director pass it with --let-stand"_s}},
        {u"same_clinician"_s,
            {u"a clinician is named twice in the event, and nothing was stored"_s,
                u"Name each once, or use --same-name for two people of one name"_s}},
        {u"unknown_sheet"_s, {u"there is no sheet with that id"_s, u"List them with: sheet list"_s}},
        {u"unknown_language"_s, {u"there are no sheets in that language"_s, u"Choose en or es"_s}},
        {u"no_crisis_entry"_s,
            {u"the directory has no crisis number, and no sheet goes out without one"_s, u"Add a crisis line first"_s}},
        {u"does_not_fit"_s,
            {u"something on this sheet does not fit its place"_s,
                u"Shorten it, choose another paper, or use --large-print"_s}},
        {u"line_too_long"_s, {u"the one-line description is longer than 140 characters"_s, u"Shorten it"_s}},
        {u"time_before_receipt"_s,
            {u"the time given lies before the referral was received"_s, u"Check the date, or leave it out"_s}},
        {u"received_before_event"_s,
            {u"the report lies before the event it tells of"_s, u"Check the two dates, or leave one out"_s}},
        {u"not_recovery_key"_s,
            {u"the file of --recovery-key-file holds no recovery key"_s,
                u"A recovery key is seven groups of four letters and digits, as printed when the file was made"_s}},
        {u"wrong_recovery_key"_s,
            {u"that recovery key does not open this file"_s, u"Use the newest one; a later one replaces it"_s}},
        {u"other_list"_s,
            {u"this looks like a list of referrals, not of supporters"_s,
                u"Use: import referrals, or name the columns in a file for --mapping"_s}},
        {u"list_of_supporters"_s,
            {u"this looks like a list of supporters, not of referrals"_s,
                u"Use: import supporters, or name the columns in a file for --mapping"_s}},
        {u"passphrase_weak"_s,
            {u"people would guess this passphrase quickly"_s,
                u"Use five random words, or another longer passphrase"_s}},
    };
    return lines;
}

/// What to do about errors whose detail says the rest.
QString wayOut(const QString &code)
{
    static const QHash<QString, QString> ways = {
        {u"usage"_s, u"Correct it and try again; see: wardmate-cli --help"_s},
        {u"refused_pin"_s, u"Nothing was changed; leave it out, or choose another supporter"_s},
        {u"illegal_verb"_s, u"Nothing was changed; choose a step that is possible now"_s},
        {u"role"_s, u"Ask a coordinator or a director"_s},
        {u"director_only"_s, u"Ask a director"_s},
        {u"no_sheets"_s, u"Ask a coordinator or a director to open it in the window once"_s},
        {u"no_start"_s, u"Nothing is due for it; nothing was written"_s},
        {u"on_hold"_s, u"Release it first"_s},
        {u"future_time"_s, u"Check the date, and the clock of this computer"_s},
        {u"outcome_without_conversation"_s, u"Log the conversation first, or choose another outcome"_s},
        {u"template_head"_s, u"Begin the text as the one of: sheet text ID; nothing was changed"_s},
        {u"bad_wording"_s, u"See the fields with: wording show KIND; nothing was changed"_s},
        {u"bad_json"_s, u"Check the file of --input; it begins with { and ends with }"_s},
        {u"bad_input"_s, u"Correct it in the file of --input and try again; nothing was changed"_s},
        {u"cannot_open"_s, u"Check the path and the permissions"_s},
        {u"many_areas"_s, u"Give some units the same area, or none; nothing was changed"_s},
        {u"reserved_area"_s, u"Choose another name for it; nothing was changed"_s},
        {u"long_area"_s, u"Shorten it; nothing was changed"_s},
        {u"no_unit"_s, u"Fill in the column unit; nothing was changed"_s},
        {u"no_question"_s, u"List them with: self-check list"_s},
        {u"no_setting"_s, u"List them with: programme list"_s},
        {u"bad_value"_s, u"See how the others are written with: programme list"_s},
        {u"cannot_read"_s, u"Check the path and the disk"_s},
        {u"cannot_write"_s, u"Choose another place, or check the permissions"_s},
        {u"recovery_key_unwritten"_s, u"Make another one now, in a place with room: people recovery-key --out FILE"_s},
        {u"too_large"_s, u"Split it into several files"_s},
        {u"empty_file"_s, u"Choose a spreadsheet saved as CSV"_s},
        {u"workbook_file"_s, u"In the spreadsheet program choose: Save as, CSV"_s},
        {u"not_text"_s, u"Choose a spreadsheet saved as CSV"_s},
        {u"unclosed_quote"_s, u"Close it there, or save the sheet as CSV again"_s},
        {u"no_heading_row"_s, u"Correct \"heading_row\" in the file of --mapping"_s},
        {u"no_headings"_s, u"Put a row of headings above it and try again; nothing was brought in"_s},
        {u"missing_column"_s, u"Name it in a file for --mapping, or check that this is the right list"_s},
        {u"unit_columns"_s, u"Head two columns unit and area and try again; nothing was changed"_s},
        {u"no_name_column"_s, u"Name it in a file for --mapping, or check that this is the right list"_s},
        {u"bad_mapping"_s, u"Correct the file of --mapping and try again"_s},
        {u"unknown_heading"_s, u"Correct the file of --mapping and try again"_s},
        {u"unknown_field"_s, u"Correct the file of --mapping and try again"_s},
        {u"field_twice"_s, u"Correct the file of --mapping and try again"_s},
        {u"note_column"_s, u"Take it out of the file of --mapping"_s},
    };
    if (code.startsWith(u"missing_"_s) && !ways.contains(code))
        return u"Give it as JSON in a file for --input"_s;
    return ways.value(code);
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
        return {error.detail.isEmpty() ? u"a file could not be read or written"_s : asClause(error.detail),
            u"Check the path, the permissions and the disk"_s};
    case Error::Kind::Exists:
        return {u"something is there already and is not overwritten"_s, u"Choose another name or place"_s};
    case Error::Kind::NoMemory:
        return {u"there is not enough free memory"_s, u"Close other programs and try again"_s};
    case Error::Kind::Refused:
        return {asClause(error.detail), u"Nothing was changed; see: wardmate-cli --help"_s};
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
        return {asClause(error.detail), u"Correct it and try again; nothing was changed"_s};
    case Error::Kind::Constraint:
    case Error::Kind::Internal:
        return {u"something unexpected happened inside the program (%1)"_s.arg(asClause(error.detail)),
            u"Nothing was changed; start again, and tell the makers if it stays"_s};
    }
    return {};
}

} // namespace

ErrorLine errorLine(const Error &error)
{
    const auto &lines = aboutFiles().contains(error.code) ? aboutFiles()
        : aboutWhatIsKept().contains(error.code)          ? aboutWhatIsKept()
                                                          : aboutTheRest();
    const auto known = lines.constFind(error.code);
    ErrorLine line = known == lines.cend() ? byKind(error) : *known;
    if (const QString way = known == lines.cend() ? wayOut(error.code) : QString(); !way.isEmpty())
        line.whatToDo = way;
    for (QString *sentence : {&line.why, &line.whatToDo}) {
        while (sentence->endsWith(u'.')) // the full stop is set when it is printed
            sentence->chop(1);
    }
    return line;
}

QString errorCode(const Error &error)
{
    if (!error.code.isEmpty())
        return error.code;
    switch (error.kind) {
    case Error::Kind::WrongKey:
        return u"wrong_passphrase"_s;
    case Error::Kind::UnknownPerson:
        return u"unknown_person"_s;
    case Error::Kind::NotOurFile:
        return u"not_our_file"_s;
    case Error::Kind::Damaged:
        return u"damaged"_s;
    case Error::Kind::NewerSchema:
        return u"newer_program"_s;
    case Error::Kind::Busy:
        return u"in_use"_s;
    case Error::Kind::ReadOnly:
        return u"read_only"_s;
    case Error::Kind::DiskFull:
        return u"disk_full"_s;
    case Error::Kind::Io:
        return u"input_output"_s;
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Exists:
        return u"exists"_s;
    case Error::Kind::NoMemory:
        return u"no_memory"_s;
    case Error::Kind::Constraint:
        return u"constraint"_s;
    case Error::Kind::Internal:
        return u"internal"_s;
    }
    return {};
}

} // namespace wardmate::cli
