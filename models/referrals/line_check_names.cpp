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

/// "Van Houten family": a name that begins with a particle, and whose it is.
bool NameWalk::isParticleName(std::size_t i) const
{
    static constexpr std::array<QStringView, 6> kParticles{u"van", u"von", u"di", u"da", u"del", u"de"};
    static constexpr std::array<QStringView, 8> kTheirs{
        u"family", u"baby", u"twins", u"child", u"parents", u"wife", u"husband", u"daughter"};
    const auto isIn = [](QStringView word, auto &list) {
        return std::find(std::begin(list), std::end(list), word) != std::end(list);
    };
    return capital(i) && isIn(m_words[i].lower, kParticles) && adjoins(i + 1) && capital(i + 1)
        && (m_ratings[i + 1].family || strength(i + 1) == Strength::Unknown)
        && (m_words[i + 1].possessive || (adjoins(i + 2) && isIn(m_words[i + 2].lower, kTheirs)));
}

namespace {

bool isDirection(QStringView word)
{
    return word == u"west" || word == u"east" || word == u"north" || word == u"south" || word == u"norte"
        || word == u"sur" || word == u"este" || word == u"oeste";
}

} // namespace

/// Two names in a row, at least one of them sure.
bool NameWalk::isNamePair(std::size_t i) const
{
    if (!has(i + 1) || m_words[i].possessive
        || !(m_words[i + 1].afterSpace() || m_words[i + 1].gap == u", " || m_words[i + 1].afterHyphen()))
        return false;
    const std::size_t j = i + 1;
    if (!isWord(i) || !isWord(j) || m_ratings[i].clinical || m_ratings[j].clinical || isEponymUse(i) || isEponymUse(j))
        return false;
    const bool willIs = (m_words[i].lower == u"will" || m_words[i].lower == u"may")
        && (capital(i) || (i == 0 && caseless())) && sure(j) && !m_words[j].possessive;
    if ((wordLists().stops.contains(m_words[i].lower) && !willIs) || wordLists().stops.contains(m_words[j].lower))
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
    // "will hart fell", "luz marina ospina": a name that is a word too, before a surname that is none
    if (isSmallPair(i))
        return true;
    const bool begins = i == 0 || wordLists().roles.contains(m_words[i - 1].lower) || !m_words[i].afterSpace();
    if (caseless() && begins && m_words[j].afterSpace() && m_ratings[i].given && a == Strength::Weak
        && m_words[i].lower.size() >= 3 && b >= Strength::Strong && m_words[j].lower.size() >= 4)
        return true;
    if (m_words[j].gap == u", ") // "DELACROIX, ANN"
        return i == 0 && b == Strength::Common && m_ratings[j].given && (isName(i) || a == Strength::Unknown);
    if (!m_words[j].afterSpace())
        return false;
    return (a == Strength::Common && b >= Strength::Strong) || (a >= Strength::Strong && b == Strength::Common)
        || (a == Strength::Common && m_ratings[i].given && b == Strength::Weak && m_ratings[j].family
            && m_words[j].lower.size() >= 4
            && (m_tokens.allUpper || (has(j + 1) && wordLists().roles.contains(m_words[j + 1].lower))));
}

/// "ORTUNO VERA, SANTOS SE PRECIPITO": in capitals two surnames, a comma and a given name begin the line.
bool NameWalk::isShoutedList(std::size_t i) const
{
    if (!m_tokens.allUpper || i != 0 || !adjoins(1) || !has(2) || m_words[2].gap != u", ")
        return false;
    const auto mayBe = [this](std::size_t k) {
        return isWord(k) && m_words[k].lower.size() >= 3 && !m_ratings[k].clinical && strength(k) != Strength::None
            && !wordLists().roles.contains(m_words[k].lower) && !wordLists().stops.contains(m_words[k].lower);
    };
    const auto isSurname = [this](std::size_t k) { return m_ratings[k].family && strength(k) >= Strength::Strong; };
    return mayBe(0) && mayBe(1) && mayBe(2) && m_ratings[2].given && (isSurname(0) || isSurname(1));
}

