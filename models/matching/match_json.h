// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_values.h"

#include <QJsonObject>

namespace wardmate {

/// The JSON shape of cli.md. Every eligible pair is listed only when asked for. A referral without a match has
/// "no_match" besides: rules, text and ways out.
[[nodiscard]] QJsonObject matchToJson(const MatchResult &result, bool allPairs);

} // namespace wardmate
