// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class QAction;
class QWidget;

namespace wardmate {

/// The letter by which a caption is chosen, a capital; null without one.
[[nodiscard]] QChar letterOf(const QString &caption);

/// The caption with a letter of its own: the one it has if that is free, else the first free one that begins a word, else
/// any. What a place offers takes the caption of a standard entry, and no translator can see all that meet in a menu.
[[nodiscard]] QString withFreeLetter(const QString &caption, const QSet<QChar> &taken);

/// The letters of the shown entries of a menu or menu bar but this one.
[[nodiscard]] QSet<QChar> lettersBeside(const QAction &entry, const QWidget &menu);

} // namespace wardmate
