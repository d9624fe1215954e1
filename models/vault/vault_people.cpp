// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault_people.h"

#include "models/vault/audit_log.h"
#include "models/vault/passphrase.h"
#include "models/vault/vault.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

VaultPeople::VaultPeople(Vault &vault, const Clock &clock)
    : m_vault(vault)
    , m_clock(clock)
{
}

std::vector<PersonInfo> VaultPeople::list() const
{
    return m_vault.keys().keyring().persons();
}

QStringList VaultPeople::namesToAvoid(const QString &name) const
{
    QStringList names{name, QFileInfo(m_vault.path()).completeBaseName()};
    for (const PersonInfo &person : list())
        names.append(person.name);
    if (m_vault.opensNames())
        names.append(m_vault.database()
                         .value<QString>(u"SELECT value FROM setting WHERE key = 'hospital'"_s)
                         .value_or(QString()));
    return names;
}

void VaultPeople::note(const QString &act, qint64 id)
{
    if (!m_vault.opensNames())
        return; // an administrator's own passphrase: there is no log that they could write
    m_vault.noteGeneration();
    Database &database = m_vault.database();
    database.transaction([&] { appendAudit(database, m_clock.nowUtc(), m_vault.role(), act, u"person"_s, id); });
}

Result<void> VaultPeople::add(const QString &name, PersonRole role, const SecretBytes &passphrase)
{
    return attempt([&] {
        requireAcceptable(passphrase, namesToAvoid(name));
        Keyring next = m_vault.keys().current();
        next.addPerson(m_vault.keys().person(), name, role, passphrase);
        const quint32 id = next.persons().back().id;
        m_vault.keys().save(std::move(next));
        note(u"person_added"_s, id);
    });
}

Result<void> VaultPeople::remove(const QString &name)
{
    return attempt([&] {
        Keyring next = m_vault.keys().current();
        const quint32 id = next.personNamed(name).id;
        next.removePerson(m_vault.keys().person(), id);
        rotateKeys(m_vault.keys(), std::move(next), m_vault.database());
        note(u"person_removed"_s, id);
    });
}

Result<void> VaultPeople::changeOwnPassphrase(
    const SecretBytes &oldOne, const SecretBytes &newOne, const std::optional<KdfCost> &raiseTo)
{
    return attempt([&] {
        const UnlockedPerson &person = m_vault.keys().person();
        if (person.id == 0)
            throw VaultError(Error::Kind::Refused, u"whoever came with the recovery key has no passphrase to change"_s,
                u"no_own_passphrase"_s);
        requireAcceptable(newOne, namesToAvoid(person.name));
        Keyring next = m_vault.keys().current();
        if (raiseTo && person.mayChangePeople() && next.mayRaiseCost(*raiseTo))
            next.raiseCost(person, *raiseTo);
        next.changePassphrase(person, oldOne, newOne);
        if (person.mayChangePeople())
            rotateKeys(m_vault.keys(), std::move(next), m_vault.database());
        else
            m_vault.keys().saveForGood(std::move(next));
        note(u"passphrase_changed"_s, m_vault.keys().person().id);
    });
}

Result<void> VaultPeople::replacePassphrase(const QString &name, const SecretBytes &newOne)
{
    return attempt([&] {
        requireAcceptable(newOne, namesToAvoid(name));
        Keyring next = m_vault.keys().current();
        const quint32 id = next.personNamed(name).id;
        next.replacePassphrase(m_vault.keys().person(), id, newOne);
        rotateKeys(m_vault.keys(), std::move(next), m_vault.database());
        note(u"passphrase_replaced"_s, id);
    });
}

Result<void> VaultPeople::changeRole(const QString &name, PersonRole role, const SecretBytes &newOne)
{
    return attempt([&] {
        Keyring next = m_vault.keys().current();
        const PersonInfo person = next.personNamed(name);
        if (person.role == role)
            throw VaultError(Error::Kind::Invalid, u"the person has that role already"_s, u"same_role"_s);
        requireAcceptable(newOne, namesToAvoid(name));
        next.changeRole(m_vault.keys().person(), person.id, role, newOne);
        rotateKeys(m_vault.keys(), std::move(next), m_vault.database());
        note(u"role_changed"_s, person.id);
    });
}

Result<RecoveryKey> VaultPeople::renewRecoveryKey()
{
    return attempt([&] {
        RecoveryKey key = RecoveryKey::generate();
        Keyring next = m_vault.keys().current();
        next.setRecovery(m_vault.keys().person(), key.keyPair().publicKey, m_clock.nowUtc().date());
        rotateKeys(m_vault.keys(), std::move(next), m_vault.database());
        note(u"recovery_key_renewed"_s, 0);
        return key;
    });
}

Result<bool> VaultPeople::testRecoveryKey(const RecoveryKey &key)
{
    return attempt([&] {
        Keyring next = m_vault.keys().current();
        if (!next.recovery() || next.recovery()->publicKey != key.keyPair().publicKey)
            return false;
        next.setRecoveryTested(m_vault.keys().person(), m_clock.nowUtc().date());
        m_vault.keys().save(std::move(next));
        note(u"recovery_key_tested"_s, 0);
        return true;
    });
}

QDate VaultPeople::recoveryKeyMadeOn() const
{
    const auto &recovery = m_vault.keys().keyring().recovery();
    return recovery ? recovery->createdOn : QDate();
}

QDate VaultPeople::recoveryKeyTestedOn() const
{
    const auto &recovery = m_vault.keys().keyring().recovery();
    return recovery ? recovery->testedOn : QDate();
}

} // namespace wardmate
