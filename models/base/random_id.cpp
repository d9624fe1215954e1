// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/random_id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace wardmate {

qint64 timeOrderedId(const QDateTime &at)
{
    static constexpr qint64 kEpoch2000 = 946'684'800;
    static constexpr int kRandomBits = 22;
    const qint64 seconds = std::clamp<qint64>(at.toSecsSinceEpoch() - kEpoch2000, 1, (qint64(1) << 31) - 1);
    const auto low = QRandomGenerator::system()->bounded(quint32(1) << kRandomBits);
    return (seconds << kRandomBits) | qint64(low);
}

} // namespace wardmate
