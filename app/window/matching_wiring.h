// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "models/matching/match_store.h"
#include "ui/matching/matching_services.h"

namespace wardmate {

class HandOver;

/// What the matching panes ask of the rest of the program.
[[nodiscard]] MatchingServices matchingServices(
    Session &session, MatchStore &store, Prompts &prompts, QUndoStack &undo, HandOver &handOver);

/// A stored specialty in words: the label of the area it stands for, else as it came.
[[nodiscard]] QString specialtyLabel(const MatchStore &store, const QString &stored);

} // namespace wardmate
