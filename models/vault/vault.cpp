// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault.h"

#include "models/base/platform.h"
#include "models/vault/audit_log.h"
#include "models/vault/encrypted_copy.h"
#include "models/vault/migrator.h"
#include "models/vault/passphrase.h"
#include "models/vault/safe_file.h"

#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kGenerationSetting = u"keyring_generation"_s;

void requireNothingThere(const VaultFiles &files)
{
    for (const QString &file : files.all()) {
        if (QFileInfo::exists(file))
            throw VaultError(Error::Kind::Exists, u"there is a file of that name already"_s, u"file_exists"_s);
    }
}

/// The program file of a new programme, closed again.
void createProgramFile(const QString &path, const SecretBytes &key, const VaultSetup &setup, const QDateTime &now)
{
    const std::unique_ptr<Database> database = createEncrypted(path, key);
    migrate(*database);
    database->transaction([&] {
        database->execute(u"INSERT INTO setting (key, value) VALUES ('hospital', ?)"_s, setup.hospital.simplified());
        appendAudit(*database, now, setup.role, u"created"_s, u"programme"_s, 0);
    });
}

void createReportFile(const QString &path, const SecretBytes &key, const std::function<void(Database &)> &fill)
{
    const std::unique_ptr<Database> database = createEncrypted(path, key);
    database->executeScript(u"PRAGMA application_id = %1; PRAGMA user_version = 1"_s.arg(kApplicationId));
    if (fill)
        fill(*database);
    removeEmptyJournal(path);
}

} // namespace

Vault::Vault(VaultKeys keys, std::unique_ptr<Database> database)
    : m_keys(std::move(keys))
    , m_database(std::move(database))
{
}

Vault::~Vault()
{
    // While the lock is still ours; afterwards it might be the journal of somebody else.
    if (opensNames() && !m_database->inTransaction())
        removeEmptyJournal(path());
}

Result<Vault::Created> Vault::create(const VaultSetup &setup, const Clock &clock)
{
    return attempt([&]() -> Created {
        const VaultFiles files = VaultFiles::at(setup.path);
        requireLocalDisk(files.program);
        requireNothingThere(files);
        if (setup.role == PersonRole::Administrator)
            throw VaultError(Error::Kind::Refused, u"the first person is a coordinator or director"_s, u"first_role"_s);
        requireAcceptable(setup.passphrase, {setup.hospital, setup.personName});

        DataKeys fresh;
        Keyring keyring = Keyring::create(kIdentifiedName.toString(), kReportsName.toString(), setup.cost, fresh);
        UnlockedPerson person{0, {}, setup.role, fresh.copy()};
        keyring.addPerson(person, setup.personName, setup.role, setup.passphrase);
        const PersonInfo first = keyring.persons().front();
        person.id = first.id;
        person.name = first.name;
        RecoveryKey recoveryKey = RecoveryKey::generate();
        keyring.setRecovery(person, recoveryKey.keyPair().publicKey, clock.nowUtc().date());

        auto undo = qScopeGuard([&files] {
            for (const QString &file : files.all())
                platform::removeFile(file);
            platform::removeFile(files.program + u"-journal"_s);
            platform::removeFile(files.reports() + u"-journal"_s);
        });
        createReportFile(files.reports(), fresh.reports, {});
        createProgramFile(files.program, fresh.identified, setup, clock.nowUtc());
        VaultKeys keys(files, keyring, std::move(person));
        keys.save(std::move(keyring));
        std::unique_ptr<Vault> vault = opened(std::move(keys));
        undo.dismiss();
        return {std::move(vault), std::move(recoveryKey)};
    });
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, const SecretBytes &passphrase, const QString &person)
{
    return attempt([&] { return opened(VaultKeys::unlock(VaultFiles::at(path), passphrase, person)); });
}

Result<std::unique_ptr<Vault>> Vault::openWithRecoveryKey(
    const QString &path, const RecoveryKey &key, const Clock &clock, const KdfCost &cost)
{
    return attempt([&] {
        const VaultFiles files = VaultFiles::at(path);
        requireLocalDisk(files.program);
        return opened(VaultKeys::recover(files, key, cost, clock.nowUtc().date()));
    });
}

std::unique_ptr<Vault> Vault::opened(VaultKeys keys)
{
    if (!keys.person().mayChangePeople()) {
        auto reports = openDataFile(keys.reportsPath(), keys.person().keys.reports, true);
        return std::unique_ptr<Vault>(new Vault(std::move(keys), std::move(reports)));
    }
    auto database = keys.openIdentified(); // before anything is renamed or removed
    if (keys.areFilesRenamed())
        database.reset(); // an open file must not be renamed: its journal would keep the old name
    keys.settle();
    if (!database)
        database = keys.openIdentified();
    migrate(*database, std::numeric_limits<int>::max(), [&](int version) {
        const QString copy = u"%1-before-v%2"_s.arg(keys.files().program).arg(version);
        platform::removeFile(copy);
        exportEncrypted(*database, copy, keys.person().keys.identified);
    });
    std::unique_ptr<Vault> vault(new Vault(std::move(keys), std::move(database)));
    const auto known
        = vault->m_database->value<QString>(u"SELECT value FROM setting WHERE key = ?"_s, kGenerationSetting);
    vault->m_keyringIsOlder = known && known->toULongLong() > vault->m_keys.keyring().generation();
    if (!vault->m_keyringIsOlder)
        vault->noteGeneration();
    return vault;
}

void Vault::noteGeneration()
{
    const QString now = QString::number(m_keys.keyring().generation());
    if (m_database->value<QString>(u"SELECT value FROM setting WHERE key = ?"_s, kGenerationSetting) == now)
        return; // unlocking writes nothing when nothing has changed
    m_database->transaction([&] {
        m_database->execute(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            kGenerationSetting, now);
    });
}

Result<PageState> Vault::checkAfterOpening()
{
    return attempt([&] { return checkPages(*m_database); });
}

Result<void> Vault::encryptAnew()
{
    return attempt([&] {
        if (!opensNames())
            throw VaultError(Error::Kind::Refused, u"an administrator may not do this"_s, u"role"_s);
        rotateKeys(m_keys, m_keys.current(), *m_database);
        noteGeneration();
    });
}

Result<void> Vault::writeReports(const std::function<void(Database &)> &fill)
{
    return attempt([&] {
        if (!opensNames())
            throw VaultError(Error::Kind::Refused, u"an administrator may not do this"_s, u"role"_s);
        const QString fresh = m_keys.files().reports() + u"-next-0"_s; // settle() removes it should we be interrupted
        platform::removeFile(fresh);
        auto undo = qScopeGuard([&fresh] {
            platform::removeFile(fresh);
            platform::removeFile(fresh + u"-journal"_s);
        });
        createReportFile(fresh, m_keys.person().keys.reports, fill);
        requireWhole(fresh, m_keys.person().keys.reports);
        replaceFile(fresh, m_keys.files().reports());
        undo.dismiss();
    });
}

Result<QString> Vault::rawKeyHex(DataKey key) const
{
    const DataKeys &keys = m_keys.person().keys;
    const SecretBytes &wanted = key == DataKey::Identified ? keys.identified : keys.reports;
    if (!opensNames())
        return failure(Error::Kind::Refused, u"an administrator is not shown a key"_s, u"role"_s);
    return hexOf(wanted);
}

} // namespace wardmate
