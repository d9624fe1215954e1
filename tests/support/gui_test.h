// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace wardmate {

/// What every test of a widget needs: the program's look, settings of its own, and warnings that fail the test.
class GuiTest
{
public:
    GuiTest()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setPalette(QPalette()); // what the test before left
        theme = std::make_unique<Theme>();
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        theme->apply(ThemeChoice::Light, 100);
    }

    ~GuiTest() { theme->apply(ThemeChoice::Light, 100); } // the next one measures from the system's text size

    GuiTest(const GuiTest &) = delete;
    GuiTest &operator=(const GuiTest &) = delete;

    /// Call it in init(): a broken connect or a layout warning fails the test; the offscreen platform's own is left out.
    static void failOnWarnings()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 3, 0)
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
#endif
    }

    QTemporaryDir folder;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<QSettings> settings;
};

} // namespace wardmate
