// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/reports/report_values.h"

/// \file
/// What was published stays published, whatever happens to the file (security.md 4c, rule 7): a backup that takes the
/// place of a file takes over what that file has published since.

namespace wardmate {

class Database;

/// Enters those of the published issues that the ledger does not know, in the order of publishing, and returns how
/// many. Whom they counted is not in a report file: Publisher finds that out from the referrals. In the caller's
/// transaction. Throws VaultError, Refused, where they cannot stand beside the ledger's own.
int takeOver(Database &database, const QList<Issue> &published, const QDateTime &at, PersonRole role);

/// What a replaced file had published before that day cannot be read. In the caller's transaction; throws VaultError.
void markPublishedUnknown(Database &database, QDate day);
[[nodiscard]] std::optional<QDate> publishedUnknownBefore(Database &database); ///< throws VaultError

/// Whether a period may be out already without the ledger's knowing: it, or, where it is counted and not summed up from
/// issues, the quarter it begins with, was over by that day.
[[nodiscard]] bool mayBeOut(const Span &span, bool isCounted, QDate unknownBefore);

} // namespace wardmate
