// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_name_walk.h"

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

// Names that are words as well ("Hope", "Luz"): a person is told from the thing by what it does, is, or stands beside.

namespace {

using Strength = NameStrength;

template<std::size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What an infinitive follows, or a participle.
bool isAuxiliary(QStringView word)
{
    static constexpr std::array<QStringView, 24> kAuxiliaries{u"did", u"didn", u"didnt", u"does", u"doesn", u"doesnt",
        u"could", u"couldn", u"couldnt", u"can", u"cant", u"cannot", u"has", u"hasn", u"hasnt", u"had", u"hadn",
        u"hadnt", u"won", u"wont", u"would", u"wouldn", u"wouldnt", u"must"};
    return isOneOf(word, kAuxiliaries);
}

/// What a Spanish infinitive follows: "no puede volver", "sigue sin dormir".
bool isSpanishModal(QStringView word)
{
    static constexpr std::array<QStringView, 17> kModals{u"puede", u"podia", u"pudo", u"quiere", u"queria", u"quiso",
        u"logra", u"logro", u"consigue", u"consiguio", u"sabe", u"debe", u"debia", u"intenta", u"intento", u"suele",
        u"necesita"};
    return isOneOf(word, kModals);
}

bool isSpanishInfinitive(QStringView word)
{
    for (const QStringView pronoun : {QStringView(u"se"), QStringView(u"lo"), QStringView(u"la"), QStringView(u"le")}) {
        if (word.size() > 6 && word.endsWith(pronoun))
            word.chop(2);
    }
    return word.size() >= 2 && (word.endsWith(u"ar") || word.endsWith(u"er") || word.endsWith(u"ir"));
}

bool isPast(QStringView word)
{
    return word == u"had" || word == u"has" || word == u"did" || word == u"didn" || word == u"could";
}

/// What may stand between somebody and the verb: "did not", "se le".
bool isHelper(QStringView word)
{
    static constexpr std::array<QStringView, 44> kHelpers{u"not", u"t", u"never", u"also", u"then", u"just", u"still",
        u"accidentally", u"mistakenly", u"no", u"ya", u"nunca", u"tambien", u"se", u"le", u"lo", u"la", u"les", u"me",
        u"nos", u"te", u"ha", u"habia", u"casi", u"nearly", u"always", u"even", u"finally", u"immediately", u"quickly",
        u"really", u"suddenly", u"apenas", u"aun", u"siempre", u"solo", u"todavia", u"again", u"barely", u"hardly",
        u"literally", u"simply", u"almost", u"only"};
    return isOneOf(word, kHelpers) || isAuxiliary(word);
}

bool isBeginning(QStringView word)
{
    static constexpr std::array<QStringView, 7> kBeginnings{
        u"began", u"started", u"kept", u"empezo", u"comenzo", u"rompio", u"echo"};
    return isOneOf(word, kBeginnings);
}

/// Past forms that are participles as well, so that they tell a doer only before what is done to.
bool isIrregularPast(QStringView word)
{
    static constexpr std::array<QStringView, 20> kPasts{u"let", u"cut", u"put", u"sent", u"held", u"read", u"lost",
        u"kept", u"caught", u"fed", u"broke", u"chose", u"ran", u"tore", u"set", u"shut", u"left", u"brought", u"wore",
        u"lent"};
    return isOneOf(word, kPasts);
}

bool isBeing(QStringView word)
{
    static constexpr std::array<QStringView, 20> kBeing{u"was", u"is", u"wasn", u"isn", u"been", u"being", u"got",
        u"gets", u"looks", u"seems", u"fue", u"es", u"era", u"esta", u"estaba", u"estuvo", u"sigue", u"quedo",
        u"resulto", u"sido"};
    return isOneOf(word, kBeing);
}

bool isDegree(QStringView word)
{
    static constexpr std::array<QStringView, 22> kDegrees{u"so", u"very", u"still", u"not", u"t", u"also", u"left",
        u"all", u"both", u"badly", u"nearly", u"almost", u"being", u"been", u"never", u"only", u"completely", u"too",
        u"muy", u"aun", u"todavia", u"no"};
    return isOneOf(word, kDegrees);
}

bool isJoin(QStringView word)
{
    static constexpr std::array<QStringView, 8> kJoins{u"and", u"y", u"e", u"to", u"a", u"or", u"o", u"u"};
    return isOneOf(word, kJoins);
}

/// "on call", "in tears", "de guardia".
bool isStateOfTwo(QStringView first, QStringView second)
{
    static constexpr std::array<QStringView, 9> kOn{
        u"call", u"duty", u"leave", u"nights", u"shift", u"break", u"orientation", u"days", u"maternity"};
    static constexpr std::array<QStringView, 8> kIn{
        u"tears", u"shock", u"charge", u"llanto", u"blanco", u"panico", u"pieces", u"therapy"};
    static constexpr std::array<QStringView, 7> kDe{
        u"guardia", u"baja", u"noche", u"noches", u"turno", u"vacaciones", u"permiso"};
    static constexpr std::array<QStringView, 4> kOff{u"sick", u"work", u"duty", u"today"};
    return (first == u"on" && isOneOf(second, kOn)) || ((first == u"in" || first == u"en") && isOneOf(second, kIn))
        || (first == u"de" && isOneOf(second, kDe)) || (first == u"off" && isOneOf(second, kOff));
}

bool isShift(QStringView word)
{
    static constexpr std::array<QStringView, 6> kShifts{u"shift", u"team", u"crew", u"staff", u"unit", u"ward"};
    return isOneOf(word, kShifts);
}

bool isOurs(QStringView word)
{
    static constexpr std::array<QStringView, 6> kOurs{u"our", u"my", u"nuestra", u"nuestro", u"mi", u"tu"};
    return isOneOf(word, kOurs);
}

bool isArticle(QStringView word)
{
    static constexpr std::array<QStringView, 7> kArticles{u"a", u"an", u"the", u"un", u"una", u"el", u"la"};
    return isOneOf(word, kArticles);
}

} // namespace

