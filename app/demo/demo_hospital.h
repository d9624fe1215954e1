// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/base/people_words.h"

#include <array>
#include <string_view>

/// \file
/// The invented hospital. Nobody in it exists.

namespace wardmate::demo {

struct DemoUnit {
    std::u16string_view name;
    std::u16string_view area;
    std::u16string_view specialty; ///< what most people there practise
    EventNature nature;
};

inline constexpr std::array<DemoUnit, 12> kUnits{{
    {u"ICU", u"Critical care", u"critical care", EventNature::CriticalCare},
    {u"ED", u"Emergency", u"emergency medicine", EventNature::Emergency},
    {u"OR", u"Surgery", u"general surgery", EventNature::Surgical},
    {u"PACU", u"Surgery", u"anesthesiology", EventNature::Anaesthesia},
    {u"L&D", u"Women and children", u"obstetrics", EventNature::Obstetric},
    {u"NICU", u"Women and children", u"neonatology", EventNature::Paediatric},
    {u"PICU", u"Women and children", u"pediatrics", EventNature::Paediatric},
    {u"Cardiac cath lab", u"Medicine", u"interventional cardiology", EventNature::Interventional},
    {u"Med-Surg 3", u"Medicine", u"internal medicine", EventNature::Medical},
    {u"Oncology", u"Medicine", u"hematology oncology", EventNature::Medical},
    {u"Psychiatry", u"Behavioral health", u"psychiatry", EventNature::Psychiatric},
    {u"Pharmacy", u"Support services", u"pharmacy", EventNature::Pharmacy},
}};

inline constexpr std::array<std::u16string_view, 48> kGivenNames{u"Ana", u"Marta", u"Omar", u"Wei", u"Ngozi", u"Pavel",
    u"Rana", u"Sam", u"Ines", u"Luis", u"Aiko", u"Tomás", u"Grace", u"Yusuf", u"Lena", u"Dmitri", u"Priya", u"Kofi",
    u"Elena", u"Jamal", u"Chloé", u"Viktor", u"Amina", u"Peter", u"Rosa", u"Bao", u"Fatima", u"Hugo", u"Nadia", u"Owen",
    u"Keiko", u"Mateo", u"Zoë", u"Emeka", u"Sofia", u"Arjun", u"Clara", u"Idris", u"Mei", u"Jonas", u"Leila", u"Pablo",
    u"Ruth", u"Tariq", u"Uma", u"Quinn", u"Esther", u"Bruno"};

inline constexpr std::array<std::u16string_view, 48> kFamilyNames{u"Rivera", u"Diaz", u"Khan", u"Chen", u"Okafor",
    u"Novak", u"Haddad", u"Lee", u"Moreno", u"Petrov", u"Tanaka", u"Müller", u"Brooks", u"O'Brien", u"Patel", u"Mensah",
    u"García", u"Abdi", u"Weiss", u"Ferreira", u"Lin", u"Ivanov", u"Nguyen", u"Santos", u"Kowalska", u"Walker",
    u"Rossi", u"Adeyemi", u"Larsen", u"Castillo", u"Singh", u"Berg", u"Alvarez", u"Hassan", u"Murphy", u"Sato",
    u"Costa", u"Dubois", u"Yilmaz", u"Park", u"Vargas", u"Cohen", u"Schmidt", u"Torres", u"Wright", u"Ñandú",
    u"Bianchi", u"Reyes"};

struct DemoSentence {
    EventCategory category;
    std::u16string_view line;
};

inline constexpr std::array<DemoSentence, 20> kSentences{{
    {EventCategory::UnexpectedPatientDeath, u"Was at the bedside when a patient died unexpectedly."},
    {EventCategory::UnexpectedPatientDeath, u"Unexpected arrest during transfer; resuscitation was unsuccessful."},
    {EventCategory::UnexpectedPatientDeath, u"Stroke during a routine procedure, with a poor outcome."},
    {EventCategory::MedicalError, u"Tenfold infusion rate, recognised after two hours."},
    {EventCategory::MedicalError, u"A wrong dose was given; the family has been told."},
    {EventCategory::PreventableHarm, u"Count discrepancy found on X-ray, return to theatre."},
    {EventCategory::PaediatricEvent, u"Long resuscitation of an infant in the department."},
    {EventCategory::PaediatricEvent, u"A child was brought in after drowning and could not be saved."},
    {EventCategory::FailureToDetectDeterioration, u"Deterioration overnight was noticed late."},
    {EventCategory::PatientAggression, u"Struck by a visitor in triage, seen in occupational health."},
    {EventCategory::PatientAggression, u"Threatened by a patient during a night shift."},
    {EventCategory::ExposureInjury, u"Needlestick with a known positive source."},
    {EventCategory::Litigation, u"Served with notice of a claim this morning."},
    {EventCategory::BoardComplaint, u"A complaint to the licensing board has arrived."},
    {EventCategory::ReviewProcess, u"Called to a root cause analysis next week."},
    {EventCategory::ColleagueDeath, u"A colleague of the unit died suddenly."},
    {EventCategory::MassCasualty, u"Several critically injured people at once after a bus accident."},
    {EventCategory::MoralDistress, u"Continued treatment against the team's own judgement."},
    {EventCategory::FirstPatientDeath, u"First death of a patient in training."},
    {EventCategory::CumulativeStress, u"Three hard losses on the unit within two weeks."},
}};

} // namespace wardmate::demo
