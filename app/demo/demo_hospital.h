// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/base/people_words.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <string_view>

/// \file
/// The invented hospital. Nobody in it exists. What people would have written there is in the language that is shown.

namespace wardmate::demo {

/// A text of the hospital in the language that is shown.
[[nodiscard]] inline QString shown(const char *text)
{
    return QCoreApplication::translate("wardmate::Demo", text);
}

struct DemoUnit {
    const char *name;
    const char *area;
    std::u16string_view specialty; ///< what most people there practise; a known word, shown in any language
    EventNature nature;
};

inline constexpr std::array<DemoUnit, 12> kUnits{{
    {QT_TRANSLATE_NOOP("wardmate::Demo", "ICU"), QT_TRANSLATE_NOOP("wardmate::Demo", "Critical care"), u"critical care",
        EventNature::CriticalCare},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "ED"), QT_TRANSLATE_NOOP("wardmate::Demo", "Emergency"), u"emergency medicine",
        EventNature::Emergency},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "OR"), QT_TRANSLATE_NOOP("wardmate::Demo", "Surgery"), u"general surgery",
        EventNature::Surgical},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "PACU"), QT_TRANSLATE_NOOP("wardmate::Demo", "Surgery"), u"anesthesiology",
        EventNature::Anaesthesia},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "L&D"), QT_TRANSLATE_NOOP("wardmate::Demo", "Women and children"),
        u"obstetrics", EventNature::Obstetric},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "NICU"), QT_TRANSLATE_NOOP("wardmate::Demo", "Women and children"),
        u"neonatology", EventNature::Paediatric},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "PICU"), QT_TRANSLATE_NOOP("wardmate::Demo", "Women and children"),
        u"pediatrics", EventNature::Paediatric},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "Cardiac cath lab"), QT_TRANSLATE_NOOP("wardmate::Demo", "Medicine"),
        u"interventional cardiology", EventNature::Interventional},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "Med-Surg 3"), QT_TRANSLATE_NOOP("wardmate::Demo", "Medicine"),
        u"internal medicine", EventNature::Medical},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "Oncology"), QT_TRANSLATE_NOOP("wardmate::Demo", "Medicine"),
        u"hematology oncology", EventNature::Medical},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "Psychiatry"), QT_TRANSLATE_NOOP("wardmate::Demo", "Behavioral health"),
        u"psychiatry", EventNature::Psychiatric},
    {QT_TRANSLATE_NOOP("wardmate::Demo", "Pharmacy"), QT_TRANSLATE_NOOP("wardmate::Demo", "Support services"),
        u"pharmacy", EventNature::Pharmacy},
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
    const char *line;
};

inline constexpr std::array<DemoSentence, 20> kSentences{{
    {EventCategory::UnexpectedPatientDeath,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Was at the bedside when a patient died unexpectedly.")},
    {EventCategory::UnexpectedPatientDeath,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Unexpected arrest during transfer; resuscitation was unsuccessful.")},
    {EventCategory::UnexpectedPatientDeath,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Stroke during a routine procedure, with a poor outcome.")},
    {EventCategory::MedicalError,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Tenfold infusion rate, recognised after two hours.")},
    {EventCategory::MedicalError,
        QT_TRANSLATE_NOOP("wardmate::Demo", "A wrong dose was given; the family has been told.")},
    {EventCategory::PreventableHarm,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Count discrepancy found on X-ray, return to theatre.")},
    {EventCategory::PaediatricEvent,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Long resuscitation of an infant in the department.")},
    {EventCategory::PaediatricEvent,
        QT_TRANSLATE_NOOP("wardmate::Demo", "A child was brought in after drowning and could not be saved.")},
    {EventCategory::FailureToDetectDeterioration,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Deterioration overnight was noticed late.")},
    {EventCategory::PatientAggression,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Struck by a visitor in triage, seen in occupational health.")},
    {EventCategory::PatientAggression,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Threatened by a patient during a night shift.")},
    {EventCategory::ExposureInjury, QT_TRANSLATE_NOOP("wardmate::Demo", "Needlestick with a known positive source.")},
    {EventCategory::Litigation, QT_TRANSLATE_NOOP("wardmate::Demo", "Served with notice of a claim this morning.")},
    {EventCategory::BoardComplaint,
        QT_TRANSLATE_NOOP("wardmate::Demo", "A complaint to the licensing board has arrived.")},
    {EventCategory::ReviewProcess, QT_TRANSLATE_NOOP("wardmate::Demo", "Called to a root cause analysis next week.")},
    {EventCategory::ColleagueDeath, QT_TRANSLATE_NOOP("wardmate::Demo", "A colleague of the unit died suddenly.")},
    {EventCategory::MassCasualty,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Several critically injured people at once after a bus accident.")},
    {EventCategory::MoralDistress,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Continued treatment against the team's own judgement.")},
    {EventCategory::FirstPatientDeath, QT_TRANSLATE_NOOP("wardmate::Demo", "First death of a patient in training.")},
    {EventCategory::CumulativeStress,
        QT_TRANSLATE_NOOP("wardmate::Demo", "Three hard losses on the unit within two weeks.")},
}};

} // namespace wardmate::demo