/// "began to cry", "started shaking", "rompio a llorar".
bool NameWalk::beginsToCry(std::size_t k) const
{
    static constexpr std::array<QStringView, 13> kCries{u"cry", u"crying", u"scream", u"screaming", u"shake",
        u"shaking", u"sobbing", u"vomiting", u"hyperventilating", u"llorar", u"gritar", u"temblar", u"vomitar"};
    if ((m_words[k].lower == u"to" || m_words[k].lower == u"a") && adjoins(k + 1))
        ++k;
    return isOneOf(m_words[k].lower, kCries);
}

/// The word behind \a i and its helpers: the verb, if there is one.
std::size_t NameWalk::verbBehind(std::size_t i) const
{
    std::size_t k = i + 1;
    for (int skipped = 0; skipped < 3 && isJoined(k) && isHelper(m_words[k].lower); ++skipped)
        ++k;
    // "Iris has had three deaths": the verb itself, no helper
    if (k > i + 1 && adjoins(k) && isDeterminer(m_words[k].lower)
        && (m_words[k - 1].lower == u"had" || m_words[k - 1].lower == u"has"))
        return k - 1;
    return k;
}

/// "so alone", "the nurse who gave it", "on call": what only somebody is.
bool NameWalk::isPersonState(std::size_t k) const
{
    const WordLists &lists = wordLists();
    for (int skipped = 0;
         skipped < 3 && isJoined(k) && isDegree(m_words[k].lower) && !lists.personStates.contains(m_words[k].lower);
         ++skipped)
        ++k;
    if (!adjoins(k))
        return false;
    const QStringView word = m_words[k].lower;
    if (lists.personStates.contains(word))
        return true;
    if (!adjoins(k + 1))
        return false;
    const auto isSomebody = [&](std::size_t n) {
        return adjoins(n) && (lists.roles.contains(m_words[n].lower) || lists.titles.contains(m_words[n].lower))
            && !m_words[n].possessive;
    };
    if (isArticle(word) && m_words[k - 1].lower == u"all")
        return false; // "Hope was all the family had"
    return isStateOfTwo(word, m_words[k + 1].lower) || (isArticle(word) && (isSomebody(k + 1) || isSomebody(k + 2)));
}

