// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"

namespace wardmate {

class Prompts;
class SettingsStore;

/// What the programme pane asks of the rest of the program.
struct ProgrammeServices {
    SettingsStore &settings;
    Prompts &prompts;
    bool hasFile = true; ///< a sample programme has no people, no keys and no backups
};

/// The programme's own facts, its time targets, its week.
[[nodiscard]] PaneSpec programmePane(ProgrammeServices &services);

} // namespace wardmate
