// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/keyring_format.h"

#include <QStringList>

namespace wardmate {

/// The price of one guess. The floor is libsodium's MODERATE (security.md 2e); tests pass a cheaper one in.
struct KdfCost {
    quint64 memoryBytes = quint64(256) << 20;
    quint32 operations = 3;
    bool operator==(const KdfCost &) const = default;
};

/// The floor, with the passes raised until one derivation takes about a second on this computer.
[[nodiscard]] KdfCost calibratedKdfCost();

/// The keys of the two files. An administrator has no identified key, so it is empty there.
struct DataKeys {
    SecretBytes identified;
    SecretBytes reports;
    [[nodiscard]] DataKeys copy() const { return {identified.copy(), reports.copy()}; }
};

/// Somebody who has shown that a slot, or the recovery key, is theirs.
struct UnlockedPerson {
    quint32 id = 0; ///< 0: came with the recovery key
    QString name;
    PersonRole role = PersonRole::Coordinator;
    DataKeys keys;
    [[nodiscard]] bool mayChangePeople() const { return !keys.identified.isEmpty(); }
};

/// What lists show about a person in the keyring.
struct PersonInfo {
    quint32 id = 0;
    QString name;
    PersonRole role = PersonRole::Coordinator;
    bool operator==(const PersonInfo &) const = default;
};

/// Who may open what (security.md 3, Keys). A value: change a copy, save it, then take the copy's place.
/// Everything that fails throws VaultError. Names compare without case, accents and order.
class Keyring
{
public:
    /// A keyring with two fresh data keys and nobody in it; the keys come back through \a keys.
    [[nodiscard]] static Keyring create(
        const QString &identifiedFile, const QString &reportsFile, const KdfCost &cost, DataKeys &keys);
    /// For a lost keyring: nobody in it, the identified key known, the recovery key as it was.
    [[nodiscard]] static Keyring createAround(const QString &identifiedFile, const QString &reportsFile,
        const KdfCost &cost, const DataKeys &keys, quint64 generation);
    [[nodiscard]] static Keyring fromBytes(QByteArrayView bytes);
    [[nodiscard]] QByteArray toBytes() const { return serializeKeyring(m_file); }

    [[nodiscard]] quint64 generation() const noexcept { return m_file.generation; }
    [[nodiscard]] QString fileNameOf(DataKey key) const;
    [[nodiscard]] std::vector<PersonInfo> persons() const;
    [[nodiscard]] PersonInfo personNamed(const QString &name) const; ///< throws UnknownPerson
    [[nodiscard]] const std::optional<KeyringRecovery> &recovery() const noexcept { return m_file.recovery; }
    [[nodiscard]] const std::vector<KdfSet> &kdfSets() const noexcept { return m_file.kdfSets; }

    /// One derivation per cost set tries every slot. An empty name: whoever's passphrase it is.
    /// Throws WrongKey, UnknownPerson, NoMemory, or Damaged when the keyring was altered.
    [[nodiscard]] UnlockedPerson unlock(const SecretBytes &passphrase, const QString &name = {}) const;
    [[nodiscard]] UnlockedPerson unlockWithRecovery(const BoxKeyPair &recovery) const;

    /// Whether both belong to one programme: somebody's key pair, or the recovery key's, is in both.
    [[nodiscard]] bool sharesPeopleWith(const Keyring &other) const;

    void requireIntact(const UnlockedPerson &by) const; ///< throws Damaged when a MAC does not fit

    void addPerson(const UnlockedPerson &by, const QString &name, PersonRole role, const SecretBytes &passphrase);
    /// Only drops the slot: the caller must rotate() and re-encrypt, or the old passphrase still opens the data.
    void removePerson(const UnlockedPerson &by, quint32 id);
    /// One's own passphrase; any role. Whoever has K_id gets a new key pair with it: an old copy of the keyring gives
    /// the old one to the old passphrase, and with it every key sealed to it. So the caller must rotate() and re-encrypt
    /// after this, after replacePassphrase() and after changeRole(), or the old passphrase still opens the data. An
    /// administrator cannot change the public key, which is under K_id's MAC.
    void changePassphrase(const UnlockedPerson &by, const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase);
    /// Somebody else's: a new key pair, since theirs cannot be opened.
    void replacePassphrase(const UnlockedPerson &by, quint32 id, const SecretBytes &newPassphrase);
    /// Another role needs a new key pair, for the slot is bound to the role.
    void changeRole(const UnlockedPerson &by, quint32 id, PersonRole role, const SecretBytes &newPassphrase);
    void setRecovery(const UnlockedPerson &by, const PublicKey &recovery, QDate today);
    void setRecoveryTested(const UnlockedPerson &by, QDate today);
    /// Seals new data keys to everybody; \a by carries the keys from now on.
    void rotate(UnlockedPerson &by, DataKeys newKeys, const QString &identifiedFile, const QString &reportsFile);
    void setFileNames(const UnlockedPerson &by, const QString &identifiedFile, const QString &reportsFile);
    /// Raises the cost: a second set, to which everybody moves at their next unlock.
    void raiseCost(const UnlockedPerson &by, const KdfCost &cost);
    /// Whether raiseCost() would take it: dearer than now, within bounds, and nobody still on an older set.
    [[nodiscard]] bool mayRaiseCost(const KdfCost &cost) const;
    [[nodiscard]] bool needsMove(quint32 id) const;
    /// The same passphrase and key pair at the newest cost.
    void moveToNewestCost(const UnlockedPerson &by, const SecretBytes &passphrase);

private:
    void requireManager(const UnlockedPerson &by) const;
    void requireManagerBeside(quint32 id) const;
    void authenticate(const DataKeys &keys, bool newGeneration = true);
    void dropUnusedCosts(); ///< a derivation set stays until the last has moved
    void fillSlot(KeyringPerson &person, const SecretBytes &privateKey, const SecretBytes &slotKey) const;
    void renewSlot(const UnlockedPerson &by, KeyringPerson &entry, PersonRole role, const SecretBytes &newPassphrase);
    [[nodiscard]] SecretBytes privateKeyOf(const KeyringPerson &entry, const SecretBytes &passphrase) const;
    [[nodiscard]] SecretBytes unusedSlotKey(const SecretBytes &passphrase, quint32 exceptId) const;
    [[nodiscard]] KeyringPerson &person(quint32 id);
    [[nodiscard]] UnlockedPerson opened(const KeyringPerson &person, const SecretBytes &privateKey) const;

    KeyringFile m_file;
};

} // namespace wardmate