/// Without capitals: two words that may be a name each, and what somebody does: "patient grace hill fell".
bool NameWalk::isSmallPair(std::size_t i) const
{
    const std::size_t j = i + 1;
    const bool begins = i == 0 || (wordLists().roles.contains(m_words[i - 1].lower) && m_words[i].afterSpace());
    if (!caseless() || !begins || !m_ratings[i].given || !m_words[j].afterSpace() || m_words[i].lower.size() < 3
        || m_words[j].lower.size() < 3 || m_ratings[i].clinical || m_ratings[j].clinical
        || wordLists().roles.contains(m_words[j].lower) || wordLists().roles.contains(m_words[i].lower))
        return false;
    if (m_ratings[j].given && adjoins(j + 1) && m_ratings[j + 1].family && strength(j + 1) >= Strength::Strong)
        return true; // "luz marina ospina"
    return m_ratings[j].family && isPersonsVerb(j + 1, true);
}

bool NameWalk::isLoneName(std::size_t i) const
{
    if (!isWord(i) || !isName(i) || m_words[i].lower.size() < 3 || m_ratings[i].clinical || isEponymUse(i))
        return false;
    const bool cased = !m_tokens.allUpper && !m_tokens.allLower && !m_tokens.titleCase;
    const Strength rating = strength(i);
    if (i > 0 && m_words[i - 1].shape == Shape::Number && adjoins(i) && isDirection(m_words[i].lower))
        return false; // "4 West"
    if (m_words[i].opensSentence && adjoins(i + 1) && m_words[i + 1].lower == u"of")
        return false; // "Victor of a lawsuit"
    if (isShoutedActor(i) || (m_words[i].opensSentence && m_words[i].shape != Shape::Lower && doesWhatPeopleDo(i))
        || (caseless() && i == 0 && doesWhatPeopleDo(i)))
        return true;
    if (!cased || m_words[i].shape == Shape::Lower)
        return m_words[i].lower.size() >= 4
            && (m_words[i].lower.startsWith(u"o'") || isIntroduced(i)
                || (rating == Strength::Common
                    && (m_words[i].possessive || isActing(i) || !wordLists().doubtful.contains(m_words[i].lower))));
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
            && !wordLists().thingVerbs.contains(m_words[i + 1].lower)
            && !wordLists().doubtful.contains(m_words[i].lower);
    return rating == Strength::Weak && (m_ratings[i].given || m_words[i].possessive || acts)
        && !wordLists().roles.contains(m_words[i].lower) && !wordLists().stops.contains(m_words[i].lower);
}

/// "Santiago es el hospital de referencia", "Guadalupe is the unit".
bool NameWalk::isPlace(std::size_t i) const
{
    static constexpr std::array<QStringView, 5> kIs{u"es", u"is", u"era", u"was", u"fue"};
    static constexpr std::array<QStringView, 43> kPlaces{u"hospital", u"unidad", u"clinica", u"centro", u"servicio",
        u"planta", u"ciudad", u"pueblo", u"sede", u"aula", u"sala", u"pabellon", u"edificio", u"nombre", u"calle",
        u"avenida", u"plaza", u"parque", u"colegio", u"escuela", u"instituto", u"barrio", u"estacion", u"ala", u"torre",
        u"residencia", u"unit", u"ward", u"clinic", u"site", u"campus", u"city", u"town", u"name", u"center",
        u"building", u"street", u"avenue", u"school", u"park", u"tower", u"wing", u"station"};
    const auto isIn = [](QStringView word, auto &list) {
        return std::find(std::begin(list), std::end(list), word) != std::end(list);
    };
    // "traslado a La Paz", "en La Fe": no person has an article with a capital
    if (i > 0 && adjoins(i) && m_words[i - 1].lower == u"la" && tellingCapital(i - 1) && m_ratings[i].given
        && m_language != Language::English)
        return true;
    std::size_t k = i + 1;
    if (adjoins(k) && (m_ratings[k].family || m_words[k].shape == Shape::Title) && !isIn(m_words[k].lower, kIs))
        ++k;
    if (!adjoins(k) || !isIn(m_words[k].lower, kIs) || !adjoins(k + 1) || !isDeterminer(m_words[k + 1].lower))
        return false;
    return (adjoins(k + 2) && isIn(m_words[k + 2].lower, kPlaces))
        || (adjoins(k + 3) && isIn(m_words[k + 3].lower, kPlaces));
}

