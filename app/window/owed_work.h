// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/referral_services.h"

namespace wardmate {

class Session;

/// What Today shows beside referrals: names to erase, resources to check, a backup. Asked after every act,
/// so each answer comes from an index or a short list.
[[nodiscard]] QList<OwedElsewhere> owedWork(Session &session);

} // namespace wardmate
