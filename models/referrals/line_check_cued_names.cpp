// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_name_walk.h"

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

using Kind = LineFindingKind;
using Strength = NameStrength;

// Names that something before them announces: a title, a role, "named", a dot after a letter; and how far they go.

/// In a line without capitals: "mr young pulled", "dr may gave", "don chepe".
bool NameWalk::fitsSmallAfterTitle(std::size_t i) const
{
    if (!caseless() || i == 0 || m_words[i].lower.size() < 3 || m_words[i].possessive)
        return false;
    const QStringView title = m_words[i - 1].lower;
    static constexpr std::array<QStringView, 12> kOfPersons{
        u"mr", u"mrs", u"ms", u"dr", u"dra", u"sr", u"sra", u"srta", u"prof", u"don", u"dona", u"mister"};
    if (std::find(kOfPersons.begin(), kOfPersons.end(), title) == kOfPersons.end())
        return false;
    const bool acts = isFiniteVerb(i + 1) || isActing(i);
    if (title.startsWith(u"don")) // no word of Spanish stands alone behind it
        return m_language == Language::Spanish && (isName(i) || strength(i) == NameStrength::Unknown);
    return m_ratings[i].family && acts
        && (title != u"ms" || (i > 0 && m_words[i].gap == u". ") || strength(i) >= NameStrength::Strong);
}

bool NameWalk::fitsAfterTitle(std::size_t i, bool titleIsWord) const
{
    if (!has(i) || !isWord(i) || m_words[i].lower.size() < 2)
        return false;
    if (fitsSmallAfterTitle(i))
        return true;
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
    const bool vanDer = first > i + 2 || (first > i + 1 && m_words[first - 1].lower == u"van");
    if (vanDer && caseless() && m_words[first].lower.size() >= 3)
        return mark(first, extended(first)); // "dr. van der linden"
    if (first > i + 1 && isParticle(m_words[first - 1].lower) && !(sure(first) || capital(first)))
        return i;
    if (!fitsAfterTitle(first, titleIsWord))
        return i;
    return mark(first, extended(first));
}

/// "pt young fell", "pac blanco se cayo": how somebody is stands behind "was", so before what was done it is a name.
bool NameWalk::isAdjectiveAsName(std::size_t i) const
{
    static constexpr std::array<QStringView, 4> kPatient{u"pt", u"patient", u"pac", u"paciente"};
    static constexpr std::array<QStringView, 38> kSurnames{u"black", u"blanco", u"blue", u"bravo", u"brown", u"bueno",
        u"calvo", u"crespo", u"cross", u"delgado", u"early", u"gallardo", u"good", u"gray", u"green", u"grey", u"hardy",
        u"leal", u"little", u"long", u"moody", u"moreno", u"noble", u"prieto", u"rich", u"rojo", u"rubio", u"savage",
        u"sharp", u"short", u"silver", u"small", u"strong", u"swift", u"white", u"wild", u"wise", u"young"};
    const auto isIn = [](QStringView word, auto &list) {
        return std::find(std::begin(list), std::end(list), word) != std::end(list);
    };
    return i > 0 && adjoins(i) && isIn(m_words[i - 1].lower, kPatient) && isIn(m_words[i].lower, kSurnames)
        && isFiniteVerb(i + 1);
}

bool NameWalk::fitsAfterRole(std::size_t i) const
{
    if (!has(i) || !isWord(i) || m_words[i].lower.size() < 2 || isEponymUse(i))
        return false;
    if (isAdjectiveAsName(i))
        return true;
    if (wordLists().stops.contains(m_words[i].lower) || wordLists().roles.contains(m_words[i].lower))
        return strength(i) == Strength::Common;
    if (m_ratings[i].clinical) // "tia Rosa", "la auxiliar rosa fue agredida", and ROSA is a robot
        return isName(i)
            && (tellingCapital(i)
                || ((m_words[i].shape == Shape::Lower || m_tokens.allUpper) && isPersonsVerb(verbBehind(i), true)));
    const bool isVerb = m_words[i].shape != Shape::Title && strength(i) != Strength::Common
        && (wordLists().actions.contains(m_words[i].lower) || wordLists().thingVerbs.contains(m_words[i].lower)
            || wordLists().eitherVerbs.contains(m_words[i].lower)
            || wordLists().peopleVerbs.contains(m_words[i].lower));
    if (isVerb) // "enfermera dio insulina"
        return false;
    if (strength(i) >= Strength::Strong)
        return strength(i) == Strength::Common || tellingCapital(i) || m_tokens.allUpper || m_ratings[i].given
            || (m_tokens.allLower && m_words[i].lower.size() >= 4); // "pt benavides coded"
    if (m_tokens.allLower && m_ratings[i].family && !wordLists().abbreviations.contains(m_words[i].lower)
        && (isActing(i) || (has(i + 1) && m_words[i + 1].afterSpace() && isName(i + 1) && sure(i + 1))))
        return true; // "pt delgado coded", "pt li wei"
    if ((m_words[i].shape == Shape::Lower || m_tokens.allUpper) && m_ratings[i].given
        && isPersonsVerb(verbBehind(i), false))
        return true; // "our tech hunter was choked"
    const bool ends = !has(i + 1) || !m_words[i + 1].afterSpace();
    if (caseless() && m_ratings[i].given && ends && wordLists().surelyNames.contains(m_words[i].lower))
        return true; // "error de la enfermera rocio"
    if (caseless() && strength(i) == Strength::Unknown && m_words[i].lower.size() >= 4
        && (isPersonsVerb(verbBehind(i), true)
            || (adjoins(i + 1) && strength(i + 1) >= Strength::Strong && isName(i + 1))))
        return true; // "la vecina eduviges fue"
    // "la camillera, Preciosa, recibio", "Student nurse Perpetua fainted": a capital that nothing else explains
    const bool apposed = m_words[i].gap == u", " && has(i + 1) && m_words[i + 1].gap == u", ";
    return tellingCapital(i)
        && (isName(i) || strength(i) == Strength::Unknown || apposed || isPersonsVerb(verbBehind(i), true));
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

} // namespace wardmate::linecheck
