// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_name_walk.h"

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

using Kind = LineFindingKind;
using Strength = NameStrength;

// Initials: letters with dots, behind a title or a role, and letters that do or suffer what only people do.

namespace {

template<std::size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Two letters that are a thing, a newborn or somebody's post, and in no list because "pt PS" may be a person.
bool isNobodysLetters(QStringView word)
{
    static constexpr std::array<QStringView, 46> kLetters{u"ab", u"ad", u"ar", u"as", u"at", u"cd", u"ep", u"fb", u"fs",
        u"gb", u"ha", u"hb", u"hc", u"hd", u"hf", u"in", u"is", u"it", u"lf", u"ln", u"lr", u"lt", u"lv", u"mh", u"mv",
        u"nb", u"ne", u"nh", u"nm", u"no", u"ns", u"on", u"op", u"pc", u"pd", u"pn", u"po", u"ps", u"rv", u"tl", u"to",
        u"tv", u"ts", u"vn", u"vp", u"xr"};
    return isOneOf(word, kLetters);
}

/// What happens to somebody and to hardly any thing.
bool isFate(QStringView word)
{
    static constexpr std::array<QStringView, 40> kFates{u"coded", u"died", u"expired", u"fell", u"arrested",
        u"aspirated", u"seized", u"eloped", u"collapsed", u"desatted", u"desaturated", u"fainted", u"vomited", u"cried",
        u"screamed", u"hanged", u"overdosed", u"choked", u"bled", u"sobbed", u"murio", u"fallecio", u"cayo",
        u"convulsiono", u"lloro", u"sangro", u"aspiro", u"vomito", u"broncoaspiro", u"fugo", u"desmayo", u"ahogo",
        u"ahorco", u"suicido", u"autolesiono", u"extubo", u"pincho", u"derrumbo", u"grito", u"bloqueo"};
    return isOneOf(word, kFates);
}

/// What is done to somebody: "was found", "fue reanimado".
bool isDoneToPatients(QStringView word)
{
    static constexpr std::array<QStringView, 34> kDone{u"found", u"intubated", u"extubated", u"reintubated", u"sedated",
        u"resuscitated", u"pronounced", u"admitted", u"discharged", u"transferred", u"rushed", u"readmitted",
        u"ventilated", u"sectioned", u"encontrado", u"encontrada", u"hallado", u"hallada", u"intubado", u"intubada",
        u"reanimado", u"reanimada", u"sedado", u"sedada", u"trasladado", u"trasladada", u"colgado", u"colgada",
        u"muerto", u"muerta", u"inconsciente", u"ahorcado", u"ahorcada", u"tirado"};
    return isOneOf(word, kDone);
}

} // namespace

/// "JT was found hanging", "LK coded twice", "RG se cayo", "told KB", "muerte de JM": letters of no list that do or
/// suffer what only people do.
bool NameWalk::befallsInitials(std::size_t i) const
{
    const QStringView word = m_words[i].lower;
    const bool capitals = m_words[i].shape == Shape::Upper && !m_tokens.allUpper;
    const bool small = i == 0 && m_tokens.allLower && m_words[i].shape == Shape::Lower && word.size() == 2;
    if (!(capitals || small) || word.size() > 3 || strength(i) == Strength::None || m_words[i].possessive
        || wordLists().abbreviations.contains(word) || wordLists().roles.contains(word)
        || wordLists().titles.contains(word) || wordLists().stops.contains(word) || isNobodysLetters(word)
        || isParticle(word) || (small && strength(i) != Strength::Unknown))
        return false;
    if (capitals && word.size() == 2 && i > 0 && adjoins(i)) {
        const QStringView before = m_words[i - 1].lower;
        if (isDoneTo(before) || before == u"found"
            || (i > 1 && (before == u"of" || before == u"de") && befalls(m_words[i - 2].lower)
                && m_words[i - 2].lower != u"loss" && m_words[i - 2].lower != u"perdida"))
            return true;
    }
    const std::size_t verb = verbBehind(i);
    if (!m_words[i].opensSentence || !adjoins(verb))
        return false;
    if (isFate(m_words[verb].lower))
        return true;
    static constexpr std::array<QStringView, 9> kBeing{
        u"was", u"is", u"got", u"fue", u"estaba", u"aparecio", u"llego", u"ingreso", u"quedo"};
    return word.size() == 2 && isOneOf(m_words[verb].lower, kBeing)
        && (isPersonState(verb + 1) || (adjoins(verb + 1) && isDoneToPatients(m_words[verb + 1].lower)));
}

