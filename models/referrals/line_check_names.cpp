// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_name_walk.h"

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

using Kind = LineFindingKind;
using Strength = NameStrength;

std::size_t NameWalk::nameAt(std::size_t i)
{
    const WordLists &lists = wordLists();
    const QStringView word = m_words[i].lower;
    if (lists.titles.contains(word)) {
        if (const std::size_t end = afterTitle(i); end > i)
            return end;
    }
    if (lists.naming.contains(word)) {
        if (const std::size_t end = afterNaming(i); end > i)
            return end;
    }
    if (lists.roles.contains(word)) {
        if (const std::size_t end = afterRole(i); end > i)
            return end;
    }
    if (const std::size_t end = initials(i, false); end > i)
        return end;
    return freeName(i);
}

/// Marks the words from first to last (inclusive) as a name; gives the place behind it.
std::size_t NameWalk::mark(std::size_t first, std::size_t last)
{
    m_finds.add(Kind::PersonName, m_words[first].start, m_words[last].end);
    return last + 1;
}

bool NameWalk::isEponymUse(std::size_t i) const
{
    const WordLists &lists = wordLists();
    const NameRating &rating = m_ratings[i];
    // "Johnson & Johnson" makes things.
    if ((i > 0 && m_words[i].gap == u" & ") || (has(i + 1) && m_words[i + 1].gap == u" & " && isName(i + 1)))
        return true;
    std::size_t next = i + 1;
    while (next < i + 5 && has(next)
        && (m_words[next].afterHyphen() || (m_ratings[next].eponym && m_words[next].afterSpace())))
        ++next;
    if (has(next) && (m_words[next].afterSpace() || m_words[next].possessive)
        && lists.eponymNouns.contains(m_words[next].lower))
        return true;
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
        const QStringView before = m_words[i - back].lower;
        if (lists.eponymLeads.contains(before))
            return true;
        if (before != u"de" && before != u"del" && before != u"la" && before != u"tipo" && before != u"y"
            && !m_ratings[i - back].eponym)
            break;
    }
    const auto isOneToo = [this](std::size_t k) { return has(k) && m_ratings[k].eponym; };
    if (m_tokens.allLower && rating.eponym && ((i > 0 && isOneToo(i - 1)) || isOneToo(i + 1)))
        return true; // "hunt hess 5", "stevens johnson after lamotrigine"
    if (!rating.eponym || lists.common.contains(m_words[i].lower))
        return false;
    // "Mary Foley" is a person, "Foley out" a catheter.
    return !(i > 0 && m_words[i].afterSpace() && m_ratings[i - 1].given && m_ratings[i - 1].strength >= Strength::Strong
        && !m_ratings[i - 1].eponym);
}

/// Two names in a row, at least one of them sure.
bool NameWalk::isNamePair(std::size_t i) const
{
    if (!has(i + 1) || m_words[i].possessive
        || !(m_words[i + 1].afterSpace() || m_words[i + 1].gap == u", " || m_words[i + 1].afterHyphen()))
        return false;
    const std::size_t j = i + 1;
    if (!isWord(i) || !isWord(j) || m_ratings[i].clinical || m_ratings[j].clinical || isEponymUse(i) || isEponymUse(j))
        return false;
    if (wordLists().stops.contains(m_words[i].lower) || wordLists().stops.contains(m_words[j].lower))
        return false;
    const bool cased = !m_tokens.allUpper && !m_tokens.allLower && !m_tokens.titleCase;
    const Strength a = strength(i);
    const Strength b = strength(j);
    if (cased) {
        if (m_words[i].shape != Shape::Title || m_words[j].shape != Shape::Title)
            return false;
        if (m_words[j].gap == u", ")
            return isName(i) && isName(j) && (a >= Strength::Strong || b >= Strength::Strong);
        if (!m_words[j].afterSpace()) // "Stevens-Johnson"
            return a >= Strength::Strong && b >= Strength::Strong && !(m_ratings[i].eponym && m_ratings[j].eponym);
        if (isName(i) && isName(j))
            return a >= Strength::Strong || b >= Strength::Strong || (m_ratings[i].given && m_ratings[j].family);
        if (a >= Strength::Strong || b >= Strength::Strong)
            return (a == Strength::Unknown || b == Strength::Unknown);
        return a == Strength::Unknown && b == Strength::Unknown;
    }
    if (m_words[j].gap == u", ") // "DELACROIX, ANN"
        return i == 0 && b == Strength::Common && m_ratings[j].given && (isName(i) || a == Strength::Unknown);
    if (!m_words[j].afterSpace())
        return false;
    return (a == Strength::Common && b >= Strength::Strong) || (a >= Strength::Strong && b == Strength::Common)
        || (a == Strength::Common && m_ratings[i].given && b == Strength::Weak && m_ratings[j].family
            && m_words[j].lower.size() >= 4
            && (m_tokens.allUpper || (has(j + 1) && wordLists().roles.contains(m_words[j + 1].lower))));
}

