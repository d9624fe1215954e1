// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_words.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

WordList::WordList(const QString &resource)
{
    QFile file(resource);
    if (file.open(QIODevice::ReadOnly))
        m_text = file.readAll();
    index();
}

/// The order of the buckets is that of the bytes: a sign or digit, then a to z.
std::size_t WordList::bucketOf(char first, char second)
{
    const auto place = [](char c) -> std::size_t { return c >= 'a' && c <= 'z' ? std::size_t(c - 'a') + 1 : 0; };
    return place(first) * 27 + place(second);
}

void WordList::index()
{
    std::size_t bucket = 0;
    m_starts.assign(27 * 27 + 1, m_text.size());
    m_starts[0] = 0;
    for (qsizetype begin = 0; begin < m_text.size();) {
        qsizetype end = m_text.indexOf('\n', begin);
        end = end < 0 ? m_text.size() : end;
        const std::size_t own = bucketOf(m_text.at(begin), end - begin > 1 ? m_text.at(begin + 1) : '\0');
        while (bucket < own)
            m_starts[++bucket] = begin;
        begin = end + 1;
    }
}

bool WordList::contains(QStringView word) const
{
    // At most a few bytes: words of the lists are ASCII, so anything else is not in them.
    char wanted[24];
    if (word.isEmpty() || word.size() > 23)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i).unicode() > 0x7e)
            return false;
        wanted[i] = static_cast<char>(word.at(i).unicode());
    }
    const QByteArrayView key(wanted, word.size());
    const std::size_t bucket = bucketOf(wanted[0], word.size() > 1 ? wanted[1] : '\0');
    qsizetype low = m_starts[bucket];
    qsizetype high = m_starts[bucket + 1];
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        qsizetype begin = middle;
        while (begin > low && m_text.at(begin - 1) != '\n')
            --begin;
        qsizetype end = m_text.indexOf('\n', middle);
        end = end < 0 ? m_text.size() : end;
        const QByteArrayView found(m_text.constData() + begin, end - begin);
        const int order = std::string_view(found.data(), size_t(found.size()))
                              .compare(std::string_view(key.data(), size_t(key.size())));
        if (order == 0)
            return true;
        if (order < 0)
            low = end + 1;
        else
            high = begin;
    }
    return false;
}

bool isParticle(QStringView word)
{
    static constexpr std::array<QStringView, 24> kParticles{u"de", u"la", u"del", u"las", u"los", u"van", u"von",
        u"der", u"den", u"bin", u"ibn", u"al", u"el", u"abu", u"ben", u"da", u"dos", u"di", u"du", u"le", u"y", u"mc",
        u"st", u"ter"};
    return std::find(kParticles.begin(), kParticles.end(), word) != kParticles.end();
}

bool isDoneTo(QStringView word)
{
    static constexpr std::array<QStringView, 29> kActs{u"told", u"asked", u"involving", u"involves", u"punched", u"hit",
        u"named", u"blamed", u"blames", u"consoled", u"kicked", u"slapped", u"bit", u"attacked", u"assaulted",
        u"stabbed", u"choked", u"threatened", u"hugged", u"texted", u"phoned", u"emailed", u"interviewed", u"thanked",
        u"scratched", u"grabbed", u"pushed", u"comforted", u"debriefed"};
    return std::find(kActs.begin(), kActs.end(), word) != kActs.end();
}

bool isTalk(QStringView word)
{
    static constexpr std::array<QStringView, 52> kTalk{u"pregunto", u"preguntaron", u"pregunte", u"pidio", u"pidieron",
        u"conto", u"contaron", u"explico", u"explicaron", u"respondio", u"comunico", u"ayudo", u"dije", u"dijo",
        u"dijeron", u"dijimos", u"yelled", u"screamed", u"shouted", u"cursed", u"spoke", u"spoken", u"speaking",
        u"talked", u"talking", u"sat", u"sitting", u"thanks", u"according", u"apologised", u"apologized", u"handover",
        u"handoff", u"listened", u"listening", u"hable", u"hablo", u"hablamos", u"hablaron", u"hablar", u"hablando",
        u"gracias", u"aviso", u"avise", u"avisamos", u"avisaron", u"pegaron", u"pego", u"golpearon", u"grito",
        u"gritaron", u"insultaron"};
    return std::find(kTalk.begin(), kTalk.end(), word) != kTalk.end();
}

