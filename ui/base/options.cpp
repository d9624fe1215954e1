// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/options.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct ThemeCode {
    ThemeChoice choice;
    QLatin1StringView code;
};

constexpr std::array<ThemeCode, 4> kThemes{{
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
    {ThemeChoice::HighContrast, "high_contrast"_L1},
}};

} // namespace

Options readOptions(const QSettings &settings)
{
    Options options;
    options.language = settings.value(u"interface/language"_s).toString();
    const QString theme = settings.value(u"interface/theme"_s).toString();
    for (const ThemeCode &word : kThemes) {
        if (theme == word.code)
            options.theme = word.choice;
    }
    options.textPercent = std::clamp(settings.value(u"interface/text_percent"_s, 100).toInt(), 100, 200);
    options.idleMinutes = std::clamp(settings.value(u"lock/idle_minutes"_s, 5).toInt(), 0, 60);
    options.keepRecent = settings.value(u"files/keep_recent"_s, true).toBool();
    return options;
}

void writeOptions(QSettings &settings, const Options &options)
{
    settings.setValue(u"interface/language"_s, options.language);
    for (const ThemeCode &word : kThemes) {
        if (options.theme == word.choice)
            settings.setValue(u"interface/theme"_s, QString(word.code));
    }
    settings.setValue(u"interface/text_percent"_s, options.textPercent);
    settings.setValue(u"lock/idle_minutes"_s, options.idleMinutes);
    settings.setValue(u"files/keep_recent"_s, options.keepRecent);
}

} // namespace wardmate
