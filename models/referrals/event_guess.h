// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/base/people_words.h"

#include <QDate>
#include <QTime>

#include <optional>

/// \file
/// What is not said of an event but follows from the rest; for matching.

namespace wardmate {

/// The field of practice, as far as category and unit tell it.
[[nodiscard]] EventNature natureOf(EventCategory category, const QString &unitName);

/// The shift in which something happened.
[[nodiscard]] std::optional<ShiftBand> shiftAt(QDate date, QTime time);

} // namespace wardmate
