// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/error_line.h"
#include "app/cli/exit_codes.h"
#include "models/base/platform_terminal.h"

#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::data(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Console::json(const QJsonDocument &document) const
{
    data(document.toJson(QJsonDocument::Indented));
}

void Console::say(const QString &line) const
{
    if (!m_quiet)
        write(stderr, line.toUtf8() + '\n');
}

void Console::insist(const QString &line) const
{
    write(stderr, line.toUtf8() + '\n');
}

int Console::fail(const QString &what, const Error &error) const
{
    const int code = exitCodeFor(error);
    const ErrorLine line = errorLine(error);
    if (m_jsonErrors) {
        const QJsonObject object{{u"command"_s, what}, {u"exit"_s, code}, {u"code"_s, errorCode(error)},
            {u"why"_s, line.why}, {u"what_to_do"_s, line.whatToDo}, {u"detail"_s, error.detail}};
        write(stderr, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    } else {
        write(stderr, u"wardmate-cli: %1: %2. %3.\n"_s.arg(what, line.why, line.whatToDo).toUtf8());
    }
    return code;
}

void Console::progress(const QString &what, int thousandths) const
{
    if (m_quiet || !platform::isErrorOutputTerminal())
        return;
    write(stderr, u"\r%1 %2 %"_s.arg(what).arg(thousandths / 10, 3).toUtf8());
    if (thousandths >= 1000)
        write(stderr, "\n");
}

} // namespace wardmate::cli
