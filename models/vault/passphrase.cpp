// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/passphrase.h"

#include "models/base/text.h"
#include "models/vault/vault_error.h"

#include <QFile>

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// At 256 MiB and 0.4 s a guess (security.md 2e), some hundred guesses a second on one large machine: 2^35 take it ten
// years. "Hospital2026!" has 21 bits, five words of ours 55 and more.
constexpr double kFloorBits = 35;
constexpr double kStrongBits = 52;
constexpr double kVeryStrongBits = 64;

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
    ZxcMatch_t *info = nullptr;
    std::vector<const char *> words = dictionary; // the library takes no const array
    const double bits = ZxcvbnMatch(typed.constData(), words.data(), &info);
    const std::unique_ptr<ZxcMatch_t, void (*)(ZxcMatch_t *)> guard(info, ZxcvbnFreeInfo);
    PassphraseWeakness weakness = PassphraseWeakness::None;
    int longest = 0;
    for (const ZxcMatch_t *match = info; match != nullptr; match = match->Next) {
        const PassphraseWeakness part = weaknessOf(*match, names, typed);
        if (part != PassphraseWeakness::None && match->Length > longest) {
            longest = match->Length;
            weakness = part;
        }
    }
    return {bits, weakness};
}

} // namespace

PassphraseRating ratePassphrase(const QString &passphrase, const QStringList &names)
{
    if (passphrase.isEmpty())
        return {};
    constexpr qsizetype kLongest = 100; // zxcvbn's time grows with the square; more says nothing new
    std::vector<QByteArray> nameWords{"wardmate"};
    for (const QString &name : names) {
        for (const QString &word : foldedWords(name)) {
            if (word.size() > 2)
                nameWords.push_back(word.toUtf8());
        }
    }
    std::vector<QByteArray> spanish;
    for (const QString &word : passphraseWords(PassphraseLanguage::Spanish))
        spanish.push_back(word.toUtf8());
    std::vector<const char *> dictionary;
    for (const QByteArray &word : nameWords)
        dictionary.push_back(word.constData());
    for (const QByteArray &word : spanish)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    QByteArray typed = passphrase.left(kLongest).toUtf8();
    QByteArray plain = folded(passphrase.left(kLongest)).toUtf8(); // an accent or a capital hides no word
    const auto asTyped = bitsOf(typed, nameWords, dictionary);
    const auto asPlain = bitsOf(plain, nameWords, dictionary);
    sodium_memzero(typed.data(), size_t(typed.size()));
    sodium_memzero(plain.data(), size_t(plain.size()));

    PassphraseRating rating;
    // Capitals and accents are worth a little: a word or two of spelling each, no more.
    rating.bits = std::min(asTyped.first, asPlain.first + 5);
    rating.strength = stepOf(rating.bits);
    const bool strong = rating.strength >= PassphraseStrength::Strong;
    const PassphraseWeakness found
        = asPlain.second != PassphraseWeakness::None ? asPlain.second : PassphraseWeakness::TooShort;
    rating.weakness = strong ? PassphraseWeakness::None : found;
    return rating;
}

void requireAcceptable(const SecretBytes &passphrase, const QStringList &names)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
    const bool accepted = ratePassphrase(text, names).isAccepted();
    sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    if (!accepted)
        throw VaultError(Error::Kind::Invalid, u"the passphrase is too easy to guess"_s, u"passphrase_weak"_s);
}

QStringList passphraseWords(PassphraseLanguage language)
{
    QFile file(
        language == PassphraseLanguage::Spanish ? u":/words/passphrase_es.txt"_s : u":/words/passphrase_en.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
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
