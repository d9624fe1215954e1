// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/programme/safety_services.h"

namespace wardmate {

class Backups;
class Worker;

/// What the safety pane asks of the rest of the program. backups: none for the sample.
[[nodiscard]] SafetyServices safetyServices(
    Session &session, Prompts &prompts, Worker &worker, Backups *backups, std::function<void()> restore);

/// Erases the names that are due, then replaces the backups that hold one of them.
void eraseNamesDue(Session &session, Worker &worker, Backups *backups, SafetyServices::ErasedDone done);

} // namespace wardmate
