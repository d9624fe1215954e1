// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

namespace wardmate {

class Vault;
struct PageState;

/// What became of figures that were published from a file whose place a backup has taken.
struct PublishedBefore {
    int takenOver = 0; ///< issues that are in the ledger now
    bool isUnknown = false; ///< some could not be read: no period that was over may be published as it is
};

/// After a restore, when somebody opens the file who may publish: before anything else is done with it, for new keys
/// would no longer open what waits (models/vault/replaced_reports.h), but after the checks that follow an unlocking, for
/// a file in which they found damage is not written to. Does nothing otherwise.
[[nodiscard]] Result<PublishedBefore> takeOverPublished(Vault &vault, const Clock &clock, const PageState &checked);

/// The same for whoever has not checked the file yet: it is, where something waits.
[[nodiscard]] Result<PublishedBefore> takeOverPublished(Vault &vault, const Clock &clock);

} // namespace wardmate
