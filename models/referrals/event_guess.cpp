// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/event_guess.h"

#include "models/exchange/phrase_match.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr Phrase<EventNature> kUnitNatures[]{{EventNature::Paediatric, "picu"}, {EventNature::Paediatric, "nicu"},
    {EventNature::Paediatric, "pediatr*"}, {EventNature::Paediatric, "paediatr*"}, {EventNature::Paediatric, "neonat*"},
    {EventNature::Obstetric, "ld"}, {EventNature::Obstetric, "labor"}, {EventNature::Obstetric, "labour"},
    {EventNature::Obstetric, "obstet*"}, {EventNature::Obstetric, "maternity"}, {EventNature::Obstetric, "materni*"},
    {EventNature::Obstetric, "partos"}, {EventNature::Obstetric, "paritorio*"}, {EventNature::Interventional, "cath"},
    {EventNature::Interventional, "cath lab"}, {EventNature::Interventional, "interventional"},
    {EventNature::Interventional, "endoscop*"}, {EventNature::Interventional, "hemodinami*"},
    {EventNature::Emergency, "ed"}, {EventNature::Emergency, "er"}, {EventNature::Emergency, "emergency"},
    {EventNature::Emergency, "emergency department"}, {EventNature::Emergency, "urgencias"},
    {EventNature::Emergency, "emergencias"}, {EventNature::Emergency, "trauma"}, {EventNature::CriticalCare, "icu"},
    {EventNature::CriticalCare, "micu"}, {EventNature::CriticalCare, "sicu"}, {EventNature::CriticalCare, "ccu"},
    {EventNature::CriticalCare, "uci"}, {EventNature::CriticalCare, "critical"},
    {EventNature::CriticalCare, "intensiv*"}, {EventNature::Anaesthesia, "anesthe*"},
    {EventNature::Anaesthesia, "anaesthe*"}, {EventNature::Anaesthesia, "pacu"}, {EventNature::Anaesthesia, "anestes*"},
    {EventNature::Surgical, "or"}, {EventNature::Surgical, "operating"}, {EventNature::Surgical, "surg*"},
    {EventNature::Surgical, "theatre*"}, {EventNature::Surgical, "quirofano*"}, {EventNature::Surgical, "cirugia"},
    {EventNature::Psychiatric, "psych*"}, {EventNature::Psychiatric, "behavioral"}, {EventNature::Psychiatric, "psiq*"},
    {EventNature::Psychiatric, "salud mental"}, {EventNature::Pharmacy, "pharm*"}, {EventNature::Pharmacy, "farmacia"},
    {EventNature::Diagnostic, "radiolog*"}, {EventNature::Diagnostic, "imaging"}, {EventNature::Diagnostic, "lab"},
    {EventNature::Diagnostic, "laborator*"}, {EventNature::Diagnostic, "patholog*"}, {EventNature::Medical, "med surg"},
    {EventNature::Medical, "medicine"}, {EventNature::Medical, "medical"}, {EventNature::Medical, "oncolog*"},
    {EventNature::Medical, "cardiolog*"}, {EventNature::Medical, "medicina"}, {EventNature::Medical, "telemetry"},
    {EventNature::Medical, "planta"}};

} // namespace

EventNature natureOf(EventCategory category, const QString &unitName)
{
    switch (category) {
    case EventCategory::Litigation:
    case EventCategory::BoardComplaint:
        return EventNature::Legal;
    case EventCategory::PaediatricEvent:
        return EventNature::Paediatric;
    case EventCategory::PatientAggression:
    case EventCategory::WorkplaceConflict:
        return EventNature::Interpersonal;
    case EventCategory::CommunityEvent:
    case EventCategory::MassCasualty:
        return EventNature::Community;
    default:
        return bestPhrase(kUnitNatures, unitName).value_or(EventNature::Other);
    }
}

std::optional<ShiftBand> shiftAt(QDate date, QTime time)
{
    if (date.isValid() && date.dayOfWeek() >= 6)
        return ShiftBand::Weekend;
    if (!time.isValid())
        return std::nullopt;
    if (time >= QTime(7, 0) && time < QTime(15, 0))
        return ShiftBand::Day;
    return time >= QTime(15, 0) && time < QTime(23, 0) ? ShiftBand::Evening : ShiftBand::Night;
}

} // namespace wardmate