/// Whether the verb at \a k and what follows it is for people only. \a strict leaves out whatever days and places do.
bool NameWalk::isPersonsVerb(std::size_t k, bool strict) const
{
    const WordLists &lists = wordLists();
    if (!isJoined(k) || (!m_tokens.allUpper && m_words[k].shape != Shape::Lower))
        return false;
    const QStringView verb = m_words[k].lower;
    if (isBeing(verb))
        return isPersonState(k + 1);
    const QStringView then = adjoins(k + 1) ? m_words[k + 1].lower : QStringView();
    if (then == u"by")
        return false; // "Bill dropped by the insurer"
    if (isAuxiliary(m_words[k - 1].lower) || m_words[k - 1].lower == u"ha" || m_words[k - 1].lower == u"not"
        || m_words[k - 1].lower == u"t") {
        if (lists.infinitives.contains(verb)) // "cannot sleep"
            return true;
    }
    if (isSpanishModal(verb) && isSpanishInfinitive(then))
        return true;
    if (lists.peopleVerbs.contains(verb) || (isBeginning(verb) && isJoined(k + 1) && beginsToCry(k + 1)))
        return true;
    if (strict) // "Mercy found the patient"
        return (lists.actions.contains(verb) || isIrregularPast(verb)) && isDeterminer(then) && adjoins(k + 2)
            && !m_words[k + 2].possessive && lists.roles.contains(m_words[k + 2].lower);
    if ((lists.actions.contains(verb) || lists.eitherVerbs.contains(verb) || isIrregularPast(verb))
        && (isDeterminer(then) || (then == u"a" && adjoins(k + 2) && isDeterminer(m_words[k + 2].lower))))
        return true;
    if (lists.thingVerbs.contains(verb) || lists.eitherVerbs.contains(verb))
        return false;
    if (m_words[k].endsInAcute && verb.endsWith(u'o') && verb.size() >= 4)
        return true;
    if (verb.size() < 5 || then.isEmpty())
        return false;
    if (verb.endsWith(u"io"_s) && isDeterminer(then))
        return true;
    const bool cased = !m_tokens.allLower && !m_tokens.allUpper;
    return verb.endsWith(u"ed"_s) && (isDeterminer(then) || (cased && !isPreposition(then) && !then.endsWith(u"ly"_s)));
}

/// Whatever a sentence goes on with behind its subject, whether people do it or things.
bool NameWalk::isFiniteVerb(std::size_t k) const
{
    const WordLists &lists = wordLists();
    if (!isJoined(k) || (!m_tokens.allUpper && m_words[k].shape != Shape::Lower))
        return false;
    const QStringView word = m_words[k].lower;
    const QStringView then = adjoins(k + 1) ? m_words[k + 1].lower : QStringView();
    if (isBeing(word) && isArticle(then))
        return isPersonState(k + 1); // "was the sitter", not "was the word she used"
    if (isBeing(word) || isAuxiliary(word) || isSpanishModal(word) || isIrregularPast(word) || isBeginning(word))
        return true;
    if (word == u"no" || word == u"se" || word == u"le" || word == u"ya" || word == u"nunca" || word == u"never")
        return adjoins(k + 1) && (isFiniteVerb(k + 1) || word != u"no");
    if (word == u"ha" || word == u"habia")
        return true;
    if (then == u"by" || then == u"por")
        return false; // "Penny swallowed by a toddler"
    if (word == u"colored" || word == u"coloured")
        return false;
    if (lists.peopleVerbs.contains(word) || lists.actions.contains(word))
        return true;
    if (lists.thingVerbs.contains(word) || lists.eitherVerbs.contains(word))
        return !word.endsWith(u"ed") || !isPreposition(then);
    if (m_words[k].endsInAcute && word.endsWith(u'o') && word.size() >= 4)
        return true;
    if (word.size() >= 4 && word.endsWith(u's') && lists.infinitives.contains(word.chopped(1)))
        return true; // "keeps"
    return word.size() >= 5 && word.endsWith(u"ed") && isDeterminer(then);
}

