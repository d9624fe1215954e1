// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/referrals/referral.h"

namespace wardmate {

class Clock;
class Database;

/// What a purge would erase, or has erased. Counts only.
struct PurgeSummary {
    int identities = 0;
    int held = 0; ///< due, but kept by a legal hold
    bool isRewritten = true; ///< false: freed pages may still hold a word until the file is encrypted anew
    bool isUnfinished = false; ///< of a preview: an earlier one was not rewritten, and nobody has done it since
    bool operator==(const PurgeSummary &) const = default;
};

/// How many identities are due by today, and how many of those a hold keeps.
[[nodiscard]] Result<PurgeSummary> purgePreview(Database &database, const Clock &clock);

/// Erases them: name, contact, search words, avoid list, fingerprints, half-filled forms; the referral stays for the
/// statistics. Removes what lay in the bin, and forms that lay half filled, for thirty days. Then the file is rewritten,
/// so that no freed page keeps a word (security.md 2d).
/// Until finishErasing() it counts as unfinished: whoever erases has copies to remove as well, and may be interrupted.
[[nodiscard]] Result<PurgeSummary> purge(Database &database, const Clock &clock, PersonRole role);
[[nodiscard]] Result<bool> isErasingUnfinished(Database &database);
[[nodiscard]] Result<void> finishErasing(Database &database);

} // namespace wardmate
