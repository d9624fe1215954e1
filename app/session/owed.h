// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace wardmate {

/// What is owed beside the next steps of referrals.
enum class OwedKind {
    StartedSupporter, ///< a form half filled in
    LaterDate, ///< a trial, an anniversary: look in again
    Erasures, ///< names whose time is up
    Backup,
    RecoveryKey, ///< never written down and tested
    RecoverySheet, ///< tested too long ago
    Resources ///< to verify
};

struct OwedItem {
    OwedKind kind = OwedKind::Resources;
    QDateTime dueAt = {}; ///< null: this week
    int number = 0; ///< how many of them; of a backup, how many days ago the last one was
    DueLaterDate later = {};
    QDateTime keptAt = {}; ///< of a form half filled in
};

struct Owed {
    QList<OwedItem> items; ///< in the order Today shows them
    std::optional<Error> problem; ///< the first thing that could not be read; the rest is there
};
[[nodiscard]] Owed owedBesideReferrals(Session &session, int mostLaterDates);

/// When the recovery key was last typed back from its sheet; null: never, or the sample programme.
[[nodiscard]] QDate recoveryKeyTestedOn(Session &session);

} // namespace wardmate
