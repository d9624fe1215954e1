# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the vectors of tst_recovery_key.cpp out again, with Python's standard library only."""
import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def times(a, b):
    product = 0
    for bit in range(5):
        if b >> bit & 1:
            product ^= a << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << (bit - 5)
    return product


def checks(symbols):
    """The two symbols that make the polynomial zero at x and at x^2."""
    for c0 in range(32):
        for c1 in range(32):
            if all(evaluate(symbols + [c0, c1], root) == 0 for root in (2, 4)):
                return [c0, c1]


def evaluate(symbols, root):
    value = 0
    for symbol in symbols:
        value = times(value, root) ^ symbol
    return value


def x25519_base(private):
    p = 2**255 - 19
    k = bytearray(private)
    k[0] &= 248
    k[31] = (k[31] & 127) | 64
    k = int.from_bytes(k, "little")
    x1, x2, z2, x3, z3, swap = 9, 1, 0, 9, 1, 0
    for t in range(254, -1, -1):
        bit = k >> t & 1
        if swap ^ bit:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swap = bit
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        aa, bb, da, cb = a * a % p, b * b % p, d * a % p, c * b % p
        e = (aa - bb) % p
        x3, z3 = (da + cb) ** 2 % p, x1 * (da - cb) ** 2 % p
        x2, z2 = aa * bb % p, e * (aa + 121665 * e) % p
    if swap:
        x2, z2 = x3, z3
    return (x2 * pow(z2, p - 2, p) % p).to_bytes(32, "little")


for symbols in ([0] * 26, list(range(26)), list(range(31, 5, -1)), [i * 7 % 32 for i in range(26)]):
    text = "".join(ALPHABET[s] for s in symbols + checks(symbols))
    seed = hashlib.blake2b(b"wardmate recovery key\0" + bytes(symbols), digest_size=32).digest()
    public = x25519_base(hashlib.sha512(seed).digest()[:32])
    print("-".join(text[i:i + 4] for i in range(0, 28, 4)), public.hex())
