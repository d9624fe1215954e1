// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/case_words.h"

namespace wardmate {

namespace {

constexpr std::array<Word<ReferralState>, 13> kReferralState{{
    {ReferralState::Received, "received", QT_TRANSLATE_NOOP("Vocabulary", "Received")},
    {ReferralState::Triaged, "triaged", QT_TRANSLATE_NOOP("Vocabulary", "Ready to match")},
    {ReferralState::Assigned, "assigned", QT_TRANSLATE_NOOP("Vocabulary", "Supporter asked")},
    {ReferralState::Outreach, "outreach", QT_TRANSLATE_NOOP("Vocabulary", "Outreach under way")},
    {ReferralState::Connected, "connected", QT_TRANSLATE_NOOP("Vocabulary", "In contact")},
    {ReferralState::Supporting, "supporting", QT_TRANSLATE_NOOP("Vocabulary", "Being supported")},
    {ReferralState::Declined, "declined", QT_TRANSLATE_NOOP("Vocabulary", "Offer made, declined")},
    {ReferralState::NoResponse, "no_response", QT_TRANSLATE_NOOP("Vocabulary", "No response")},
    {ReferralState::Closed, "closed", QT_TRANSLATE_NOOP("Vocabulary", "Closed")},
    {ReferralState::Purged, "purged", QT_TRANSLATE_NOOP("Vocabulary", "Erased")},
    {ReferralState::OutOfScope, "out_of_scope", QT_TRANSLATE_NOOP("Vocabulary", "Out of scope")},
    {ReferralState::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Vocabulary", "Duplicate")},
    {ReferralState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Vocabulary", "Withdrawn")},
}};

constexpr std::array<Word<Outcome>, 10> kOutcome{{
    {Outcome::Supported, "supported", QT_TRANSLATE_NOOP("Vocabulary", "Supported")},
    {Outcome::BriefContact, "brief_contact", QT_TRANSLATE_NOOP("Vocabulary", "Brief contact")},
    {Outcome::DeclinedWithResources, "declined_with_resources",
        QT_TRANSLATE_NOOP("Vocabulary", "Offer made, declined, resources given")},
    {Outcome::Declined, "declined", QT_TRANSLATE_NOOP("Vocabulary", "Offer made, declined")},
    {Outcome::NoResponse, "no_response", QT_TRANSLATE_NOOP("Vocabulary", "No response")},
    {Outcome::SupportedElsewhere, "supported_elsewhere", QT_TRANSLATE_NOOP("Vocabulary", "Supported elsewhere")},
    {Outcome::FurtherHelp, "further_help", QT_TRANSLATE_NOOP("Vocabulary", "Further help")},
    {Outcome::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Vocabulary", "Withdrawn")},
    {Outcome::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Vocabulary", "Duplicate")},
    {Outcome::OutOfScope, "out_of_scope", QT_TRANSLATE_NOOP("Vocabulary", "Out of scope")},
}};

constexpr std::array<Word<Channel>, 7> kChannel{{
    {Channel::Phone, "phone", QT_TRANSLATE_NOOP("Vocabulary", "Phone")},
    {Channel::Text, "text", QT_TRANSLATE_NOOP("Vocabulary", "Text message")},
    {Channel::Email, "email", QT_TRANSLATE_NOOP("Vocabulary", "E-mail")},
    {Channel::InPerson, "in_person", QT_TRANSLATE_NOOP("Vocabulary", "In person")},
    {Channel::Video, "video", QT_TRANSLATE_NOOP("Vocabulary", "Video")},
    {Channel::Letter, "letter", QT_TRANSLATE_NOOP("Vocabulary", "Letter")},
    {Channel::Pager, "pager", QT_TRANSLATE_NOOP("Vocabulary", "Pager")},
}};

constexpr std::array<Word<AttemptResult>, 5> kAttemptResult{{
    {AttemptResult::Reached, "reached", QT_TRANSLATE_NOOP("Vocabulary", "Reached")},
    {AttemptResult::LeftMessage, "left_message", QT_TRANSLATE_NOOP("Vocabulary", "Left a message")},
    {AttemptResult::NoAnswer, "no_answer", QT_TRANSLATE_NOOP("Vocabulary", "No answer")},
    {AttemptResult::WrongContact, "wrong_contact", QT_TRANSLATE_NOOP("Vocabulary", "Wrong contact")},
    {AttemptResult::AskedToWait, "asked_to_wait", QT_TRANSLATE_NOOP("Vocabulary", "Asked to wait")},
}};

constexpr std::array<Word<MinutesBand>, 5> kMinutesBand{{
    {MinutesBand::Under15, "<15", QT_TRANSLATE_NOOP("Vocabulary", "Under 15 minutes")},
    {MinutesBand::M15To29, "15-29", QT_TRANSLATE_NOOP("Vocabulary", "15 to 29 minutes")},
    {MinutesBand::M30To44, "30-44", QT_TRANSLATE_NOOP("Vocabulary", "30 to 44 minutes")},
    {MinutesBand::M45To59, "45-59", QT_TRANSLATE_NOOP("Vocabulary", "45 to 59 minutes")},
    {MinutesBand::M60plus, "60+", QT_TRANSLATE_NOOP("Vocabulary", "60 minutes or more")},
}};

constexpr std::array<Word<FurtherHelp>, 12> kFurtherHelp{{
    {FurtherHelp::Eap, "eap", QT_TRANSLATE_NOOP("Vocabulary", "Employee assistance programme")},
    {FurtherHelp::MentalHealth, "mental_health", QT_TRANSLATE_NOOP("Vocabulary", "Mental health professional")},
    {FurtherHelp::Chaplain, "chaplain", QT_TRANSLATE_NOOP("Vocabulary", "Chaplain")},
    {FurtherHelp::HealthProgramme, "health_programme",
        QT_TRANSLATE_NOOP("Vocabulary", "Physician or nurse health programme")},
    {FurtherHelp::Medicolegal, "medicolegal", QT_TRANSLATE_NOOP("Vocabulary", "Medico-legal advice")},
    {FurtherHelp::DisclosureCoaching, "disclosure_coaching",
        QT_TRANSLATE_NOOP("Vocabulary", "Coaching for disclosure and apology")},
    {FurtherHelp::TimeOff, "time_off", QT_TRANSLATE_NOOP("Vocabulary", "Time off or schedule")},
    {FurtherHelp::OccupationalHealth, "occupational_health", QT_TRANSLATE_NOOP("Vocabulary", "Occupational health")},
    {FurtherHelp::PrimaryCare, "primary_care", QT_TRANSLATE_NOOP("Vocabulary", "Primary care")},
    {FurtherHelp::CrisisLine, "crisis_line", QT_TRANSLATE_NOOP("Vocabulary", "Crisis line")},
    {FurtherHelp::PracticalRelief, "practical_relief", QT_TRANSLATE_NOOP("Vocabulary", "Practical relief")},
    {FurtherHelp::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other help")},
}};

constexpr std::array<Word<UnitPreference>, 3> kUnitPreference{{
    {UnitPreference::None, "none", QT_TRANSLATE_NOOP("Vocabulary", "No preference")},
    {UnitPreference::Same, "same", QT_TRANSLATE_NOOP("Vocabulary", "Someone from the same unit")},
    {UnitPreference::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Someone from another unit")},
}};

} // namespace

template<>
std::span<const Word<ReferralState>> wordsOf<ReferralState>()
{
    return kReferralState;
}

template<>
std::span<const Word<Outcome>> wordsOf<Outcome>()
{
    return kOutcome;
}

template<>
std::span<const Word<Channel>> wordsOf<Channel>()
{
    return kChannel;
}

template<>
std::span<const Word<AttemptResult>> wordsOf<AttemptResult>()
{
    return kAttemptResult;
}

template<>
std::span<const Word<MinutesBand>> wordsOf<MinutesBand>()
{
    return kMinutesBand;
}

template<>
std::span<const Word<FurtherHelp>> wordsOf<FurtherHelp>()
{
    return kFurtherHelp;
}

template<>
std::span<const Word<UnitPreference>> wordsOf<UnitPreference>()
{
    return kUnitPreference;
}

} // namespace wardmate
