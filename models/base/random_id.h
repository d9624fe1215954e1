// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace wardmate {

/// A row id that sorts by time, is not sequential and tells nobody how many there are: seconds since 2000 in the
/// upper bits, 22 random bits below. Under 2^53 until 2068, so JSON readers keep it exact. A caller that inserts must
/// try another one on a constraint failure.
[[nodiscard]] qint64 timeOrderedId(const QDateTime &at);
[[nodiscard]] QDateTime timeOfId(qint64 id); ///< to the second

/// So many of them at once, all different and in their order. Of more than a quarter of what a second has room for, the
/// rest is of the seconds that follow.
[[nodiscard]] std::vector<qint64> timeOrderedIds(const QDateTime &at, size_t count);

} // namespace wardmate
