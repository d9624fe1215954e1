// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

namespace wardmate::cli {

/// Which options a command takes: those with a value and those without.
struct OptionSet {
    QStringList withValue;
    QStringList flags;
};

/// The words of a command line, sorted: what is an option and what is not. "--name value" and "--name=value" are the
/// same; "--" ends the options.
class Arguments
{
public:
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const OptionSet &known);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values; ///< by option, every value in the order given; flags have one empty one
};

} // namespace wardmate::cli