bool isPreposition(QStringView word)
{
    static constexpr std::array<QStringView, 46> kBefore{u"by", u"on", u"in", u"at", u"of", u"for", u"under", u"to",
        u"with", u"from", u"after", u"before", u"during", u"without", u"and", u"or", u"into", u"over", u"as", u"than",
        u"due", u"via", u"per", u"but", u"while", u"again", u"late", u"early", u"twice", u"overnight", u"out", u"off",
        u"up", u"through", u"between", u"inside", u"across", u"y", u"en", u"de", u"por", u"con", u"sin", u"tras",
        u"sobre", u"despues"};
    return std::find(kBefore.begin(), kBefore.end(), word) != kBefore.end();
}

bool isDeterminer(QStringView word)
{
    static constexpr std::array<QStringView, 28> kBefore{u"the", u"a", u"an", u"his", u"her", u"him", u"my", u"two",
        u"three", u"all", u"both", u"ten", u"no", u"el", u"la", u"los", u"las", u"un", u"una", u"al", u"su", u"sus",
        u"sola", u"solo", u"mi", u"dos", u"tres", u"diez"};
    return std::find(kBefore.begin(), kBefore.end(), word) != kBefore.end();
}

bool befalls(QStringView word)
{
    static constexpr std::array<QStringView, 18> kEvents{u"death", u"suicide", u"collapse", u"assault", u"loss",
        u"burial", u"resuscitation", u"husband", u"wife", u"parents", u"muerte", u"suicidio", u"fallecimiento",
        u"agresion", u"perdida", u"reanimacion", u"viuda", u"hijo"};
    return std::find(kEvents.begin(), kEvents.end(), word) != kEvents.end();
}

bool isAgeUnit(QStringView word)
{
    static constexpr std::array<QStringView, 9> kUnits{u"f", u"m", u"yo", u"y", u"a", u"anos", u"yrs", u"h", u"v"};
    return std::find(kUnits.begin(), kUnits.end(), word) != kUnits.end();
}

const WordLists &wordLists()
{
    static const WordLists lists{
        WordList(u":/line_check/given_names.txt"_s),
        WordList(u":/line_check/family_names.txt"_s),
        WordList(u":/line_check/common_names.txt"_s),
        WordList(u":/line_check/ordinary_english.txt"_s),
        WordList(u":/line_check/ordinary_spanish.txt"_s),
        WordList(u":/line_check/eponyms.txt"_s),
        WordList(u":/line_check/clinical_terms.txt"_s),
        WordList(u":/line_check/abbreviations.txt"_s),
        WordList(u":/line_check/dotted_abbreviations.txt"_s),
        WordList(u":/line_check/titles.txt"_s),
        WordList(u":/line_check/roles.txt"_s),
        WordList(u":/line_check/naming.txt"_s),
        WordList(u":/line_check/after_name_verbs.txt"_s),
        WordList(u":/line_check/doubtful_names.txt"_s),
        WordList(u":/line_check/stop_words.txt"_s),
        WordList(u":/line_check/eponym_nouns.txt"_s),
        WordList(u":/line_check/eponym_leads.txt"_s),
        WordList(u":/line_check/people_verbs.txt"_s),
        WordList(u":/line_check/thing_verbs.txt"_s),
        WordList(u":/line_check/either_verbs.txt"_s),
        WordList(u":/line_check/surely_names.txt"_s),
        WordList(u":/line_check/infinitives.txt"_s),
        WordList(u":/line_check/person_states.txt"_s),
        WordList(u":/line_check/departments.txt"_s),
    };
    return lists;
}

