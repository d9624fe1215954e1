// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/table_output.h"
#include "app/demo/demo_programme.h"
#include "app/session/day_backup.h"
#include "app/session/first_contents.h"
#include "models/vault/backup.h"
#include "models/vault/verify.h"

#include <QFileInfo>
#include <QJsonArray>

#include <limits>
#include <optional>

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

/// Whether the recovery key has a place to go to, asked before there is one: it is shown only once.
Result<void> mayHandOver(const Context &context, const QString &program)
{
    if (!context.args().has(u"recovery-key-out"_s))
        return {};
    const QFileInfo place(context.args().value(u"recovery-key-out"_s));
    if (place.isFile() || place.absoluteFilePath() == program)
        return failure(Error::Kind::Exists, u"the file of --recovery-key-out exists already"_s);
    return mayWriteTo(place.filePath());
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
    if (const auto may = mayWriteTo(setup.path); !may)
        return tl::unexpected<Error>(may.error());
    if (const auto may = mayHandOver(context, setup.path); !may)
        return tl::unexpected<Error>(may.error());
    auto passphrase = context.passphrase();
    if (!passphrase)
        return tl::unexpected<Error>(passphrase.error());
    setup.passphrase = std::move(*passphrase);
    setup.cost = calibratedKdfCost();
    return setup;
}

/// Puts the recovery key into a file for the owner only, or shows it: there is no second time.
void handOver(const Context &context, const RecoveryKey &key)
{
    const bool wanted = context.args().has(u"recovery-key-out"_s);
    if (wanted && writeOutput(context.args().value(u"recovery-key-out"_s), key.text().toUtf8() + '\n'))
        return;
    if (wanted)
        context.console().insist(u"The file for the recovery key could not be written, so here it is."_s);
    context.console().insist(u"Recovery key (write it down, keep it away from this computer): "_s + key.text());
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
    handOver(context, created->recoveryKey);
    return std::move(created->vault);
}

