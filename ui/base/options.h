// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace wardmate {

/// Which look is wanted.
enum class ThemeChoice {
    System,
    Light,
    Dark,
    HighContrast
};

/// What one person chose on one computer. Kept in the settings of the computer, never in the shared file, and without
/// anybody's name.
struct Options {
    QString language; ///< "en", "es"; empty follows the system
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 100 to 200
    int idleMinutes = 5; ///< lock after so many minutes without a key or click; 0 is off (ux.md 7.9)
    bool keepRecent = true; ///< list of the last five files
    bool operator==(const Options &) const = default;
};

[[nodiscard]] Options readOptions(const QSettings &settings);
void writeOptions(QSettings &settings, const Options &options);

} // namespace wardmate
