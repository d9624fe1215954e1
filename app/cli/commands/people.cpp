// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/table_output.h"
#include "models/base/text.h"
#include "models/vault/vault_people.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// What has become of the passphrase that somebody else may know; the same truth for every act that gives a new one.
const auto kOldCopies
    = u" The file was encrypted anew. Copies and backups made before can still be opened with the old "
      u"passphrase: destroy those you no longer need."_s;

Result<SecretBytes> newPassphrase(const Context &context)
{
    return context.passphrase(u"new-passphrase-file"_s);
}

int finish(const Context &context, const Result<void> &done, const QString &words)
{
    if (!done) {
        Error error = done.error();
        if (error.kind == Error::Kind::UnknownPerson) // the one to be changed, not the one who unlocked
            error.code = u"nobody_to_change"_s;
        return context.fail(error);
    }
    context.console().say(words);
    return Done;
}

int addPerson(const Context &context, Vault &vault, const QString &name)
{
    const auto role = fromCode<PersonRole>(context.args().value(u"role"_s));
    if (name.isEmpty() || !role)
        return context.fail(
            {Error::Kind::Invalid, u"people add NAME --role coordinator|director|administrator"_s, u"usage"_s});
    const auto secret = newPassphrase(context);
    if (!secret)
        return context.fail(secret.error());
    return finish(context, VaultPeople(vault, context.clock()).add(name, *role, *secret), u"The person was added."_s);
}

int changeRole(const Context &context, Vault &vault, const QString &name)
{
    const auto role = fromCode<PersonRole>(context.args().value(u"role"_s));
    if (name.isEmpty() || !role)
        return context.fail({Error::Kind::Invalid,
            u"people role NAME --role coordinator|director|administrator --new-passphrase-file FILE"_s, u"usage"_s});
    const auto secret = newPassphrase(context);
    if (!secret)
        return context.fail(secret.error());
    return finish(context, VaultPeople(vault, context.clock()).changeRole(name, *role, *secret),
        u"The role was changed, and the passphrase with it."_s + kOldCopies);
}

/// One's own, whatever the role; or, for somebody who has forgotten theirs, that of a colleague.
int changePassphrase(const Context &context, Vault &vault, const QString &name, const SecretBytes &unlockedWith)
{
    const bool isOwn = !unlockedWith.isEmpty() && (name.isEmpty() || personKey(name) == personKey(vault.personName()));
    if (name.isEmpty() && !isOwn)
        return context.fail(
            {Error::Kind::Invalid, u"people passphrase [NAME] --new-passphrase-file FILE"_s, u"usage"_s});
    const auto secret = newPassphrase(context);
    if (!secret)
        return context.fail(secret.error());
    VaultPeople people(vault, context.clock());
    const auto changed = isOwn ? people.changeOwnPassphrase(unlockedWith, *secret, calibratedKdfCost())
                               : people.replacePassphrase(name, *secret);
    if (vault.role() != PersonRole::Administrator)
        return finish(context, changed, u"The passphrase was changed."_s + kOldCopies);
    return finish(context, changed,
        u"The passphrase was changed. Whoever has a copy of the keyring (the file ending in -keys) from before can "
        u"still "
        u"read issued reports with the old one, until a coordinator or director gives you a new passphrase."_s);
}

/// Two lines "yes" on standard input: the raw key opens everything, in any program.
bool saidYesTwice()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return false;
    return input.readLine().trimmed() == "yes" && input.readLine().trimmed() == "yes";
}

int recoveryStatus(const Context &context, Vault &vault)
{
    const VaultPeople people(vault, context.clock());
    return printRows(context, {u"made_on"_s, u"tested_on"_s},
        {QJsonObject{{u"made_on"_s, dateOrNull(people.recoveryKeyMadeOn())},
            {u"tested_on"_s, dateOrNull(people.recoveryKeyTestedOn())}}});
}

