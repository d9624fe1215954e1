// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/pair_view.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace wardmate {

bool hasResidency(ProfessionGroup profession)
{
    return profession == ProfessionGroup::Physician || profession == ProfessionGroup::Trainee;
}

std::optional<int> stepsUp(const MatchReferral &referral, const MatchSupporter &supporter)
{
    if (!referral.stage || !supporter.stage)
        return std::nullopt;
    return rankSteps(
        *referral.stage, *supporter.stage, hasResidency(referral.profession) && hasResidency(supporter.profession));
}

std::optional<EventNature> fieldOfEvent(const MatchReferral &referral)
{
    if (!referral.nature)
        return std::nullopt;
    switch (*referral.nature) {
    case EventNature::Legal:
    case EventNature::Interpersonal:
    case EventNature::Community:
    case EventNature::Other:
        return std::nullopt;
    default:
        return referral.nature;
    }
}

bool isTelling(EventCategory category)
{
    return category != EventCategory::Undisclosed && category != EventCategory::Other;
}

QString languageName(const QString &code)
{
    struct Name {
        const char *code;
        const char *name;
    };
    static constexpr std::array<Name, 14> kNames{{
        {"en", QT_TRANSLATE_NOOP("Matching", "English")},
        {"es", QT_TRANSLATE_NOOP("Matching", "Spanish")},
        {"fr", QT_TRANSLATE_NOOP("Matching", "French")},
        {"de", QT_TRANSLATE_NOOP("Matching", "German")},
        {"pt", QT_TRANSLATE_NOOP("Matching", "Portuguese")},
        {"it", QT_TRANSLATE_NOOP("Matching", "Italian")},
        {"zh", QT_TRANSLATE_NOOP("Matching", "Chinese")},
        {"ar", QT_TRANSLATE_NOOP("Matching", "Arabic")},
        {"ru", QT_TRANSLATE_NOOP("Matching", "Russian")},
        {"vi", QT_TRANSLATE_NOOP("Matching", "Vietnamese")},
        {"ko", QT_TRANSLATE_NOOP("Matching", "Korean")},
        {"tl", QT_TRANSLATE_NOOP("Matching", "Tagalog")},
        {"hi", QT_TRANSLATE_NOOP("Matching", "Hindi")},
        {"pl", QT_TRANSLATE_NOOP("Matching", "Polish")},
    }};
    for (const Name &known : kNames) {
        if (code == QLatin1StringView(known.code))
            return QCoreApplication::translate("Matching", known.name);
    }
    const QString native = QLocale(code).nativeLanguageName();
    return native.isEmpty() || QLocale(code).language() == QLocale::C ? code : native;
}

} // namespace wardmate
