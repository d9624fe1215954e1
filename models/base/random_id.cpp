// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/random_id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace wardmate {

namespace {

constexpr qint64 kEpoch2000 = 946'684'800;
constexpr int kRandomBits = 22;

} // namespace

qint64 timeOrderedId(const QDateTime &at)
{
    const qint64 seconds = std::clamp<qint64>(at.toSecsSinceEpoch() - kEpoch2000, 1, (qint64(1) << 31) - 1);
    const auto low = QRandomGenerator::system()->bounded(quint32(1) << kRandomBits);
    return (seconds << kRandomBits) | qint64(low);
}

QDateTime timeOfId(qint64 id)
{
    return QDateTime::fromSecsSinceEpoch((id >> kRandomBits) + kEpoch2000, Qt::UTC);
}

} // namespace wardmate