/// As typed back from the sheet; notes the day when it fits.
int testRecoveryKey(const Context &context, Vault &vault)
{
    const auto text = readWholeFile(context.args().value(u"test"_s), u"--test"_s);
    if (!text)
        return context.fail(text.error());
    const auto key = RecoveryKey::parse(QString::fromUtf8(*text).trimmed());
    if (!key)
        return context.fail({Error::Kind::WrongKey, u"this is not a recovery key"_s, u"recovery_key"_s});
    const auto fits = VaultPeople(vault, context.clock()).testRecoveryKey(*key);
    if (!fits)
        return context.fail(fits.error());
    if (!*fits)
        return context.fail({Error::Kind::WrongKey, u"not the recovery key of this file"_s, u"recovery_key"_s});
    context.console().say(u"The recovery key fits this file. The day of this test was noted."_s);
    return Done;
}

/// Of the file asked for: the program file, unless --file reports says the one with issued figures.
int showRawKey(const Context &context, const Vault &vault)
{
    const QString file = context.args().value(u"file"_s);
    const bool ofReports = file == u"reports"_s;
    if (!ofReports && context.args().has(u"file"_s) && file != u"program"_s)
        return context.fail(
            {Error::Kind::Invalid, u"people recovery-key --raw [--file program|reports]"_s, u"usage"_s});
    const auto hex = vault.rawKeyHex(ofReports ? DataKey::Reports : DataKey::Identified);
    if (!hex)
        return context.fail(hex.error()); // nobody is asked for what is refused to them
    context.console().say(ofReports
            ? u"The raw key opens all issued figures, in any program. Type yes to see it, and yes again."_s
            : u"The raw key opens every name, in any program. Type yes to see it, and yes again."_s);
    if (!saidYesTwice())
        return context.fail(
            {Error::Kind::Refused, u"the raw key was not shown: two lines \"yes\" are needed"_s, u"not_confirmed"_s});
    context.console().data(hex->toLatin1() + '\n');
    return Done;
}

int recoveryKey(const Context &context, Vault &vault)
{
    if (context.args().has(u"raw"_s))
        return showRawKey(context, vault);
    if (context.args().has(u"status"_s))
        return recoveryStatus(context, vault);
    if (context.args().has(u"test"_s))
        return testRecoveryKey(context, vault);
    if (!context.args().has(u"out"_s))
        return context.fail({Error::Kind::Invalid,
            u"people recovery-key --out FILE, --test FILE, --status or --raw [--file reports]"_s, u"usage"_s});
    const QString out = context.args().value(u"out"_s);
    if (const auto may = mayWriteTo(out); !may) // before the old one is given up
        return context.fail(may.error());
    const auto key = VaultPeople(vault, context.clock()).renewRecoveryKey();
    if (!key)
        return context.fail(key.error());
    if (const auto written = writeOutput(out, key->text().toUtf8() + '\n'); !written)
        return context.fail({written.error().kind,
            u"the recovery key was renewed, and then the file for it could not be written; the old one opens nothing "
            "but old copies"_s,
            u"recovery_key_unwritten"_s});
    context.console().say(u"A new recovery key was written. The old one opens nothing but old copies."_s);
    return Done;
}

} // namespace

int runPeople(const Context &context)
{
    const QString act = context.positional(0);
    const QString name = context.positional(1);
    static const QStringList known = {u"list"_s, u"add"_s, u"remove"_s, u"role"_s, u"passphrase"_s, u"recovery-key"_s};
    if (!known.contains(act))
        return context.fail({Error::Kind::Invalid, u"people needs one of "_s + known.join(u", "_s), u"usage"_s});
    SecretBytes unlockedWith;
    auto vault = context.openVault(&unlockedWith);
    if (!vault)
        return context.fail(vault.error());
    if (act == u"list"_s)
        return printPeople(context, **vault);
    if (act == u"add"_s)
        return addPerson(context, **vault, name);
    if (act == u"passphrase"_s)
        return changePassphrase(context, **vault, name, unlockedWith);
    if (act == u"role"_s)
        return changeRole(context, **vault, name);
    if (act == u"recovery-key"_s)
        return recoveryKey(context, **vault);
    return finish(
        context, VaultPeople(**vault, context.clock()).remove(name), u"The person was removed."_s + kOldCopies);
}

} // namespace wardmate::cli
