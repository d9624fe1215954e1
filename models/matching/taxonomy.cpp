// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/taxonomy.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr size_t kMostReadings = 64; // of a phrase with words that are not known

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
    static const Taxonomy shipped = fromText(builtInText());
    return shipped;
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
    ancestors.erase(std::unique(ancestors.begin(), ancestors.end()), ancestors.end());
    from.ancestors = std::move(ancestors);
}

void Taxonomy::indexWords()
{
    const auto add = [this](const QString &text, int node) {
        const AreaWords words = areaWords(text);
        m_vocabulary.add(words);
        const QString phrase = areaPhrase(text, words);
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
    m_vocabulary.sort();
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
    if (const auto whole = m_byPhrase.constFind(areaPhrase(text, areaWords(text))); whole != m_byPhrase.constEnd())
        return *whole;
    std::vector<Found> found = phrasesIn(text);
    if (found.empty())
        return -1;
    if (std::ranges::any_of(found, [](const Found &each) { return !each.weak; }))
        std::erase_if(found, [](const Found &each) { return each.weak; });
    if (const int joint = nodeUnderAll(found); joint >= 0)
        return joint;
    if (const int childrens = childrensNode(found); childrens >= 0)
        return childrens;
    const auto best = std::ranges::max_element(found, [this](const Found &a, const Found &b) {
        return std::pair(a.words, m_nodes[size_t(a.node)].depth) < std::pair(b.words, m_nodes[size_t(b.node)].depth);
    });
    return best->node;
}

/// Longest phrases first, from left to right, none overlapping another.
std::vector<Taxonomy::Found> Taxonomy::phrasesIn(const QString &text) const
{
    AreaWords words = areaWords(text);
    m_vocabulary.join(words);
    const int size = int(words.stems.size());
    const int nursing = m_byCode.value(u"general_nursing"_s, -1);
    std::vector<QStringList> readings;
    for (int at = 0; at < size; ++at)
        readings.push_back(m_vocabulary.readings(words, at));
    std::vector<bool> used(size_t(size), false);
    std::vector<Found> found;
    for (int length = std::min(m_longestPhrase, size); length >= 1; --length) {
        for (int at = 0; at + length <= size; ++at) {
            if (std::any_of(used.begin() + at, used.begin() + at + length, [](bool is) { return is; }))
                continue;
            if (length == 1 && words.stems.at(at).size() <= 2 && !words.capitals[size_t(at)])
                continue; // "or" is a word, "OR" is a room
            const int node = nodeForReadings({readings.data() + at, size_t(length)});
            if (node < 0)
                continue;
            std::fill(used.begin() + at, used.begin() + at + length, true);
            const QString &stem = words.stems.at(at);
            const bool guessed = readings[size_t(at)] != QStringList{stem};
            const bool weak = length == 1 && (guessed || isGeneralAreaWord(stem));
            found.push_back({node, length, node == nursing || weak});
        }
    }
    return found;
}

/// The node of the phrase that some words make. Where a word may stand for several known ones, all phrases that are
/// known must mean the same, or the most general of them all the others.
int Taxonomy::nodeForReadings(std::span<const QStringList> words) const
{
    QStringList phrases{QString()};
    for (const QStringList &readings : words) {
        QStringList longer;
        for (const QString &phrase : std::as_const(phrases)) {
            for (const QString &word : readings)
                longer.append(phrase.isEmpty() ? word : phrase + u' ' + word);
        }
        if (longer.isEmpty() || longer.size() > qsizetype(kMostReadings))
            return -1;
        phrases = std::move(longer);
    }
    int general = -1;
    std::vector<int> nodes;
    for (const QString &phrase : std::as_const(phrases)) {
        const int node = m_byPhrase.value(phrase, -1);
        if (node < 0)
            continue;
        nodes.push_back(node);
        if (general < 0 || m_nodes[size_t(node)].depth < m_nodes[size_t(general)].depth)
            general = node;
    }
    const bool same = std::ranges::all_of(nodes, [&](int node) { return isWithin(node, general); });
    return same ? general : -1;
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

/// "Pediatric nephrology" is no area of its own: it lies nearer to other work with children than to adults' kidneys.
int Taxonomy::childrensNode(const std::vector<Found> &found) const
{
    const int paediatrics = m_byCode.value(u"paediatrics"_s, -1);
    if (std::ranges::none_of(found, [&](const Found &each) { return each.node == paediatrics; }))
        return -1;
    const auto allWithin = [&](const QString &code) {
        const int top = m_byCode.value(code, -1);
        return top >= 0 && std::ranges::all_of(found, [&](const Found &each) {
            return each.node == paediatrics || isWithin(each.node, top);
        });
    };
    const bool medical = allWithin(u"medicine"_s);
    const bool surgical = allWithin(u"surgery"_s);
    if (medical && surgical)
        return paediatrics;
    return m_byCode.value(medical ? u"paediatric_specialties"_s : surgical ? u"paediatric_surgery"_s : QString(), -1);
}

} // namespace wardmate
