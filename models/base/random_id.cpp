// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/random_id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace wardmate {

namespace {

constexpr qint64 kEpoch2000 = 946'684'800;
constexpr int kRandomBits = 22;

qint64 upperBits(const QDateTime &at)
{
    return std::clamp<qint64>(at.toSecsSinceEpoch() - kEpoch2000, 1, (qint64(1) << 31) - 1) << kRandomBits;
}

/// Different numbers of so many bits, in their order.
std::vector<quint32> lowerBits(size_t count)
{
    std::vector<quint32> numbers;
    while (numbers.size() < count) {
        const auto before = qsizetype(numbers.size());
        numbers.resize(count);
        const auto fresh = numbers.begin() + before;
        QRandomGenerator::system()->fillRange(&*fresh, qsizetype(count) - before);
        std::for_each(fresh, numbers.end(), [](quint32 &number) { number &= (quint32(1) << kRandomBits) - 1; });
        std::sort(fresh, numbers.end());
        std::inplace_merge(numbers.begin(), fresh, numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
    return numbers;
}

} // namespace

qint64 timeOrderedId(const QDateTime &at)
{
    return upperBits(at) | qint64(QRandomGenerator::system()->bounded(quint32(1) << kRandomBits));
}

std::vector<qint64> timeOrderedIds(const QDateTime &at, size_t count)
{
    constexpr size_t kMostOfASecond = size_t(1) << (kRandomBits - 2);
    std::vector<qint64> ids;
    ids.reserve(count);
    for (qint64 second = 0; ids.size() < count; ++second) {
        const qint64 upper = upperBits(at.addSecs(second));
        for (const quint32 low : lowerBits(std::min(count - ids.size(), kMostOfASecond)))
            ids.push_back(upper | qint64(low));
    }
    return ids;
}

QDateTime timeOfId(qint64 id)
{
    return QDateTime::fromSecsSinceEpoch((id >> kRandomBits) + kEpoch2000, Qt::UTC);
}

} // namespace wardmate
