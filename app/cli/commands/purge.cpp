// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/session/erase.h"
#include "models/vault/backup_keeping.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

int runPurge(const Context &context)
{
    auto session = context.open();
    if (!session)
        return context.fail(session.error());
    const bool isDryRun = context.args().has(u"dry-run"_s);
    const auto summary = isDryRun ? purgePreview((*session)->database(), context.clock()) : eraseDue(**session);
    if (!summary)
        return context.fail(summary.error());
    int replaced = 0;
    if (const QString folder = (*session)->settings().settings().backupFolder;
        !isDryRun && summary->identities > 0 && !folder.isEmpty()) {
        const auto run = replaceOutlivedBackups(*(*session)->vault(), folder, context.clock());
        if (!run)
            return context.fail(run.error());
        replaced = run->removed;
    }
    context.console().json(QJsonDocument(QJsonObject{{u"dry_run"_s, isDryRun},
        {u"erased"_s, isDryRun ? 0 : summary->identities}, {u"due"_s, summary->identities + summary->held},
        {u"held"_s, summary->held}, {u"backups_replaced"_s, replaced}}));
    return Done;
}

} // namespace wardmate::cli
