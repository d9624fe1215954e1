// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roster/supporter.h"

#include <optional>
#include <vector>

namespace wardmate {

/// A group of staff and who among the supporters is like them (ux.md 7.5, Coverage).
struct CoverageGroup {
    ProfessionGroup profession = ProfessionGroup::Other;
    std::optional<ShiftBand> shift; ///< empty: no supporter of this profession on any shift
    int ready = 0;
    int notReady = 0; ///< on the list, but not to be asked now
    int shiftUnknown = 0; ///< ready, of this profession, with no shift noted
    bool operator==(const CoverageGroup &) const = default;
};

/// Every profession on every shift, those without anybody first. "Other" is no group of staff. Our own people only: a
/// partner institution's supporters fill no gap of ours. A profession nobody ready stands for is one line.
[[nodiscard]] std::vector<CoverageGroup> coverageOf(const std::vector<SupporterStanding> &roster);

} // namespace wardmate
