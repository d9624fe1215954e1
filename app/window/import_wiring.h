// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "models/referrals/draft_store.h"
#include "ui/exchange/import_services.h"

namespace wardmate {

class Worker;

/// The lists that can be brought in, over this session; the other panes are told when one was.
[[nodiscard]] ImportServices importServices(
    Session &session, DraftStore &drafts, Prompts &prompts, QUndoStack &undo, Worker &worker);
/// Lists half brought in by whoever has unlocked the file, newest first.
[[nodiscard]] QList<Draft> importDraftsOf(Session &session, const DraftStore &drafts);

} // namespace wardmate
