// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace wardmate {

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_bytes == nullptr)
        throw std::bad_alloc();
    m_size = size;
    sodium_memzero(m_bytes, size);
}

SecretBytes::SecretBytes(std::span<const unsigned char> bytes)
    : SecretBytes(bytes.size())
{
    if (m_size != 0)
        std::memcpy(m_bytes, bytes.data(), m_size);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_bytes);
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // wipes first; does nothing for nullptr
}

SecretBytes SecretBytes::fromPassphrase(const QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    while (normal.endsWith(u'\n') || normal.endsWith(u'\r'))
        normal.chop(1);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes secret(std::span(reinterpret_cast<const unsigned char *>(utf8.constData()), size_t(utf8.size())));
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    sodium_memzero(normal.data(), size_t(normal.size()) * sizeof(QChar));
    return secret;
}

SecretBytes SecretBytes::copy() const
{
    return SecretBytes(bytes());
}

} // namespace wardmate
