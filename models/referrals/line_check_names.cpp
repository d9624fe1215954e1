// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_detectors.h"
#include "models/referrals/line_check_words.h"

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

namespace {

using Kind = LineFindingKind;
using Strength = NameStrength;

/// Walks the words of a line and marks the names among them.
class NameWalk
{
public:
    NameWalk(const PlainLine &line, const Tokens &tokens, Finds &finds)
        : m_line(line)
        , m_tokens(tokens)
        , m_words(tokens.list)
        , m_finds(finds)
    {
        m_ratings.reserve(m_words.size());
        for (const Token &token : m_words)
            m_ratings.push_back(rateName(token.lower));
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
    [[nodiscard]] std::size_t mark(std::size_t first, std::size_t last);

    [[nodiscard]] bool isNamePair(std::size_t i) const;
    [[nodiscard]] bool isLoneName(std::size_t i) const;
    [[nodiscard]] bool isNamedTogether(std::size_t i) const;
    [[nodiscard]] bool isUnknownPerson(std::size_t i) const;
    [[nodiscard]] bool isIntroduced(std::size_t i) const;
    [[nodiscard]] bool isActing(std::size_t i) const
    {
        const std::size_t verb = has(i + 1) && m_words[i + 1].lower == u"se" ? i + 2 : i + 1; // "se cayo"
        return has(verb) && m_words[verb].afterSpace() && wordLists().actions.contains(m_words[verb].lower);
    }
    [[nodiscard]] bool isEponymUse(std::size_t i) const;
    [[nodiscard]] bool fitsAfterTitle(std::size_t i, bool titleIsWord) const;
    [[nodiscard]] bool fitsAfterRole(std::size_t i) const;
    [[nodiscard]] std::size_t extended(std::size_t last) const;
    [[nodiscard]] bool continuesName(std::size_t i) const;

    [[nodiscard]] bool has(std::size_t i) const { return i < m_words.size(); }
    [[nodiscard]] bool capital(std::size_t i) const { return m_words[i].shape == Shape::Title && !m_tokens.titleCase; }
    /// A capital that no start of a sentence explains.
    [[nodiscard]] bool tellingCapital(std::size_t i) const { return capital(i) && !m_words[i].opensSentence; }
    [[nodiscard]] bool isWord(std::size_t i) const
    {
        return m_words[i].shape != Shape::Number && m_words[i].shape != Shape::Other;
    }
    [[nodiscard]] Strength strength(std::size_t i) const { return m_ratings[i].strength; }
    [[nodiscard]] bool isName(std::size_t i) const { return m_ratings[i].given || m_ratings[i].family; }
    [[nodiscard]] bool sure(std::size_t i) const { return strength(i) >= Strength::Strong && !isEponymUse(i); }
    [[nodiscard]] bool adjoins(std::size_t i) const { return has(i) && m_words[i].afterSpace(); }

    const PlainLine &m_line;
    const Tokens &m_tokens;
    const std::vector<Token> &m_words;
    Finds &m_finds;
    std::vector<NameRating> m_ratings;
};

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

bool NameWalk::fitsAfterTitle(std::size_t i, bool titleIsWord) const
{
    if (!has(i) || !isWord(i) || m_words[i].lower.size() < 2)
        return false;
    // "Mr Young" is a name, "Dr on call" is not.
    if (wordLists().stops.contains(m_words[i].lower) && (titleIsWord || !m_ratings[i].family || !tellingCapital(i)))
        return false;
    if (!isName(i) && (wordLists().roles.contains(m_words[i].lower) || wordLists().titles.contains(m_words[i].lower)))
        return false;
    const bool cased = !m_tokens.allUpper && !m_tokens.allLower && !m_tokens.titleCase;
    if (cased && m_words[i].shape == Shape::Title)
        return !titleIsWord || isName(i) || strength(i) == Strength::Unknown
            || (tellingCapital(i) && !m_ratings[i].clinical && !m_ratings[i].eponym);
    if (strength(i) >= Strength::Strong)
        return true;
    if (titleIsWord)
        return false;
    if (strength(i) == Strength::Unknown && m_words[i].lower.size() >= 3)
        return m_words[i].shape != Shape::Upper || m_tokens.allUpper || m_words[i].lower.size() > 4;
    // "mr white" is a man, "dr monday" the one on duty.
    return (m_ratings[i].family && (strength(i) == Strength::Weak || m_ratings[i].clinical)) && !cased
        && (!m_ratings[i].clinical || m_words[i - 1].lower != u"dr");
}

bool NameWalk::continuesName(std::size_t i) const
{
    if (!has(i) || !isWord(i) || wordLists().stops.contains(m_words[i].lower))
        return false;
    if (!m_words[i].afterSpace() && !m_words[i].afterHyphen())
        return false;
    if (m_words[i].afterHyphen())
        return isName(i) || m_words[i].shape == Shape::Title;
    const bool cased = !m_tokens.allUpper && !m_tokens.allLower && !m_tokens.titleCase;
    if (cased && m_words[i].shape != Shape::Title)
        return false;
    if (m_ratings[i].clinical || wordLists().roles.contains(m_words[i].lower))
        return false;
    if (strength(i) >= Strength::Strong)
        return true;
    if (cased)
        return isName(i) || strength(i) == Strength::Unknown;
    return false;
}

/// The last word of a name that began earlier: further names, particles and initials.
std::size_t NameWalk::extended(std::size_t last) const
{
    for (int added = 0; added < 4; ++added) {
        if (m_words[last].possessive)
            return last;
        std::size_t next = last + 1;
        // "Maria G." and "John Q. Public"
        if (has(next) && m_words[next].afterSpace() && m_words[next].shape == Shape::Single && !m_tokens.allUpper) {
            last = next;
            continue;
        }
        std::size_t particles = 0;
        while (has(next + particles) && particles < 3 && m_words[next + particles].afterSpace()
            && isParticle(m_words[next + particles].lower))
            ++particles;
        if (particles > 0 && has(next + particles) && continuesName(next + particles)
            && (capital(next + particles) || strength(next + particles) >= Strength::Strong)) {
            last = next + particles;
            continue;
        }
        const bool afterInitial = has(next) && m_words[last].shape == Shape::Single && m_words[next].gap == u". ";
        if (continuesName(next)
            || (afterInitial && m_words[next].shape == Shape::Title && strength(next) != Strength::None)) {
            last = next;
            continue;
        }
        return last;
    }
    return last;
}

std::size_t NameWalk::afterTitle(std::size_t i)
{
    const Token &title = m_words[i];
    static constexpr std::array<QStringView, 12> kAlsoWords{u"doctor", u"doctora", u"doctors", u"don", u"sor", u"ing",
        u"lic", u"miss", u"senor", u"senora", u"hermana", u"capt"};
    bool titleIsWord = std::find(kAlsoWords.begin(), kAlsoWords.end(), title.lower) != kAlsoWords.end();
    // MR, MS and DR in capitals are a scan, a disease and the delivery room.
    if (title.shape == Shape::Upper && !m_tokens.allUpper)
        titleIsWord = true;
    std::size_t first = i + 1;
    if (!has(first))
        return i;
    while (first < i + 4 && has(first + 1) && wordLists().titles.contains(m_words[first].lower) && !sure(first))
        ++first;
    const QStringView gap = m_words[first].gap;
    if (gap != u" " && gap != u". " && gap != u"." && gap != u"  " && gap != u".\u00aa " && gap != u"/")
        return i;
    if (const std::size_t end = initials(first, true); end > first)
        return end;
    while (first < i + 7 && has(first + 1) && isParticle(m_words[first].lower) && m_words[first + 1].afterSpace()
        && m_words[first].lower != u"el" && m_words[first].lower != u"y")
        ++first;
    if (has(first + 1) && isParticle(m_words[first].lower) && m_words[first + 1].afterHyphen()) // "dr al-farsi"
        return mark(first, extended(first + 1));
    if (first > i + 1 && isParticle(m_words[first - 1].lower) && !(sure(first) || capital(first)))
        return i;
    if (!fitsAfterTitle(first, titleIsWord))
        return i;
    return mark(first, extended(first));
}

bool NameWalk::fitsAfterRole(std::size_t i) const
{
    if (!has(i) || !isWord(i) || m_words[i].lower.size() < 2 || isEponymUse(i))
        return false;
    if (wordLists().stops.contains(m_words[i].lower) || wordLists().roles.contains(m_words[i].lower))
        return strength(i) == Strength::Common;
    if (m_ratings[i].clinical) // "tia Rosa", and ROSA is a robot
        return m_ratings[i].given && tellingCapital(i);
    if (strength(i) >= Strength::Strong)
        return strength(i) == Strength::Common || tellingCapital(i) || m_tokens.allUpper || m_ratings[i].given
            || (m_tokens.allLower && m_words[i].lower.size() >= 4); // "pt benavides coded"
    if (m_tokens.allLower && m_ratings[i].family && !wordLists().abbreviations.contains(m_words[i].lower)
        && (isActing(i) || (has(i + 1) && m_words[i + 1].afterSpace() && isName(i + 1) && sure(i + 1))))
        return true; // "pt delgado coded", "pt li wei"
    return tellingCapital(i) && (isName(i) || strength(i) == Strength::Unknown);
}

std::size_t NameWalk::afterRole(std::size_t i)
{
    std::size_t first = i + 1;
    if (!has(first) || m_words[i].possessive)
        return i;
    // "patient: John", "nurse (Kelly)", "family of Smith", "baby boy Garcia", "familia de la Cruz"
    const QStringView gap = m_words[first].gap;
    if (gap != u" " && gap != u": " && gap != u" (" && gap != u", " && gap != u"/"
        && !(gap == u". " && m_words[i].lower.size() <= 4))
        return i;
    if (const std::size_t end = initials(first, true); end > first)
        return end;
    for (int skipped = 0; skipped < 2 && has(first + 1)
         && (m_words[first].lower == u"of" || isParticle(m_words[first].lower)
             || wordLists().roles.contains(m_words[first].lower))
         && !isName(first + 0);
         ++skipped)
        ++first;
    if (wordLists().titles.contains(m_words[first].lower))
        return i;
    while (first < i + 7 && has(first + 1) && isParticle(m_words[first].lower))
        ++first;
    if (!fitsAfterRole(first))
        return i;
    return mark(first, extended(first));
}

std::size_t NameWalk::afterNaming(std::size_t i)
{
    std::size_t first = i + 1;
    while (first < i + 4 && has(first)
        && (m_words[first].lower == u"is" || m_words[first].lower == u"was" || m_words[first].lower == u"es"
            || m_words[first].lower == u"as" || m_words[first].lower == u"como"))
        ++first;
    if (!has(first) || !isWord(first) || wordLists().stops.contains(m_words[first].lower))
        return i;
    const QStringView cue = m_words[i].lower;
    if ((cue == u"llama" || cue == u"llaman") && (i == 0 || m_words[i - 1].lower != u"se"))
        return i;
    if (wordLists().titles.contains(m_words[first].lower))
        return i;
    if (const std::size_t end = initials(first, true); end > first)
        return end;
    const bool colon = m_words[first].gap.startsWith(u':');
    const bool loose = cue != u"name" && cue != u"nombre" && cue != u"conocido" && cue != u"conocida";
    const bool fits = strength(first) >= Strength::Strong
        || (isName(first) && (loose || colon || tellingCapital(first)))
        || (strength(first) == Strength::Unknown && (loose || colon || tellingCapital(first)));
    if (!fits || m_ratings[first].clinical)
        return i;
    return mark(first, extended(first));
}

/// "J.D.", "pt JD", "Mr. L."; not "I.V.", "pt DNR".
std::size_t NameWalk::initials(std::size_t i, bool cued)
{
    if (m_words[i].shape == Shape::Single) {
        std::size_t last = i;
        QString letters(m_words[i].lower.toString());
        while (has(last + 1) && m_words[last + 1].shape == Shape::Single
            && (m_words[last + 1].gap == u"." || m_words[last + 1].gap == u". ") && last - i < 3) {
            ++last;
            letters += m_words[last].lower;
        }
        const bool dotted = last > i;
        const qsizetype dot = m_words[last].end;
        const bool endsInDot = dot < m_line.lower.size() && m_line.lower.at(dot) == u'.';
        // "J. Smith", "R.K. Patel"
        if (has(last + 1) && m_words[last + 1].gap == u". " && m_words[last + 1].shape == Shape::Title
            && (sure(last + 1) || (isName(last + 1) && !m_ratings[last + 1].clinical && !m_tokens.titleCase && i > 0)))
            return mark(i, extended(last + 1));
        // "A.M. had an arrest" is somebody, "in the a.m." is not
        const bool opens = m_words[i].opensSentence && has(last + 1)
            && wordLists().actions.contains(m_words[last + 1].lower) && (letters == u"am" || letters == u"pm");
        if (dotted && (cued || opens || !wordLists().abbreviations.contains(letters))) {
            m_finds.add(Kind::Initials, m_words[i].start, endsInDot ? dot + 1 : dot);
            return last + 1;
        }
        if (!dotted && cued && (endsInDot || (i > 0 && wordLists().titles.contains(m_words[i - 1].lower)))) {
            m_finds.add(Kind::Initials, m_words[i].start, m_words[i].end);
            return i + 1;
        }
        return i;
    }
    const bool said = i > 0 && (m_words[i - 1].lower == u"initials" || m_words[i - 1].lower == u"iniciales");
    if (!cued || m_words[i].shape != Shape::Upper || m_tokens.allUpper || m_words[i].lower.size() > 3
        || (!said && wordLists().abbreviations.contains(m_words[i].lower)))
        return i;
    m_finds.add(Kind::Initials, m_words[i].start, m_words[i].end);
    return i + 1;
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

} // namespace

void findNames(const PlainLine &line, const Tokens &tokens, Finds &finds)
{
    NameWalk(line, tokens, finds).run();
}

} // namespace wardmate::linecheck