/// "Guadalupe nos cedio dos camas", "Santiago queda lejos": towns and hospitals that are given names, too.
bool NameWalk::isPlaceThatGives(std::size_t i) const
{
    static constexpr std::array<QStringView, 11> kTowns{u"guadalupe", u"santiago", u"trinidad", u"concepcion",
        u"asuncion", u"lourdes", u"valencia", u"florencia", u"leon", u"victoria", u"mercedes"};
    static constexpr std::array<QStringView, 8> kGave{
        u"cedio", u"presto", u"mando", u"envio", u"derivo", u"dejo", u"lent", u"sent"};
    static constexpr std::array<QStringView, 7> kGiven{
        u"camas", u"cama", u"pacientes", u"ambulancias", u"beds", u"patients", u"ambulances"};
    static constexpr std::array<QStringView, 7> kLies{u"es", u"esta", u"queda", u"quedaba", u"is", u"was", u"era"};
    static constexpr std::array<QStringView, 4> kFar{u"lejos", u"cerca", u"far", u"near"};
    const auto isIn = [this](std::size_t k, auto &list) {
        return adjoins(k) && std::find(list.begin(), list.end(), m_words[k].lower) != list.end();
    };
    if (std::find(kTowns.begin(), kTowns.end(), m_words[i].lower) == kTowns.end())
        return false;
    if (isIn(i + 1, kLies))
        return isIn(i + 2, kFar) || (adjoins(i + 2) && isIn(i + 3, kFar)); // "muy lejos"
    const std::size_t verb = adjoins(i + 1) && m_words[i + 1].lower == u"nos" ? i + 2 : i + 1;
    return isIn(verb, kGave) && adjoins(verb + 1)
        && (isIn(verb + 1, kGiven) || isIn(verb + 2, kGiven) || (adjoins(verb + 2) && isIn(verb + 3, kGiven)));
}

/// "Socorro llego tarde": help that comes or does not; somebody called so comes to work, or comes crying.
bool NameWalk::isHelpThatComes(std::size_t i) const
{
    static constexpr std::array<QStringView, 6> kComes{u"llego", u"vino", u"tardo", u"acudio", u"llegaba", u"aparecio"};
    static constexpr std::array<QStringView, 5> kWhen{u"tarde", u"nunca", u"demasiado", u"muy", u"cuando"};
    if (m_words[i].lower != u"socorro" || !m_words[i].opensSentence || !adjoins(i + 1))
        return false;
    const std::size_t verb = m_words[i + 1].lower == u"no" || m_words[i + 1].lower == u"nunca" ? i + 2 : i + 1;
    if (!adjoins(verb) || std::find(kComes.begin(), kComes.end(), m_words[verb].lower) == kComes.end())
        return false;
    if (!adjoins(verb + 1))
        return true; // "Socorro no vino"
    if (std::find(kWhen.begin(), kWhen.end(), m_words[verb + 1].lower) == kWhen.end())
        return false;
    return !adjoins(verb + 2) || (m_words[verb + 2].lower != u"a" && m_words[verb + 2].lower != u"al");
}

/// "Mason, 6, drowned", "Chase 3 yo swallowed magnets": a capital and an age behind it.
bool NameWalk::isAgedName(std::size_t i) const
{
    const bool small = caseless() && m_words[i].lower.size() >= 3 && !wordLists().stops.contains(m_words[i].lower)
        && has(i + 1) && m_words[i + 1].gap == u", ";
    if (!(capital(i) || small) || !m_ratings[i].given || !has(i + 1) || m_words[i + 1].shape != Shape::Number
        || m_words[i + 1].lower.size() > 3)
        return false;
    const QStringView number = m_words[i + 1].lower;
    const bool paused = m_words[i + 1].gap == u", ";
    if (!paused && !m_words[i + 1].afterSpace())
        return false;
    const bool unit = adjoins(i + 2) && (isAgeUnit(m_words[i + 2].lower) || m_words[i + 2].lower == u"year")
        && m_words[i + 2].shape != Shape::Single;
    const bool closed = paused && number.size() <= 2 && has(i + 2) && m_words[i + 2].gap == u", ";
    const bool joined = number.size() >= 2 && number.at(number.size() - 1).isLetter() && isAgeUnit(number.mid(1));
    return unit || closed || joined;
}

