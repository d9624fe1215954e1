// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>

#include <functional>

namespace wardmate {

class Database;

/// How large the invented hospital's programme is.
struct DemoSize {
    quint32 seed = 1;
    int quarters = 8; ///< of history, up to now
    int referrals = 240; ///< in all
    int supporters = 24;
};

/// Fills an empty programme with an invented hospital: the same seed and the same day give the same content. One
/// transaction. progress gets 0 to 1000.
[[nodiscard]] Result<void> fillWithDemo(
    Database &database, const DemoSize &size, const QDateTime &now, const std::function<void(int)> &progress = {});

} // namespace wardmate
