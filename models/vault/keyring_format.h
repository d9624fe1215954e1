// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/vault/sealed_box.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

/// \file
/// The keyring file NAME.wardmate-keys, byte by byte (security.md 3, Keys). Little-endian throughout:
///
///   core   magic "WARDKEYS" · u16 version · u64 generation
///          u8 n, n x {u8 key, text file name}            current file name of each data key
///          u8 n, n x {u8 id, u64 memory, u32 operations, 16 bytes salt}     one or two derivation sets
///          u8 0|1, {32 bytes public key, u32 day created, u32 day tested, u8 n, n x {u8 key, 80 bytes}}   recovery
///          u8 n, n x {u32 id, u8 role, text name, 32 bytes public key, u8 n, n x {u8 key, 80 bytes}}      persons
///   slots  for each person {u8 derivation set, 24 bytes nonce, 48 bytes sealed private key}
///   MACs   32 bytes under K_id over core, 32 bytes under K_rep over core and slots
///   sum    32 bytes BLAKE2b over all that precedes: tells a damaged file from a wrong passphrase
///
/// A text is a u8 length and UTF-8. K_id's MAC leaves the slots out so that an administrator, who has no K_id, can
/// change the own passphrase; a slot authenticates itself.

namespace wardmate {

enum class DataKey : quint8 {
    Identified = 1, ///< K_id: the program file with all data
    Reports = 2 ///< K_rep: the file with issued reports only
};

/// The price of one guess: Argon2id's memory and passes, with the salt that goes with them.
struct KdfSet {
    quint8 id = 1;
    quint64 memoryBytes = 0;
    quint32 operations = 0;
    std::array<unsigned char, 16> salt{};
    bool operator==(const KdfSet &) const = default;
};

struct KeyFileName {
    DataKey key = DataKey::Identified;
    QString fileName; ///< what stands after "NAME.": wardmate, wardmate-reports or, while rotating, a name of its own
    bool operator==(const KeyFileName &) const = default;
};

struct SealedDataKey {
    DataKey key = DataKey::Identified;
    SealedKey box{};
    bool operator==(const SealedDataKey &) const = default;
};

struct KeyringRecovery {
    PublicKey publicKey{};
    QDate createdOn;
    QDate testedOn; ///< null: never
    std::vector<SealedDataKey> sealed;
    bool operator==(const KeyringRecovery &) const = default;
};

/// A person's private key under the passphrase: XChaCha20-Poly1305.
struct KeyringSlot {
    quint8 kdfSet = 1;
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 48> box{};
    bool operator==(const KeyringSlot &) const = default;
};

struct KeyringPerson {
    quint32 id = 0;
    PersonRole role = PersonRole::Coordinator;
    QString name;
    PublicKey publicKey{};
    std::vector<SealedDataKey> sealed;
    KeyringSlot slot;
    bool operator==(const KeyringPerson &) const = default;
};

/// Everything a keyring file says, nothing of it opened yet.
struct KeyringFile {
    quint64 generation = 1;
    std::vector<KeyFileName> files;
    std::vector<KdfSet> kdfSets;
    std::optional<KeyringRecovery> recovery;
    std::vector<KeyringPerson> persons;
    Digest identifiedMac{};
    Digest reportsMac{};
    bool operator==(const KeyringFile &) const = default;
};

/// Limits of security.md 3 and 2e: a file may not order the program to burn memory or time.
struct KeyringLimits {
    static constexpr qsizetype kFileBytes = 64 * 1024;
    static constexpr std::size_t kPersons = 64;
    static constexpr quint64 kMaxMemory = quint64(1) << 30;
    static constexpr quint64 kMinMemory = 8192; ///< libsodium takes no less
    static constexpr quint32 kMaxOperations = 10;
    static constexpr qsizetype kNameBytes = 255;
};

[[nodiscard]] QByteArray serializeKeyring(const KeyringFile &file);
/// Throws VaultError: Damaged, or NewerSchema for a format that this program does not know.
[[nodiscard]] KeyringFile parseKeyring(QByteArrayView bytes);

/// What the MAC of a data key covers.
[[nodiscard]] QByteArray authenticatedBytes(const KeyringFile &file, DataKey key);
/// What a slot is bound to: format, derivation set, person and public key.
[[nodiscard]] QByteArray slotContext(const KdfSet &set, const KeyringPerson &person);

[[nodiscard]] const SealedDataKey *findSealed(const std::vector<SealedDataKey> &sealed, DataKey key) noexcept;

} // namespace wardmate
