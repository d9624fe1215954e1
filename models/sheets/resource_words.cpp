// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_words.h"

namespace wardmate {

template<>
std::span<const Word<ResourceKind>> wordsOf<ResourceKind>()
{
    static constexpr std::array words{
        Word<ResourceKind>{ResourceKind::Crisis, "crisis", QT_TRANSLATE_NOOP("Vocabulary", "Crisis")},
        Word<ResourceKind>{ResourceKind::PeerLine, "peer_line", QT_TRANSLATE_NOOP("Vocabulary", "Peer line")},
        Word<ResourceKind>{ResourceKind::Counselling, "counselling", QT_TRANSLATE_NOOP("Vocabulary", "Counselling")},
        Word<ResourceKind>{ResourceKind::Legal, "legal", QT_TRANSLATE_NOOP("Vocabulary", "Legal advice")},
        Word<ResourceKind>{ResourceKind::DisclosureCoaching, "disclosure_coaching",
            QT_TRANSLATE_NOOP("Vocabulary", "Coaching for disclosure and apology")},
        Word<ResourceKind>{
            ResourceKind::StressReduction, "stress_reduction", QT_TRANSLATE_NOOP("Vocabulary", "Stress reduction")},
        Word<ResourceKind>{ResourceKind::TimeOff, "time_off", QT_TRANSLATE_NOOP("Vocabulary", "Time off")},
        Word<ResourceKind>{
            ResourceKind::PracticalRelief, "practical_relief", QT_TRANSLATE_NOOP("Vocabulary", "Practical relief")},
        Word<ResourceKind>{ResourceKind::Faith, "faith", QT_TRANSLATE_NOOP("Vocabulary", "Faith and chaplaincy")},
        Word<ResourceKind>{ResourceKind::OccupationalHealth, "occupational_health",
            QT_TRANSLATE_NOOP("Vocabulary", "Occupational health")},
        Word<ResourceKind>{ResourceKind::Local, "local", QT_TRANSLATE_NOOP("Vocabulary", "Other local help")},
    };
    return words;
}

template<>
std::span<const Word<ResourceAudience>> wordsOf<ResourceAudience>()
{
    static constexpr std::array words{
        Word<ResourceAudience>{ResourceAudience::All, "all", QT_TRANSLATE_NOOP("Vocabulary", "All staff")},
        Word<ResourceAudience>{
            ResourceAudience::Physicians, "physicians", QT_TRANSLATE_NOOP("Vocabulary", "Physicians")},
        Word<ResourceAudience>{
            ResourceAudience::Nurses, "nurses", QT_TRANSLATE_NOOP("Vocabulary", "Nurses and midwives")},
        Word<ResourceAudience>{
            ResourceAudience::Trainees, "trainees", QT_TRANSLATE_NOOP("Vocabulary", "Trainees and students")},
        Word<ResourceAudience>{
            ResourceAudience::FirstResponders, "first_responders", QT_TRANSLATE_NOOP("Vocabulary", "First responders")},
    };
    return words;
}

} // namespace wardmate
