// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/area_words.h"

#include "models/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kShort = 4;

/// Small words that differ between ways of writing the same ("obstetrics & gynaecology", "sala de partos").
bool isSmallWord(const QString &word)
{
    static constexpr std::array kSmall{"and", "of", "the", "for", "in", "y", "e", "de", "del", "la", "el", "los", "las",
        "en", "para", "dept", "department", "departamento", "servicio", "service", "unit", "unidad"};
    return std::ranges::any_of(kSmall, [&](const char *small) { return word == QLatin1StringView(small); });
}

/// Short forms of single words. Those that stand for a whole area are words of that area instead.
QString writtenOut(const QString &word)
{
    static const QHash<QString, QString> forms{{u"adol"_s, u"adolescent"_s}, {u"anes"_s, u"anesthesia"_s},
        {u"anesth"_s, u"anesthesia"_s}, {u"behav"_s, u"behavioral"_s}, {u"cardio"_s, u"cardiology"_s},
        {u"cards"_s, u"cardiology"_s}, {u"cir"_s, u"cirugia"_s}, {u"crit"_s, u"critical"_s}, {u"ctr"_s, u"center"_s},
        {u"emerg"_s, u"emergency"_s}, {u"cx"_s, u"cirugia"_s}, {u"enf"_s, u"enfermeria"_s}, {u"fam"_s, u"family"_s},
        {u"gen"_s, u"general"_s}, {u"gyn"_s, u"gynecology"_s}, {u"gyne"_s, u"gynecology"_s}, {u"hosp"_s, u"hospital"_s},
        {u"int"_s, u"internal"_s}, {u"med"_s, u"medicine"_s}, {u"meds"_s, u"medicine"_s}, {u"mgmt"_s, u"management"_s},
        {u"neonat"_s, u"neonatal"_s}, {u"onc"_s, u"oncology"_s}, {u"periop"_s, u"perioperative"_s},
        {u"pedi"_s, u"pediatric"_s}, {u"peds"_s, u"pediatric"_s}, {u"ped"_s, u"pediatric"_s},
        {u"path"_s, u"pathology"_s}, {u"phys"_s, u"physical"_s}, {u"psych"_s, u"psychiatry"_s},
        {u"pulm"_s, u"pulmonary"_s}, {u"rad"_s, u"radiology"_s}, {u"rads"_s, u"radiology"_s},
        {u"rehab"_s, u"rehabilitation"_s}, {u"resp"_s, u"respiratory"_s}, {u"surg"_s, u"surgery"_s},
        {u"svc"_s, u"service"_s}, {u"svcs"_s, u"services"_s}, {u"sx"_s, u"surgery"_s}, {u"tech"_s, u"technician"_s},
        {u"urg"_s, u"urgencias"_s}, {u"vasc"_s, u"vascular"_s}};
    return forms.value(word, word);
}

/// British spelling as American: "haematology", "foetal". The same letters in other words do no harm: every text and
/// every known word goes through here.
QString plainVowels(const QString &word)
{
    if (word.size() <= kShort)
        return word;
    QString plain = word;
    return plain.replace("ae"_L1, "e"_L1).replace("oe"_L1, "e"_L1);
}

/// A word without what differs between one and several, a field and the people in it, or a man and a woman
/// ("cardiologists", "cardiología", "cardióloga"). Short words are left as they are.
QString stemOf(const QString &word)
{
    struct Ending {
        QLatin1StringView from;
        QLatin1StringView to;
    };
    static constexpr std::array kEndings{Ending{"ologist"_L1, "olog"_L1}, Ending{"ologia"_L1, "olog"_L1},
        Ending{"ologo"_L1, "olog"_L1}, Ending{"ologa"_L1, "olog"_L1}, Ending{"ology"_L1, "olog"_L1},
        Ending{"iatrician"_L1, "iatr"_L1}, Ending{"iatrist"_L1, "iatr"_L1}, Ending{"iatrico"_L1, "iatr"_L1},
        Ending{"iatrica"_L1, "iatr"_L1}, Ending{"iatric"_L1, "iatr"_L1}, Ending{"iatria"_L1, "iatr"_L1},
        Ending{"iatry"_L1, "iatr"_L1}, Ending{"iatra"_L1, "iatr"_L1}, Ending{"surgical"_L1, "surgery"_L1},
        Ending{"surgeon"_L1, "surgery"_L1}, Ending{"cirujano"_L1, "cirugi"_L1}, Ending{"cirujana"_L1, "cirugi"_L1}};
    if (word.size() <= kShort)
        return word;
    QString stem = word;
    if (stem.endsWith("ores"_L1) || stem.endsWith("iones"_L1))
        stem.chop(2);
    else if (stem.endsWith("ies"_L1))
        stem.replace(stem.size() - 3, 3, u"y"_s);
    else if (stem.endsWith(u's') && !stem.endsWith("ss"_L1) && !stem.endsWith("is"_L1) && !stem.endsWith("us"_L1))
        stem.chop(1);
    for (const Ending &ending : kEndings) {
        if (stem.endsWith(ending.from))
            return stem.replace(stem.size() - ending.from.size(), ending.from.size(), ending.to);
    }
    if (stem.size() > kShort + 1 && (stem.endsWith(u'a') || stem.endsWith(u'o')))
        stem.chop(1);
    return stem;
}

/// As folded(), for a single word: most are plain letters, and thousands are read at a start.
QString foldedWord(const QString &word)
{
    const bool plain = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 128; });
    return plain ? word.toLower() : folded(word);
}

