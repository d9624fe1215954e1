// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace wardmate {

/// A row's identity, typed so that a supporter's id is never taken for a referral's.
template<typename Tag>
struct Id {
    qint64 value = 0;
    [[nodiscard]] constexpr bool isValid() const noexcept { return value > 0; }
    constexpr auto operator<=>(const Id &) const noexcept = default;
};

template<typename Tag>
[[nodiscard]] size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using EventId = Id<struct EventTag>;
using ReferralId = Id<struct ReferralTag>;
using SupporterId = Id<struct SupporterTag>;
using UnitId = Id<struct UnitTag>;
using ResourceId = Id<struct ResourceTag>;
using DraftId = Id<struct DraftTag>;

} // namespace wardmate
