// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace wardmate {

struct CountedRun {
    qint64 instructions = 0; ///< 0 when nothing was counted
    QByteArray output;
};

/// Runs a program under callgrind. Instructions do not depend on what else the machine does. With the name of a
/// function only what it and those it calls do is counted.
[[nodiscard]] CountedRun countInstructions(
    const QString &program, const QStringList &arguments, const QString &function = {});

} // namespace wardmate
