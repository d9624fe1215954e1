// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::ErrorText)
};

ErrorWords aboutTheFile(const Error &error, const QString &name)
{
    switch (error.kind) {
    case Error::Kind::NotOurFile:
        return {Say::tr("Another kind of file"),
            Say::tr("%1 is not a Wardmate file. To bring in a list, use File > Import.").arg(name), {}};
    case Error::Kind::Damaged:
        return {Say::tr("Part of the file cannot be read"),
            Say::tr(
                "Part of this file cannot be read, and nothing was changed. Open the last backup to go on working."),
            {}};
    case Error::Kind::NewerSchema:
        return {Say::tr("Made with a newer Wardmate"),
            Say::tr(
                "This file was used with a newer Wardmate. Nothing was changed; update the program on this computer "
                "to open it."),
            {}};
    case Error::Kind::Busy:
        return {Say::tr("Open elsewhere"),
            Say::tr("This file is open in another window or on another computer. Two people cannot change it at once."),
            {}};
    case Error::Kind::ReadOnly:
        return {Say::tr("Nothing can be written here"),
            Say::tr("This place does not let the program write, so nothing was changed. Choose another folder or ask "
                    "whoever looks after the computer."),
            {}};
    case Error::Kind::DiskFull:
        return {Say::tr("The disk is full"),
            Say::tr(
                "There is no room left on this disk, so the last change was not kept. Make some room, then try again."),
            {}};
    case Error::Kind::Io:
        return {Say::tr("The disk did not answer"),
            Say::tr(
                "The file could not be read or written just now; what was stored before is safe. Check that the disk "
                "or network folder is connected, then try again."),
            {}};
    case Error::Kind::Exists:
        return {Say::tr("There is a file already"),
            Say::tr("A file of this name is there already, and it was left as it is. Choose another name."), {}};
    default:
        return {};
    }
}

ErrorWords aboutThePerson(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::WrongKey:
        if (error.code == "recovery_key"_L1)
            return {Say::tr("Recovery key"),
                Say::tr("That recovery key does not open this file. Check each group of four, then try again."), {}};
        return {Say::tr("Passphrase"),
            Say::tr(
                "That passphrase does not open this file. Check Caps Lock and the keyboard language, then try again."),
            {}};
    case Error::Kind::UnknownPerson:
        return {Say::tr("Nobody of that name"),
            Say::tr("Nobody of that name has a passphrase for this file. Ask the director to add one."), {}};
    case Error::Kind::Refused:
        return {Say::tr("Not possible now"),
            Say::tr("The rules of the programme do not allow this now, so nothing was changed."), {}};
    case Error::Kind::Invalid:
        return {Say::tr("Something does not fit"),
            Say::tr("Some of what was entered does not fit together, so it was not stored. Check the marked fields."),
            {}};
    case Error::Kind::NotFound:
        return {Say::tr("Not there any more"),
            Say::tr("This is not there any more; it may have been erased or moved to the bin meanwhile."), {}};
    case Error::Kind::Constraint:
        return {Say::tr("Already there, or still needed"),
            Say::tr("This is there already or something else still needs it, so nothing was changed."), {}};
    case Error::Kind::NoMemory:
        return {Say::tr("Too little memory"),
            Say::tr(
                "This computer has too little free memory to unlock the file. Close other programs, then try again."),
            {}};
    default:
        return {Say::tr("A fault in the program"),
            Say::tr("The program could not do this because of a fault of its own. What was stored before is safe."),
            {}};
    }
}

/// The cases of security.md 2a and 5 that a person must be able to tell apart, by the code the vault gives them.
ErrorWords aboutDamage(const QString &code, const QString &name)
{
    if (code == "file_missing"_L1)
        return {Say::tr("Not there any more"),
            Say::tr("%1 is not where it was. It may have been moved or renamed, or its disk is not plugged in.")
                .arg(name),
            {}};
    if (code == "file_moved"_L1)
        return {Say::tr("Not there any more"),
            Say::tr("%1 was moved, renamed or replaced while it was open, or its disk was taken out. Nothing more is "
                    "written until it is back in its place; what you typed is still here.")
                .arg(name),
            {}};
    if (code == "file_empty"_L1)
        return {Say::tr("Part of the file cannot be read"),
            Say::tr("%1 holds nothing at all; a copy or a full disk may have cut it off. Restore the last backup.")
                .arg(name),
            {}};
    if (code == "file_cut"_L1)
        return {Say::tr("Part of the file cannot be read"),
            Say::tr("%1 is cut off or has something added, as half a copy has. Restore the last backup.").arg(name),
            {}};
    if (code == "plain_sqlite"_L1)
        return {Say::tr("Another kind of file"),
            Say::tr("%1 is an unencrypted SQLite file, not a Wardmate file. Nothing was changed.").arg(name), {}};
    if (code == "is_folder"_L1)
        return {Say::tr("Another kind of file"), Say::tr("%1 is a folder, not a Wardmate file.").arg(name), {}};
    if (code == "other_program"_L1)
        return {Say::tr("Another kind of file"),
            Say::tr("%1 is an encrypted file of another program. Nothing was changed.").arg(name), {}};
    if (code == "page_unreadable"_L1)
        return {Say::tr("Part of the file cannot be read"),
            Say::tr("The passphrase is right, but part of this file cannot be read. Nothing was changed; restore the "
                    "last backup."),
            {}};
    if (code == "read_only_damaged"_L1)
        return {Say::tr("Part of the file cannot be read"),
            Say::tr("Part of this file cannot be read, so nothing more is written to it. Restore the last backup to go "
                    "on working."),
            {}};
    if (code == "network_file_system"_L1)
        return {Say::tr("On a network drive"),
            Say::tr("%1 is on a network drive, where it cannot be kept safe. Move it to a disk of this computer.")
                .arg(name),
            {}};
    return {};
}