/// "Pt RT coded": what befalls a patient befalls no therapist, so that the letters are somebody's.
bool NameWalk::isRoleAsInitials(std::size_t i, bool cued) const
{
    static constexpr std::array<QStringView, 8> kRoles{u"rt", u"md", u"pa", u"np", u"do", u"ot", u"pt", u"rn"};
    static constexpr std::array<QStringView, 9> kPatient{
        u"coded", u"fell", u"died", u"arrested", u"aspirated", u"desaturated", u"eloped", u"murio", u"cayo"};
    static constexpr std::array<QStringView, 9> kStaff{
        u"called", u"notified", u"paged", u"informed", u"aware", u"made", u"at", u"present", u"in"};
    const auto isIn = [](QStringView word, auto &list) {
        return std::find(std::begin(list), std::end(list), word) != std::end(list);
    };
    if (!cued || i == 0 || m_words[i].shape != Shape::Upper || m_tokens.allUpper || !isIn(m_words[i].lower, kRoles)
        || (m_words[i - 1].lower != u"pt" && m_words[i - 1].lower != u"patient" && m_words[i - 1].lower != u"paciente")
        || !adjoins(i + 1))
        return false;
    const QStringView verb = m_words[i + 1].lower;
    return isIn(verb, kPatient) || (verb == u"was" && adjoins(i + 2) && !isIn(m_words[i + 2].lower, kStaff));
}

/// "AB, a nurse, was blamed".
bool NameWalk::isSpelledOut(std::size_t i) const
{
    return m_words[i].shape == Shape::Upper && !m_tokens.allUpper && m_words[i].lower.size() <= 3 && has(i + 2)
        && m_words[i + 1].gap == u", " && isDeterminer(m_words[i + 1].lower) && adjoins(i + 2)
        && wordLists().roles.contains(m_words[i + 2].lower) && !wordLists().roles.contains(m_words[i].lower);
}

/// Two letters and a dot between them.
bool NameWalk::isTwoInitials(std::size_t i) const
{
    return has(i + 1) && m_words[i].shape == Shape::Single && m_words[i + 1].shape == Shape::Single
        && m_words[i + 1].gap == u".";
}

/// In a line without capitals: "j.d. arrested", "mr. l died", "pt jd coded"; not "i.v." nor "p.o.".
std::size_t NameWalk::smallInitials(std::size_t i, bool cued)
{
    // the rest of "d.o.d."
    const bool isRest = i > 0 && m_words[i].gap == u"." && m_words[i - 1].lower.size() == 1 && isWord(i - 1);
    if (!caseless() || isRest
        || (m_words[i].shape != Shape::Lower && m_words[i].shape != Shape::Upper && m_words[i].shape != Shape::Single))
        return i;
    const auto endsInDot = [this](std::size_t k) {
        return m_words[k].end < m_line.lower.size() && m_line.lower.at(m_words[k].end) == u'.';
    };
    if (m_words[i].lower.size() == 1) {
        std::size_t last = i;
        QString letters(m_words[i].lower.toString());
        while (has(last + 1) && m_words[last + 1].lower.size() == 1 && isWord(last + 1)
            && (m_words[last + 1].gap == u"." || m_words[last + 1].gap == u". ") && last - i < 3)
            letters += m_words[++last].lower;
        const bool behindTitle = cued && i > 0 && wordLists().titles.contains(m_words[i - 1].lower);
        const bool single = last == i && behindTitle && !QStringView(u"aeouy").contains(m_words[i].lower.at(0))
            && (endsInDot(i) || isFiniteVerb(i + 1));
        const bool several
            = last > i && endsInDot(last) && (cued || !wordLists().dottedAbbreviations.contains(letters));
        if (!single && !several)
            return i;
        m_finds.add(Kind::Initials, m_words[i].start, m_words[last].end + (endsInDot(last) ? 1 : 0));
        return last + 1;
    }
    if (!cued || m_words[i].lower.size() > 3 || strength(i) != Strength::Unknown || i == 0
        || !wordLists().roles.contains(m_words[i - 1].lower) || wordLists().abbreviations.contains(m_words[i].lower)
        || !isFiniteVerb(i + 1))
        return i;
    m_finds.add(Kind::Initials, m_words[i].start, m_words[i].end);
    return i + 1;
}