/// "Grace said", "Hope was stuck", "Mark and the resident": beyond what the word alone would do or be, so that a name
/// that is a word as well is believed at the beginning of a sentence. A month or a place needs more than another word.
bool NameWalk::doesWhatPeopleDo(std::size_t i) const
{
    const WordLists &lists = wordLists();
    const QStringView word = m_words[i].lower;
    if (!isJoined(i + 1) || lists.roles.contains(word))
        return false;
    if (isName(i) && lists.surelyNames.contains(word) && !m_words[i].possessive && isFiniteVerb(i + 1)
        && !(word.startsWith(u"just") && isDeterminer(adjoins(i + 2) ? m_words[i + 2].lower : QStringView())))
        return true;
    if (!m_ratings[i].given)
        return false;
    if (m_words[i].possessive) // "Jay's patient"
        return !m_ratings[i].clinical && !isEponymUse(i) && lists.roles.contains(m_words[i + 1].lower);
    if (word == u"will" && isFiniteVerb(i + 1) && (isBeing(m_words[i + 1].lower) || isPast(m_words[i + 1].lower)))
        return true; // "Will was", "Will had"
    if (lists.stops.contains(word)) // "Will intubated", not "Will blame" nor "May cut"
        return m_words[i + 1].lower.endsWith(u"ed"_s) && isPersonsVerb(i + 1, false);
    const QStringView next = m_words[i + 1].lower;
    // "Grace our unit clerk", "Consuelo nuestra administrativa"
    if (isOurs(next) && adjoins(i + 2)
        && (lists.roles.contains(m_words[i + 2].lower)
            || (adjoins(i + 3) && (lists.roles.contains(m_words[i + 3].lower) || isFiniteVerb(i + 3)))))
        return true;
    if (next == u"and" || next == u"y")
        return has(i + 3)
            && (isArticle(m_words[i + 2].lower) || m_words[i + 2].lower == u"su" || m_words[i + 2].lower == u"her"
                || m_words[i + 2].lower == u"his")
            && lists.roles.contains(m_words[i + 3].lower);
    return isPersonsVerb(verbBehind(i), m_ratings[i].clinical || isEponymUse(i)) || worksSomewhere(i);
}

/// "Hope from 4 West gave", "Flor de farmacia preparo": a department, and what only people do.
bool NameWalk::worksSomewhere(std::size_t i) const
{
    const QStringView from = m_words[i + 1].lower;
    if (from != u"from" && from != u"in" && from != u"de" && from != u"del")
        return false;
    std::size_t k = i + 2;
    if (adjoins(k) && isArticle(m_words[k].lower))
        ++k;
    if (!adjoins(k))
        return false;
    if (m_words[k].shape == Shape::Number && adjoins(k + 1))
        ++k;
    else if (!wordLists().departments.contains(m_words[k].lower))
        return false;
    if (adjoins(k + 1) && isShift(m_words[k + 1].lower))
        ++k;
    const std::size_t verb = verbBehind(k);
    const bool sees = adjoins(verb) && (m_words[verb].lower == u"saw" || m_words[verb].lower == u"found");
    const bool own = adjoins(verb + 1) && (m_words[verb + 1].lower == u"his" || m_words[verb + 1].lower == u"her");
    return sees || own || isPersonsVerb(verb, m_ratings[i].clinical);
}

/// Without capitals: "violet and hazel were both there", "lupe y beto vieron".
bool NameWalk::isSmallCouple(std::size_t i) const
{
    if (!caseless() || !m_words[i].opensSentence || !adjoins(i + 2) || !adjoins(i + 3)
        || (m_words[i + 1].lower != u"and" && m_words[i + 1].lower != u"y"))
        return false;
    for (const std::size_t k : {i, i + 2}) {
        if (!m_ratings[k].given || m_ratings[k].clinical || m_words[k].lower.size() < 3
            || wordLists().stops.contains(m_words[k].lower) || wordLists().roles.contains(m_words[k].lower))
            return false;
    }
    static constexpr std::array<QStringView, 8> kPlural{
        u"were", u"both", u"are", u"estaban", u"eran", u"fueron", u"hicieron", u"vieron"};
    const QStringView verb = m_words[i + 3].lower;
    return isOneOf(verb, kPlural) || isPersonsVerb(i + 3, false)
        || (m_language == Language::Spanish && (verb.endsWith(u"aron") || verb.endsWith(u"ieron")));
}

