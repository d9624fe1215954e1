// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/line_check_detectors.h"
#include "models/referrals/line_check_words.h"

namespace wardmate::linecheck {

/// Walks the words of a line and marks the names among them.
class NameWalk
{
public:
    NameWalk(const PlainLine &line, const Tokens &tokens, Finds &finds)
        : m_line(line)
        , m_tokens(tokens)
        , m_words(tokens.list)
        , m_finds(finds)
        , m_language(languageOf(tokens))
    {
        m_ratings.reserve(m_words.size());
        for (const Token &token : m_words)
            m_ratings.push_back(rateName(token.lower, m_language));
    }

    void run()
    {
        for (std::size_t i = 0; i < m_words.size();) {
            const std::size_t end = nameAt(i);
            i = end > i ? end : i + 1;
        }
    }

private:
    [[nodiscard]] std::size_t nameAt(std::size_t i);
    [[nodiscard]] std::size_t afterTitle(std::size_t i);
    [[nodiscard]] std::size_t afterRole(std::size_t i);
    [[nodiscard]] std::size_t afterNaming(std::size_t i);
    [[nodiscard]] std::size_t freeName(std::size_t i);
    [[nodiscard]] std::size_t initials(std::size_t i, bool cued);
    [[nodiscard]] bool isRoleAsInitials(std::size_t i, bool cued) const;
    [[nodiscard]] std::size_t smallInitials(std::size_t i, bool cued);
    [[nodiscard]] bool fitsSmallAfterTitle(std::size_t i) const;
    [[nodiscard]] bool isTwoInitials(std::size_t i) const;
    [[nodiscard]] bool befallsInitials(std::size_t i) const;
    [[nodiscard]] std::size_t mark(std::size_t first, std::size_t last);

    [[nodiscard]] bool isNamePair(std::size_t i) const;
    [[nodiscard]] bool isShoutedList(std::size_t i) const;
    [[nodiscard]] bool isSmallPair(std::size_t i) const;
    [[nodiscard]] bool isLoneName(std::size_t i) const;
    [[nodiscard]] bool isSmallCouple(std::size_t i) const;
    [[nodiscard]] bool isNamedTogether(std::size_t i) const;
    [[nodiscard]] std::size_t verbBehind(std::size_t i) const;
    [[nodiscard]] bool beginsToCry(std::size_t k) const;
    [[nodiscard]] bool isPersonState(std::size_t k) const;
    [[nodiscard]] bool isPersonsVerb(std::size_t k, bool strict) const;
    [[nodiscard]] bool isFiniteVerb(std::size_t k) const;
    [[nodiscard]] bool doesWhatPeopleDo(std::size_t i) const;
    [[nodiscard]] bool worksSomewhere(std::size_t i) const;
    [[nodiscard]] bool isAddressed(std::size_t i) const;
    [[nodiscard]] bool isFoundOrHurt(std::size_t i) const;
    [[nodiscard]] bool isWhoWorksHere(std::size_t i) const;
    [[nodiscard]] bool isDoubtful(std::size_t i) const;
    [[nodiscard]] bool isShoutedActor(std::size_t i) const;
    [[nodiscard]] bool unknownActs(std::size_t i) const;
    [[nodiscard]] bool isUnknownPerson(std::size_t i) const;
    [[nodiscard]] bool isPlace(std::size_t i) const;
    [[nodiscard]] bool isPlaceThatGives(std::size_t i) const;
    [[nodiscard]] bool isHelpThatComes(std::size_t i) const;
    [[nodiscard]] bool isNamedAfterTwo(std::size_t i) const;
    [[nodiscard]] bool isParticleName(std::size_t i) const;
    [[nodiscard]] bool isHyphenated(std::size_t i) const;
    [[nodiscard]] bool isAgedName(std::size_t i) const;
    [[nodiscard]] bool isBehindAge(std::size_t i) const;
    [[nodiscard]] bool isSpelledOut(std::size_t i) const;
    [[nodiscard]] bool isIntroduced(std::size_t i) const;
    [[nodiscard]] bool isActing(std::size_t i) const
    {
        const std::size_t verb = has(i + 1) && m_words[i + 1].lower == u"se" ? i + 2 : i + 1; // "se cayo"
        return has(verb) && m_words[verb].afterSpace() && wordLists().actions.contains(m_words[verb].lower);
    }
    [[nodiscard]] bool isEponymUse(std::size_t i) const;
    [[nodiscard]] bool fitsAfterTitle(std::size_t i, bool titleIsWord) const;
    [[nodiscard]] bool isAdjectiveAsName(std::size_t i) const;
    [[nodiscard]] bool isOfASaying(std::size_t i) const;
    [[nodiscard]] bool fitsAfterRole(std::size_t i) const;
    [[nodiscard]] std::size_t extended(std::size_t last) const;
    [[nodiscard]] bool continuesName(std::size_t i) const;

    [[nodiscard]] bool has(std::size_t i) const { return i < m_words.size(); }
    [[nodiscard]] bool capital(std::size_t i) const { return m_words[i].shape == Shape::Title && !m_tokens.titleCase; }
    [[nodiscard]] bool caseless() const { return m_tokens.allLower || m_tokens.allUpper; }
    /// A capital that no start of a sentence explains.
    [[nodiscard]] bool tellingCapital(std::size_t i) const { return capital(i) && !m_words[i].opensSentence; }
    [[nodiscard]] bool isWord(std::size_t i) const
    {
        return m_words[i].shape != Shape::Number && m_words[i].shape != Shape::Other;
    }
    [[nodiscard]] NameStrength strength(std::size_t i) const { return m_ratings[i].strength; }
    [[nodiscard]] bool isName(std::size_t i) const { return m_ratings[i].given || m_ratings[i].family; }
    [[nodiscard]] bool sure(std::size_t i) const { return strength(i) >= NameStrength::Strong && !isEponymUse(i); }
    [[nodiscard]] bool adjoins(std::size_t i) const { return has(i) && m_words[i].afterSpace(); }
    [[nodiscard]] bool isJoined(std::size_t i) const
    {
        return adjoins(i) || (has(i) && (m_words[i].gap == u"'" || m_words[i].gap == u"\" "));
    }

    const PlainLine &m_line;
    const Tokens &m_tokens;
    const std::vector<Token> &m_words;
    Finds &m_finds;
    Language m_language;
    std::vector<NameRating> m_ratings;
};

} // namespace wardmate::linecheck
