// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace wardmate {

/// Why a later day may weigh on a peer (domain.md, Referral: later check-in dates). Only the kind is kept.
enum class LaterDateKind {
    Trial,
    Anniversary,
    Review,
    Other
};
template<>
[[nodiscard]] std::span<const Word<LaterDateKind>> wordsOf<LaterDateKind>();

/// A day on which somebody looks in on the peer again.
struct LaterDate {
    LaterDateKind kind = LaterDateKind::Anniversary;
    QDate dueOn;
    QDateTime doneAt; ///< valid once somebody has looked in; UTC
    bool operator==(const LaterDate &) const = default;
};

/// A later date that is owed, with whose it is.
struct DueLaterDate {
    ReferralId referral;
    QString name; ///< empty when it has been erased
    LaterDateKind kind = LaterDateKind::Anniversary;
    QDate dueOn;
};

} // namespace wardmate
