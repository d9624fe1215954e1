// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// \file
/// The words of units and specialties as hospitals write them, brought into a form in which the same things are the
/// same: accents, endings, British and American spelling, usual abbreviations, letters with full stops between them.

namespace wardmate {

struct AreaWords {
    QStringList stems;
    QStringList plain; ///< the same words before their endings went
    std::vector<bool> capitals; ///< was written in capitals only
    std::vector<bool> cutShort; ///< a full stop follows ("Resp. Care")
};
[[nodiscard]] AreaWords areaWords(const QString &text);

/// The stems as one key; the folded text itself when it has no telling word.
[[nodiscard]] QString areaPhrase(const QString &text, const AreaWords &words);

/// Whether a stem says little beside another one: "Emergency medicine ward" is about emergencies.
[[nodiscard]] bool isGeneralAreaWord(const QString &stem);

/// All words that are known, to read those that are not.
class AreaVocabulary
{
public:
    void add(const AreaWords &words);
    /// To be called after the last add().
    void sort();
    [[nodiscard]] bool contains(const QString &stem) const;
    /// Makes one of two words that are known only together ("post-partum").
    void join(AreaWords &words) const;
    /// Known stems that an unknown word may stand for: what it is the beginning of, else what it is a slip of the pen
    /// away from (one letter too many, too few, wrong or exchanged; two in long words). The known one itself.
    [[nodiscard]] QStringList readings(const AreaWords &words, qsizetype at) const;

private:
    [[nodiscard]] QStringList beginningWith(const QString &stem) const;
    [[nodiscard]] QStringList slipsFrom(const QString &plain) const;

    struct Known {
        QString plain;
        QString stem;
        quint32 letters = 0; ///< a bit for each letter there is in it
    };
    QStringList m_stems;
    std::vector<Known> m_words;
};

/// Letters to put in, take out, change or exchange with the next one to make one word of the other, as long as it is
/// not more than most (Damerau 1964).
[[nodiscard]] bool isWithinSlips(const QString &one, const QString &other, int most);

} // namespace wardmate
