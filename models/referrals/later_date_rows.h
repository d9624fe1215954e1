// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/later_date.h"

#include <QList>

namespace wardmate {

class Database;

/// Storage steps of the referral store; they run in the caller's transaction and throw VaultError.
[[nodiscard]] QList<LaterDate> readLaterDates(Database &database, ReferralId id);
/// The list as it is to be from now on.
void writeLaterDates(Database &database, ReferralId id, const QList<LaterDate> &dates);
/// What is open and due by that day, the earliest first; nothing of what lies in the bin or has no name any more.
[[nodiscard]] QList<DueLaterDate> dueLaterDates(Database &database, const QDate &until, int most);

} // namespace wardmate
