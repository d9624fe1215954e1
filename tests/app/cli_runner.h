// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace wardmate {

/// What a run of wardmate-cli answered.
struct CliAnswer {
    int exit = -1;
    QByteArray out;
    QString words; ///< standard error
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the real wardmate-cli in a folder of its own, on a file that create() made.
class CliRunner
{
public:
    CliRunner();

    [[nodiscard]] CliAnswer run(const QStringList &words, const QByteArray &input = {}) const;
    /// With --program, --passphrase-file and the fixed day 2026-11-20.
    [[nodiscard]] CliAnswer on(const QStringList &words, const QByteArray &input = {}) const;
    [[nodiscard]] CliAnswer create(const QString &role = QStringLiteral("director")) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace wardmate
