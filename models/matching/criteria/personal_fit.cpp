// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/personal_fit.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardmate {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Matching", text);
}

UnitPreference wantedUnit(const PairView &pair)
{
    return statesUnit(pair.referral) ? pair.referral.preferredUnit : pair.request.usualUnit;
}

enum class Where {
    Unknown,
    Same,
    Other
};

Where whereIs(const PairView &pair)
{
    if (pair.supporter.partner)
        return Where::Other;
    if (!pair.supporter.unit.isValid() || !pair.referral.unit.isValid())
        return Where::Unknown;
    return pair.supporter.unit == pair.referral.unit ? Where::Same : Where::Other;
}

} // namespace

bool statesUnit(const MatchReferral &referral)
{
    return referral.preferredUnit != UnitPreference::None;
}

bool statesLanguage(const MatchReferral &referral)
{
    return !referral.preferredLanguage.isEmpty();
}

bool statesGender(const MatchReferral &referral)
{
    return referral.preferredGender.has_value();
}

bool appliesUsualUnit(const PairView &pair)
{
    return !statesUnit(pair.referral) && pair.request.usualUnit != UnitPreference::None && pair.referral.unit.isValid();
}

bool keepsUnit(const PairView &pair)
{
    const Where where = whereIs(pair);
    return wantedUnit(pair) == UnitPreference::Same ? where == Where::Same : where == Where::Other;
}

QString unitText(const PairView &pair)
{
    const bool asked = statesUnit(pair.referral);
    switch (whereIs(pair)) {
    case Where::Unknown:
        return say(QT_TRANSLATE_NOOP("Matching", "Not known whether they work in the same unit"));
    case Where::Same:
        if (!asked)
            return say(QT_TRANSLATE_NOOP("Matching", "Works in the same unit"));
        return keepsUnit(pair)
            ? say(QT_TRANSLATE_NOOP("Matching", "Works in the same unit, as the peer asked"))
            : say(QT_TRANSLATE_NOOP("Matching", "Works in the same unit; the peer asked for another"));
    case Where::Other:
        break;
    }
    if (!asked)
        return say(QT_TRANSLATE_NOOP("Matching", "Works in another unit"));
    return keepsUnit(pair) ? say(QT_TRANSLATE_NOOP("Matching", "Works in another unit, as the peer asked"))
                           : say(QT_TRANSLATE_NOOP("Matching", "Works in another unit; the peer asked for the same"));
}

bool keepsLanguage(const PairView &pair)
{
    return std::ranges::any_of(pair.supporter.languages,
        [&](const QString &code) { return code.compare(pair.referral.preferredLanguage, Qt::CaseInsensitive) == 0; });
}

QString languageText(const PairView &pair)
{
    const QString language = languageName(pair.referral.preferredLanguage);
    if (keepsLanguage(pair))
        return say(QT_TRANSLATE_NOOP("Matching", "Speaks %1, as the peer asked")).arg(language);
    if (pair.supporter.languages.isEmpty())
        return say(QT_TRANSLATE_NOOP("Matching", "Languages not known; the peer asked for %1")).arg(language);
    return say(QT_TRANSLATE_NOOP("Matching", "Does not speak %1, which the peer asked for")).arg(language);
}

bool keepsGender(const PairView &pair)
{
    return pair.supporter.gender == pair.referral.preferredGender;
}

QString genderText(const PairView &pair)
{
    if (keepsGender(pair))
        return say(QT_TRANSLATE_NOOP("Matching", "Gender as the peer asked"));
    if (!pair.supporter.gender)
        return say(QT_TRANSLATE_NOOP("Matching", "The peer asked for a gender; this supporter has not given one"));
    return say(QT_TRANSLATE_NOOP("Matching", "Not the gender the peer asked for"));
}

QString institutionText(Institution why)
{
    switch (why) {
    case Institution::PlacesNeeded:
        return say(QT_TRANSLATE_NOOP(
            "Matching", "From a partner institution: every place here that fits is needed for another peer"));
    case Institution::NobodyHere:
        return say(QT_TRANSLATE_NOOP("Matching", "From a partner institution: nobody here can help"));
    case Institution::Partner:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Matching", "From a partner institution"));
}

} // namespace wardmate