/// "I.C.U." as "ICU".
QString withoutStopsBetweenLetters(const QString &text)
{
    if (!text.contains(u'.'))
        return text;
    static const QRegularExpression letters(uR"((?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?)"_s);
    QString plain = text;
    qsizetype from = 0;
    for (auto found = letters.match(plain, from); found.hasMatch(); found = letters.match(plain, from)) {
        QString joined = found.captured();
        joined.remove(u'.');
        plain.replace(found.capturedStart(), found.capturedLength(), joined);
        from = found.capturedStart() + joined.size();
    }
    return plain;
}

/// Letters beyond z share the bits that are left.
quint32 lettersOf(const QString &word)
{
    constexpr int kBits = 32;
    quint32 letters = 0;
    for (const QChar c : word)
        letters |= 1U << (c.unicode() % kBits);
    return letters;
}

} // namespace

AreaWords areaWords(const QString &text)
{
    AreaWords words;
    QString word;
    const auto finish = [&](bool cutShort) {
        if (word.isEmpty())
            return;
        const QString key = writtenOut(foldedWord(word));
        if (!isSmallWord(key)) {
            words.plain.append(plainVowels(key));
            words.stems.append(stemOf(words.plain.last()));
            words.capitals.push_back(word == word.toUpper() && word != word.toLower());
            words.cutShort.push_back(cutShort);
        }
        word.clear();
    };
    for (const QChar c : withoutStopsBetweenLetters(text)) {
        if (c.isLetterOrNumber() || c.isMark())
            word.append(c);
        else
            finish(c == u'.');
    }
    finish(false);
    return words;
}

QString areaPhrase(const QString &text, const AreaWords &words)
{
    return words.stems.isEmpty() ? folded(text) : words.stems.join(u' ');
}

bool isGeneralAreaWord(const QString &stem)
{
    static const QStringList general = [] {
        QStringList stems;
        for (const QString &word : {u"medicine"_s, u"medicina"_s, u"clinic"_s, u"clinica"_s, u"ward"_s, u"float"_s,
                 u"pool"_s, u"inpatient"_s, u"outpatient"_s, u"hospital"_s, u"acute"_s})
            stems.append(areaWords(word).stems);
        return stems;
    }();
    return general.contains(stem);
}

// Reading words that are not known ----------------------------------------------------------------------------------

void AreaVocabulary::add(const AreaWords &words)
{
    for (qsizetype at = 0; at < words.stems.size(); ++at) {
        m_stems.append(words.stems.at(at));
        m_words.push_back({words.plain.at(at), words.stems.at(at), lettersOf(words.plain.at(at))});
    }
}

void AreaVocabulary::sort()
{
    m_stems.sort();
    m_stems.removeDuplicates();
    std::ranges::sort(m_words, {}, &Known::plain);
    const auto isSame = [](const Known &one, const Known &other) { return one.plain == other.plain; };
    m_words.erase(std::unique(m_words.begin(), m_words.end(), isSame), m_words.end());
}

bool AreaVocabulary::contains(const QString &stem) const
{
    return std::ranges::binary_search(m_stems, stem);
}

void AreaVocabulary::join(AreaWords &words) const
{
    for (qsizetype at = 0; at + 1 < words.stems.size(); ++at) {
        if (contains(words.stems.at(at)) && contains(words.stems.at(at + 1)))
            continue;
        const QString joined = words.plain.at(at) + words.plain.at(at + 1);
        const QString stem = stemOf(joined);
        if (!contains(stem))
            continue;
        words.plain[at] = joined;
        words.stems[at] = stem;
        words.plain.removeAt(at + 1);
        words.stems.removeAt(at + 1);
        words.capitals.erase(words.capitals.begin() + at + 1);
        words.cutShort.erase(words.cutShort.begin() + at + 1);
    }
}

QStringList AreaVocabulary::beginningWith(const QString &stem) const
{
    QStringList found;
    for (auto at = std::ranges::lower_bound(m_stems, stem); at != m_stems.end() && at->startsWith(stem); ++at)
        found.append(*at);
    return found;
}

QStringList AreaVocabulary::slipsFrom(const QString &plain) const
{
    constexpr qsizetype kOneSlip = 6;
    constexpr qsizetype kTwoSlips = 10;
    const quint32 letters = lettersOf(plain);
    QStringList near;
    for (int most = 1; most <= 2 && near.isEmpty(); ++most) {
        if (plain.size() < (most == 1 ? kOneSlip : kTwoSlips))
            break;
        for (const Known &known : m_words) {
            if (std::popcount(known.letters ^ letters) > 2 * most || known.plain.size() <= kShort)
                continue; // a slip puts one letter in and takes one out at most
            if (!near.contains(known.stem) && isWithinSlips(plain, known.plain, most))
                near.append(known.stem);
        }
    }
    return near;
}

QStringList AreaVocabulary::readings(const AreaWords &words, qsizetype at) const
{
    constexpr qsizetype kShortestCut = 3; // "Resp."
    constexpr qsizetype kShortestBeginning = 7; // without a stop, "Main" and "Ground" are no beginnings
    const QString &stem = words.stems.at(at);
    if (contains(stem))
        return {stem};
    if (stem.size() >= (words.cutShort[size_t(at)] ? kShortestCut : kShortestBeginning)) {
        const QStringList longer = beginningWith(stem);
        if (!longer.isEmpty())
            return longer;
    }
    return slipsFrom(words.plain.at(at));
}

bool isWithinSlips(const QString &one, const QString &other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return false;
    const auto width = size_t(other.size()) + 1;
    std::vector<int> before(width); // of two letters fewer, of one letter fewer, of all letters so far
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        now[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = qsizetype(j);
            const int change = one[i - 1] == other[at - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && at > 1 && one[i - 1] == other[at - 2] && one[i - 2] == other[at - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        if (*std::ranges::min_element(now) > most)
            return false;
        before.swap(last);
        last.swap(now);
    }
    return last[width - 1] <= most;
}

} // namespace wardmate
