// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/text.h"
#include "models/base/vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace wardmate {

/// Words of a heading or a short entry for comparing: folded, camelCase cut, dotted letters joined ("R.N." -> "rn"),
/// "e-mail" one word.
[[nodiscard]] QStringList matchWords(const QString &text);

/// One wording of a value: all of its words must occur, "enfermer*" stands for every word that begins so.
template<typename E>
struct Phrase {
    E value;
    const char *words; ///< folded, ASCII
};

/// How many words of a phrase are found in a text, or 0 unless all are.
[[nodiscard]] int phraseWeight(const QStringList &words, const char *phrase);

/// The value whose wording shares most words with the text; of equals the first.
template<typename E, size_t N>
[[nodiscard]] std::optional<E> bestPhrase(const Phrase<E> (&phrases)[N], const QString &text)
{
    const QStringList words = matchWords(text);
    std::optional<E> best;
    int most = 0;
    for (const Phrase<E> &phrase : phrases) {
        const int weight = phraseWeight(words, phrase.words);
        if (weight > most) {
            most = weight;
            best = phrase.value;
        }
    }
    return best;
}

/// The same, but a stable code of domain.md is taken as it is.
template<typename E, size_t N>
[[nodiscard]] std::optional<E> codeOrPhrase(const Phrase<E> (&phrases)[N], const QString &text)
{
    if (const auto code = fromCode<E>(folded(text)))
        return code;
    return bestPhrase(phrases, text);
}

} // namespace wardmate
