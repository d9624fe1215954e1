// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace wardmate {

/// Gives the engine small pieces of memory out of slabs: it asks for one at every row that it sorts, and the system's way
/// of finding and joining them took a third of what making an index does. Once a process and before the first connection;
/// afterwards, and where a sanitizer watches the memory, nothing happens.
void useSlabsForSqlCipher();

/// As long as one of these lives, slabs that nothing is in wait to be used again: between one index and the next the
/// engine needs none of them, and memory that is new costs more than what is done in it. Pages of the file that are
/// asked for meanwhile come from slabs of their own, large enough for the system to give each at once.
class KeptSlabs
{
public:
    KeptSlabs();
    ~KeptSlabs();
    KeptSlabs(const KeptSlabs &) = delete;
    KeptSlabs &operator=(const KeptSlabs &) = delete;
};

/// What the engine holds now, in bytes: the large pieces and all slabs. A slab goes back to the system when nothing in it
/// is in use, unless it is kept. Nothing where the engine goes to the system by itself.
[[nodiscard]] std::size_t bytesOfSqlCipher();

} // namespace wardmate
