// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wardmate {

/// Languages as ISO 639 codes, each once, in the order written; words that are no language we know are kept apart.
struct LanguageList {
    QStringList codes;
    QStringList unknown;
};
[[nodiscard]] LanguageList languagesIn(const QString &text);

/// The language whose column is ticked for who speaks it, "Spanish?", "Habla inglés", "lang___es"; empty for other headings.
[[nodiscard]] QString languageTicked(const QString &heading);

} // namespace wardmate
