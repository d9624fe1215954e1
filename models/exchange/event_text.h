// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"
#include "models/base/event_words.h"

#include <QString>

#include <optional>

namespace wardmate {

// Each reads a code of domain.md as well as free wording in English or Spanish, and gives nothing for words it does
// not know, so that the caller can count them.

/// Who told the programme: "Charge nurse", "jefe de servicio".
[[nodiscard]] std::optional<ReferrerKind> referrerKindIn(const QString &text);

/// Help beyond peer support: "EAP", "capellán".
[[nodiscard]] std::optional<FurtherHelp> furtherHelpIn(const QString &text);

/// How it ended: "declined", "no response", "apoyo brindado".
[[nodiscard]] std::optional<Outcome> outcomeIn(const QString &text);

/// How somebody was reached: "call", "correo", "face to face".
[[nodiscard]] std::optional<Channel> channelIn(const QString &text);

/// How word came in: "pager", "safety report", "formulario".
[[nodiscard]] std::optional<ReceivedVia> receivedViaIn(const QString &text);

} // namespace wardmate
