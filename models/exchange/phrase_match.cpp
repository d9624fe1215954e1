// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/phrase_match.h"

#include "models/base/text.h"

#include <QLatin1StringView>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

QStringList matchWords(const QString &text)
{
    QString cut;
    cut.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool followed = i + 1 < text.size() && text.at(i + 1).isLower(); // "eventDate" is cut, "PharmD" is not
        if (i > 0 && followed && text.at(i).isUpper() && text.at(i - 1).isLower())
            cut += u' ';
        if (text.at(i) != u'\'' && text.at(i) != u'\u2019')
            cut += text.at(i);
    }
    QStringList words;
    bool joining = false;
    const QStringList plain = foldedWords(cut);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QString &word = plain.at(i);
        const bool letter = word.size() == 1 && word.at(0).isLetter();
        if (word == u"e" && i + 1 < plain.size() && plain.at(i + 1).startsWith(u"mail")) {
            words.append(u"email"_s);
            ++i;
            joining = false;
        } else if (letter && joining) {
            words.last() += word;
        } else {
            words.append(word);
            joining = letter;
        }
    }
    return words;
}

int phraseWeight(const QStringList &words, const char *phrase)
{
    int weight = 0;
    for (const auto part : QLatin1StringView(phrase).tokenize(u' ')) {
        const bool prefix = part.endsWith(u'*');
        const auto stem = prefix ? part.chopped(1) : part;
        const bool found = std::any_of(words.cbegin(), words.cend(),
            [&](const QString &word) { return prefix ? word.startsWith(stem) : word == stem; });
        if (!found)
            return 0;
        ++weight;
    }
    return weight;
}

} // namespace wardmate