/// "Amparo y Vicente", "Grace and Tom": a name and a word as well, beside somebody whose name is beyond doubt.
bool NameWalk::isNamedTogether(std::size_t i) const
{
    const auto joins = [](QStringView word) { return word == u"and" || word == u"y" || word == u"e"; };
    const auto isSomebody = [this](std::size_t k) {
        return has(k) && capital(k) && m_ratings[k].given && sure(k) && !m_ratings[k].clinical;
    };
    if (!capital(i) || !m_ratings[i].given || m_tokens.allUpper || m_tokens.titleCase)
        return false;
    return (has(i + 2) && joins(m_words[i + 1].lower) && m_words[i + 2].afterSpace() && isSomebody(i + 2))
        || (i > 1 && joins(m_words[i - 1].lower) && m_words[i].afterSpace() && isSomebody(i - 2));
}

/// "Grace said", "Hope gave the wrong dose", "Mark and the resident": beyond what the word alone would do or be, so that
/// a name that is a word as well is believed at the beginning of a sentence.
bool NameWalk::doesWhatPeopleDo(std::size_t i) const
{
    if (!capital(i) || !m_ratings[i].given || m_ratings[i].clinical || !has(i + 2) || !m_words[i + 1].afterSpace()
        || !m_words[i + 2].afterSpace())
        return false;
    const QStringView verb = m_words[i + 1].lower;
    const QStringView then = m_words[i + 2].lower;
    if (verb == u"and" || verb == u"y")
        return (then == u"the" || then == u"el" || then == u"la" || then == u"su" || then == u"her" || then == u"his")
            && has(i + 3) && wordLists().roles.contains(m_words[i + 3].lower);
    if (verb == u"was" || verb == u"fue")
        return isHurt(then);
    return saysOrFeels(verb) || (wordLists().actions.contains(verb) && isDeterminer(then));
}

bool NameWalk::isLoneName(std::size_t i) const
{
    if (!isWord(i) || !isName(i) || m_words[i].lower.size() < 3 || m_ratings[i].clinical || isEponymUse(i))
        return false;
    const bool cased = !m_tokens.allUpper && !m_tokens.allLower && !m_tokens.titleCase;
    const Strength rating = strength(i);
    if (isNamedTogether(i))
        return true;
    if (!cased || m_words[i].shape == Shape::Lower)
        return m_words[i].lower.size() >= 4
            && (m_words[i].lower.startsWith(u"o'") || isIntroduced(i)
                || (rating == Strength::Common
                    && (!m_tokens.allLower || m_words[i].possessive || isActing(i)
                        || !wordLists().doubtful.contains(m_words[i].lower))));
    if (m_words[i].shape == Shape::Upper)
        return rating == Strength::Common && m_words[i].lower.size() >= 4;
    if (m_words[i].shape != Shape::Title)
        return false;
    const bool acts = isActing(i);
    if (m_words[i].opensSentence && doesWhatPeopleDo(i))
        return true;
    // "Dolores de parto", "Consuelo a la familia": a capital only because the sentence begins
    if (m_words[i].opensSentence && !acts && !m_words[i].possessive && has(i + 1)
        && m_words[i + 1].shape == Shape::Lower && wordLists().doubtful.contains(m_words[i].lower) && extended(i) == i)
        return false;
    if (rating >= Strength::Strong)
        return rating == Strength::Common
            || !(wordLists().roles.contains(m_words[i].lower) || wordLists().stops.contains(m_words[i].lower));
    if (m_words[i].opensSentence)
        return rating == Strength::Weak && m_ratings[i].given && acts
            && !wordLists().doubtful.contains(m_words[i].lower);
    return rating == Strength::Weak && (m_ratings[i].given || m_words[i].possessive || acts)
        && !wordLists().roles.contains(m_words[i].lower) && !wordLists().stops.contains(m_words[i].lower);
}

