// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/programme/leadership_pane.h"

namespace wardmate {

/// What the page of the leadership case asks of the rest of the program.
[[nodiscard]] LeadershipServices leadershipServices(Session &session, Prompts &prompts, QUndoStack &undo);

} // namespace wardmate
