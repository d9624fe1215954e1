// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/recovery_key.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace wardmate {

namespace {

constexpr int kSymbols = 26;
constexpr int kWithChecks = kSymbols + 2;
// Without I, L, O (they look like 1, 1, 0) and U, after Crockford's base 32.
constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static_assert(sizeof kAlphabet == 33);

using Checks = std::array<unsigned char, 2>;

/// Times x in GF(32) with x^5 + x^2 + 1.
constexpr unsigned char timesX(unsigned char a)
{
    const unsigned shifted = unsigned(a) << 1;
    return static_cast<unsigned char>((shifted & 32U) != 0 ? shifted ^ 0x25U : shifted);
}

/// Reed-Solomon over GF(32), generator (z + x)(z + x^2) = z^2 + (x + x^2) z + x^3: any two wrong characters, and so
/// any two that changed places, are noticed.
Checks checksOf(const SecretBytes &symbols)
{
    Checks rest{};
    for (const unsigned char symbol : symbols.bytes()) {
        const auto lead = static_cast<unsigned char>(rest[0] ^ symbol);
        const unsigned char x1 = timesX(lead);
        const unsigned char x2 = timesX(x1);
        rest[0] = static_cast<unsigned char>(rest[1] ^ x1 ^ x2);
        rest[1] = timesX(x2);
    }
    return rest;
}

int symbolOf(QChar c)
{
    const char16_t upper = c.toUpper().unicode();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    if (upper == 0 || upper > 127)
        return -1;
    const char *found = std::strchr(kAlphabet, char(upper));
    return found == nullptr ? -1 : int(found - kAlphabet);
}

} // namespace

RecoveryKey::RecoveryKey(SecretBytes symbols)
    : m_symbols(std::move(symbols))
{
}

RecoveryKey RecoveryKey::generate()
{
    SecretBytes symbols(kSymbols);
    randombytes_buf(symbols.data(), symbols.size());
    for (int i = 0; i < kSymbols; ++i)
        symbols.data()[i] &= 31;
    return RecoveryKey(std::move(symbols));
}

std::optional<RecoveryKey> RecoveryKey::parse(const QString &typed, Fault *fault)
{
    Fault ignored{};
    Fault &why = fault != nullptr ? *fault : ignored;
    why = Fault::None;
    SecretBytes symbols(kSymbols);
    Checks checks{};
    int count = 0;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.')
            continue;
        const int symbol = symbolOf(c);
        if (symbol < 0) {
            why = Fault::Character;
            return std::nullopt;
        }
        if (count < kSymbols)
            symbols.data()[count] = static_cast<unsigned char>(symbol);
        else if (count < kWithChecks)
            checks[size_t(count - kSymbols)] = static_cast<unsigned char>(symbol);
        ++count;
    }
    if (count != kWithChecks)
        why = Fault::Length;
    else if (checksOf(symbols) != checks)
        why = Fault::Check;
    if (why != Fault::None)
        return std::nullopt;
    return RecoveryKey(std::move(symbols));
}

QString RecoveryKey::text() const
{
    QString out;
    const auto put = [&out](unsigned char symbol) {
        if (out.size() % 5 == 4)
            out.append(u'-');
        out.append(QLatin1Char(kAlphabet[symbol]));
    };
    for (const unsigned char symbol : m_symbols.bytes())
        put(symbol);
    for (const unsigned char symbol : checksOf(m_symbols))
        put(symbol);
    return out;
}

BoxKeyPair RecoveryKey::keyPair() const
{
    const QByteArrayView symbols(reinterpret_cast<const char *>(m_symbols.data()), qsizetype(m_symbols.size()));
    Digest seed = digestOf(symbols, "wardmate recovery key");
    const SecretBytes secret{std::span<const unsigned char>(seed)};
    sodium_memzero(seed.data(), seed.size());
    return keyPairFromSeed(secret);
}

} // namespace wardmate