/// "J.D.", "pt JD", "Mr. L."; not "I.V.", "pt DNR".
std::size_t NameWalk::initials(std::size_t i, bool cued)
{
    if (const std::size_t end = smallInitials(i, cued); end > i)
        return end;
    const bool said = i > 0 && (m_words[i - 1].lower == u"initials" || m_words[i - 1].lower == u"iniciales");
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
        // "A.M. had an arrest" and "M.G. estaba de guardia" are somebody, "in the a.m." and "I.V. was pulled" are not
        static constexpr std::array<QStringView, 10> kMeasures{
            u"am", u"pm", u"mg", u"ml", u"kg", u"cm", u"mm", u"cc", u"dl", u"mc"};
        const bool measure = std::find(kMeasures.begin(), kMeasures.end(), letters) != kMeasures.end();
        const bool opens = m_words[i].opensSentence && has(last + 1)
            && ((isTwoInitials(last + 2) && (m_words[last + 1].lower == u"and" || m_words[last + 1].lower == u"y"))
                || (measure && wordLists().actions.contains(m_words[last + 1].lower)) || isPersonsVerb(last + 1, true));
        const bool second = i > 2 && isTwoInitials(i) && isTwoInitials(i - 3)
            && (m_words[i - 1].lower == u"and" || m_words[i - 1].lower == u"y");
        if (dotted && (cued || said || opens || second || !wordLists().dottedAbbreviations.contains(letters))) {
            m_finds.add(Kind::Initials, m_words[i].start, endsInDot ? dot + 1 : dot);
            return last + 1;
        }
        if (m_tokens.allUpper && !endsInDot && !dotted)
            return i;
        if (!dotted && cued && (endsInDot || (i > 0 && wordLists().titles.contains(m_words[i - 1].lower)))) {
            m_finds.add(Kind::Initials, m_words[i].start, m_words[i].end);
            return i + 1;
        }
        return i;
    }
    // "MK pushed the epinephrine", "TJ gave report"
    const std::size_t verb = verbBehind(i);
    const bool acts = m_words[i].opensSentence && !wordLists().titles.contains(m_words[i].lower)
        && !wordLists().roles.contains(m_words[i].lower) && isPersonsVerb(verb, true)
        && !(has(verb + 1) && isPreposition(m_words[verb + 1].lower));
    if (isRoleAsInitials(i, cued) || (m_words[i].opensSentence && isSpelledOut(i)) || befallsInitials(i))
        return m_finds.add(Kind::Initials, m_words[i].start, m_words[i].end), i + 1;
    if (!(cued || acts || said) || m_words[i].shape != Shape::Upper || m_tokens.allUpper || m_words[i].lower.size() > 3
        || (!said && wordLists().abbreviations.contains(m_words[i].lower)))
        return i;
    m_finds.add(Kind::Initials, m_words[i].start, m_words[i].end);
    return i + 1;
}

} // namespace wardmate::linecheck
