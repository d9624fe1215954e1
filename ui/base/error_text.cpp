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
    ErrorWords words = aboutTheFile(error, name);
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
