// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/programme/passphrase_dialog.h"
#include "ui/programme/people_services.h"

namespace wardmate {

class ProgramAccess;
class Worker;

/// Judges and suggests passphrases as the first-run pages do, with the names of this programme.
[[nodiscard]] PassphraseJudge passphraseJudge(Session &session, const ProgramAccess &access);

/// Changes the passphrase of whoever is working; any role.
[[nodiscard]] PassphraseDialog::Change ownPassphraseChange(Session &session, Worker &worker);

/// What the people's pane asks of the rest of the program.
[[nodiscard]] PeopleServices peopleServices(
    Session &session, Prompts &prompts, const ProgramAccess &access, Worker &worker);

} // namespace wardmate
