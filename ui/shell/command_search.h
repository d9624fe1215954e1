// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/search_hit.h"

class QMenuBar;

namespace wardmate {

/// The acts of the menus that can be used now and have every word of the text in their name, each word by its
/// beginning; at most so many.
[[nodiscard]] QList<SearchHit> matchingCommands(const QMenuBar &bar, const QString &text, int most);

} // namespace wardmate
