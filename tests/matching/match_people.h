// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_values.h"

namespace wardmate {

inline const QDate kToday(2026, 11, 23);

/// A supporter against whom no rule speaks.
inline MatchSupporter readySupporter(qint64 id)
{
    MatchSupporter supporter;
    supporter.id = {id};
    supporter.profession = ProfessionGroup::Physician;
    supporter.stage = CareerStage::Mid;
    supporter.unit = {100};
    supporter.languages = {QStringLiteral("en")};
    supporter.capacity = 2;
    supporter.trainingValidUntil = QDate(2028, 1, 10);
    supporter.confidentialityOn = QDate(2026, 1, 10);
    supporter.profileConfirmedOn = QDate(2026, 10, 1);
    return supporter;
}

inline MatchReferral waitingPeer(qint64 id)
{
    MatchReferral referral;
    referral.id = {id};
    referral.event = {1};
    referral.profession = ProfessionGroup::Physician;
    referral.stage = CareerStage::Mid;
    referral.unit = {200};
    referral.category = EventCategory::UnexpectedPatientDeath;
    return referral;
}

inline MatchRequest requestOf(std::vector<MatchReferral> referrals, std::vector<MatchSupporter> supporters)
{
    MatchRequest request;
    request.referrals = std::move(referrals);
    request.supporters = std::move(supporters);
    request.today = kToday;
    return request;
}

} // namespace wardmate
