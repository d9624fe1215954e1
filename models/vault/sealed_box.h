// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace wardmate {

constexpr std::size_t kKeySize = 32; ///< of every symmetric and X25519 key here
constexpr std::size_t kSealedKeySize = 80; ///< a 32-byte key in libsodium's sealed box

using PublicKey = std::array<unsigned char, kKeySize>;
using SealedKey = std::array<unsigned char, kSealedKeySize>;
using Digest = std::array<unsigned char, 32>;

/// An X25519 key pair: what is sealed to the public half opens with the private half only.
struct BoxKeyPair {
    PublicKey publicKey{};
    SecretBytes privateKey;
};

[[nodiscard]] BoxKeyPair newKeyPair();
[[nodiscard]] BoxKeyPair keyPairFromSeed(const SecretBytes &seed); ///< seed of 32 bytes
[[nodiscard]] BoxKeyPair keyPairFromPrivate(const SecretBytes &privateKey);

[[nodiscard]] SecretBytes randomKey();
[[nodiscard]] SealedKey sealKey(const SecretBytes &key, const PublicKey &to);
[[nodiscard]] std::optional<SecretBytes> openSealedKey(const SealedKey &box, const BoxKeyPair &pair);

/// BLAKE2b-256, keyed when a key is given. The purpose keeps digests of different uses apart.
[[nodiscard]] Digest digestOf(QByteArrayView bytes, QByteArrayView purpose, const SecretBytes &key = {});
[[nodiscard]] bool equalInConstantTime(const Digest &a, const Digest &b) noexcept;

} // namespace wardmate
