// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace wardmate {

/// One word of an enumeration: the value in code, the stable code in files and JSON, the label for people.
template<typename E>
struct Word {
    E value;
    const char *code;
    const char *label; ///< English source text, context "Vocabulary"
};

/// All words of an enumeration, in the order lists show them. Specialised beside each enumeration.
template<typename E>
[[nodiscard]] std::span<const Word<E>> wordsOf();

/// The stable code, as in domain.md ("registered_nurse").
template<typename E>
[[nodiscard]] QString codeOf(E value)
{
    for (const Word<E> &word : wordsOf<E>()) {
        if (word.value == value)
            return QString::fromLatin1(word.code);
    }
    return {};
}

template<typename E>
[[nodiscard]] std::optional<E> fromCode(QStringView code)
{
    for (const Word<E> &word : wordsOf<E>()) {
        if (code == QLatin1StringView(word.code))
            return word.value;
    }
    return std::nullopt;
}

/// The label in the language of the interface.
template<typename E>
[[nodiscard]] QString labelOf(E value)
{
    for (const Word<E> &word : wordsOf<E>()) {
        if (word.value == value)
            return QCoreApplication::translate("Vocabulary", word.label);
    }
    return {};
}

template<typename E>
[[nodiscard]] QString codeOf(const std::optional<E> &value)
{
    return value ? codeOf(*value) : QString();
}

} // namespace wardmate
