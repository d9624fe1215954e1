// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/backups.h"

#include "app/session/session.h"
#include "app/window/worker.h"
#include "ui/base/prompts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kSoonDays = 7; ///< amber from here (ux.md 2, Backup)

/// How far a backup is: the copy grows towards the size of the file.
std::function<int()> backupProgress(const QString &program, const QString &folder)
{
    return [program, folder] {
        const QFileInfo file(program);
        qint64 written = 0;
        for (const QString &part :
            QDir(folder).entryList({file.completeBaseName() + u"-*.part"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
            written = std::max(written, QFileInfo(QDir(folder).filePath(part + u'/' + file.fileName())).size());
        return file.size() > 0 ? int(1000 * written / file.size()) : 0;
    };
}

} // namespace

Backups::Backups(Session &session, Prompts &prompts, Worker &worker, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_worker(worker)
{
}

void Backups::backUp(Done done)
{
    const QString folder = m_session.settings().settings().backupFolder;
    if (folder.isEmpty())
        return chooseFolder(std::move(done));
    run(folder, std::move(done));
}

void Backups::chooseFolder(Done done)
{
    const QString folder
        = m_prompts.chooseFolder(tr("Where should backups go?"), m_session.settings().settings().backupFolder);
    if (!folder.isEmpty())
        run(folder, std::move(done));
}

void Backups::run(const QString &folder, Done done)
{
    auto made = std::make_shared<Result<DayBackup>>();
    const bool test = backupTestIsDue(m_session);
    m_worker.run(m_session.database(),
        {.words = tr("Making a backup and opening it to check it…"),
            .work = [&session = m_session, folder, made, test]() -> Result<void> {
                *made = makeDayBackup(session, folder, test);
                return *made ? Result<void>() : tl::unexpected<Error>(made->error());
            },
            .thousandths = backupProgress(m_session.vault()->path(), folder),
            .done =
                [this, folder, made, done = std::move(done)](const Result<void> &result) {
                    if (!result && result.error().code == u"working"_s)
                        return done(result); // it never began
                    const auto noted = noteBackup(m_session, folder, *made);
                    emit changed();
                    done(result ? noted : result);
                },
            .isShort = Worker::isShortFor(m_session.vault()->path())});
}

void Backups::testNewest(Done done)
{
    const QString folder = m_session.settings().settings().backupFolder;
    m_worker.run(m_session.database(),
        {.words = tr("Opening the newest backup as a restore would…"),
            .work = [&session = m_session, folder]() -> Result<void> {
                const auto kept = keptBackups(*session.vault(), folder);
                if (!kept)
                    return tl::unexpected<Error>(kept.error());
                if (kept->isEmpty())
                    return failure(Error::Kind::NotFound, u"there is no backup yet"_s, u"no_backup"_s);
                return testBackup(*session.vault(), kept->constFirst().folder);
            },
            .done =
                [this, done = std::move(done)](const Result<void> &result) {
                    if (result) {
                        ProgrammeSettings settings = m_session.settings().settings();
                        settings.backupTestedOn = m_session.clock().today();
                        if (const auto saved = m_session.settings().save(settings); !saved)
                            return done(saved);
                    }
                    done(result);
                }});
}

void Backups::runIfDue(Done done)
{
    if (!backupIsDue(m_session))
        return done({});
    run(m_session.settings().settings().backupFolder, std::move(done));
}

BackupState Backups::state()
{
    const ProgrammeSettings &settings = m_session.settings().settings();
    BackupState state;
    state.folder = settings.backupFolder;
    state.lastAt = settings.lastBackupAt;
    if (!state.lastAt.isValid() && settings.lastBackupOn.isValid())
        state.lastAt = settings.lastBackupOn.startOfDay();
    state.testedOn = settings.backupTestedOn;
    state.problem = backupProblemWords(settings.backupProblem);
    state.isFolderThere = !settings.backupFolder.isEmpty() && QFileInfo(settings.backupFolder).isDir();
    if (const auto kept = keptBackups(*m_session.vault(), settings.backupFolder)) {
        for (const KeptBackup &backup : *kept)
            state.kept.append({backup.madeAt, backup.bytes});
    }
    return state;
}

QString Backups::ageWords()
{
    const ProgrammeSettings &settings = m_session.settings().settings();
    if (!settings.backupProblem.isEmpty())
        return tr("The last backup did not work");
    if (!settings.lastBackupOn.isValid())
        return tr("No backup yet");
    const qint64 days = settings.lastBackupOn.daysTo(m_session.clock().today());
    return days <= 0 ? tr("Backup today") : tr("Backup %n day(s) ago", nullptr, int(days));
}

bool Backups::isNeeded()
{
    const ProgrammeSettings &settings = m_session.settings().settings();
    return !settings.backupProblem.isEmpty() || !settings.lastBackupOn.isValid()
        || settings.lastBackupOn.daysTo(m_session.clock().today()) >= kSoonDays;
}

QString backupProblemWords(const QString &code)
{
    if (code.isEmpty())
        return {};
    if (code == u"folder_missing"_s)
        return Backups::tr("The last backup could not be written: its place is not there. Plug the disk or stick in, "
                           "or choose another place. The file itself is safe.");
    if (code == u"disk_full"_s)
        return Backups::tr("The last backup could not be written: there is no room left in its place. Make room, or "
                           "choose another place. The file itself is safe.");
    if (code == u"read_only"_s)
        return Backups::tr("The last backup could not be written: its place does not let the program write. Choose "
                           "another one. The file itself is safe.");
    if (code == u"copy_damaged"_s)
        return Backups::tr("The last backup did not open well and was thrown away. Try another disk. The file itself "
                           "is as it was.");
    return Backups::tr("The last backup could not be written. The file itself is safe.");
}

} // namespace wardmate
