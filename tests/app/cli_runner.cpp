// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_runner.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLongestRunMs = 120'000;

} // namespace

CliRunner::CliRunner()
{
    write(u"passphrase"_s, "winter river lantern copper maple\n");
}

CliAnswer CliRunner::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QString::fromLocal8Bit(qgetenv("WARDMATE_BINARY_DIR")) + u"/bin/wardmate-cli"_s, words);
    process.write(input);
    process.closeWriteChannel();
    CliAnswer answer;
    if (!process.waitForFinished(kLongestRunMs) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.exit = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.words = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

CliAnswer CliRunner::on(const QStringList &words, const QByteArray &input) const
{
    return run(QStringList{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s, u"--as-of"_s,
                   u"2026-11-20T12:00:00Z"_s}
            + words,
        input);
}

CliAnswer CliRunner::create(const QString &role) const
{
    return run({u"create"_s, u"t.wardmate"_s, u"--hospital"_s, u"Test Hospital"_s, u"--person"_s, u"Dana"_s,
        u"--role"_s, role, u"--passphrase-file"_s, u"passphrase"_s, u"--recovery-key-out"_s, u"recovery"_s});
}

void CliRunner::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray CliRunner::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace wardmate
