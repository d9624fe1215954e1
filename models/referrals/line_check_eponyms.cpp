// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_name_walk.h"

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

using Strength = NameStrength;

// Names that are a disease, a sign or a thing: told by what stands beside them.

/// "la Cruz Roja", "el dia de Reyes": names in what is called so everywhere.
bool NameWalk::isOfASaying(std::size_t i) const
{
    const QStringView word = m_words[i].lower;
    const QStringView next = adjoins(i + 1) ? m_words[i + 1].lower : QStringView();
    if (word == u"cruz")
        return next == u"roja" || next == u"verde" || next == u"azul";
    if (word == u"reyes") {
        const std::size_t of = i > 0 && m_words[i - 1].lower == u"los" ? 2 : 1;
        if (i <= of || m_words[i - of].lower != u"de")
            return false;
        const QStringView what = m_words[i - of - 1].lower;
        return what == u"dia" || what == u"noche" || what == u"vispera" || what == u"fiesta" || what == u"roscon"
            || what == u"cabalgata" || what == u"guardia" || what == u"turno";
    }
    return false;
}

/// "Jackson Pratt pulled": what two people gave their names to, as if it were one person.
bool NameWalk::isNamedAfterTwo(std::size_t i) const
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 10> kPairs{
        {{u"jackson", u"pratt"}, {u"lund", u"browder"}, {u"hunt", u"hess"}, {u"stevens", u"johnson"},
            {u"austin", u"flint"}, {u"braxton", u"hicks"}, {u"cheyne", u"stokes"}, {u"swan", u"ganz"},
            {u"guillain", u"barre"}, {u"kaplan", u"meier"}}};
    return adjoins(i + 1) && !m_words[i + 1].possessive
        && std::any_of(kPairs.begin(), kPairs.end(),
            [&](const auto &pair) { return m_words[i].lower == pair.first && m_words[i + 1].lower == pair.second; });
}

bool NameWalk::isEponymUse(std::size_t i) const
{
    if (isOfASaying(i))
        return true;
    const WordLists &lists = wordLists();
    const NameRating &rating = m_ratings[i];
    // "Johnson & Johnson" makes things, "Bjorn & Priya" work together.
    const auto isFirm = [this](std::size_t first, std::size_t second) {
        return m_words[second].gap == u" & "
            && !(m_ratings[first].given && m_ratings[second].given && !m_ratings[first].eponym
                && !m_ratings[second].eponym);
    };
    if ((i > 0 && isFirm(i - 1, i)) || (has(i + 1) && isFirm(i, i + 1) && isName(i + 1)))
        return true;
    static constexpr std::array<QStringView, 7> kKinds{u"type", u"style", u"like", u"era", u"led", u"based", u"tipo"};
    if (has(i + 1) && m_words[i + 1].afterHyphen()
        && std::find(kKinds.begin(), kKinds.end(), m_words[i + 1].lower) != kKinds.end())
        return true; // "Patterson-type"
    std::size_t next = i + 1;
    while (next < i + 5 && has(next)
        && (m_words[next].afterHyphen() || (m_ratings[next].eponym && m_words[next].afterSpace())))
        ++next;
    if (has(next) && (m_words[next].afterSpace() || m_words[next].possessive)
        && lists.eponymNouns.contains(m_words[next].lower))
        return true;
    // "no Allen previo", "Homans neg": the test and what came of it
    static constexpr std::array<QStringView, 14> kResults{u"previo", u"positivo", u"negativo", u"positive", u"negative",
        u"neg", u"pos", u"alterado", u"equivocal", u"normal", u"hecho", u"done", u"skipped", u"omitido"};

    const bool alone = m_words[i].opensSentence && adjoins(next) && !adjoins(next + 1);
    static constexpr std::array<QStringView, 5> kSigns{u"murphy", u"homan", u"homans", u"allen", u"kernig"};
    const bool isSign = std::find(kSigns.begin(), kSigns.end(), m_words[i].lower) != kSigns.end();
    if (rating.eponym && (!rating.given || alone || isSign) && adjoins(next)
        && std::find(kResults.begin(), kResults.end(), m_words[next].lower) != kResults.end())
        return true;
    if (rating.eponym && rating.given && i > 0 && adjoins(i) && adjoins(next)
        && (m_words[i - 1].lower == u"no" || m_words[i - 1].lower == u"sin")
        && std::find(kResults.begin(), kResults.end(), m_words[next].lower) != kResults.end())
        return true;
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
        const QStringView before = m_words[i - back].lower;
        if (lists.eponymLeads.contains(before))
            return true;
        if (before != u"de" && before != u"del" && before != u"la" && before != u"tipo" && before != u"y"
            && !m_ratings[i - back].eponym)
            break;
    }
    if (isNamedAfterTwo(i) || (i > 0 && isNamedAfterTwo(i - 1)))
        return true;
    const auto isOneToo = [this](std::size_t k) { return has(k) && m_ratings[k].eponym; };
    if (caseless() && rating.eponym && ((i > 0 && isOneToo(i - 1)) || isOneToo(i + 1)))
        return true; // "hunt hess 5", "stevens johnson after lamotrigine"
    // "Stevens-Johnson after lamotrigine": two of them joined, and nobody who does something
    const bool joined = rating.eponym
        && ((i > 0 && m_words[i].afterHyphen() && isOneToo(i - 1))
            || (isOneToo(i + 1) && m_words[i + 1].afterHyphen()));
    const std::size_t last = m_words[i].afterHyphen() ? i : i + 1;
    if (joined && !isActing(last)
        && !lists.peopleVerbs.contains(has(last + 1) ? m_words[last + 1].lower : QStringView()))
        return true;
    // "hoja de Miller": of a thing, not of somebody
    if (rating.eponym && i > 1 && m_words[i - 1].lower == u"de"
        && (m_words[i - 2].shape == Shape::Lower || m_words[i - 2].opensSentence) && m_words[i - 2].lower.size() > 3
        && !lists.roles.contains(m_words[i - 2].lower) && !befalls(m_words[i - 2].lower)
        && !lists.actions.contains(m_words[i - 2].lower))
        return true;
    if (!rating.eponym || lists.common.contains(m_words[i].lower))
        return false;
    // "Mary Foley" is a person, "Foley out" a catheter.
    return !(i > 0 && m_words[i].afterSpace() && m_ratings[i - 1].given && m_ratings[i - 1].strength >= Strength::Strong
        && !m_ratings[i - 1].eponym);
}

} // namespace wardmate::linecheck
