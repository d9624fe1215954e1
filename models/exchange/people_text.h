// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"

#include <QString>

#include <optional>

namespace wardmate {

/// The profession group of a credential or job title in English or Spanish ("RN", "médico residente"); nothing where
/// the words are not known, so that the caller can count them.
[[nodiscard]] std::optional<ProfessionGroup> professionIn(const QString &text);

/// All of the text is credentials: "MD", "RN, BSN".
[[nodiscard]] bool isCredential(const QString &text);

/// No name at all: "staff nurse", "ICU team", "anonymous", "see notes", the number of a badge.
[[nodiscard]] bool isNobody(const QString &name);

/// A career stage in words ("PGY-2", "senior", "jefe de servicio"), or its code; nothing for anything else.
[[nodiscard]] std::optional<CareerStage> careerStageIn(const QString &text);

/// The stage where a list has credentials and years. Students, residents and fellows by credential, leaders by title,
/// everybody else by years in practice: to 5 early, 6 to 15 mid, above that senior. Nothing without either.
[[nodiscard]] std::optional<CareerStage> careerStageFrom(const QString &credentials, std::optional<int> years);

/// Where a supporter stands ("Active", "on leave", "en formación").
[[nodiscard]] std::optional<SupporterStatus> supporterStatusIn(const QString &text);

} // namespace wardmate
