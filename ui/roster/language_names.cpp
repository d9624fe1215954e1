// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/language_names.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace wardmate {

namespace {

struct Name {
    const char *code;
    const char *name;
};

constexpr Name kNames[]{
    {"am", QT_TRANSLATE_NOOP("Language", "Amharic")},
    {"ar", QT_TRANSLATE_NOOP("Language", "Arabic")},
    {"bn", QT_TRANSLATE_NOOP("Language", "Bengali")},
    {"zh", QT_TRANSLATE_NOOP("Language", "Chinese")},
    {"nl", QT_TRANSLATE_NOOP("Language", "Dutch")},
    {"en", QT_TRANSLATE_NOOP("Language", "English")},
    {"fa", QT_TRANSLATE_NOOP("Language", "Farsi")},
    {"fr", QT_TRANSLATE_NOOP("Language", "French")},
    {"de", QT_TRANSLATE_NOOP("Language", "German")},
    {"el", QT_TRANSLATE_NOOP("Language", "Greek")},
    {"gu", QT_TRANSLATE_NOOP("Language", "Gujarati")},
    {"ht", QT_TRANSLATE_NOOP("Language", "Haitian Creole")},
    {"he", QT_TRANSLATE_NOOP("Language", "Hebrew")},
    {"hi", QT_TRANSLATE_NOOP("Language", "Hindi")},
    {"it", QT_TRANSLATE_NOOP("Language", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("Language", "Japanese")},
    {"ko", QT_TRANSLATE_NOOP("Language", "Korean")},
    {"pl", QT_TRANSLATE_NOOP("Language", "Polish")},
    {"pt", QT_TRANSLATE_NOOP("Language", "Portuguese")},
    {"pa", QT_TRANSLATE_NOOP("Language", "Punjabi")},
    {"ro", QT_TRANSLATE_NOOP("Language", "Romanian")},
    {"ru", QT_TRANSLATE_NOOP("Language", "Russian")},
    {"so", QT_TRANSLATE_NOOP("Language", "Somali")},
    {"es", QT_TRANSLATE_NOOP("Language", "Spanish")},
    {"sw", QT_TRANSLATE_NOOP("Language", "Swahili")},
    {"tl", QT_TRANSLATE_NOOP("Language", "Tagalog")},
    {"ta", QT_TRANSLATE_NOOP("Language", "Tamil")},
    {"te", QT_TRANSLATE_NOOP("Language", "Telugu")},
    {"tr", QT_TRANSLATE_NOOP("Language", "Turkish")},
    {"uk", QT_TRANSLATE_NOOP("Language", "Ukrainian")},
    {"ur", QT_TRANSLATE_NOOP("Language", "Urdu")},
    {"vi", QT_TRANSLATE_NOOP("Language", "Vietnamese")},
};

} // namespace

std::vector<std::pair<QString, QString>> spokenLanguages()
{
    std::vector<std::pair<QString, QString>> languages;
    for (const Name &name : kNames)
        languages.emplace_back(QString::fromLatin1(name.code), QCoreApplication::translate("Language", name.name));
    const QCollator collator;
    std::sort(languages.begin(), languages.end(),
        [&collator](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    return languages;
}

} // namespace wardmate
