// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/reports/report_values.h"

/// \file
/// What was published stays published, whatever happens to the file (security.md 4c, rule 7): a backup that takes the
/// place of a file takes over what that file has published since.
///
/// Whom those issues counted is in no report file. It was what the backup holds of their days, and what came in between
/// the backup and the publishing and was lost with the file. So the referrals of those days that are there when it is
/// taken over are its members, and after them those that are entered first, up to as many as its total; a later one
/// counts in the next period, as ever.
///
/// Where the replaced file cannot be read (new keys since the backup, damage), nobody knows what is out. Then every
/// period that was over when the file was opened again, and that the ledger does not know, is refused, until a director
/// states that it was never published; that statement is in the audit log.

namespace wardmate {

class Database;

/// Enters those of the published issues that the ledger does not know, in the order of publishing, and returns how
/// many; Publisher::findMembers() comes next. In the caller's transaction. Throws VaultError, Refused, where they cannot stand
/// beside the ledger's own.
int takeOver(Database &database, const QList<Issue> &published, const QDateTime &at, PersonRole role);

/// What a replaced file had published before that day cannot be read. In the caller's transaction; throws VaultError.
void markPublishedUnknown(Database &database, QDate day);
[[nodiscard]] std::optional<QDate> publishedUnknownBefore(Database &database); ///< throws VaultError

/// Whether a period may be out already without the ledger's knowing: it, or, where it is counted and not summed up from
/// issues, the quarter it begins with, was over by that day.
[[nodiscard]] bool mayBeOut(const Span &span, bool isCounted, QDate unknownBefore);

} // namespace wardmate
