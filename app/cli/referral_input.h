// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/json_values.h"

namespace wardmate::cli {

/// Supporters by id or by name, whichever a file names them by.
[[nodiscard]] Result<SupporterLookup> lookupIn(Session &session);

/// Says which keys meant nothing.
void sayIgnored(const Context &context, const QStringList &ignored);

/// The one-line description is short enough and identifies nobody, or a director lets it stand (--let-stand).
[[nodiscard]] Result<void> mayStand(const Context &context, const QString &line, PersonRole role);

/// What there is of a referral for a paper that goes out; refused (in_bin) while it lies in the bin.
[[nodiscard]] Result<ReferralDetail> detailToGiveOut(Session &session, ReferralId id);

} // namespace wardmate::cli
