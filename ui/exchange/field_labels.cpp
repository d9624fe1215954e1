// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/field_labels.h"

#include <QCoreApplication>

namespace wardmate {

namespace {

struct Label {
    const char *code;
    const char *text;
};

constexpr Label kLabels[]{
    {"name", QT_TRANSLATE_NOOP("ImportField", "Name")},
    {"first_name", QT_TRANSLATE_NOOP("ImportField", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("ImportField", "Last name")},
    {"second_last_name", QT_TRANSLATE_NOOP("ImportField", "Second surname")},
    {"profession", QT_TRANSLATE_NOOP("ImportField", "Profession")},
    {"day_half", QT_TRANSLATE_NOOP("ImportField", "AM or PM")},
    {"event_shift", QT_TRANSLATE_NOOP("ImportField", "Shift of the event")},
    {"unit", QT_TRANSLATE_NOOP("ImportField", "Unit")},
    {"clinician_unit", QT_TRANSLATE_NOOP("ImportField", "Unit of the colleague")},
    {"specialty", QT_TRANSLATE_NOOP("ImportField", "Specialty")},
    {"years", QT_TRANSLATE_NOOP("ImportField", "Years in practice")},
    {"career_stage", QT_TRANSLATE_NOOP("ImportField", "Career stage")},
    {"phone", QT_TRANSLATE_NOOP("ImportField", "Phone")},
    {"email", QT_TRANSLATE_NOOP("ImportField", "E-mail")},
    {"languages", QT_TRANSLATE_NOOP("ImportField", "Languages")},
    {"language", QT_TRANSLATE_NOOP("ImportField", "Preferred language")},
    {"trained_on", QT_TRANSLATE_NOOP("ImportField", "Trained on")},
    {"training_valid_until", QT_TRANSLATE_NOOP("ImportField", "Training valid until")},
    {"confidentiality_on", QT_TRANSLATE_NOOP("ImportField", "Confidentiality agreement")},
    {"capacity", QT_TRANSLATE_NOOP("ImportField", "Open referrals at most")},
    {"cool_down_days", QT_TRANSLATE_NOOP("ImportField", "Days of rest")},
    {"shifts", QT_TRANSLATE_NOOP("ImportField", "Shifts usually worked")},
    {"gender", QT_TRANSLATE_NOOP("ImportField", "Gender")},
    {"age_band", QT_TRANSLATE_NOOP("ImportField", "Age band")},
    {"ethnicity", QT_TRANSLATE_NOOP("ImportField", "Ethnicity")},
    {"status", QT_TRANSLATE_NOOP("ImportField", "Status")},
    {"on_leave", QT_TRANSLATE_NOOP("ImportField", "On leave")},
    {"away_until", QT_TRANSLATE_NOOP("ImportField", "On leave until")},
    {"available_from", QT_TRANSLATE_NOOP("ImportField", "Available from")},
    {"available_to", QT_TRANSLATE_NOOP("ImportField", "Available until")},
    {"profile_confirmed_on", QT_TRANSLATE_NOOP("ImportField", "Profile confirmed")},
    {"partner_institution", QT_TRANSLATE_NOOP("ImportField", "Partner hospital")},
    {"experienced", QT_TRANSLATE_NOOP("ImportField", "Has been through")},
    {"not_comfortable", QT_TRANSLATE_NOOP("ImportField", "Would rather not take")},
    {"report_number", QT_TRANSLATE_NOOP("ImportField", "Report number")},
    {"event_date", QT_TRANSLATE_NOOP("ImportField", "Date of the event")},
    {"event_time", QT_TRANSLATE_NOOP("ImportField", "Time of the event")},
    {"category", QT_TRANSLATE_NOOP("ImportField", "What happened")},
    {"description", QT_TRANSLATE_NOOP("ImportField", "One sentence")},
    {"referrer_kind", QT_TRANSLATE_NOOP("ImportField", "Came from")},
    {"best_time", QT_TRANSLATE_NOOP("ImportField", "Best time to reach")},
    {"requested", QT_TRANSLATE_NOOP("ImportField", "Wants peer support")},
    {"not_requested", QT_TRANSLATE_NOOP("ImportField", "Wants no peer support")},
    {"referred_on", QT_TRANSLATE_NOOP("ImportField", "Date of the referral")},
    {"supporter", QT_TRANSLATE_NOOP("ImportField", "Supporter")},
    {"assigned_on", QT_TRANSLATE_NOOP("ImportField", "Assigned on")},
    {"declined", QT_TRANSLATE_NOOP("ImportField", "Support declined")},
    {"first_contact", QT_TRANSLATE_NOOP("ImportField", "First contact")},
    {"contacts", QT_TRANSLATE_NOOP("ImportField", "Number of conversations")},
    {"accepted", QT_TRANSLATE_NOOP("ImportField", "Offer taken up")},
    {"outcome", QT_TRANSLATE_NOOP("ImportField", "Outcome")},
    {"further_help", QT_TRANSLATE_NOOP("ImportField", "Further help")},
    {"state", QT_TRANSLATE_NOOP("ImportField", "State of the referral")},
    {"received_via", QT_TRANSLATE_NOOP("ImportField", "Came in by")},
    {"resources", QT_TRANSLATE_NOOP("ImportField", "Resources given")},
    {"preferred_unit", QT_TRANSLATE_NOOP("ImportField", "Supporter from which unit")},
    {"preferred_channel", QT_TRANSLATE_NOOP("ImportField", "Preferred way to reach")},
    {"closed_on", QT_TRANSLATE_NOOP("ImportField", "Closed on")},
};

} // namespace

QString fieldLabel(const FieldSpec &field)
{
    for (const Label &label : kLabels) {
        if (field.code == QLatin1StringView(label.code))
            return QCoreApplication::translate("ImportField", label.text);
    }
    return field.label;
}

} // namespace wardmate