/// "Amparo y Vicente", "from Lena to Olu": a word that may be a name beside somebody whose name is beyond doubt.
bool NameWalk::isNamedTogether(std::size_t i) const
{
    if (isSmallCouple(i) || (i > 1 && isSmallCouple(i - 2)))
        return true;
    if (m_tokens.allUpper || m_tokens.titleCase)
        return false;
    const auto isBeside = [this](std::size_t k, bool needsSure) {
        if (!has(k) || !m_ratings[k].given || m_ratings[k].clinical)
            return false;
        if (m_tokens.allLower)
            return sure(k) && !wordLists().doubtful.contains(m_words[k].lower);
        return capital(k) && (sure(k) || (!needsSure && tellingCapital(k)));
    };
    // "from Lena to Olu": two of a kind, so that a capital is enough for the first
    const bool paired = i > 2
        && (m_words[i - 3].lower == u"from" || m_words[i - 3].lower == u"between" || m_words[i - 3].lower == u"de"
            || m_words[i - 3].lower == u"entre");
    const bool unknown = strength(i) == Strength::Unknown && tellingCapital(i) && m_words[i].lower.size() >= 3;
    const bool named = m_tokens.allLower ? isBeside(i, true) : capital(i) && m_ratings[i].given;
    if (!unknown && !named)
        return false;
    // "Facundo y Milagros estaban": two given names joined, the second with a capital nothing explains
    const auto isCouple = [this](std::size_t first, std::size_t second) {
        return !m_tokens.allLower && m_ratings[first].given && m_ratings[second].given && !m_ratings[first].clinical
            && !m_ratings[second].clinical && capital(first) && tellingCapital(second) && !isEponymUse(first)
            && !isEponymUse(second);
    };
    if (has(i + 2) && adjoins(i + 2) && (m_words[i + 1].lower == u"y" || m_words[i + 1].lower == u"and")
        && isCouple(i, i + 2))
        return true;
    return (has(i + 2) && isJoin(m_words[i + 1].lower) && adjoins(i + 1) && adjoins(i + 2) && isBeside(i + 2, unknown))
        || (i > 1 && isJoin(m_words[i - 1].lower) && adjoins(i - 1) && adjoins(i) && isBeside(i - 2, !paired));
}

/// "told Olu", "spoke to jessica", "segun Tono", "goes by Buzz": behind what is done or said to somebody.
bool NameWalk::isAddressed(std::size_t i) const
{
    if (isFoundOrHurt(i) || isWhoWorksHere(i))
        return true;
    if (i == 0 || !adjoins(i) || m_tokens.allUpper || m_tokens.titleCase || m_ratings[i].clinical || isEponymUse(i))
        return false;
    const WordLists &lists = wordLists();
    const QStringView word = m_words[i].lower;
    const QStringView before = m_words[i - 1].lower;
    const bool to = before == u"to" || before == u"at" || before == u"with" || before == u"con" || before == u"a";
    const bool nicknamed = i > 1
        && ((before == u"by" && (m_words[i - 2].lower == u"goes" || m_words[i - 2].lower == u"went"))
            || ((before == u"dicen" || before == u"decimos" || before == u"llaman") && m_words[i - 2].lower == u"le"));
    const bool told = before == u"a" && m_language == Language::Spanish && adjoins(i + 1)
        && (m_words[i + 1].lower == u"le" || m_words[i + 1].lower == u"lo");
    if (!told && !isDoneTo(before) && before != u"segun" && !nicknamed
        && !(to && i > 1 && isTalk(m_words[i - 2].lower)))
        return false;
    if (lists.stops.contains(word) || lists.roles.contains(word) || lists.titles.contains(word) || !isWord(i))
        return false;
    if (told && m_ratings[i].given)
        return true; // "a Consuelo le dieron"
    if (tellingCapital(i) && m_words[i].lower.size() >= 3)
        return isName(i) || strength(i) == Strength::Unknown || nicknamed;
    if (m_words[i].shape != Shape::Lower || !m_ratings[i].given)
        return false;
    // "told ben he": whom somebody is told about follows
    static constexpr std::array<QStringView, 10> kTold{
        u"he", u"she", u"they", u"that", u"about", u"que", u"what", u"who", u"not", u"to"};
    return (sure(i) && m_words[i].lower.size() >= 3 && !lists.doubtful.contains(word))
        || ((isDoneTo(before) || (to && before != u"to")) && adjoins(i + 1) && isOneOf(m_words[i + 1].lower, kTold));
}

