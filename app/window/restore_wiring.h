// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "ui/programme/restore_dialog.h"

namespace wardmate {

/// What the restore assistant asks of the rest of the program. closeFile: called before anything is moved.
[[nodiscard]] RestoreServices restoreServices(const QString &program, const QString &startFolder, Prompts &prompts,
    const Clock &clock, std::function<void()> closeFile);

} // namespace wardmate
