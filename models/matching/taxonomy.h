// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/matching/area_words.h"
#include "models/matching/code_set.h"

#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace wardmate {

/// Specialties and practice areas, shared by all professions, with the words they go by in English and Spanish
/// (resources/taxonomy/specialties.txt). A node may lie under two parents: paediatric intensive care is both.
class Taxonomy
{
public:
    /// The areas that come with the program.
    [[nodiscard]] static Taxonomy builtIn();
    /// Lines as in the resource file; a line with a known code takes the place of the earlier one, so that a
    /// programme can add and change areas; one with nothing but a known code and words adds these words, which go
    /// before all others. Lines that make no sense are left out.
    [[nodiscard]] static Taxonomy fromText(const QString &text);
    [[nodiscard]] static QString builtInText();

    [[nodiscard]] int count() const { return int(m_nodes.size()); }
    /// The node a text stands for: its code, a label, or any word it goes by, also inside a longer text ("Med-Surg 3",
    /// "Dept. of Cardiology"). -1 when none is known.
    [[nodiscard]] int nodeFor(const QString &text) const;
    [[nodiscard]] QString code(int node) const { return m_nodes[size_t(node)].code; }
    /// The label in English or Spanish; other languages get the English one.
    [[nodiscard]] QString label(int node, QLocale::Language language = QLocale().language()) const;
    [[nodiscard]] CodeSet<EventNature> natures(int node) const { return m_nodes[size_t(node)].natures; }
    [[nodiscard]] bool isWithin(int node, int ancestor) const;

    /// 0 for the same area, 1 for areas that share no parent; between them 1 - 2 d / (a + b), where a and b are the
    /// depths of the two and d the depth of their deepest common parent (Wu and Palmer 1994).
    [[nodiscard]] double distance(int a, int b) const { return m_distance[size_t(a) * m_nodes.size() + size_t(b)]; }

private:
    struct Node {
        QString code;
        QStringList parentCodes;
        CodeSet<EventNature> natures;
        QString english;
        QString spanish;
        QStringList words;
        QStringList ownWords; ///< added by the programme
        std::vector<int> parents;
        std::vector<int> ancestors; ///< itself included, ascending
        int depth = 1;
    };
    struct Found {
        int node = -1;
        int words = 0;
        bool weak = false; ///< counts only where nothing else is found
    };

    static bool readLine(const QString &line, Node &node);
    void link();
    void climb(size_t node, int steps);
    void indexWords();
    void measure();
    [[nodiscard]] std::vector<Found> phrasesIn(const QString &text) const;
    [[nodiscard]] int nodeForReadings(std::span<const QStringList> words) const;
    [[nodiscard]] int nodeUnderAll(const std::vector<Found> &found) const;
    [[nodiscard]] int childrensNode(const std::vector<Found> &found) const;

    std::vector<Node> m_nodes;
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_byPhrase;
    AreaVocabulary m_vocabulary;
    int m_longestPhrase = 1;
    std::vector<double> m_distance;
};

} // namespace wardmate
