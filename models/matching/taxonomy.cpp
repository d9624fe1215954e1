// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/taxonomy.h"

#include "models/base/text.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Small words that differ between ways of writing the same ("obstetrics & gynaecology", "sala de partos").
bool isSmallWord(const QString &word)
{
    static constexpr std::array kSmall{"and", "of", "the", "for", "in", "y", "de", "del", "la", "el", "los", "las",
        "en", "para", "dept", "department", "departamento", "servicio", "service", "unit", "unidad"};
    return std::ranges::any_of(kSmall, [&](const char *small) { return word == QLatin1StringView(small); });
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
        Ending{"iatrist"_L1, "iatr"_L1}, Ending{"iatria"_L1, "iatr"_L1}, Ending{"iatry"_L1, "iatr"_L1},
        Ending{"iatra"_L1, "iatr"_L1}};
    constexpr qsizetype kShort = 4;
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

/// Words that say little beside another one: "Emergency medicine ward" is about emergencies.
bool isGeneralWord(const QString &stem)
{
    static const QStringList general = [] {
        QStringList stems;
        for (const QString &word : {u"medicine"_s, u"medicina"_s, u"clinic"_s, u"ward"_s, u"float"_s, u"pool"_s})
            stems.append(stemOf(word));
        return stems;
    }();
    return general.contains(stem);
}

struct Words {
    QStringList folded;
    std::vector<bool> capitals; ///< was written in capitals only
};

Words textWords(const QString &text)
{
    Words words;
    QString word;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        const QString key = folded(word);
        if (!isSmallWord(key)) {
            words.folded.append(stemOf(key));
            words.capitals.push_back(word == word.toUpper() && word != word.toLower());
        }
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            word.append(c);
        else
            finish();
    }
    finish();
    return words;
}

QString phraseOf(const QString &text)
{
    const Words words = textWords(text);
    return words.folded.isEmpty() ? folded(text) : words.folded.join(u' ');
}

} // namespace

