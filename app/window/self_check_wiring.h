// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/programme/self_check_pane.h"

namespace wardmate {

[[nodiscard]] SelfCheckServices selfCheckServices(Session &session, Prompts &prompts, QUndoStack &undo);

} // namespace wardmate
