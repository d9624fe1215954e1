// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/later_date.h"

#include <array>

namespace wardmate {

namespace {

constexpr std::array<Word<LaterDateKind>, 4> kKinds{{
    {LaterDateKind::Trial, "trial", QT_TRANSLATE_NOOP("Vocabulary", "Trial or hearing")},
    {LaterDateKind::Anniversary, "anniversary", QT_TRANSLATE_NOOP("Vocabulary", "Anniversary of the event")},
    {LaterDateKind::Review, "review", QT_TRANSLATE_NOOP("Vocabulary", "Review or inquiry")},
    {LaterDateKind::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Another day that may weigh")},
}};

} // namespace

template<>
std::span<const Word<LaterDateKind>> wordsOf<LaterDateKind>()
{
    return kKinds;
}

} // namespace wardmate
