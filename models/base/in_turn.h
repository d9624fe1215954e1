// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ahead.h"
#include "models/base/slices.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace wardmate {

/// Goes through a long list in two steps: what each item is by itself, read(at, words, made), on all processors; then,
/// one after the other in the caller's thread, what it is among the others, use(at, made). Some thousand items are in
/// hand at a time, so that the memory they take is used again, and the next ones are read meanwhile. \a words are one
/// reader's own for the whole list. Either of the two ends it all by returning false.
template<typename Made, typename Words, typename Read, typename Use>
void readInTurn(size_t count, const Read &read, const Use &use)
{
    constexpr size_t kTogether = 16'384;
    struct Items {
        size_t first;
        std::vector<Made> made;
    };
    std::array<Words, kMostSlices> words;
    std::atomic<bool> goesOn = true;
    size_t next = 0; // of the reading thread
    const auto readSome = [&] {
        if (next == count || !goesOn)
            return std::unique_ptr<Items>();
        auto items = std::make_unique<Items>(Items{next, std::vector<Made>(std::min(kTogether, count - next))});
        inSlices(items->made.size(), [&](size_t part, size_t from, size_t to) {
            for (size_t at = from; at < to && goesOn; ++at) {
                if (!read(items->first + at, words[part], items->made[at]))
                    goesOn = false;
            }
        });
        next += items->made.size();
        return items;
    };
    makeAhead(1, readSome, [&](Items &items) {
        for (size_t at = 0; at < items.made.size() && goesOn; ++at) {
            if (!use(items.first + at, items.made[at]))
                goesOn = false;
        }
    });
}

} // namespace wardmate
