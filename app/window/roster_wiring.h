// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "models/matching/match_store.h"
#include "ui/roster/roster_services.h"

namespace wardmate {

class DraftStore;

/// What the supporters' pane asks of the rest of the program.
[[nodiscard]] RosterServices rosterServices(Session &session, const MatchStore &matches, DraftStore &drafts,
    Prompts &prompts, QUndoStack &undo, QSettings &settings);

} // namespace wardmate
