// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/restore_wiring.h"

#include "models/vault/backup.h"
#include "models/vault/backup_keeping.h"
#include "ui/base/background.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wardmate {

RestoreServices restoreServices(const QString &program, const QString &startFolder, Prompts &prompts,
    const Clock &clock, std::function<void()> closeFile)
{
    RestoreServices services{.prompts = prompts,
        .fileName = QFileInfo(program).fileName(),
        .startFolder = startFolder,
        .now = clock.nowUtc(),
        .isFileThere = QFileInfo::exists(program),
        .madeAt = {},
        .look = {},
        .replace = {}};
    services.madeAt = [](const QString &folder) -> Result<QDateTime> {
        const auto info = inspectBackup(folder);
        if (!info)
            return tl::unexpected<Error>(info.error());
        return info->madeAt;
    };
    services.look
        = [](const QString &folder, SecretBytes passphrase, std::function<void(const Result<RestoreContents> &)> done) {
              auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
              runInBackground(
                  QCoreApplication::instance(),
                  [folder, secret]() -> Result<RestoreContents> {
                      const auto seen = lookIntoBackup(folder, *secret);
                      if (!seen)
                          return tl::unexpected<Error>(seen.error());
                      return RestoreContents{seen->hospital, seen->referrals, seen->openReferrals, seen->supporters,
                          seen->lastEntry, seen->opensNames};
                  },
                  [done = std::move(done)](const Result<RestoreContents> &seen) { done(seen); });
          };
    services.replace = [program, &clock, closeFile = std::move(closeFile)](const QString &folder) -> Result<void> {
        closeFile();
        const auto aside = replaceWithBackup(folder, program, clock);
        if (!aside)
            return tl::unexpected<Error>(aside.error());
        return {};
    };
    return services;
}

} // namespace wardmate
