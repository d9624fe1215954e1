// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_reader.h"
#include "app/cli/version.h"
#include "app/translations/translations.h"
#include "models/base/platform.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::cli;

namespace {

const OptionSet &globalOptions()
{
    static const OptionSet options
        = {{u"program"_s, u"person"_s, u"passphrase-file"_s, u"recovery-key-file"_s, u"format"_s, u"as-of"_s},
            {u"json-errors"_s, u"quiet"_s, u"version"_s, u"help"_s}};
    return options;
}

/// What there is to say about one command, or about all.
QString helpText(const Command *only = nullptr)
{
    QString text = u"Usage: wardmate-cli [--program FILE] [--person NAME] [--passphrase-file FILE|-] COMMAND ...\n\n"_s;
    for (const Command &command : commands()) {
        if (only == nullptr || only->name == command.name)
            text += u"  %1\n      %2\n"_s.arg(usageOf(command), command.summary);
    }
    return text
        + u"\nEverywhere: --recovery-key-file FILE, --format csv|json, --as-of DATETIME, --json-errors, --quiet, "
          u"--version\n"
          "Exit: 0 done, 1 refused by a rule, 2 wrong usage, 3 wrong passphrase, 4 not a program file or damaged,\n"
          "      5 input/output, 6 done but some rows were rejected\n"_s;
}

/// Where the command stands: the first word that is not an option or the value of a general one; -1 without one.
qsizetype commandPlace(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(u'-'))
            return i;
        if (globalOptions().withValue.contains(words.at(i).mid(2)))
            ++i;
    }
    return -1;
}

const Command *commandIn(const QStringList &words)
{
    const QString name = words.value(commandPlace(words));
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

std::optional<QDateTime> timeOf(const QString &text)
{
    const QDateTime at = timeFromIso(text);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

int usageError(const Console &console, const QString &what, const QString &why)
{
    return console.fail(what, Error{Error::Kind::Invalid, why, u"usage"_s});
}

/// Such as the passphrase, which would be gone.
bool writesOverWhatItReads(const Arguments &arguments)
{
    const auto filesOf = [&arguments](const QStringList &options) {
        QSet<QString> files;
        for (const QString &option : options) {
            for (const QString &path : arguments.values(option))
                files.insert(QFileInfo(path).canonicalFilePath());
        }
        files.remove(QString()); // is not there
        return files;
    };
    return filesOf({u"out"_s, u"rejects"_s, u"recovery-key-out"_s})
        .intersects(filesOf(
            {u"passphrase-file"_s, u"recovery-key-file"_s, u"new-passphrase-file"_s, u"input"_s, u"mapping"_s}));
}

int runCommand(const Command &command, const QStringList &words)
{
    const OptionSet options{
        globalOptions().withValue + command.options.withValue, globalOptions().flags + command.options.flags};
    Console console;
    console.setJsonErrors(words.contains(u"--json-errors"_s));
    console.setQuiet(words.contains(u"--quiet"_s));
    QStringList rest = words;
    rest.removeAt(commandPlace(words)); // a person may be called like a command
    const auto arguments = Arguments::parse(rest, options);
    if (!arguments)
        return console.fail(command.name, arguments.error());
    const qsizetype given = arguments->positional().size();
    if (given < command.leastPositional || given > command.mostPositional)
        return usageError(console, command.name, u"usage: "_s + usageOf(command));
    if (arguments->has(u"format"_s) && !formatsOf(command).contains(arguments->value(u"format"_s)))
        return usageError(console, command.name,
            formatsOf(command).isEmpty() ? u"--format means nothing here"_s
                                         : u"--format is here "_s + formatsOf(command).join(u" or "_s));
    if (writesOverWhatItReads(*arguments))
        return console.fail(command.name, Error{Error::Kind::Exists, u"it reads the same file"_s, u"same_file"_s});
    const SystemClock now;
    std::optional<FixedClock> asOf;
    if (arguments->has(u"as-of"_s)) {
        const auto at = timeOf(arguments->value(u"as-of"_s));
        if (!at)
            return usageError(console, command.name, u"--as-of needs a date or time such as 2026-11-20T09:00:00"_s);
        asOf.emplace(*at);
    }
    const Clock &clock = asOf ? static_cast<const Clock &>(*asOf) : now;
    return command.run(Context(command.name, *arguments, console, clock));
}

/// Words of Qt's own about the machine are no answer to anybody; only what ends the program is said.
void sayOnlyFatal(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        Console().say(u"wardmate-cli: "_s + text);
}

} // namespace

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    qInstallMessageHandler(sayOnlyFatal);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // sheets are painted; no window is ever opened
    QGuiApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Wardmate"_s);
    QCoreApplication::setApplicationName(u"wardmate-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WARDMATE_VERSION_TEXT));
    const Translations english(QLocale(u"en"_s)); // scripts read the same everywhere; English has plural forms too
    const QStringList words = QCoreApplication::arguments().mid(1);
    Console console;
    console.setJsonErrors(words.contains(u"--json-errors"_s));
    if (words.contains(u"--version"_s)) {
        console.data(versionText().toUtf8());
        return 0;
    }
    if (words.isEmpty()) {
        console.say(helpText().trimmed()); // what was asked for goes to standard output, and nothing was
        return Usage;
    }
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s) || words.constFirst() == u"help"_s) {
        console.data(helpText(commandIn(words.mid(words.constFirst() == u"help"_s ? 1 : 0))).toUtf8());
        return Done;
    }
    const Command *command = commandIn(words);
    if (command == nullptr)
        return usageError(
            console, u"command"_s, commandPlace(words) < 0 ? u"no command was given"_s : u"there is no such command"_s);
    const int code = runCommand(*command, words);
    if (std::ferror(stdout) != 0 && code == Done) {
        console.say(u"wardmate-cli: %1: the output could not be written in full. Make room and ask again."_s.arg(
            command->name));
        return InputOutput;
    }
    return code;
}
