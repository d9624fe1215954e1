// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/keyring_format.h"

#include <sodium.h>

#include <vector>

namespace wardmate {

/// Every key that a passphrase leads to, found as an attacker would: by libsodium alone, whatever roles the file claims.
/// What the slots open, what that opens of all that is sealed here or in \a beside, and so on until nothing new comes.
[[nodiscard]] inline std::vector<SecretBytes> reachableKeys(
    const KeyringFile &file, const SecretBytes &passphrase, const std::vector<SealedKey> &beside = {})
{
    std::vector<SecretBytes> keys;
    for (const KdfSet &set : file.kdfSets) {
        SecretBytes slotKey(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
        if (crypto_pwhash(slotKey.data(), slotKey.size(), reinterpret_cast<const char *>(passphrase.data()),
                passphrase.size(), set.salt.data(), set.operations, size_t(set.memoryBytes),
                crypto_pwhash_ALG_ARGON2ID13)
            == 0)
            keys.push_back(std::move(slotKey));
    }
    std::vector<SealedKey> sealed = beside;
    const auto add = [&sealed](const std::vector<SealedDataKey> &boxes) {
        for (const SealedDataKey &box : boxes)
            sealed.push_back(box.box);
    };
    for (const KeyringPerson &person : file.persons)
        add(person.sealed);
    if (file.recovery)
        add(file.recovery->sealed);
    for (std::size_t next = 0; next < keys.size(); ++next) {
        const SecretBytes key = keys[next].copy();
        const auto found = [&keys](SecretBytes fresh) {
            for (const SecretBytes &known : keys) {
                if (sodium_memcmp(known.data(), fresh.data(), fresh.size()) == 0)
                    return;
            }
            keys.push_back(std::move(fresh));
        };
        for (const KeyringPerson &person : file.persons) {
            for (const KdfSet &set : file.kdfSets) {
                SecretBytes privateKey(kKeySize);
                const QByteArray context = slotContext(set, person);
                if (crypto_aead_xchacha20poly1305_ietf_decrypt(privateKey.data(), nullptr, nullptr,
                        person.slot.box.data(), person.slot.box.size(),
                        reinterpret_cast<const unsigned char *>(context.constData()), size_t(context.size()),
                        person.slot.nonce.data(), key.data())
                    == 0)
                    found(std::move(privateKey));
            }
        }
        for (const SealedKey &box : sealed) {
            if (auto opened = openSealedKey(box, keyPairFromPrivate(key)))
                found(std::move(*opened));
        }
    }
    return keys;
}

} // namespace wardmate
