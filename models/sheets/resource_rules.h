// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource.h"

#include <span>

namespace wardmate {

/// What is worth a second look in the directory before it is printed.
struct ResourceRemark {
    enum class Kind {
        NeverChecked, ///< shipped or new, nobody here has confirmed it
        CheckDue, ///< confirmed longer ago than its review interval
        Implausible, ///< a number that cannot be dialled as it stands
        UnusualLength, ///< a number with a digit too many or too few for its country
        Duplicate, ///< the same number stands in another entry
        NoChannel ///< nothing to call, write to or open
    };
    Kind kind = Kind::NeverChecked;
    std::size_t index = 0; ///< place in the list that was looked at
    bool operator==(const ResourceRemark &) const = default;
};

/// There is something to call, write to or open.
[[nodiscard]] bool hasChannel(const Resource &resource);

/// Confirmed here, and not longer ago than the review interval allows.
[[nodiscard]] bool isFresh(const Resource &resource, QDate today);

/// `country` ("US") is where the entries are dialled that name no region of their own.
[[nodiscard]] std::vector<ResourceRemark> remarksOn(
    std::span<const Resource> resources, QDate today, const QString &country = {});

/// There is a crisis number for the sheets to carry.
[[nodiscard]] bool carriesCrisisNumber(std::span<const Resource> resources);

/// Every word begins a word of its name, kind or number; folded words, as foldedWords() gives them.
[[nodiscard]] bool isFoundBy(const Resource &resource, const QStringList &words);

/// True if the sheets would still carry a crisis entry after this one has left them.
[[nodiscard]] bool mayLeaveSheets(std::span<const Resource> resources, std::size_t index);

} // namespace wardmate
