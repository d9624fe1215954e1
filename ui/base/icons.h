// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace wardmate {

/// One of the line icons of resources/icons, in the colours of the current palette whenever it is painted.
/// Decoration beside text; a button without text needs an accessible name of its own.
[[nodiscard]] QIcon iconNamed(const QString &name);

/// The same in one colour, for labels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

/// All names there are.
[[nodiscard]] QStringList iconNames();

} // namespace wardmate
