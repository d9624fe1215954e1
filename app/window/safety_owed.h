// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/referrals/referral_services.h"

namespace wardmate {

/// What Today says about the file itself: names to erase, a backup that is due, a recovery sheet nobody has tested.
void addSafetyOwed(Session &session, QList<OwedElsewhere> &owed);

/// When the recovery key was last typed back from its sheet; null: never, or the sample programme.
[[nodiscard]] QDate recoveryKeyTestedOn(Session &session);

} // namespace wardmate