/// The number of an option; nothing where it is none, or not from the least to the most.
std::optional<int> numberOption(const Context &context, const QString &option, int usual, int least, int most)
{
    if (!context.args().has(option))
        return usual;
    bool isNumber = false;
    const int number = context.args().value(option).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Result<DemoSize> demoSize(const Context &context)
{
    const DemoSize usual;
    const auto seed = numberOption(context, u"seed"_s, int(usual.seed), 0, std::numeric_limits<int>::max());
    const auto quarters = numberOption(context, u"quarters"_s, usual.quarters, 1, 80);
    const auto referrals = numberOption(context, u"referrals"_s, usual.referrals, 0, 2'000'000);
    const auto supporters = numberOption(context, u"supporters"_s, usual.supporters, 0, 100'000);
    if (!seed || !quarters || !referrals || !supporters)
        return failure(Error::Kind::Invalid,
            u"--seed takes a whole number, --quarters one from 1 to 80, --referrals up to 2000000, --supporters up to 100000"_s,
            u"usage"_s);
    return DemoSize{quint32(*seed), *quarters, *referrals, *supporters};
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
    const auto size = demoSize(context);
    if (!size)
        return context.fail(size.error());
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
    const auto done = fillWithDemo((*session)->database(), *size, context.clock().nowUtc(),
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
    const QString folder = QFileInfo(context.positional(0)).absoluteFilePath();
    Result<DayBackup> made;
    if (context.args().has(u"thin"_s)) {
        made = makeDayBackup(**session, folder, true);
    } else {
        const auto bundle = backUp(*(*session)->vault(), folder, context.clock());
        made = bundle ? Result<DayBackup>(DayBackup{{*bundle, 0}, false}) : tl::unexpected<Error>(bundle.error());
    }
    if (!made)
        return context.fail(made.error());
    const QString chosen = (*session)->settings().settings().backupFolder; // only a person in the window chooses it
    if (const auto noted = noteBackup(**session, chosen, made); !noted)
        return context.fail(noted.error());
    context.console().data(made->run.made.toUtf8() + '\n');
    return Done;
}

namespace {

/// Whether the copy could be opened and is whole; with no passphrase given nobody knows before verify.
Result<bool> looksWhole(const Context &context, const QString &backup)
{
    if (!context.args().has(u"passphrase-file"_s))
        return false;
    const auto secret = context.passphrase();
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    const auto seen = lookIntoBackup(backup, *secret);
    if (!seen)
        return tl::unexpected<Error>(seen.error());
    return true;
}

/// Nothing was replaced, so nobody knows here what was published since.
void warnOfPublished(const Context &context)
{
    context.console().insist(
        u"If figures were published after the copy was made, do not publish the same periods again "
        "from this file: both together can show what was hidden."_s);
}

} // namespace

int runRestore(const Context &context)
{
    const QString backup = QFileInfo(context.positional(0)).absoluteFilePath();
    if (!QFileInfo::exists(backup))
        return context.fail({Error::Kind::Io, u"there is no such folder"_s, u"backup_missing"_s});
    if (context.args().has(u"look"_s)) {
        const auto secret = context.passphrase();
        if (!secret)
            return context.fail(secret.error());
        const auto seen = lookIntoBackup(backup, *secret);
        if (!seen)
            return context.fail(seen.error());
        context.console().json(QJsonDocument(QJsonObject{{u"made_at"_s, timeOrNull(seen->madeAt)},
            {u"hospital"_s, textOrNull(seen->hospital)}, {u"referrals"_s, seen->referrals},
            {u"open_referrals"_s, seen->openReferrals}, {u"supporters"_s, seen->supporters},
            {u"last_entry"_s, timeOrNull(seen->lastEntry)}, {u"opens_names"_s, seen->opensNames}}));
        return Done;
    }
    if (context.positional(1).isEmpty())
        return context.fail({Error::Kind::Invalid, u"restore BACKUP FILE, or restore BACKUP --look"_s, u"usage"_s});
    const auto looked = looksWhole(context, backup);
    if (!looked)
        return context.fail(looked.error());
    const QString file = QFileInfo(context.positional(1)).absoluteFilePath();
    if (context.args().has(u"replace"_s)) {
        const auto aside = replaceWithBackup(backup, file, context.clock());
        if (!aside)
            return context.fail(aside.error());
        if (!aside->isEmpty()) {
            context.console().say(u"The copy was restored. What was there is in: "_s + *aside);
            context.console().say(
                u"What was published from it stays published, and is taken over when a coordinator or "
                "director opens the file."_s);
            return Done;
        }
        context.console().say(u"The copy was restored; nothing was there before."_s);
        warnOfPublished(context);
        return Done;
    }
    const auto restored = restoreBackup(backup, file);
    if (!restored)
        return context.fail(restored.error());
    context.console().say(*looked ? u"The copy was found whole and restored."_s
                                  : u"The copy was restored without a look into it: check it with verify."_s);
    context.console().say(u"It opens with the passphrases it was made with."_s);
    warnOfPublished(context);
    return Done;
}

namespace {

/// What failed, as far as there is a way out of its own.
Error verdictOn(const QList<VerifyCheck> &checks)
{
    static const QHash<QString, QString> codes = {{u"reports"_s, u"reports_unreadable"_s},
        {u"recovery_copy"_s, u"recovery_copy_unfit"_s}, {u"keyring"_s, u"keyring_older"_s}};
    QString code;
    for (const VerifyCheck &check : checks) {
        if (check.ok)
            continue;
        if (!codes.contains(check.name))
            return {Error::Kind::Damaged, check.detail, {}};
        code = code.isEmpty() ? codes.value(check.name) : code;
    }
    return {Error::Kind::Damaged, {}, code};
}

} // namespace

int runVerify(const Context &context)
{
    auto vault = context.openVault();
    if (!vault)
        return context.fail(vault.error());
    if (context.args().has(u"heal"_s)) {
        const auto pages = (*vault)->checkAfterOpening();
        if (!pages)
            return context.fail(pages.error());
        if (const auto healed = pages->healsByExport() ? (*vault)->encryptAnew() : Result<void>(); !healed)
            return context.fail(healed.error());
    }
    const auto checks = verifyVault(**vault);
    if (!checks)
        return context.fail(checks.error());
    QJsonArray rows;
    for (const VerifyCheck &check : *checks)
        rows.append(QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, check.detail}});
    const bool ok = allWell(*checks);
    context.console().json(QJsonDocument(QJsonObject{{u"ok"_s, ok}, {u"checks"_s, rows}}));
    return ok ? Done : context.fail(verdictOn(*checks));
}

} // namespace wardmate::cli