/// The keys beside the file, and copies of both.
ErrorWords aboutKeysAndCopies(const QString &code)
{
    if (code == "keyring_missing"_L1)
        return {Say::tr("Part of the file cannot be read"),
            Say::tr("The file with the keys, which ends in “-keys”, is not beside this one. Put it back there, or open "
                    "with the recovery key."),
            {}};
    if (code == "keyring_damaged"_L1 || code == "keyring_altered"_L1)
        return {Say::tr("Part of the file cannot be read"),
            Say::tr("The file with the keys was damaged or changed by something other than Wardmate. Nothing was "
                    "changed; restore the last backup, or open with the recovery key."),
            {}};
    if (code == "keyring_foreign"_L1)
        return {Say::tr("Part of the file cannot be read"),
            Say::tr("The file with the keys, which ends in “-keys”, belongs to another file or is an old one. Put "
                    "back the one that belongs here, or open with the recovery key."),
            {}};
    if (code == "keyring_unreadable"_L1)
        return {Say::tr("The disk did not answer"),
            Say::tr(
                "The file with the keys, which ends in “-keys”, cannot be read. Check its permissions and the disk."),
            {}};
    if (code == "backup_damaged"_L1 || code == "backup_mixed"_L1)
        return {Say::tr("The backup is damaged"),
            Say::tr("Pieces of this backup are damaged or do not belong together. Nothing was changed; choose another "
                    "backup."),
            {}};
    if (code == "folder_missing"_L1)
        return {Say::tr("The place for backups is not there"),
            Say::tr("The folder for backups is not there; its disk or stick may not be plugged in. The file itself is "
                    "safe."),
            {}};
    if (code == "no_backup"_L1)
        return {Say::tr("Not a backup"),
            Say::tr("This folder is no backup of Wardmate. Choose the folder whose name ends in a date."), {}};
    if (code == "copy_damaged"_L1)
        return {Say::tr("The copy is not whole"),
            Say::tr("The copy did not open well and was thrown away; the file itself is as it was. Try another disk."),
            {}};
    if (code == "working"_L1)
        return {Say::tr("One moment"),
            Say::tr("Something else is being done to the file just now. Try again when it is ready."), {}};
    return {};
}

ErrorWords aboutPeople(const QString &code)
{
    if (code == "name_in_use"_L1)
        return {
            Say::tr("Already there"), Say::tr("Somebody of that name can open the file already. Add a letter."), {}};
    if (code == "name_length"_L1)
        return {Say::tr("The name"), Say::tr("Give a name, a shorter one if this is very long."), {}};
    if (code == "passphrase_in_use"_L1)
        return {Say::tr("Passphrase"), Say::tr("That passphrase is in use in this file. Take another one."), {}};
    if (code == "passphrase_weak"_L1)
        return {Say::tr("Passphrase"), Say::tr("This one is too easy to guess. Take a suggestion."), {}};
    if (code == "last_manager"_L1)
        return {Say::tr("Somebody must remain"),
            Say::tr("At least one coordinator or director must remain. Add another one before this one goes."), {}};
    if (code == "too_many_people"_L1)
        return {Say::tr("Too many people"), Say::tr("64 people can open the file. Remove somebody first."), {}};
    return {};
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::WrongKey:
        return u"WrongKey"_s;
    case Error::Kind::UnknownPerson:
        return u"UnknownPerson"_s;
    case Error::Kind::NotOurFile:
        return u"NotOurFile"_s;
    case Error::Kind::Damaged:
        return u"Damaged"_s;
    case Error::Kind::NewerSchema:
        return u"NewerSchema"_s;
    case Error::Kind::Busy:
        return u"Busy"_s;
    case Error::Kind::ReadOnly:
        return u"ReadOnly"_s;
    case Error::Kind::DiskFull:
        return u"DiskFull"_s;
    case Error::Kind::Io:
        return u"Io"_s;
    case Error::Kind::Refused:
        return u"Refused"_s;
    case Error::Kind::Invalid:
        return u"Invalid"_s;
    case Error::Kind::NotFound:
        return u"NotFound"_s;
    case Error::Kind::Exists:
        return u"Exists"_s;
    case Error::Kind::NoMemory:
        return u"NoMemory"_s;
    case Error::Kind::Constraint:
        return u"Constraint"_s;
    case Error::Kind::Internal:
        return u"Internal"_s;
    }
    return {};
}

} // namespace

ErrorWords errorWords(const Error &error, const QString &fileName)
{
    const QString name = fileName.isEmpty() ? Say::tr("This") : Say::tr("“%1”").arg(fileName);
    ErrorWords words = aboutDamage(error.code, name);
    if (words.text.isEmpty())
        words = aboutKeysAndCopies(error.code);
    if (words.text.isEmpty())
        words = aboutPeople(error.code);
    if (words.text.isEmpty())
        words = aboutTheFile(error, name);
    if (words.text.isEmpty())
        words = aboutThePerson(error);
    words.details = u"%1 %2\n%3"_s.arg(kindName(error.kind), error.code, error.detail).trimmed();
    return words;
}

QString errorText(const Error &error, const QString &fileName)
{
    return errorWords(error, fileName).text;
}

} // namespace wardmate
