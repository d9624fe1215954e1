// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_detectors.h"
#include "models/referrals/line_check_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

namespace {

template<std::size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::binary_search(words.begin(), words.end(), word);
}

bool isEnglishLink(QStringView word)
{
    static constexpr std::array<QStringView, 52> kLinks{u"about", u"after", u"all", u"an", u"and", u"another", u"are",
        u"at", u"because", u"been", u"before", u"but", u"by", u"did", u"during", u"for", u"from", u"had", u"has",
        u"have", u"her", u"him", u"his", u"in", u"into", u"is", u"it", u"not", u"of", u"on", u"out", u"over", u"s",
        u"she", u"that", u"the", u"their", u"then", u"they", u"this", u"to", u"until", u"up", u"was", u"were", u"when",
        u"while", u"who", u"will", u"with", u"without", u"wrong"};
    return isOneOf(word, kLinks);
}

bool isSpanishLink(QStringView word)
{
    static constexpr std::array<QStringView, 41> kLinks{u"al", u"ante", u"como", u"con", u"cuando", u"de", u"del",
        u"desde", u"donde", u"durante", u"el", u"en", u"era", u"es", u"esta", u"fue", u"hasta", u"la", u"las", u"le",
        u"les", u"lo", u"los", u"muy", u"ni", u"nos", u"para", u"pero", u"por", u"porque", u"que", u"se", u"sin",
        u"sobre", u"su", u"sus", u"tras", u"un", u"una", u"y", u"ya"};
    return isOneOf(word, kLinks);
}

} // namespace

Language languageOf(const Tokens &tokens)
{
    const WordLists &lists = wordLists();
    const bool plain = tokens.allUpper || tokens.titleCase;
    int english = 0;
    int spanish = 0;
    for (std::size_t i = 0; i < tokens.list.size(); ++i) {
        const Token &token = tokens.list[i];
        if (token.shape == Shape::Number || token.shape == Shape::Other || token.shape == Shape::Single
            || (!plain && token.shape != Shape::Lower && i > 0))
            continue;
        const QStringView word = token.lower;
        // "Juan de la Cruz", "van der Berg": particles of a name tell nothing
        std::size_t next = i;
        while (next < tokens.list.size() && isParticle(tokens.list[next].lower))
            ++next;
        if (!plain && next > i && next < tokens.list.size() && tokens.list[next].shape == Shape::Title)
            continue;
        if (isEnglishLink(word))
            english += 2;
        else if (isSpanishLink(word))
            spanish += 2;
        else if (word.size() >= 4 && token.shape == Shape::Lower) {
            const bool inEnglish = lists.ordinaryEnglish.contains(word);
            const bool inSpanish = lists.ordinarySpanish.contains(word);
            english += inEnglish && !inSpanish ? 1 : 0;
            spanish += inSpanish && !inEnglish ? 1 : 0;
        }
    }
    if (english > spanish)
        return Language::English;
    return spanish > english ? Language::Spanish : Language::Either;
}

} // namespace wardmate::linecheck
