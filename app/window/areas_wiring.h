// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/programme/areas_pane.h"

namespace wardmate {

[[nodiscard]] AreasServices areasServices(Session &session, Prompts &prompts, QUndoStack &undo);

} // namespace wardmate
