// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace wardmate {

/// What another program says on standard output when it is given some input; empty when it is not installed.
inline QByteArray outputOf(const QString &program, const QStringList &words, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(program, words);
    if (!tool.waitForStarted())
        return {};
    tool.write(input);
    tool.closeWriteChannel();
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

/// The stock sqlcipher tool on a file with its raw key: "ok", then what the statements answer.
inline QString stockSqlcipher(const QString &file, const QString &key, const QString &sql)
{
    const QString words = QStringLiteral("PRAGMA key = \"x'%1'\";\nPRAGMA temp_store = MEMORY;\n%2\n").arg(key, sql);
    const QByteArray answer = outputOf(QStringLiteral("sqlcipher"), {QStringLiteral("-batch"), file}, words.toUtf8());
    return QString::fromUtf8(answer).trimmed();
}

} // namespace wardmate
