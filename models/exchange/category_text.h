// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"

#include <QString>

#include <optional>

namespace wardmate {

/// What happened, from a code of domain.md or free wording in English or Spanish: "Named in lawsuit", "muerte
/// inesperada", "sharps injury". Nothing for words that are not known, so that the caller can count them.
[[nodiscard]] std::optional<EventCategory> eventCategoryIn(const QString &text);

/// The kind that a sentence tells of, only where it can hardly be meant otherwise: "review" and "board" stand in many.
[[nodiscard]] std::optional<EventCategory> kindToldIn(const QString &description);

} // namespace wardmate
