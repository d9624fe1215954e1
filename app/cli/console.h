// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace wardmate::cli {

/// Standard output and error: data to one, words to the other (cli.md, General rules).
class Console
{
public:
    void setQuiet(bool quiet) { m_quiet = quiet; }
    void setJsonErrors(bool json) { m_jsonErrors = json; }

    void data(const QByteArray &bytes) const;
    void json(const QJsonDocument &document) const;
    /// A line for people, on standard error; not with --quiet.
    void say(const QString &line) const;
    /// The same where it must be read even with --quiet.
    void insist(const QString &line) const;
    /// One error line "wardmate-cli: WHAT: WHY. WHAT TO DO." or one JSON object; returns the exit code.
    int fail(const QString &what, const Error &error) const;
    /// A progress line, when standard error is a terminal.
    void progress(const QString &what, int thousandths) const;

private:
    bool m_quiet = false;
    bool m_jsonErrors = false;
};

} // namespace wardmate::cli
