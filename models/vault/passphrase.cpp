// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/passphrase.h"

#include "models/base/text.h"
#include "models/vault/vault_error.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// At 256 MiB and 0.4 s a guess (security.md 2e), some hundred guesses a second on one large machine: 2^35 take it ten
// years. "Hospital2026!" has 19 bits; of 2,000 times five words of ours none had less than 40, half of them 56 and more.
constexpr double kFloorBits = 35;
constexpr double kStrongBits = 50;
constexpr double kVeryStrongBits = 62;

PassphraseStrength stepOf(double bits)
{
    if (bits < kFloorBits)
        return PassphraseStrength::TooWeak;
    if (bits < kStrongBits)
        return PassphraseStrength::Fair;
    return bits < kVeryStrongBits ? PassphraseStrength::Strong : PassphraseStrength::VeryStrong;
}

PassphraseWeakness weaknessOf(const ZxcMatch_t &match, const std::vector<QByteArray> &names, QByteArrayView typed)
{
    switch (int(match.Type) & ~int(MULTIPLE_MATCH)) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return PassphraseWeakness::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH: {
        const QByteArray part = typed.sliced(match.Begin, match.Length).toByteArray().toLower();
        const bool isName = std::ranges::find(names, part) != names.end();
        return isName ? PassphraseWeakness::KnownName : PassphraseWeakness::CommonWord;
    }
    case REPEATS_MATCH:
        return PassphraseWeakness::Repeat;
    case SEQUENCE_MATCH:
    case SPATIAL_MATCH:
        return PassphraseWeakness::Pattern;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PassphraseWeakness::Date;
    default:
        return PassphraseWeakness::None;
    }
}

/// The bits of one spelling, and the longest of its guessable parts.
std::pair<double, PassphraseWeakness> bitsOf(
    const QByteArray &typed, const std::vector<QByteArray> &names, const std::vector<const char *> &dictionary)
{
    constexpr double kMostForPatterns = 20; // walks over the keyboard are tried as wholes, however long
    ZxcMatch_t *info = nullptr;
    std::vector<const char *> words = dictionary; // the library takes no const array
    const double bits = ZxcvbnMatch(typed.constData(), words.data(), &info);
    const std::unique_ptr<ZxcMatch_t, void (*)(ZxcMatch_t *)> guard(info, ZxcvbnFreeInfo);
    PassphraseWeakness weakness = PassphraseWeakness::None;
    int longest = 0;
    double patterns = 0;
    for (const ZxcMatch_t *match = info; match != nullptr; match = match->Next) {
        const PassphraseWeakness part = weaknessOf(*match, names, typed);
        if (part == PassphraseWeakness::Pattern || part == PassphraseWeakness::Repeat)
            patterns += match->MltEnpy;
        if (part != PassphraseWeakness::None && match->Length > longest) {
            longest = match->Length;
            weakness = part;
        }
    }
    return {bits - std::max(0.0, patterns - kMostForPatterns), weakness};
}

QStringList wordsIn(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Days, months, numbers: whoever guesses one of a series guesses the next. The word that stands for all of it.
const QHash<QString, QString> &firstOfSeries()
{
    static const QHash<QString, QString> firsts = [] {
        QHash<QString, QString> made;
        for (const QString &line : wordsIn(u":/words/series.txt"_s)) {
            const QStringList series = line.split(u' ');
            for (const QString &word : series)
                made.insert(word, series.constFirst());
        }
        return made;
    }();
    return firsts;
}

struct Distinct {
    QString text; ///< every word once, with nothing between words
    int repeats = 0;
};

/// What is left to guess when every word counts once. Spaces between words tell nothing.
Distinct distinctPartsOf(const QString &plain)
{
    static const QRegularExpression part(u"\\p{L}+|\\p{N}+|[^\\p{L}\\p{N}\\s]+"_s);
    static const QRegularExpression separator(u"^[-_.,;:+/']$"_s); // between words it is a space
    static const QRegularExpression again(u"(.{2,}?)\\1+"_s);
    constexpr qsizetype kShortestWord = 3;
    Distinct distinct;
    QSet<QString> seen;
    for (auto found = part.globalMatch(plain); found.hasNext();) {
        const QString word = found.next().captured();
        if (separator.match(word).hasMatch())
            continue;
        const QString meant = firstOfSeries().value(word, word);
        if (word.size() >= kShortestWord && seen.contains(meant)) {
            ++distinct.repeats;
            continue;
        }
        seen.insert(meant);
        distinct.text += word;
    }
    for (auto found = again.globalMatch(distinct.text); found.hasNext(); found.next())
        ++distinct.repeats;
    distinct.text.replace(again, u"\\1"_s);
    return distinct;
}

/// Words of every name, whole and in parts, first: the library takes the place in the list for how soon it is tried.
std::vector<QByteArray> nameWordsOf(const QStringList &names)
{
    std::vector<QByteArray> words{"wardmate"};
    for (const QString &name : names) {
        for (const QString &word : foldedWords(name)) {
            if (word.size() > 2)
                words.push_back(word.toUtf8());
        }
    }
    return words;
}

/// Spanish, which the library does not know: the words that people take first, then the others.
const std::vector<QByteArray> &spanishWords()
{
    static const std::vector<QByteArray> words = [] {
        std::vector<QByteArray> made;
        for (const QString &word : wordsIn(u":/words/common_es.txt"_s))
            made.push_back(word.toLatin1());
        for (const QString &word : passphraseWords(PassphraseLanguage::Spanish))
            made.push_back(word.toLatin1());
        return made;
    }();
    return words;
}

} // namespace

