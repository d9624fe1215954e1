// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/language_text.h"

#include "models/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Language {
    const char *code;
    const char *names; ///< folded, English and Spanish and their own
};

constexpr Language kLanguages[]{
    {"en", "en eng english ingles"},
    {"es", "es spa esp spanish espanol castellano castilian"},
    {"ar", "ar ara arabic arabe"},
    {"tl", "tl tgl fil tagalog filipino pilipino"},
    {"zh", "zh zho chi chinese chino mandarin mandarina cantonese cantones"},
    {"vi", "vi vie vietnamese vietnamita"},
    {"ko", "ko kor korean coreano"},
    {"ru", "ru rus russian ruso"},
    {"fr", "fr fra fre french frances"},
    {"ht", "ht hat haitian creole kreyol haitiano criollo"},
    {"pt", "pt por portuguese portugues brazilian"},
    {"de", "de deu ger german aleman deutsch"},
    {"it", "it ita italian italiano"},
    {"pl", "pl pol polish polaco"},
    {"ja", "ja jpn japanese japones"},
    {"hi", "hi hin hindi"},
    {"ur", "ur urd urdu"},
    {"bn", "bn ben bengali bangla"},
    {"pa", "pa pan punjabi panyabi"},
    {"gu", "gu guj gujarati"},
    {"ta", "ta tam tamil"},
    {"te", "te tel telugu"},
    {"ml", "ml mal malayalam"},
    {"fa", "fa fas per persian farsi persa dari"},
    {"he", "he heb hebrew hebreo"},
    {"so", "so som somali"},
    {"am", "am amh amharic amharico"},
    {"sw", "sw swa swahili suajili"},
    {"hmn", "hmn hmong"},
    {"uk", "uk ukr ukrainian ucraniano"},
    {"ro", "ro ron rumanian romanian rumano"},
    {"el", "el ell greek griego"},
    {"tr", "tr tur turkish turco"},
    {"nl", "nl nld dut dutch neerlandes holandes"},
    {"th", "th tha thai tailandes"},
    {"ne", "ne nep nepali"},
    {"my", "my mya burmese birmano"},
    {"km", "km khm khmer cambodian"},
    {"lo", "lo lao laotian"},
    {"yo", "yo yor yoruba"},
    {"ig", "ig ibo igbo"},
    {"ca", "ca cat catalan catala"},
    {"eu", "eu eus basque euskera vasco"},
    {"gl", "gl glg galician gallego galego"},
    {"qu", "qu que quechua"},
    {"gn", "gn grn guarani"},
    {"nah", "nah nahuatl"},
    {"ase", "ase asl sign signos senas"},
    {"nv", "nv nav navajo"},
    {"hr", "hr hrv croatian croata"},
    {"sr", "sr srp serbian serbio"},
    {"bs", "bs bos bosnian bosnio"},
    {"sv", "sv swe swedish sueco"},
    {"no", "nor norwegian noruego"},
    {"da", "da dan danish danes"},
    {"hu", "hu hun hungarian hungaro"},
    {"cs", "cs ces czech checo"},
    {"bg", "bg bul bulgarian bulgaro"},
    {"fi", "fi fin finnish finlandes suomi"},
    {"sk", "sk slk slovak eslovaco"},
    {"sq", "sq sqi albanian albanes"},
    {"hy", "hy hye armenian armenio"},
    {"ka", "ka kat georgian georgiano"},
    {"ps", "ps pus pashto pastun"},
    {"ku", "ku kur kurdish kurdo"},
    {"ti", "ti tir tigrinya"},
    {"ha", "ha hau hausa"},
    {"wo", "wo wol wolof"},
    {"id", "ind indonesian indonesio"},
    {"ms", "msa malay malayo"},
    {"ay", "ay aym aymara"},
    {"yua", "yua maya"},
};

const QHash<QString, QString> &languageNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> built;
        for (const Language &language : kLanguages) {
            for (const QString &name : QString::fromLatin1(language.names).split(u' '))
                built.insert(name, QString::fromLatin1(language.code));
        }
        return built;
    }();
    return names;
}

} // namespace

LanguageList languagesIn(const QString &text)
{
    static const QRegularExpression separators(u"[;,/|&+\\n\u2022]|\\b(?:and|y|e)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression remark(u"\\([^)]*\\)"_s);
    LanguageList list;
    if (text.isEmpty())
        return list;
    const QStringList parts = QString(text).remove(remark).split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = foldedWords(part); // "en-US", "American Sign Language", "fluent Spanish"
        QString code;
        for (const QString &word : words) {
            if (code.isEmpty() && (word.size() > 3 || word == words.first()))
                code = languageNames().value(word);
        }
        if (!code.isEmpty()) {
            if (!list.codes.contains(code))
                list.codes.append(code);
        } else if (!words.isEmpty()) {
            list.unknown.append(part.simplified());
        }
    }
    return list;
}

QString languageTicked(const QString &heading)
{
    static const QSet<QString> said{u"lang"_s, u"language"_s, u"languages"_s, u"idioma"_s, u"idiomas"_s, u"speaks"_s,
        u"speaker"_s, u"speaking"_s, u"spoken"_s, u"fluent"_s, u"habla"_s, u"hablado"_s};
    constexpr qsizetype kShortestName = 4; // "it" and "no" are words, too
    QStringList words = foldedWords(heading);
    const bool isSaid = words.size() > 1 && (said.contains(words.constFirst()) || said.contains(words.constLast()));
    if (isSaid)
        words.removeIf([](const QString &word) { return said.contains(word); });
    if (words.size() != 1 || (!isSaid && words.constFirst().size() < kShortestName))
        return {};
    return languageNames().value(words.constFirst());
}

} // namespace wardmate
