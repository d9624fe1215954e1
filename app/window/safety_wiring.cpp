// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/safety_wiring.h"

#include "app/session/erase.h"
#include "app/window/backups.h"
#include "app/window/worker.h"
#include "models/vault/verify.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kSoonDays = 7;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::SafetyWiring)
};

QString wordsFor(const QString &check)
{
    if (check == u"keyring"_s)
        return Say::tr("Keys");
    if (check == u"recovery_copy"_s)
        return Say::tr("Sealed copy for the recovery key");
    if (check == u"pages"_s)
        return Say::tr("Pages");
    if (check == u"structure"_s)
        return Say::tr("Structure");
    if (check == u"references"_s)
        return Say::tr("References");
    if (check == u"audit_chain"_s)
        return Say::tr("Audit log");
    if (check == u"schema"_s)
        return Say::tr("Version");
    return check == u"reports"_s ? Say::tr("Report file") : check;
}

Result<QList<AuditLine>> auditLines(Database &database)
{
    return attempt([&] {
        const auto rows = database.select(
            [](const Row &row) {
                return AuditLine{row.get<QDateTime>(0),
                    fromCode<PersonRole>(row.get<QString>(1)).value_or(PersonRole::Coordinator), row.get<QString>(2),
                    row.get<QString>(3), row.get<qint64>(4)};
            },
            u"SELECT at, role, act, record, coalesce(record_id, 0) FROM audit ORDER BY id"_s);
        return QList<AuditLine>(rows.begin(), rows.end());
    });
}

} // namespace

void eraseNamesDue(Session &session, Worker &worker, Backups *backups, SafetyServices::ErasedDone done)
{
    auto count = std::make_shared<int>(0);
    const QString folder = session.settings().settings().backupFolder;
    auto made = std::make_shared<Result<BackupRun>>();
    worker.run(session.database(),
        {.words = Say::tr("Erasing names and writing the file anew…"),
            .work = [&session, count, folder, made]() -> Result<void> {
                const auto erased = eraseDue(session);
                if (!erased)
                    return tl::unexpected<Error>(erased.error());
                *count = erased->identities;
                if (*count > 0 && !session.isSample() && !folder.isEmpty())
                    *made = replaceOutlivedBackups(*session.vault(), folder, session.clock());
                return {};
            },
            .done =
                [&session, backups, count, folder, made, done = std::move(done)](const Result<void> &result) {
                    if (!result)
                        return done(tl::unexpected<Error>(result.error()));
                    if (backups != nullptr && (!*made || !(*made)->made.isEmpty())) {
                        const auto run = *made ? Result<DayBackup>(DayBackup{**made, false})
                                               : Result<DayBackup>(tl::unexpected<Error>(made->error()));
                        (void)noteBackup(session, folder, run);
                        emit backups->changed();
                    }
                    session.referrals().noteChanged();
                    done(*count);
                },
            .isShort = session.isSample() || Worker::isShortFor(session.vault()->path())});
}

SafetyServices safetyServices(
    Session &session, Prompts &prompts, Worker &worker, Backups *backups, std::function<void()> restore)
{
    SafetyServices services{.prompts = prompts, .now = [&session] { return session.clock().now(); }};
    services.erasures = [&session] {
        const auto due = purgePreview(session.database(), session.clock());
        FixedClock later(session.clock().nowUtc().addDays(kSoonDays));
        const auto soon = purgePreview(session.database(), later);
        if (!due || !soon)
            return ErasureState{};
        return ErasureState{due->identities, due->held, soon->identities - due->identities};
    };
    services.erase = [&session, &worker, backups](
                         SafetyServices::ErasedDone done) { eraseNamesDue(session, worker, backups, std::move(done)); };
    if (session.role() == PersonRole::Director)
        services.auditLog = [&session] { return auditLines(session.database()); };
    if (backups == nullptr)
        return services;
    services.backups = [backups] { return backups->state(); };
    services.backUp = [backups](SafetyServices::Done done) { backups->backUp(std::move(done)); };
    services.chooseFolder = [backups](SafetyServices::Done done) { backups->chooseFolder(std::move(done)); };
    services.testNewest = [backups](SafetyServices::Done done) { backups->testNewest(std::move(done)); };
    services.restore = std::move(restore);
    services.checkFile = [&session, &worker](SafetyServices::ChecksDone done) {
        auto checks = std::make_shared<QList<FileCheckLine>>();
        worker.run(session.database(),
            {.words = Say::tr("Checking every page of the file…"),
                .work = [&session, checks]() -> Result<void> {
                    const auto found = verifyVault(*session.vault());
                    if (!found)
                        return tl::unexpected<Error>(found.error());
                    for (const VerifyCheck &check : *found)
                        checks->append({wordsFor(check.name), check.ok, check.detail});
                    return {};
                },
                .done =
                    [checks, done = std::move(done)](const Result<void> &result) {
                        done(result ? Result<QList<FileCheckLine>>(*checks) : tl::unexpected<Error>(result.error()));
                    }});
    };
    return services;
}

} // namespace wardmate