PassphraseRating ratePassphrase(const QString &passphrase, const QStringList &names)
{
    if (passphrase.isEmpty())
        return {};
    constexpr qsizetype kLongest = 100; // zxcvbn's time grows with the square; more says nothing new
    constexpr double kBitsOfARepeat = 2; // how often, and where
    constexpr double kBitsOfSpelling = 5; // capitals and accents are worth a little, no more
    const std::vector<QByteArray> nameWords = nameWordsOf(names);
    std::vector<const char *> dictionary;
    for (const std::vector<QByteArray> *words : {&nameWords, &spanishWords()}) {
        for (const QByteArray &word : *words)
            dictionary.push_back(word.constData());
    }
    dictionary.push_back(nullptr);

    QByteArray typed = passphrase.left(kLongest).toUtf8();
    const QString unaccented = folded(passphrase.left(kLongest)); // an accent or a capital hides no word
    Distinct distinct = distinctPartsOf(unaccented);
    QByteArray plain = distinct.text.toUtf8();
    const auto asTyped = bitsOf(typed, nameWords, dictionary);
    const auto asPlain = bitsOf(plain, nameWords, dictionary);
    sodium_memzero(typed.data(), size_t(typed.size()));
    sodium_memzero(plain.data(), size_t(plain.size()));
    sodium_memzero(distinct.text.data(), size_t(distinct.text.size()) * sizeof(QChar));

    PassphraseRating rating;
    const double spelling = unaccented == passphrase.left(kLongest) ? 0 : kBitsOfSpelling;
    rating.bits = std::min(asTyped.first, asPlain.first + kBitsOfARepeat * distinct.repeats + spelling);
    rating.strength = stepOf(rating.bits);
    if (rating.strength >= PassphraseStrength::Strong)
        rating.weakness = PassphraseWeakness::None;
    else if (distinct.repeats > 0)
        rating.weakness = PassphraseWeakness::Repeat;
    else
        rating.weakness = asPlain.second != PassphraseWeakness::None ? asPlain.second : PassphraseWeakness::TooShort;
    return rating;
}

void requireAcceptable(const SecretBytes &passphrase, const QStringList &names)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
    const bool accepted = ratePassphrase(text, names).isAccepted();
    sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    if (!accepted)
        throw VaultError(Error::Kind::Refused, u"the passphrase is too easy to guess"_s, u"passphrase_weak"_s);
}

QStringList passphraseWords(PassphraseLanguage language)
{
    return wordsIn(
        language == PassphraseLanguage::Spanish ? u":/words/passphrase_es.txt"_s : u":/words/passphrase_en.txt"_s);
}

QString suggestPassphrase(PassphraseLanguage language, int words)
{
    const QStringList list = passphraseWords(language);
    QStringList chosen;
    for (int i = 0; i < words && !list.isEmpty(); ++i)
        chosen.append(list.at(randombytes_uniform(quint32(list.size()))));
    return chosen.join(u' ');
}

} // namespace wardmate
