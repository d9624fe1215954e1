// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/migrator.h"

#include "models/vault/audit_log.h"
#include "models/vault/database.h"
#include "models/vault/stored_names.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct ForeignKeysBackOn {
    Database &database;
    ~ForeignKeysBackOn()
    {
        try {
            database.execute(u"PRAGMA foreign_keys = ON"_s);
        } catch (const std::exception &) { // the connection is gone; the next one sets it when it opens
        }
    }
};

/// One step within the transaction of all.
void applyStep(Database &database, const MigrationStep &step)
{
    database.executeScript(step.sql);
    if (step.number == kAuditEndSchema)
        beginAuditEnd(database);
    if (step.number == kSpelledOutSchema)
        spellOutNames(database);
    if (database.value<QString>(u"SELECT \"table\" FROM pragma_foreign_key_check"_s))
        throw VaultError(Error::Kind::Internal, u"step %1 breaks a foreign key"_s.arg(step.number));
    database.executeScript(
        u"PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(kApplicationId).arg(step.number));
    database.forgetStatements(); // prepared for the schema before the next step
}

} // namespace

QList<MigrationStep> migrationSteps()
{
    QList<MigrationStep> steps;
    const QDir folder(u":/schema"_s);
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile sql(folder.filePath(file));
        if (!sql.open(QIODevice::ReadOnly))
            continue;
        steps.append({file.left(4).toInt(), file.mid(5).chopped(4), QString::fromUtf8(sql.readAll())});
    }
    std::ranges::sort(steps, {}, &MigrationStep::number);
    return steps;
}

int newestSchemaVersion()
{
    return migrationSteps().constLast().number;
}

int schemaVersion(Database &database)
{
    return database.value<int>(u"PRAGMA user_version"_s).value_or(0);
}

void migrate(Database &database, int upTo, const std::function<void(int)> &beforeFirst)
{
    const int application = database.value<int>(u"PRAGMA application_id"_s).value_or(0);
    const int version = schemaVersion(database);
    const bool isEmpty = database.value<int>(u"SELECT count(*) FROM sqlite_schema"_s) == 0;
    if (!isEmpty && application != kApplicationId)
        throw VaultError(Error::Kind::NotOurFile, u"application_id is another program's"_s, u"other_program"_s);
    if (version > newestSchemaVersion())
        throw VaultError(
            Error::Kind::NewerSchema, u"schema %1, this program knows %2"_s.arg(version).arg(newestSchemaVersion()));
    QList<MigrationStep> missing;
    for (const MigrationStep &step : migrationSteps()) {
        if (step.number > version && step.number <= upTo)
            missing.append(step);
    }
    if (missing.isEmpty())
        return;
    if (!isEmpty && beforeFirst)
        beforeFirst(version);
    database.forgetStatements();
    database.execute(u"PRAGMA foreign_keys = OFF"_s); // a no-op inside a transaction, so before it
    const ForeignKeysBackOn restore{database};
    // All steps or none (T20): a file between two versions would be nobody's.
    database.transaction([&] {
        for (const MigrationStep &step : std::as_const(missing))
            applyStep(database, step);
    });
}

} // namespace wardmate