/// In a line without capitals: a given name behind an age, before one, before what somebody did or before a role:
/// "16f brianna od", "kaylee 9 f", "brayden arrested", "paqui la auxiliar".
bool NameWalk::isIntroduced(std::size_t i) const
{
    if (!m_tokens.allLower || strength(i) < Strength::Strong || !m_ratings[i].given)
        return false;
    const auto isAge = [this](std::size_t k) {
        const QStringView word = m_words[k].lower;
        return (word.at(0).isDigit() && word.size() <= 4 && word.back().isLetter())
            || (k > 0 && m_words[k - 1].shape == Shape::Number && isAgeUnit(word));
    };
    if (i > 0 && m_words[i].afterSpace() && isAge(i - 1))
        return true;
    if (!has(i + 1) || !(m_words[i + 1].afterSpace() || m_words[i + 1].gap == u", "))
        return false;
    const bool aged = m_words[i + 1].shape == Shape::Number && has(i + 2) && (isAge(i + 1) || isAge(i + 2));
    const QStringView next = m_words[i + 1].lower;
    const bool described = (next == u"la" || next == u"el" || next == u"the") && has(i + 2)
        && !wordLists().doubtful.contains(m_words[i].lower) && wordLists().roles.contains(m_words[i + 2].lower);
    return aged || described || (i == 0 && isActing(i));
}

/// A word of no list that somebody owns something by or is told something, or that acts: "Kulesa's baby", "told Kulesa".
bool NameWalk::isUnknownPerson(std::size_t i) const
{
    const QStringView before = i > 0 && m_words[i].afterSpace() ? m_words[i - 1].lower : QStringView();
    if ((before == u"the" || before == u"los") && tellingCapital(i) && m_words[i].lower.endsWith(u's')
        && !isEponymUse(i) && !m_ratings[i].clinical && rateName(m_words[i].lower.chopped(1)).family)
        return true; // "the Hendersons"
    if (!capital(i) || strength(i) != Strength::Unknown || m_words[i].lower.size() < 4 || m_tokens.allUpper
        || isEponymUse(i))
        return false;
    if (m_words[i].possessive || (m_words[i].lower.size() > 4 && isActing(i)))
        return true;
    if (has(i + 2) && m_words[i + 1].gap == u", " && m_words[i + 1].shape == Shape::Number
        && m_words[i + 1].lower.size() <= 2 && (m_words[i + 2].lower == u"anos" || m_words[i + 2].lower == u"yo"))
        return true; // "Izan, 6 anos"
    if (!tellingCapital(i))
        return false;
    return isDoneTo(before) || (i > 1 && (before == u"of" || before == u"de") && befalls(m_words[i - 2].lower));
}

std::size_t NameWalk::freeName(std::size_t i)
{
    if (isNamePair(i))
        return mark(i, extended(i + 1));
    if (isLoneName(i) || isUnknownPerson(i))
        return mark(i, extended(i));
    return i;
}

void findNames(const PlainLine &line, const Tokens &tokens, Finds &finds)
{
    NameWalk(line, tokens, finds).run();
}

} // namespace wardmate::linecheck
