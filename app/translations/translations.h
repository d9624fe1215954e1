// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QLocale;

namespace wardmate {

/// The languages of the interface, each a file of translations/. English is in the source; its file has only the two
/// forms of what is counted.
[[nodiscard]] QStringList interfaceLanguages();

/// Translates the program, and Qt's own words, for as long as it lives.
class Translations
{
public:
    /// The best language for the locale; English where there is none for it.
    explicit Translations(const QLocale &locale);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// The code of the language in use, such as "es".
    [[nodiscard]] QString language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace wardmate
