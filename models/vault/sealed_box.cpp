// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealed_box.h"

#include "models/vault/vault_error.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

static_assert(kKeySize == crypto_box_PUBLICKEYBYTES && kKeySize == crypto_box_SECRETKEYBYTES
    && kKeySize == crypto_box_SEEDBYTES && kSealedKeySize == kKeySize + crypto_box_SEALBYTES);

void requireSodium()
{
    if (sodium_init() < 0)
        throw VaultError(Error::Kind::Internal, u"libsodium does not start"_s);
}

void requireKeySize(const SecretBytes &key)
{
    if (key.size() != kKeySize)
        throw VaultError(Error::Kind::Internal, u"a key has the wrong length"_s);
}

const unsigned char *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

BoxKeyPair newKeyPair()
{
    requireSodium();
    BoxKeyPair pair{{}, SecretBytes(kKeySize)};
    crypto_box_keypair(pair.publicKey.data(), pair.privateKey.data());
    return pair;
}

BoxKeyPair keyPairFromSeed(const SecretBytes &seed)
{
    requireSodium();
    requireKeySize(seed);
    BoxKeyPair pair{{}, SecretBytes(kKeySize)};
    crypto_box_seed_keypair(pair.publicKey.data(), pair.privateKey.data(), seed.data());
    return pair;
}

BoxKeyPair keyPairFromPrivate(const SecretBytes &privateKey)
{
    requireSodium();
    requireKeySize(privateKey);
    BoxKeyPair pair{{}, privateKey.copy()};
    if (crypto_scalarmult_base(pair.publicKey.data(), privateKey.data()) != 0)
        throw VaultError(Error::Kind::Damaged, u"a private key is not usable"_s);
    return pair;
}

SecretBytes randomKey()
{
    SecretBytes key(kKeySize);
    randombytes_buf(key.data(), key.size());
    return key;
}

SealedKey sealKey(const SecretBytes &key, const PublicKey &to)
{
    requireSodium();
    requireKeySize(key);
    SealedKey box{};
    if (crypto_box_seal(box.data(), key.data(), key.size(), to.data()) != 0)
        throw VaultError(Error::Kind::Internal, u"a key could not be sealed"_s);
    return box;
}

std::optional<SecretBytes> openSealedKey(const SealedKey &box, const BoxKeyPair &pair)
{
    requireSodium();
    SecretBytes key(kKeySize);
    if (crypto_box_seal_open(key.data(), box.data(), box.size(), pair.publicKey.data(), pair.privateKey.data()) != 0)
        return std::nullopt;
    return key;
}

Digest digestOf(QByteArrayView bytes, QByteArrayView purpose, const SecretBytes &key)
{
    requireSodium();
    Digest digest{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), digest.size());
    crypto_generichash_update(&state, unsignedData(purpose), size_t(purpose.size()));
    const unsigned char end = 0; // a purpose holds no zero byte, so purpose and bytes cannot run into each other
    crypto_generichash_update(&state, &end, 1);
    crypto_generichash_update(&state, unsignedData(bytes), size_t(bytes.size()));
    crypto_generichash_final(&state, digest.data(), digest.size());
    sodium_memzero(&state, sizeof state);
    return digest;
}

bool equalInConstantTime(const Digest &a, const Digest &b) noexcept
{
    return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace wardmate
