// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <span>

namespace wardmate {

/// Key material or a passphrase, in memory that is locked, guarded and wiped when it goes (libsodium's sodium_malloc).
/// Move-only: a secret has one owner.
class SecretBytes
{
public:
    SecretBytes() noexcept = default;
    explicit SecretBytes(std::size_t size); ///< zeroed; throws std::bad_alloc when memory cannot be locked or had
    explicit SecretBytes(std::span<const unsigned char> bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// A passphrase as the key derivation sees it: NFC, UTF-8, without a trailing line break.
    [[nodiscard]] static SecretBytes fromPassphrase(const QString &text);

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] unsigned char *data() noexcept { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const noexcept { return m_bytes; }
    [[nodiscard]] std::span<const unsigned char> bytes() const noexcept { return {m_bytes, m_size}; }
    [[nodiscard]] SecretBytes copy() const;

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace wardmate