/// A name too often an ordinary word to be believed; "dolores" is no word of an English line.
bool NameWalk::isDoubtful(std::size_t i) const
{
    static constexpr std::array<QStringView, 26> kSpanish{u"dolores", u"consuelo", u"socorro", u"pilar", u"luz",
        u"amparo", u"milagros", u"remedios", u"esperanza", u"caridad", u"angustias", u"nieves", u"rosario", u"soledad",
        u"concepcion", u"encarnacion", u"asuncion", u"piedad", u"rocio", u"paloma", u"perla", u"estrella", u"cielo",
        u"jacinto", u"domingo", u"julio"};
    const QStringView word = m_words[i].lower;
    return wordLists().doubtful.contains(word) && !(m_language == Language::English && isOneOf(word, kSpanish));
}

/// Without a capital, behind what is done to somebody: "tech found dolores", "vieron a pilar llorando".
bool NameWalk::isFoundOrHurt(std::size_t i) const
{
    if (i == 0 || !adjoins(i) || m_words[i].shape != Shape::Lower || !m_ratings[i].given || m_ratings[i].eponym
        || m_words[i].lower.size() < 3 || m_tokens.allUpper)
        return false;
    const QStringView before = m_words[i - 1].lower;
    if (before == u"a" && i > 1 && m_language == Language::Spanish) {
        // Spanish says "a" before a person only: "agredio a mercedes", not "llevo oxigeno"
        static constexpr std::array<QStringView, 30> kActs{u"abofete", u"acompan", u"acuchill", u"agred", u"amenaz",
            u"apunal", u"aran", u"atac", u"atend", u"atiend", u"avis", u"consol", u"culp", u"despid", u"empuj",
            u"encontr", u"escup", u"golpe", u"grit", u"hall", u"insult", u"intub", u"llam", u"llev", u"mord", u"oper",
            u"pate", u"peg", u"reanim", u"zarande"};
        static constexpr std::array<QStringView, 8> kNouns{
            u"ado", u"ada", u"ido", u"ida", u"cion", u"ados", u"adas", u"os"}; // "llamada a"
        const QStringView verb = m_words[i - 2].lower;
        const auto isVerb = [&](QStringView stem) { return verb.startsWith(stem); };
        const auto endsSo = [&](QStringView end) { return verb.endsWith(end) && !verb.endsWith(u"mos"); };
        const bool sees = verb == u"vio" || verb == u"vieron" || verb == u"vimos" || verb == u"vi";
        const bool acts
            = std::any_of(kActs.begin(), kActs.end(), isVerb) && std::none_of(kNouns.begin(), kNouns.end(), endsSo);
        return sees || acts;
    }
    static constexpr std::array<QStringView, 18> kFound{u"found", u"saw", u"watched", u"caught", u"called", u"paged",
        u"helped", u"sent", u"left", u"restrained", u"intubated", u"lost", u"escorted", u"relieved", u"reported",
        u"floated", u"with", u"by"};
    if (m_language == Language::Spanish || !(isOneOf(before, kFound) || isDoneTo(before)))
        return false;
    static constexpr std::array<QStringView, 5> kDead{u"dead", u"pulseless", u"unconscious", u"slumped", u"cold"};
    const bool dead = before == u"found" && adjoins(i + 1)
        && (isOneOf(m_words[i + 1].lower, kDead) || wordLists().personStates.contains(m_words[i + 1].lower));
    return dead || (sure(i) && !m_ratings[i].clinical && !isDoubtful(i));
}

/// "pradeep el residente sigue de baja": a given name that is no word, and who that is.
bool NameWalk::isWhoWorksHere(std::size_t i) const
{
    return i == 0 && caseless() && m_ratings[i].given && sure(i) && !m_ratings[i].clinical && !isDoubtful(i)
        && adjoins(1) && isArticle(m_words[1].lower) && adjoins(2) && wordLists().roles.contains(m_words[2].lower);
}

/// In a line without capitals or of nothing else: a given name that begins it and acts.
bool NameWalk::isShoutedActor(std::size_t i) const
{
    return (m_tokens.allUpper || m_tokens.allLower) && m_words[i].opensSentence && m_words[i].lower.size() >= 4
        && strength(i) >= Strength::Strong && !m_ratings[i].clinical
        && (isActing(i) || isPersonsVerb(verbBehind(i), false));
}

} // namespace wardmate::linecheck
