// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/programme/programme_services.h"

namespace wardmate {

/// What the programme pane asks of the rest of the program.
[[nodiscard]] ProgrammeServices programmeServices(Session &session, Prompts &prompts);

} // namespace wardmate
