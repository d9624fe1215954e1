// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret_bytes.h"
#include "ui/base/pane.h"

#include <functional>

namespace wardmate {

class Prompts;
class SettingsStore;

/// How many names are due to be erased, and how many of them a legal hold keeps.
struct ErasureCounts {
    int due = 0;
    int held = 0;
};

/// What the programme pane asks of the rest of the program.
struct ProgrammeServices {
    SettingsStore &settings;
    Prompts &prompts;
    /// Makes a backup where the person says; empty for a sample programme.
    std::function<void()> backUp = {};
    std::function<ErasureCounts()> erasuresDue = {};
    /// Erases the names that are due; answers how many.
    std::function<Result<int>()> erase = {};
    /// Changes the passphrase of whoever is working; empty for a sample programme.
    std::function<Result<void>(const SecretBytes &oldOne, const SecretBytes &newOne)> changePassphrase = {};
};

/// The programme's own facts, its time targets, its backup, its passphrase.
[[nodiscard]] PaneSpec programmePane(ProgrammeServices &services);

} // namespace wardmate
