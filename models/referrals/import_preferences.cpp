// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/import_preferences.h"

#include "models/exchange/event_text.h"
#include "models/exchange/phrase_match.h"
#include "models/exchange/record_reader.h"
#include "models/exchange/language_text.h"
#include "models/exchange/value_text.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr Phrase<UnitPreference> kUnits[]{{UnitPreference::Other, "other"}, {UnitPreference::Other, "different"},
    {UnitPreference::Other, "another"}, {UnitPreference::Other, "outside"}, {UnitPreference::Other, "not same"},
    {UnitPreference::Other, "otr*"}, {UnitPreference::Other, "distint*"}, {UnitPreference::Other, "diferente"},
    {UnitPreference::Other, "no mism*"}, {UnitPreference::Same, "same"}, {UnitPreference::Same, "own"},
    {UnitPreference::Same, "mism*"}, {UnitPreference::Same, "propi*"}, {UnitPreference::None, "none"},
    {UnitPreference::None, "no preference"}, {UnitPreference::None, "any"}, {UnitPreference::None, "either"},
    {UnitPreference::None, "indiferente"}, {UnitPreference::None, "sin preferencia"},
    {UnitPreference::None, "cualquiera"}};

/// "Yes" under "Someone from the same unit?".
std::optional<UnitPreference> answeredUnit(const QString &heading, std::optional<bool> answer)
{
    const auto asked = codeOrPhrase(kUnits, heading);
    if (!answer || !asked || *asked == UnitPreference::None)
        return std::nullopt;
    const UnitPreference opposite = *asked == UnitPreference::Same ? UnitPreference::Other : UnitPreference::Same;
    return *answer ? *asked : opposite;
}

} // namespace

QList<FieldSpec> preferenceFields()
{
    return {
        {u"language"_s, u"Preferred language"_s,
            {u"Language"_s, u"Lang"_s, u"Language preference"_s, u"Prefers language"_s, u"Idioma"_s,
                u"Idioma preferido"_s, u"Idioma de preferencia"_s}},
        {u"preferred_unit"_s, u"Preferred unit"_s,
            {u"Unit preference"_s, u"Supporter from"_s, u"Prefers supporter from"_s, u"Same or other unit"_s,
                u"Same unit or other unit"_s, u"Preferencia de unidad"_s, u"Prefiere apoyo de"_s, u"Unidad preferida"_s,
                u"Misma unidad u otra"_s, u"Someone from the same unit"_s, u"Someone from another unit"_s,
                u"Someone from a different unit"_s, u"Alguien de la misma unidad"_s, u"Alguien de otra unidad"_s}},
        {u"preferred_channel"_s, u"Preferred contact"_s,
            {u"Preferred channel"_s, u"Preferred contact method"_s, u"Contact preference"_s, u"Contact method"_s,
                u"Preferred way to reach"_s, u"How to contact"_s, u"Prefers"_s, u"Preferred method"_s,
                u"Vía de contacto"_s, u"Medio de contacto"_s, u"Contacto preferido"_s, u"Vía preferida"_s,
                u"Cómo contactar"_s}},
    };
}

void takePreferences(RecordReader &reader, Referral &referral)
{
    if (const QString told = reader.text(u"language"); !told.isEmpty() && !isPlaceholder(told)) {
        const LanguageList languages = languagesIn(told);
        if (languages.codes.isEmpty())
            reader.remark(u"unknown_preference"_s);
        else
            referral.preferredLanguage = languages.codes.first();
    }
    if (const QString told = reader.text(u"preferred_unit"); !told.isEmpty() && !isPlaceholder(told)) {
        auto unit = codeOrPhrase(kUnits, told);
        if (!unit)
            unit = answeredUnit(reader.heading(u"preferred_unit"), yesNo(told));
        referral.preferredUnit = unit.value_or(UnitPreference::None);
        if (!unit)
            reader.remark(u"unknown_preference"_s);
    }
    if (const QString told = reader.text(u"preferred_channel"); !told.isEmpty() && !isPlaceholder(told)) {
        referral.preferredChannel = channelIn(told);
        if (!referral.preferredChannel)
            reader.remark(u"unknown_preference"_s);
    }
}

} // namespace wardmate
