// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace wardmate {

/// A document as poppler reads it. Under a name, it stays in the build folder to be looked at.
[[nodiscard]] inline QString pdfText(const QByteArray &bytes, const QString &name = {})
{
    const QTemporaryDir folder;
    const QString path = name.isEmpty() ? folder.filePath(QStringLiteral("document.pdf")) : name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0x2019), QChar(u'\''));
}

} // namespace wardmate
