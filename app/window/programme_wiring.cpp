// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/programme_wiring.h"

namespace wardmate {

ProgrammeServices programmeServices(Session &session, Prompts &prompts)
{
    return {.settings = session.settings(), .prompts = prompts, .hasFile = !session.isSample()};
}

} // namespace wardmate
