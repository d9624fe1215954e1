// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/instruction_count.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wardmate {

CountedRun countInstructions(const QString &program, const QStringList &arguments, const QString &function)
{
    QStringList all{u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s};
    if (!function.isEmpty())
        all.append(u"--toggle-collect="_s + function);
    QProcess valgrind;
    valgrind.start(QStringLiteral(VALGRIND_PROGRAM), all + QStringList{program} + arguments);
    if (!valgrind.waitForFinished(120'000))
        return {};
    static const QRegularExpression kCollected(u"Collected : (\\d+)"_s);
    const QString said = QString::fromUtf8(valgrind.readAllStandardError());
    return {.instructions = kCollected.match(said).captured(1).toLongLong(),
        .output = valgrind.readAllStandardOutput().trimmed()};
}

} // namespace wardmate
