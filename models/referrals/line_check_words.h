// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// \file
/// Word lists of the one-line check: plain text files, one folded word a line, in byte order (resources/line_check).

namespace wardmate::linecheck {

/// A sorted list of words, searched where it lies.
class WordList
{
public:
    explicit WordList(const QString &resource);
    [[nodiscard]] bool contains(QStringView word) const;
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    /// Where the words with the same first two letters lie.
    [[nodiscard]] static std::size_t bucketOf(char first, char second);
    void index();

    QByteArray m_text;
    std::vector<qsizetype> m_starts; ///< of each bucket, and the end
};

/// Everything the check knows about words. Read once, never changed.
struct WordLists {
    WordList given;
    WordList family;
    WordList common; ///< names that are names even in lower case
    WordList ordinaryEnglish; ///< words of the language, names left out that are hardly ever a word
    WordList ordinarySpanish; ///< the same
    WordList eponyms; ///< diseases, signs, tests and devices called after somebody
    WordList clinical; ///< brands, days, languages and other words that take a capital without being a person
    WordList abbreviations; ///< clinical capitals that are no initials
    WordList dottedAbbreviations; ///< what is written with dots and is no initials: "I.V.", "p.o."
    WordList titles; ///< what stands before a name only
    WordList roles; ///< who people are, with or without a name behind
    WordList naming; ///< "named", "llamado"
    WordList actions; ///< what somebody did, behind a name
    WordList doubtful; ///< names too often ordinary words to be believed for a capital and a verb alone
    WordList stops; ///< never part of a name, whatever stands before
    WordList eponymNouns; ///< behind an eponym in English
    WordList eponymLeads; ///< before an eponym in Spanish
    WordList peopleVerbs; ///< what only people do: "administered", "olvido"
    WordList thingVerbs; ///< past forms of what things and days do as well: "delayed", "termino"
    WordList eitherVerbs; ///< the same, but with something behind it only people do them: "opened the tray"
    WordList
        surelyNames; ///< names whose other meaning cannot open a sentence as its subject: "Rusty was", "Nieves llego"
    WordList infinitives; ///< what only people can or cannot: "cannot sleep"
    WordList personStates; ///< what only somebody is: "was punched", "fue agredida"
    WordList departments; ///< where somebody works: "Hope from pharmacy"
};
[[nodiscard]] const WordLists &wordLists();

/// The language of a line, where its words tell.
enum class Language {
    Either,
    English,
    Spanish
};

/// Particles inside family names: "de la Cruz", "van der Berg", "bin Said".
[[nodiscard]] bool isParticle(QStringView word);

/// What stands behind the number of an age: "yo", "anos", and the sex.
[[nodiscard]] bool isAgeUnit(QStringView word);

/// What stands before a thing that something was done to.
[[nodiscard]] bool isDeterminer(QStringView word);
[[nodiscard]] bool isPreposition(QStringView word);

/// What is done to somebody named behind it, "blamed Kulesa", and what befalls one, "death of Kulesa".
[[nodiscard]] bool isDoneTo(QStringView word);
/// Talking that "to" or "with" and a person follow: "spoke to", "gracias a".
[[nodiscard]] bool isTalk(QStringView word);
[[nodiscard]] bool befalls(QStringView word);

/// How surely a word is somebody's name.
enum class NameStrength {
    None, ///< an ordinary or clinical word
    Unknown, ///< in no list
    Weak, ///< a name and a word as well (Grace, Young, Luz)
    Strong, ///< a name
    Common ///< a frequent name that is hardly ever anything else
};
struct NameRating {
    NameStrength strength = NameStrength::None;
    bool given = false;
    bool family = false;
    bool eponym = false;
    bool clinical = false;
};
/// A word of the other language only ("Rosa" in an English line) is no ordinary word.
[[nodiscard]] NameRating rateName(QStringView word, Language language);

struct Tokens;
[[nodiscard]] Language languageOf(const Tokens &tokens);

} // namespace wardmate::linecheck