/// "Ji-woo", "Abdel-rahman": two halves, at least one of them a name and none a word.
bool NameWalk::isHyphenated(std::size_t i) const
{
    if (!capital(i) || m_tokens.allUpper || !has(i + 1) || !m_words[i + 1].afterHyphen() || !isWord(i + 1))
        return false;
    const auto isHalf = [this](std::size_t k) {
        return (m_ratings[k].given || strength(k) == Strength::Unknown) && !m_ratings[k].clinical
            && !m_ratings[k].eponym && !wordLists().ordinaryEnglish.contains(m_words[k].lower)
            && !wordLists().ordinarySpanish.contains(m_words[k].lower)
            && !wordLists().abbreviations.contains(m_words[k].lower) && !wordLists().stops.contains(m_words[k].lower);
    };
    static constexpr std::array<QStringView, 8> kPrefixes{u"co", u"de", u"ex", u"in", u"non", u"pre", u"re", u"un"};
    const bool isPrefix = std::find(kPrefixes.begin(), kPrefixes.end(), m_words[i].lower) != kPrefixes.end();
    if (isName(i) && !isPrefix && m_words[i + 1].lower.size() <= 4 && m_words[i + 1].shape == Shape::Lower
        && isName(i + 1) && (isFiniteVerb(i + 2) || (adjoins(i + 2) && m_words[i + 2].lower == u"got")))
        return true; // "Ji-woo got"
    return isHalf(i) && isHalf(i + 1) && (m_ratings[i].given || m_ratings[i + 1].given)
        && (m_words[i + 1].shape == Shape::Title || isFiniteVerb(i + 2) || !m_words[i].opensSentence);
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

/// "Kulesa was blamed", "Kulesa missed the bleed", "Kulesa coded"; not "Vedolizumab was given", "Handover missed".
bool NameWalk::unknownActs(std::size_t i) const
{
    static constexpr std::array<QStringView, 20> kBefalls{u"coded", u"died", u"fell", u"arrested", u"aspirated",
        u"bled", u"choked", u"collapsed", u"cried", u"desaturated", u"eloped", u"hemorrhaged", u"overdosed", u"od",
        u"murio", u"fallecio", u"cayo", u"convulsiono", u"sangro", u"lloro"};
    static constexpr std::array<QStringView, 14> kNeutral{u"was", u"is", u"has", u"had", u"left", u"took", u"made",
        u"came", u"went", u"hit", u"hizo", u"tiene", u"tuvo", u"dio"};
    const std::size_t k = verbBehind(i);
    if (!isJoined(k))
        return false;
    const QStringView verb = m_words[k].lower;
    const auto isIn = [verb](auto &list) { return std::find(list.begin(), list.end(), verb) != list.end(); };
    if (verb == u"gave" && adjoins(k + 1) && (m_words[k + 1].lower == u"a" || m_words[k + 1].lower == u"an"))
        return false; // "the analyser gave a false reading"
    return isPersonsVerb(k, true) || isIn(kBefalls)
        || (wordLists().actions.contains(verb) && !isIn(kNeutral) && adjoins(k + 1)
            && isDeterminer(m_words[k + 1].lower));
}

/// "3 y/o Zayden drowned", "nino de 3 a. Zaid": what stands behind an age is a name where it is no word.
bool NameWalk::isBehindAge(std::size_t i) const
{
    if (i < 2 || !m_words[i].afterSpace())
        return false;
    static constexpr std::array<QStringView, 6> kOld{u"yo", u"anos", u"old", u"mo", u"yrs", u"a"};
    const std::size_t unit = i - 1;
    if (m_words[unit].lower == u"o" && i > 2 && m_words[unit].gap == u"/" && m_words[unit - 1].lower == u"y")
        return m_words[i - 3].shape == Shape::Number;
    return std::find(kOld.begin(), kOld.end(), m_words[unit].lower) != kOld.end()
        && (m_words[unit].lower == u"old" || m_words[i - 2].shape == Shape::Number);
}

/// A word of no list that somebody owns something by or is told something, or that acts: "Kulesa's baby", "told Kulesa".
bool NameWalk::isUnknownPerson(std::size_t i) const
{
    const QStringView before = i > 0 && m_words[i].afterSpace() ? m_words[i - 1].lower : QStringView();
    if ((before == u"the" || before == u"los") && (tellingCapital(i) || caseless()) && m_words[i].lower.endsWith(u's')
        && m_words[i].lower.size() > 4 && !isEponymUse(i) && !m_ratings[i].clinical) {
        const NameRating one = rateName(m_words[i].lower.chopped(1), m_language);
        if (one.family && (tellingCapital(i) || (one.strength == Strength::Common && strength(i) != Strength::None)))
            return true; // "the Hendersons"
    }
    if (!capital(i) || strength(i) != Strength::Unknown || m_words[i].lower.size() < 4 || m_tokens.allUpper
        || isEponymUse(i))
        return false;
    if (m_words[i].possessive || (m_words[i].lower.size() > 4 && !isPreposition(before) && unknownActs(i)))
        return true;
    if (has(i + 2) && m_words[i + 1].gap == u", " && m_words[i + 1].shape == Shape::Number
        && m_words[i + 1].lower.size() <= 2 && (m_words[i + 2].lower == u"anos" || m_words[i + 2].lower == u"yo"))
        return true; // "Izan, 6 anos"
    if (!tellingCapital(i))
        return false;
    if (isBehindAge(i))
        return true;
    // "Kulesa was first assistant"
    if (adjoins(i + 1) && (m_words[i + 1].lower == u"was" || m_words[i + 1].lower == u"era") && adjoins(i + 2)) {
        const std::size_t k = m_words[i + 2].lower == u"first" || m_words[i + 2].lower == u"primer" ? i + 3 : i + 2;
        if (adjoins(k) && wordLists().roles.contains(m_words[k].lower))
            return true;
    }
    return isDoneTo(before) || (i > 1 && (before == u"of" || before == u"de") && befalls(m_words[i - 2].lower));
}

std::size_t NameWalk::freeName(std::size_t i)
{
    if (isPlaceThatGives(i) || isPlace(i) || isHelpThatComes(i))
        return i;
    if (isShoutedList(i))
        return mark(i, i + 2);
    if (isParticleName(i))
        return mark(i, i + 1);
    if (isNamePair(i))
        return mark(i, extended(i + 1));
    if (isHyphenated(i))
        return mark(i, extended(i + 1));
    if (isAgedName(i) || isLoneName(i) || isUnknownPerson(i) || isNamedTogether(i) || isAddressed(i)
        || ((capital(i) || (i == 0 && caseless())) && m_words[i].opensSentence && doesWhatPeopleDo(i)))
        return mark(i, extended(i));
    return i;
}

namespace {

/// "Li Wei, 92, anaphylaxis": a number over 89 behind a name is an age.
void findAgesBehindNames(const PlainLine &line, Finds &finds)
{
    static const QRegularExpression age
        = made(u"(?:,? \\(|, (?:de )?| )(9\\d|1[01]\\d)(?=[,;)]|$|\\.(?!\\d)| ?(?:f|m|h|v|yo|y)\\b)"_s);
    const std::vector<Finds::Find> found = finds.list();
    for (const Finds::Find &find : found) {
        if (find.kind != Kind::PersonName && find.kind != Kind::Initials)
            continue;
        const QRegularExpressionMatch match = age.match(
            line.lower, find.end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            finds.add(Kind::AgeOver89, match.capturedStart(1), match.capturedEnd(1));
    }
}

} // namespace

void findNames(const PlainLine &line, const Tokens &tokens, Finds &finds)
{
    NameWalk(line, tokens, finds).run();
    findAgesBehindNames(line, finds);
}

} // namespace wardmate::linecheck
