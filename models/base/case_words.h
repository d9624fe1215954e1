// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

/// \file
/// Words for a referral on its way (domain.md, Enumerations and Referral states).

namespace wardmate {

/// Where a referral stands.
enum class ReferralState {
    Received,
    Triaged,
    Assigned,
    Outreach,
    Connected,
    Supporting,
    Declined,
    NoResponse,
    Closed,
    Purged,
    OutOfScope,
    Duplicate,
    Withdrawn
};
template<>
[[nodiscard]] std::span<const Word<ReferralState>> wordsOf<ReferralState>();

/// How it ended. A declined offer is a delivered intervention.
enum class Outcome {
    Supported,
    BriefContact,
    DeclinedWithResources,
    Declined,
    NoResponse,
    SupportedElsewhere,
    FurtherHelp,
    Withdrawn,
    Duplicate,
    OutOfScope
};
template<>
[[nodiscard]] std::span<const Word<Outcome>> wordsOf<Outcome>();

/// How somebody was contacted, or wants to be.
enum class Channel {
    Phone,
    Text,
    Email,
    InPerson,
    Video,
    Letter,
    Pager
};
template<>
[[nodiscard]] std::span<const Word<Channel>> wordsOf<Channel>();

/// What came of a contact attempt.
enum class AttemptResult {
    Reached,
    LeftMessage,
    NoAnswer,
    WrongContact,
    AskedToWait
};
template<>
[[nodiscard]] std::span<const Word<AttemptResult>> wordsOf<AttemptResult>();

/// How long a conversation took.
enum class MinutesBand {
    Under15,
    M15To29,
    M30To44,
    M45To59,
    M60plus
};
template<>
[[nodiscard]] std::span<const Word<MinutesBand>> wordsOf<MinutesBand>();

/// Kinds of help beyond peer support.
enum class FurtherHelp {
    Eap,
    MentalHealth,
    Chaplain,
    HealthProgramme,
    Medicolegal,
    DisclosureCoaching,
    TimeOff,
    OccupationalHealth,
    PrimaryCare,
    CrisisLine,
    PracticalRelief,
    Other
};
template<>
[[nodiscard]] std::span<const Word<FurtherHelp>> wordsOf<FurtherHelp>();

/// Whom a peer would rather talk to.
enum class UnitPreference {
    None,
    Same,
    Other
};
template<>
[[nodiscard]] std::span<const Word<UnitPreference>> wordsOf<UnitPreference>();

} // namespace wardmate
