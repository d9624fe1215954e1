// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/session/session.h"

#include <QJsonObject>

namespace wardmate::cli {

/// What a command works with: its words, the console, the clock, and the way into the file.
class Context
{
public:
    Context(QString command, Arguments arguments, Console console, const Clock &clock);

    [[nodiscard]] const QString &command() const { return m_command; }
    [[nodiscard]] const Arguments &args() const { return m_arguments; }
    [[nodiscard]] const Console &console() const { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString positional(qsizetype i) const { return m_arguments.positional().value(i); }
    [[nodiscard]] QString format(const QString &usual) const;
    int fail(const Error &error) const { return m_console.fail(m_command, error); }

    /// The passphrase of --passphrase-file ("-": a line of standard input), else from a prompt without echo.
    [[nodiscard]] Result<SecretBytes> passphrase(const QString &option = QStringLiteral("passphrase-file")) const;
    /// \a kept: the passphrase it was opened with, for whoever changes their own; empty after the recovery key.
    [[nodiscard]] Result<std::unique_ptr<Vault>> openVault(SecretBytes *kept = nullptr) const;
    /// The file of --program with its stores. Refuses an administrator unless the command is one of theirs.
    [[nodiscard]] Result<std::unique_ptr<Session>> open() const;
    /// As open(); an administrator gets the sheets that lie in the report file.
    [[nodiscard]] Result<std::unique_ptr<Session>> openForSheets() const;
    /// A JSON object from --input (a file, or "-").
    [[nodiscard]] Result<QJsonObject> inputObject() const;

private:
    /// What was published before a restore is taken over, and that is said.
    [[nodiscard]] Result<std::unique_ptr<Vault>> afterOpening(Result<std::unique_ptr<Vault>> vault) const;
    [[nodiscard]] Result<std::unique_ptr<Session>> openChecked(std::unique_ptr<Vault> vault) const;

    QString m_command;
    Arguments m_arguments;
    Console m_console;
    const Clock &m_clock;
};

/// Everything in a file, "-" being standard input; what says where the path came from ("--input").
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, const QString &what);
[[nodiscard]] QString whyUnreadable(const QString &path); ///< "there is no such file"
[[nodiscard]] Result<void> mayWriteTo(
    const QString &path); ///< asked before anything is done; never over a program file
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &bytes); ///< whole or not at all
/// --language and --paper of what is printed, refused where there is no such thing.
[[nodiscard]] Result<void> checkDocumentOptions(const Context &context);
[[nodiscard]] Result<qint64> idFrom(const QString &text, const QString &what);

} // namespace wardmate::cli
