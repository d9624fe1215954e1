// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyring.h"

#include "models/base/text.h"
#include "models/vault/vault_error.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr QByteArrayView kMacPurpose("wardmate keyring mac");
constexpr int kSlotKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

SecretBytes derive(const SecretBytes &passphrase, const KdfSet &set)
{
    SecretBytes key(kSlotKeySize);
    const char *words = passphrase.isEmpty() ? "" : reinterpret_cast<const char *>(passphrase.data()); // never null
    const int rc = crypto_pwhash(key.data(), key.size(), words, passphrase.size(), set.salt.data(), set.operations,
        size_t(set.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0) // the only way it fails: never to be taken for a wrong passphrase (security.md 2e)
        throw VaultError(Error::Kind::NoMemory, u"not enough memory to check the passphrase"_s, u"no_memory"_s);
    return key;
}

const unsigned char *unsignedData(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::optional<SecretBytes> openSlot(const KeyringPerson &person, const KdfSet &set, const SecretBytes &slotKey)
{
    const QByteArray context = slotContext(set, person);
    SecretBytes privateKey(kKeySize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(privateKey.data(), nullptr, nullptr, person.slot.box.data(),
            person.slot.box.size(), unsignedData(context), size_t(context.size()), person.slot.nonce.data(),
            slotKey.data())
        != 0)
        return std::nullopt;
    return privateKey;
}

KdfSet newKdfSet(const KdfCost &cost, quint8 id)
{
    KdfSet set{.id = id, .memoryBytes = cost.memoryBytes, .operations = cost.operations, .salt = {}};
    randombytes_buf(set.salt.data(), set.salt.size());
    return set;
}

std::vector<SealedDataKey> sealFor(PersonRole role, const DataKeys &keys, const PublicKey &to)
{
    std::vector<SealedDataKey> sealed;
    if (role != PersonRole::Administrator)
        sealed.push_back({DataKey::Identified, sealKey(keys.identified, to)});
    sealed.push_back({DataKey::Reports, sealKey(keys.reports, to)});
    return sealed;
}

SecretBytes opened(const std::vector<SealedDataKey> &sealed, DataKey key, const BoxKeyPair &pair)
{
    const SealedDataKey *box = findSealed(sealed, key);
    std::optional<SecretBytes> found = box != nullptr ? openSealedKey(box->box, pair) : std::nullopt;
    if (!found)
        throw VaultError(Error::Kind::Damaged, u"a sealed key does not open"_s, u"keyring_altered"_s);
    return std::move(*found);
}

Digest macOf(const KeyringFile &file, DataKey key, const SecretBytes &dataKey)
{
    return digestOf(authenticatedBytes(file, key), kMacPurpose, dataKey);
}

} // namespace

KdfCost calibratedKdfCost()
{
    constexpr qint64 kTargetMs = 1000; // security.md 2e, after KeePassXC
    KdfCost cost;
    const SecretBytes probe = randomKey();
    QElapsedTimer timer;
    timer.start();
    (void)derive(probe, newKdfSet(cost, 1));
    const qint64 perPass = std::max<qint64>(1, timer.elapsed() / cost.operations);
    cost.operations = quint32(std::clamp<qint64>(kTargetMs / perPass, cost.operations, KeyringLimits::kMaxOperations));
    return cost;
}

Keyring Keyring::create(const QString &identifiedFile, const QString &reportsFile, const KdfCost &cost, DataKeys &keys)
{
    keys = {randomKey(), randomKey()};
    return createAround(identifiedFile, reportsFile, cost, keys, 1);
}

Keyring Keyring::createAround(const QString &identifiedFile, const QString &reportsFile, const KdfCost &cost,
    const DataKeys &keys, quint64 generation)
{
    Keyring ring;
    ring.m_file.generation = generation;
    ring.m_file.files = {{DataKey::Identified, identifiedFile}, {DataKey::Reports, reportsFile}};
    ring.m_file.kdfSets = {newKdfSet(cost, 1)};
    ring.authenticate(keys, false);
    return ring;
}

Keyring Keyring::fromBytes(QByteArrayView bytes)
{
    Keyring ring;
    ring.m_file = parseKeyring(bytes);
    return ring;
}

QString Keyring::fileNameOf(DataKey key) const
{
    return std::ranges::find(m_file.files, key, &KeyFileName::key)->fileName;
}

std::vector<PersonInfo> Keyring::persons() const
{
    std::vector<PersonInfo> out;
    for (const KeyringPerson &entry : m_file.persons)
        out.push_back({entry.id, entry.name, entry.role});
    return out;
}

PersonInfo Keyring::personNamed(const QString &name) const
{
    const auto &all = m_file.persons;
    auto found = std::ranges::find(all, name.simplified(), &KeyringPerson::name); // two may be spelled alike only since
    if (found == all.end())
        found
            = std::ranges::find(all, personKey(name), [](const KeyringPerson &entry) { return personKey(entry.name); });
    if (found != all.end())
        return {found->id, found->name, found->role};
    throw VaultError(
        Error::Kind::UnknownPerson, u"nobody of that name has a passphrase for this file"_s, u"unknown_person"_s);
}

UnlockedPerson Keyring::unlock(const SecretBytes &passphrase, const QString &name) const
{
    const quint32 only = name.isEmpty() ? 0 : personNamed(name).id;
    for (const KdfSet &set : m_file.kdfSets) {
        std::optional<SecretBytes> slotKey;
        for (const KeyringPerson &entry : m_file.persons) {
            if (entry.slot.kdfSet != set.id || (only != 0 && entry.id != only))
                continue;
            if (!slotKey)
                slotKey = derive(passphrase, set);
            if (const std::optional<SecretBytes> privateKey = openSlot(entry, set, *slotKey))
                return opened(entry, *privateKey);
        }
    }
    throw VaultError(Error::Kind::WrongKey, u"the passphrase opens no slot"_s, u"wrong_passphrase"_s);
}

UnlockedPerson Keyring::opened(const KeyringPerson &entry, const SecretBytes &privateKey) const
{
    const BoxKeyPair pair = keyPairFromPrivate(privateKey);
    if (pair.publicKey != entry.publicKey)
        throw VaultError(Error::Kind::Damaged, u"a key pair does not fit together"_s, u"keyring_altered"_s);
    UnlockedPerson person{entry.id, entry.name, entry.role, {}};
    person.keys.reports = wardmate::opened(entry.sealed, DataKey::Reports, pair);
    if (entry.role != PersonRole::Administrator)
        person.keys.identified = wardmate::opened(entry.sealed, DataKey::Identified, pair);
    requireIntact(person);
    return person;
}

UnlockedPerson Keyring::unlockWithRecovery(const BoxKeyPair &recovery) const
{
    if (!m_file.recovery || m_file.recovery->publicKey != recovery.publicKey)
        throw VaultError(Error::Kind::WrongKey, u"not the recovery key of this file"_s, u"recovery_key"_s);
    UnlockedPerson person{0, {}, PersonRole::Director, {}};
    person.keys.identified = wardmate::opened(m_file.recovery->sealed, DataKey::Identified, recovery);
    person.keys.reports = wardmate::opened(m_file.recovery->sealed, DataKey::Reports, recovery);
    requireIntact(person);
    return person;
}

bool Keyring::sharesPeopleWith(const Keyring &other) const
{
    if (m_file.recovery && other.m_file.recovery && m_file.recovery->publicKey == other.m_file.recovery->publicKey)
        return true;
    return std::ranges::any_of(m_file.persons, [&other](const KeyringPerson &mine) {
        return std::ranges::any_of(
            other.m_file.persons, [&mine](const KeyringPerson &theirs) { return theirs.publicKey == mine.publicKey; });
    });
}

void Keyring::requireIntact(const UnlockedPerson &by) const
{
    const bool identifiedOk = by.keys.identified.isEmpty()
        || equalInConstantTime(macOf(m_file, DataKey::Identified, by.keys.identified), m_file.identifiedMac);
    if (!identifiedOk || !equalInConstantTime(macOf(m_file, DataKey::Reports, by.keys.reports), m_file.reportsMac))
        throw VaultError(Error::Kind::Damaged, u"the keyring was altered by another program"_s, u"keyring_altered"_s);
}

void Keyring::requireManager(const UnlockedPerson &by) const
{
    if (!by.mayChangePeople())
        throw VaultError(Error::Kind::Refused, u"an administrator may not do this"_s, u"role"_s);
    requireIntact(by); // before any sealing to a listed public key: somebody may have planted one
}

void Keyring::authenticate(const DataKeys &keys, bool newGeneration)
{
    if (newGeneration)
        ++m_file.generation;
    if (!keys.identified.isEmpty()) // the sets are under K_id's MAC
        dropUnusedCosts();
    if (!keys.identified.isEmpty())
        m_file.identifiedMac = macOf(m_file, DataKey::Identified, keys.identified);
    m_file.reportsMac = macOf(m_file, DataKey::Reports, keys.reports);
}

void Keyring::dropUnusedCosts()
{
    std::erase_if(m_file.kdfSets, [this, newest = m_file.kdfSets.back().id](const KdfSet &set) {
        return set.id != newest && std::ranges::none_of(m_file.persons, [&set](const KeyringPerson &entry) {
            return entry.slot.kdfSet == set.id;
        });
    });
}

void Keyring::fillSlot(KeyringPerson &entry, const SecretBytes &privateKey, const SecretBytes &slotKey) const
{
    const KdfSet &set = m_file.kdfSets.back();
    entry.slot.kdfSet = set.id;
    randombytes_buf(entry.slot.nonce.data(), entry.slot.nonce.size());
    const QByteArray context = slotContext(set, entry);
    crypto_aead_xchacha20poly1305_ietf_encrypt(entry.slot.box.data(), nullptr, privateKey.data(), privateKey.size(),
        unsignedData(context), size_t(context.size()), nullptr, entry.slot.nonce.data(), slotKey.data());
}

SecretBytes Keyring::unusedSlotKey(const SecretBytes &passphrase, quint32 exceptId) const
{
    if (passphrase.isEmpty())
        throw VaultError(Error::Kind::Invalid, u"the passphrase is empty"_s, u"passphrase_empty"_s);
    // Who unlocks is found by trying: two equal passphrases would make one person act as the other.
    SecretBytes slotKey;
    for (const KdfSet &set : m_file.kdfSets) {
        slotKey = derive(passphrase, set);
        for (const KeyringPerson &entry : m_file.persons) {
            if (entry.id != exceptId && entry.slot.kdfSet == set.id && openSlot(entry, set, slotKey))
                throw VaultError(
                    Error::Kind::Refused, u"the passphrase is in use; take another one"_s, u"passphrase_in_use"_s);
        }
    }
    return slotKey; // of the newest set, which is the last
}

KeyringPerson &Keyring::person(quint32 id)
{
    const auto found = std::ranges::find(m_file.persons, id, &KeyringPerson::id);
    if (found == m_file.persons.end())
        throw VaultError(
            Error::Kind::UnknownPerson, u"nobody of that number has a passphrase for this file"_s, u"unknown_person"_s);
    return *found;
}

void Keyring::addPerson(const UnlockedPerson &by, const QString &name, PersonRole role, const SecretBytes &passphrase)
{
    requireManager(by);
    const QString shownName = name.simplified();
    const bool taken = std::ranges::any_of(m_file.persons,
        [key = personKey(shownName)](const KeyringPerson &entry) { return personKey(entry.name) == key; });
    if (taken)
        throw VaultError(Error::Kind::Refused, u"somebody of that name is already there"_s, u"name_in_use"_s);
    if (personKey(shownName).isEmpty() || shownName.toUtf8().size() > KeyringLimits::kNameBytes)
        throw VaultError(Error::Kind::Invalid, u"the name is empty or too long"_s, u"name_length"_s);
    if (m_file.persons.size() >= KeyringLimits::kPersons)
        throw VaultError(Error::Kind::Refused, u"a keyring holds 64 persons at most"_s, u"too_many_people"_s);
    const SecretBytes slotKey = unusedSlotKey(passphrase, 0);
    KeyringPerson entry;
    entry.role = role;
    entry.name = shownName;
    for (const KeyringPerson &other : m_file.persons)
        entry.id = std::max(entry.id, other.id);
    ++entry.id;
    const BoxKeyPair pair = newKeyPair();
    entry.publicKey = pair.publicKey;
    entry.sealed = sealFor(role, by.keys, pair.publicKey);
    fillSlot(entry, pair.privateKey, slotKey);
    m_file.persons.push_back(std::move(entry));
    authenticate(by.keys);
}

void Keyring::removePerson(const UnlockedPerson &by, quint32 id)
{
    requireManager(by);
    const KeyringPerson &leaving = person(id);
    requireManagerBeside(id);
    if (leaving.id == by.id)
        throw VaultError(Error::Kind::Refused, u"nobody removes themselves"_s, u"own_removal"_s);
    std::erase_if(m_file.persons, [id](const KeyringPerson &entry) { return entry.id == id; });
    authenticate(by.keys);
}

void Keyring::changePassphrase(
    const UnlockedPerson &by, const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase)
{
    requireIntact(by);
    KeyringPerson &entry = person(by.id);
    const SecretBytes privateKey = privateKeyOf(entry, oldPassphrase);
    if (by.mayChangePeople())
        return renewSlot(by, entry, entry.role, newPassphrase);
    fillSlot(entry, privateKey, unusedSlotKey(newPassphrase, by.id));
    authenticate(by.keys, false); // the generation and the public keys are under K_id's MAC
}

SecretBytes Keyring::privateKeyOf(const KeyringPerson &entry, const SecretBytes &passphrase) const
{
    const KdfSet &set = *std::ranges::find(m_file.kdfSets, entry.slot.kdfSet, &KdfSet::id);
    std::optional<SecretBytes> privateKey = openSlot(entry, set, derive(passphrase, set));
    if (!privateKey)
        throw VaultError(Error::Kind::WrongKey, u"the old passphrase is not right"_s, u"wrong_passphrase"_s);
    return std::move(*privateKey);
}

void Keyring::replacePassphrase(const UnlockedPerson &by, quint32 id, const SecretBytes &newPassphrase)
{
    requireManager(by);
    renewSlot(by, person(id), person(id).role, newPassphrase);
}

void Keyring::renewSlot(
    const UnlockedPerson &by, KeyringPerson &entry, PersonRole role, const SecretBytes &newPassphrase)
{
    const SecretBytes slotKey = unusedSlotKey(newPassphrase, entry.id);
    const BoxKeyPair pair = newKeyPair();
    entry.role = role;
    entry.publicKey = pair.publicKey;
    entry.sealed = sealFor(role, by.keys, pair.publicKey);
    fillSlot(entry, pair.privateKey, slotKey);
    authenticate(by.keys);
}

void Keyring::requireManagerBeside(quint32 id) const
{
    const bool managerLeft = std::ranges::any_of(m_file.persons,
        [id](const KeyringPerson &entry) { return entry.id != id && entry.role != PersonRole::Administrator; });
    if (!managerLeft)
        throw VaultError(
            Error::Kind::Refused, u"at least one coordinator or director must remain"_s, u"last_manager"_s);
}

void Keyring::changeRole(const UnlockedPerson &by, quint32 id, PersonRole role, const SecretBytes &newPassphrase)
{
    requireManager(by);
    KeyringPerson &entry = person(id);
    if (id == by.id)
        throw VaultError(Error::Kind::Refused, u"nobody changes their own role"_s, u"own_role"_s);
    if (role == PersonRole::Administrator)
        requireManagerBeside(id);
    renewSlot(by, entry, role, newPassphrase);
}

void Keyring::setRecovery(const UnlockedPerson &by, const PublicKey &recovery, QDate today)
{
    requireManager(by);
    m_file.recovery = KeyringRecovery{recovery, today, {}, sealFor(PersonRole::Director, by.keys, recovery)};
    authenticate(by.keys);
}

void Keyring::setRecoveryTested(const UnlockedPerson &by, QDate today)
{
    requireManager(by);
    if (!m_file.recovery)
        throw VaultError(Error::Kind::NotFound, u"there is no recovery key yet"_s, u"no_recovery_key"_s);
    m_file.recovery->testedOn = today;
    authenticate(by.keys);
}

void Keyring::rotate(UnlockedPerson &by, DataKeys newKeys, const QString &identifiedFile, const QString &reportsFile)
{
    requireManager(by);
    for (KeyringPerson &entry : m_file.persons)
        entry.sealed = sealFor(entry.role, newKeys, entry.publicKey);
    if (m_file.recovery)
        m_file.recovery->sealed = sealFor(PersonRole::Director, newKeys, m_file.recovery->publicKey);
    m_file.files = {{DataKey::Identified, identifiedFile}, {DataKey::Reports, reportsFile}};
    by.keys = std::move(newKeys);
    authenticate(by.keys);
}

void Keyring::setFileNames(const UnlockedPerson &by, const QString &identifiedFile, const QString &reportsFile)
{
    requireManager(by);
    m_file.files = {{DataKey::Identified, identifiedFile}, {DataKey::Reports, reportsFile}};
    authenticate(by.keys, false); // the same keys, people and content: not a new generation
}

void Keyring::raiseCost(const UnlockedPerson &by, const KdfCost &cost)
{
    requireManager(by);
    if (m_file.kdfSets.size() > 1)
        throw VaultError(
            Error::Kind::Refused, u"not everybody has moved to the last raise yet"_s, u"raise_under_way"_s);
    const KdfSet &now = m_file.kdfSets.back();
    if (cost.memoryBytes < now.memoryBytes || cost.operations < now.operations
        || cost.memoryBytes > KeyringLimits::kMaxMemory || cost.operations > KeyringLimits::kMaxOperations)
        throw VaultError(Error::Kind::Invalid, u"the cost of a guess may only rise, within bounds"_s, u"kdf_cost"_s);
    m_file.kdfSets.push_back(newKdfSet(cost, quint8(now.id + 1)));
    authenticate(by.keys);
}

bool Keyring::mayRaiseCost(const KdfCost &cost) const
{
    const KdfSet &now = m_file.kdfSets.back();
    const bool isDearer = cost.memoryBytes >= now.memoryBytes && cost.operations >= now.operations
        && (cost.memoryBytes > now.memoryBytes || cost.operations > now.operations);
    return m_file.kdfSets.size() == 1 && isDearer && cost.memoryBytes <= KeyringLimits::kMaxMemory
        && cost.operations <= KeyringLimits::kMaxOperations;
}

bool Keyring::needsMove(quint32 id) const
{
    const auto entry = std::ranges::find(m_file.persons, id, &KeyringPerson::id);
    return entry != m_file.persons.end() && entry->slot.kdfSet != m_file.kdfSets.back().id;
}

void Keyring::moveToNewestCost(const UnlockedPerson &by, const SecretBytes &passphrase)
{
    requireIntact(by);
    KeyringPerson &entry = person(by.id);
    const SecretBytes privateKey = privateKeyOf(entry, passphrase);
    fillSlot(entry, privateKey, unusedSlotKey(passphrase, by.id));
    authenticate(by.keys, by.mayChangePeople());
}

} // namespace wardmate
