// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/referrals/referral_services.h"

namespace wardmate {

class HandOver;
class MatchStore;

/// The stores the desk stands on beside the session's own.
struct DeskStores {
    QueueQuery &queue;
    DeskChoices &choices;
    TodayQuery &today;
    DraftStore &drafts;
    MatchStore &matches;
    MessageWording &wording;
};

/// What the referral desk asks of the rest of the program.
[[nodiscard]] ReferralServices referralServices(Session &session, const DeskStores &stores, Prompts &prompts,
    QUndoStack &undo, QSettings &settings, HandOver &handOver);

} // namespace wardmate
