// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/options.h"

#include <QString>

class QWidget;

namespace wardmate {

class Theme;

/// Grabs a widget in light and dark, at 100 and 200 % text, into <build>/pictures/<name>-<look>-<percent>.png, for a
/// person to look at. width and height at 100 %; 0 takes the size hint. The widget is shown while it is grabbed.
void takePictures(QWidget &widget, Theme &theme, const QString &name, int width = 1366, int height = 720);
/// One picture as the widget stands.
void takePicture(QWidget &widget, const QString &name);

} // namespace wardmate
