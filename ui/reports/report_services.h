// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/programme_settings.h"

#include <QString>

#include <functional>

class QSettings;

namespace wardmate {

class Clock;
class LedgerStore;
class Prompts;
class Publisher;
class ReportStore;

/// What the reports' pane works with; everything outlives the pane. An administrator has the ledger of the report file
/// and neither publisher nor counts.
struct ReportServices {
    LedgerStore &ledger;
    const Clock &clock;
    Prompts &prompts;
    QSettings &settings; ///< of this computer: formats and folder
    Publisher *publisher = nullptr;
    ReportStore *counts = nullptr;
    std::function<ProgrammeSettings()> programme{}; ///< needed with counts
    std::function<void(const QString &folder)> showFolder{}; ///< in the system's file manager; empty: no such button
};

} // namespace wardmate
