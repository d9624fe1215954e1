// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_wiring.h"

#include "app/window/worker.h"
#include "models/referrals/referral_import_kind.h"
#include "models/roster/roster_import_kind.h"

#include <QApplication>

namespace wardmate {

ImportServices importServices(Session &session, Prompts &prompts, QUndoStack &undo, Worker &worker)
{
    ImportServices services{.prompts = prompts, .undo = undo};
    services.kinds.push_back(supporterImportKind(session.database(), session.roster(), session.clock(), session.role(),
        [&session] { return session.settings().settings().hospital; }));
    services.kinds.push_back(referralImportKind(
        session.database(), session.clock(), session.role(), [&session] { return session.settings().settings(); },
        [&session] { session.referrals().noteChanged(); }));
    services.longWork = [&session, &worker](LongWork work) {
        worker.run(session.database(),
            {.words = work.words,
                .work = std::move(work.work),
                .thousandths = [progress = work.progress] { return progress->thousandths(); },
                .done = std::move(work.done),
                .cancel = [progress = work.progress] { progress->cancel(); }},
            QApplication::activeWindow());
    };
    return services;
}

} // namespace wardmate