QString Taxonomy::builtInText()
{
    QFile file(u":/taxonomy/specialties.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

Taxonomy Taxonomy::builtIn()
{
    return fromText(builtInText());
}

Taxonomy Taxonomy::fromText(const QString &text)
{
    Taxonomy taxonomy;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        Node node;
        if (!readLine(line, node))
            continue;
        if (const auto known = taxonomy.m_byCode.constFind(node.code); known != taxonomy.m_byCode.constEnd()) {
            if (node.english.isEmpty()) {
                taxonomy.m_nodes[size_t(*known)].ownWords += node.words;
                continue;
            }
            taxonomy.m_nodes[size_t(*known)] = node;
            continue;
        }
        if (node.english.isEmpty())
            continue;
        taxonomy.m_byCode.insert(node.code, int(taxonomy.m_nodes.size()));
        taxonomy.m_nodes.push_back(node);
    }
    taxonomy.link();
    taxonomy.indexWords();
    taxonomy.measure();
    return taxonomy;
}

bool Taxonomy::readLine(const QString &line, Node &node)
{
    if (line.startsWith(u'#'))
        return false;
    const QStringList parts = line.split(u'|');
    if (parts.size() != 6 || parts[0].trimmed().isEmpty())
        return false;
    node.code = parts[0].trimmed();
    node.parentCodes = parts[1].simplified().split(u',', Qt::SkipEmptyParts);
    const QStringList natures = parts[2].simplified().split(u',', Qt::SkipEmptyParts);
    for (const QString &code : natures) {
        if (const auto nature = fromCode<EventNature>(code.trimmed()); nature && *nature != EventNature::Other)
            node.natures.add(*nature);
    }
    node.english = parts[3].trimmed();
    node.spanish = parts[4].trimmed();
    node.words = parts[5].split(u';', Qt::SkipEmptyParts);
    return true;
}

/// Resolves parents, then depths and ancestors. A ring of parents is cut by the number of steps.
void Taxonomy::link()
{
    for (Node &node : m_nodes) {
        for (const QString &parent : std::as_const(node.parentCodes)) {
            if (const auto at = m_byCode.constFind(parent.trimmed()); at != m_byCode.constEnd())
                node.parents.push_back(*at);
        }
    }
    constexpr int kDeepest = 8;
    for (size_t i = 0; i < m_nodes.size(); ++i)
        climb(i, kDeepest);
}

void Taxonomy::climb(size_t node, int steps)
{
    Node &from = m_nodes[node];
    if (!from.ancestors.empty() || steps == 0)
        return;
    std::vector<int> ancestors{int(node)};
    for (const int parent : from.parents) {
        climb(size_t(parent), steps - 1);
        const Node &above = m_nodes[size_t(parent)];
        ancestors.insert(ancestors.end(), above.ancestors.begin(), above.ancestors.end());
        from.depth = std::max(from.depth, above.depth + 1);
    }
    std::ranges::sort(ancestors);
    const auto rest = std::ranges::unique(ancestors);
    ancestors.erase(rest.begin(), rest.end());
    from.ancestors = std::move(ancestors);
}

void Taxonomy::indexWords()
{
    const auto add = [this](const QString &text, int node) {
        const QString phrase = phraseOf(text);
        if (phrase.isEmpty() || m_byPhrase.contains(phrase))
            return;
        m_byPhrase.insert(phrase, node);
        m_longestPhrase = std::max(m_longestPhrase, int(phrase.count(u' ')) + 1);
    };
    for (int i = 0; i < count(); ++i) { // the programme's own words first
        for (const QString &word : std::as_const(m_nodes[size_t(i)].ownWords))
            add(word, i);
    }
    for (int i = 0; i < count(); ++i) { // labels go before other words, wherever they stand
        const Node &node = m_nodes[size_t(i)];
        add(QString(node.code).replace(u'_', u' '), i);
        add(node.english, i);
        add(node.spanish, i);
    }
    for (int i = 0; i < count(); ++i) {
        for (const QString &word : std::as_const(m_nodes[size_t(i)].words))
            add(word, i);
    }
}

void Taxonomy::measure()
{
    const size_t n = m_nodes.size();
    m_distance.assign(n * n, 1.0);
    std::vector<int> shared;
    for (size_t a = 0; a < n; ++a) {
        for (size_t b = 0; b < n; ++b) {
            const Node &first = m_nodes[a];
            const Node &second = m_nodes[b];
            shared.clear();
            std::ranges::set_intersection(first.ancestors, second.ancestors, std::back_inserter(shared));
            int deepest = 0;
            for (const int common : shared)
                deepest = std::max(deepest, m_nodes[size_t(common)].depth);
            if (a == b)
                m_distance[a * n + b] = 0.0;
            else
                m_distance[a * n + b] = std::clamp(1.0 - 2.0 * deepest / (first.depth + second.depth), 0.0, 1.0);
        }
    }
}

QString Taxonomy::label(int node, QLocale::Language language) const
{
    const Node &named = m_nodes[size_t(node)];
    return language == QLocale::Spanish && !named.spanish.isEmpty() ? named.spanish : named.english;
}

bool Taxonomy::isWithin(int node, int ancestor) const
{
    return std::ranges::binary_search(m_nodes[size_t(node)].ancestors, ancestor);
}

int Taxonomy::nodeFor(const QString &text) const
{
    if (const auto known = m_byCode.constFind(text.trimmed()); known != m_byCode.constEnd())
        return *known;
    if (const auto whole = m_byPhrase.constFind(phraseOf(text)); whole != m_byPhrase.constEnd())
        return *whole;
    std::vector<Found> found = phrasesIn(text);
    if (found.empty())
        return -1;
    if (std::ranges::any_of(found, [](const Found &each) { return !each.general; }))
        std::erase_if(found, [](const Found &each) { return each.general; });
    if (const int joint = nodeUnderAll(found); joint >= 0)
        return joint;
    const auto best = std::ranges::max_element(found, [this](const Found &a, const Found &b) {
        return std::pair(a.words, m_nodes[size_t(a.node)].depth) < std::pair(b.words, m_nodes[size_t(b.node)].depth);
    });
    return best->node;
}

/// Longest phrases first, from left to right, none overlapping another.
std::vector<Taxonomy::Found> Taxonomy::phrasesIn(const QString &text) const
{
    const Words words = textWords(text);
    const int size = int(words.folded.size());
    const int nursing = m_byCode.value(u"general_nursing"_s, -1);
    std::vector<bool> used(size_t(size), false);
    std::vector<Found> found;
    for (int length = std::min(m_longestPhrase, size); length >= 1; --length) {
        for (int at = 0; at + length <= size; ++at) {
            if (std::any_of(used.begin() + at, used.begin() + at + length, [](bool is) { return is; }))
                continue;
            const QString phrase = words.folded.mid(at, length).join(u' ');
            if (phrase.size() <= 2 && !words.capitals[size_t(at)])
                continue; // "or" is a word, "OR" is a room
            const auto node = m_byPhrase.constFind(phrase);
            if (node == m_byPhrase.constEnd())
                continue;
            std::fill(used.begin() + at, used.begin() + at + length, true);
            found.push_back({*node, length, *node == nursing || isGeneralWord(phrase)});
        }
    }
    return found;
}

/// "Cardiology ICU" names two areas; the one that lies under both is meant.
int Taxonomy::nodeUnderAll(const std::vector<Found> &found) const
{
    int best = -1;
    for (int i = 0; i < count(); ++i) {
        const bool under = std::ranges::all_of(found, [&](const Found &each) { return isWithin(i, each.node); });
        if (under && (best < 0 || m_nodes[size_t(i)].depth < m_nodes[size_t(best)].depth))
            best = i;
    }
    return best;
}

} // namespace wardmate
