// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_wiring.h"

#include "models/referrals/referral_import_kind.h"
#include "models/roster/roster_import_kind.h"

namespace wardmate {

ImportServices importServices(Session &session, Prompts &prompts, QUndoStack &undo)
{
    ImportServices services{.prompts = prompts, .undo = undo};
    services.kinds.push_back(
        supporterImportKind(session.database(), session.roster(), session.clock(), session.role()));
    services.kinds.push_back(referralImportKind(
        session.database(), session.clock(), session.role(), [&session] { return session.settings().settings(); },
        [&session] { session.referrals().noteChanged(); }));
    return services;
}

} // namespace wardmate