namespace {

/// Names that are a colour or a month in the other language only.
bool isOnlyClinicalAbroad(QStringView word, Language language)
{
    static constexpr std::array<QStringView, 4> kSpanish{u"rosa", u"domingo", u"julio", u"abril"};
    static constexpr std::array<QStringView, 5> kEnglish{u"april", u"june", u"mercy", u"amber", u"august"};
    return (language == Language::English && std::find(kSpanish.begin(), kSpanish.end(), word) != kSpanish.end())
        || (language == Language::Spanish && std::find(kEnglish.begin(), kEnglish.end(), word) != kEnglish.end());
}

bool isOrdinary(QStringView word)
{
    return wordLists().ordinaryEnglish.contains(word) || wordLists().ordinarySpanish.contains(word);
}

/// Endings of operations, findings and drugs: "ventriculostomy", "vedolizumab".
bool isClinicalForm(QStringView word)
{
    static constexpr std::array<QStringView, 72> kEndings{u"itis", u"osis", u"ectomy", u"otomy", u"ostomy", u"plasty",
        u"scopy", u"emia", u"uria", u"algia", u"pathy", u"graphy", u"gram", u"metry", u"lysis", u"tion", u"sion",
        u"ectomia", u"otomia", u"ostomia", u"plastia", u"scopia", u"patia", u"grafia", u"grama", u"metria", u"lisis",
        u"cion", u"mab", u"nib", u"pril", u"sartan", u"olol", u"azole", u"azol", u"cillin", u"cilina", u"mycin",
        u"micina", u"floxacin", u"floxacino", u"statin", u"statina", u"caine", u"caina", u"azepam", u"barbital",
        u"dipine", u"dipino", u"navir", u"clovir", u"triptan", u"parin", u"parina", u"xaban", u"gliptin", u"gliptina",
        u"setron", u"profen", u"profeno", u"thiazide", u"tiazida", u"semide", u"semida", u"phylline", u"terol", u"sone",
        u"sona", u"olone", u"olona", u"curium", u"curonium"};
    return word.size() >= 7
        && std::any_of(kEndings.begin(), kEndings.end(), [word](QStringView ending) { return word.endsWith(ending); });
}

/// Whether a word of no list is a form of an ordinary one: "intensivos", "unidas", "escaneadas", "rescanned".
bool isInflected(QStringView word)
{
    struct Ending {
        QStringView end;
        std::array<QStringView, 3> instead;
    };
    static constexpr std::array<Ending, 22> kEndings{{
        {u"ces", {u"z", u"ce", u"za"}},
        {u"es", {u"", u"e", u"ar"}},
        {u"s", {u"", u"", u""}},
        {u"a", {u"o", u"ar", u"er"}},
        {u"as", {u"o", u"a", u"ar"}},
        {u"os", {u"o", u"", u"ar"}},
        {u"an", {u"ar", u"a", u"er"}},
        {u"en", {u"er", u"ir", u"ar"}},
        {u"o", {u"ar", u"er", u"ir"}},
        {u"io", {u"er", u"ir", u""}},
        {u"aron", {u"ar", u"", u""}},
        {u"ieron", {u"er", u"ir", u""}},
        {u"ando", {u"ar", u"", u""}},
        {u"iendo", {u"er", u"ir", u""}},
        {u"ado", {u"ar", u"", u""}},
        {u"ada", {u"ar", u"", u""}},
        {u"ados", {u"ar", u"", u""}},
        {u"adas", {u"ar", u"", u""}},
        {u"idos", {u"er", u"ir", u""}},
        {u"idas", {u"er", u"ir", u""}},
        {u"ed", {u"", u"e", u""}},
        {u"ing", {u"", u"e", u""}},
    }};
    for (const Ending &ending : kEndings) {
        if (word.size() < ending.end.size() + 3 || !word.endsWith(ending.end))
            continue;
        for (const QStringView instead : ending.instead) {
            QString base = word.chopped(ending.end.size()).toString();
            base += instead;
            if (isOrdinary(base))
                return true;
        }
    }
    return false;
}

} // namespace

NameRating rateName(QStringView word, Language language)
{
    const WordLists &lists = wordLists();
    NameRating rating;
    if (word.size() < 2)
        return rating;
    rating.given = lists.given.contains(word);
    rating.family = lists.family.contains(word) || word.startsWith(u"o'") || word.startsWith(u"d'")
        || (word.size() >= 6 && word.startsWith(u"mc") && !isOrdinary(word) && !lists.eponyms.contains(word)
            && !lists.clinical.contains(word)); // "McTavish"
    rating.eponym = lists.eponyms.contains(word);
    rating.clinical = lists.clinical.contains(word) && !isOnlyClinicalAbroad(word, language);
    const bool name = rating.given || rating.family;
    // An English line has few Spanish words; a Spanish one may have "floor" or "case manager", but no "hope".
    const bool ordinary = (!(name && language == Language::English) && lists.ordinarySpanish.contains(word))
        || (!(rating.given && language == Language::Spanish) && lists.ordinaryEnglish.contains(word));
    if (rating.clinical || (!name && (ordinary || rating.eponym)))
        rating.strength = name ? NameStrength::Weak : NameStrength::None;
    else if (!name)
        rating.strength = word.size() >= 5 && (isInflected(word) || isClinicalForm(word)) ? NameStrength::None
                                                                                          : NameStrength::Unknown;
    else if (ordinary || word.size() < 3 || lists.abbreviations.contains(word))
        rating.strength = NameStrength::Weak;
    else
        rating.strength = lists.common.contains(word) ? NameStrength::Common : NameStrength::Strong;
    return rating;
}

} // namespace wardmate::linecheck
