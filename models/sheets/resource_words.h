// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

/// \file
/// Words of the resource directory (domain.md, Resource).

namespace wardmate {

/// What a resource helps with; sheets pick their entries by it.
enum class ResourceKind {
    Crisis,
    PeerLine,
    Counselling,
    Legal,
    DisclosureCoaching,
    StressReduction,
    TimeOff,
    PracticalRelief,
    Faith,
    OccupationalHealth,
    Local
};
template<>
[[nodiscard]] std::span<const Word<ResourceKind>> wordsOf<ResourceKind>();

/// Whom a resource is for.
enum class ResourceAudience {
    All,
    Physicians,
    Nurses,
    Trainees,
    FirstResponders
};
template<>
[[nodiscard]] std::span<const Word<ResourceAudience>> wordsOf<ResourceAudience>();

} // namespace wardmate
