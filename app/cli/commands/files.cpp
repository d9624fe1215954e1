// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/demo/demo_programme.h"
#include "app/session/first_contents.h"
#include "models/vault/backup.h"
#include "models/vault/passphrase.h"
#include "models/vault/verify.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

Result<PersonRole> roleFrom(const Context &context, PersonRole usual)
{
    if (!context.args().has(u"role"_s))
        return usual;
    const auto role = fromCode<PersonRole>(context.args().value(u"role"_s));
    if (!role)
        return failure(Error::Kind::Invalid, u"--role is coordinator, director or administrator"_s, u"usage"_s);
    return *role;
}

Result<VaultSetup> setupFrom(const Context &context, const QString &usualHospital, const QString &usualPerson)
{
    const auto role = roleFrom(context, PersonRole::Director);
    if (!role)
        return tl::unexpected<Error>(role.error());
    if (*role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"the first person is a coordinator or a director"_s, u"role"_s);
    VaultSetup setup;
    setup.path = QFileInfo(context.positional(0)).absoluteFilePath();
    setup.hospital = context.args().has(u"hospital"_s) ? context.args().value(u"hospital"_s) : usualHospital;
    setup.personName = context.args().has(u"person"_s) ? context.args().value(u"person"_s) : usualPerson;
    setup.role = *role;
    if (setup.hospital.trimmed().isEmpty() || setup.personName.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"--hospital and --person are needed"_s, u"usage"_s);
    if (QFileInfo::exists(setup.path))
        return failure(Error::Kind::Exists, u"the file exists already"_s);
    auto passphrase = context.passphrase();
    if (!passphrase)
        return tl::unexpected<Error>(passphrase.error());
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(passphrase->data()), qsizetype(passphrase->size()));
    if (!ratePassphrase(text, {setup.hospital, setup.personName}).isAccepted())
        return failure(Error::Kind::Refused, u"the passphrase is too easy to guess"_s, u"weak_passphrase"_s);
    setup.passphrase = std::move(*passphrase);
    setup.cost = calibratedKdfCost();
    return setup;
}

/// Shows the recovery key once, or puts it into a file for the owner only.
Result<void> handOver(const Context &context, const RecoveryKey &key)
{
    if (context.args().has(u"recovery-key-out"_s))
        return writeOutput(context.args().value(u"recovery-key-out"_s), key.text().toUtf8() + '\n');
    context.console().say(u"Recovery key (write it down, keep it away from this computer): "_s + key.text());
    return {};
}

Result<std::unique_ptr<Vault>> createVault(
    const Context &context, const QString &usualHospital, const QString &usualPerson)
{
    const auto setup = setupFrom(context, usualHospital, usualPerson);
    if (!setup)
        return tl::unexpected<Error>(setup.error());
    auto created = Vault::create(*setup, context.clock());
    if (!created)
        return tl::unexpected<Error>(created.error());
    if (const auto handed = handOver(context, created->recoveryKey); !handed)
        return tl::unexpected<Error>(handed.error());
    return std::move(created->vault);
}

int numberOption(const Context &context, const QString &option, int usual)
{
    return context.args().has(option) ? context.args().value(option).toInt() : usual;
}

} // namespace

int runCreate(const Context &context)
{
    auto vault = createVault(context, {}, {});
    if (!vault)
        return context.fail(vault.error());
    auto session = Session::over(std::move(*vault), context.clock());
    if (!session)
        return context.fail(session.error());
    if (const auto filled = fillFirstContents(**session, context.args().value(u"hospital"_s)); !filled)
        return context.fail(filled.error());
    context.console().say(u"The program file was created."_s);
    return Done;
}

int runDemo(const Context &context)
{
    const DemoSize usual;
    const DemoSize size{quint32(numberOption(context, u"seed"_s, int(usual.seed))),
        numberOption(context, u"quarters"_s, usual.quarters), numberOption(context, u"referrals"_s, usual.referrals),
        numberOption(context, u"supporters"_s, usual.supporters)};
    if (size.quarters < 1 || size.quarters > 80 || size.referrals < 0 || size.referrals > 2'000'000
        || size.supporters < 0 || size.supporters > 100'000)
        return context.fail(
            {Error::Kind::Invalid, u"--quarters, --referrals or --supporters is out of range"_s, u"usage"_s});
    auto vault = createVault(context, u"Lakeview Community Hospital"_s, u"Demo"_s);
    if (!vault)
        return context.fail(vault.error());
    auto session = Session::over(std::move(*vault), context.clock());
    if (!session)
        return context.fail(session.error());
    const QString hospital
        = context.args().has(u"hospital"_s) ? context.args().value(u"hospital"_s) : u"Lakeview Community Hospital"_s;
    if (const auto filled = fillFirstContents(**session, hospital); !filled)
        return context.fail(filled.error());
    const auto done = fillWithDemo((*session)->database(), size, context.clock().nowUtc(),
        [&](int thousandths) { context.console().progress(u"Writing the invented hospital"_s, thousandths); });
    if (!done)
        return context.fail(done.error());
    context.console().say(u"The demo programme was created; everybody in it is invented."_s);
    return Done;
}

int runBackup(const Context &context)
{
    auto session = context.open();
    if (!session)
        return context.fail(session.error());
    const auto made
        = backUp(*(*session)->vault(), QFileInfo(context.positional(0)).absoluteFilePath(), context.clock());
    if (!made)
        return context.fail(made.error());
    ProgrammeSettings settings = (*session)->settings().settings();
    settings.lastBackupOn = context.clock().nowUtc().toLocalTime().date();
    if (const auto noted = (*session)->settings().save(settings); !noted)
        return context.fail(noted.error());
    context.console().data(made->toUtf8() + '\n');
    return Done;
}

int runRestore(const Context &context)
{
    const auto restored = restoreBackup(
        QFileInfo(context.positional(0)).absoluteFilePath(), QFileInfo(context.positional(1)).absoluteFilePath());
    if (!restored)
        return context.fail(restored.error());
    context.console().say(u"The copy was restored. It opens with the passphrases it was made with."_s);
    return Done;
}

int runVerify(const Context &context)
{
    auto vault = context.openVault();
    if (!vault)
        return context.fail(vault.error());
    const auto checks = verifyVault(**vault);
    if (!checks)
        return context.fail(checks.error());
    QJsonArray rows;
    for (const VerifyCheck &check : *checks)
        rows.append(QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}});
    const bool ok = allWell(*checks);
    context.console().json(QJsonDocument(QJsonObject{{u"ok"_s, ok}, {u"checks"_s, rows}}));
    if (!ok)
        context.console().say(u"wardmate-cli: verify: part of the file is damaged. Restore it from a backup."_s);
    return ok ? Done : NotAProgramFile;
}

} // namespace wardmate::cli
