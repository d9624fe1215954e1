// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/professional_fit.h"

#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace wardmate {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Matching", text, nullptr, n);
}

/// What a supporter shares with the event.
struct Experience {
    bool fieldKnown = false;
    bool kindKnown = false;
    bool field = false;
    bool kind = false;
    bool group = false;
};

/// Kinds of event by report group, so that a look is one operation on bits.
CodeSet<EventCategory> kindsOf(EventGroup group)
{
    static const std::array kinds = [] {
        std::array<CodeSet<EventCategory>, 5> sets{};
        for (const Word<EventCategory> &word : wordsOf<EventCategory>()) {
            if (isTelling(word.value))
                sets[size_t(groupOf(word.value))].add(word.value);
        }
        return sets;
    }();
    return kinds[size_t(group)];
}

Experience experienceOf(const PairView &pair)
{
    const auto field = fieldOfEvent(pair.referral);
    const EventCategory category = pair.referral.category;
    Experience found;
    found.fieldKnown = field.has_value();
    found.kindKnown = isTelling(category);
    found.field = field && pair.supporterArea >= 0 && pair.taxonomy.natures(pair.supporterArea).contains(*field);
    found.kind = found.kindKnown && pair.supporter.experienced.contains(category);
    found.group = found.kindKnown && pair.supporter.experienced.overlaps(kindsOf(groupOf(category)));
    return found;
}

/// How near two different professions are in daily work, both ways.
struct Kinship {
    ProfessionGroup one;
    ProfessionGroup other;
    double value;
};

using enum ProfessionGroup;
constexpr std::array<Kinship, 15> kKinships{{
    {RegisteredNurse, PracticalNurse, 0.7},
    {Physician, Trainee, 0.6},
    {RegisteredNurse, Midwife, 0.6},
    {PracticalNurse, NursingAssistant, 0.6},
    {Trainee, Student, 0.6},
    {Physician, AdvancedPractice, 0.5},
    {AdvancedPractice, RegisteredNurse, 0.5},
    {AdvancedPractice, Midwife, 0.5},
    {AdvancedPractice, Trainee, 0.5},
    {RegisteredNurse, NursingAssistant, 0.5},
    {RespiratoryTherapist, RegisteredNurse, 0.5},
    {RespiratoryTherapist, Therapist, 0.5},
    {RespiratoryTherapist, Technician, 0.5},
    {Pharmacist, Technician, 0.5},
    {SocialWorkChaplain, Therapist, 0.5},
}};

} // namespace

bool appliesSpecialty(const PairView &pair)
{
    return pair.peerArea >= 0 || !pair.referral.specialty.isEmpty();
}

double specialtyValue(const PairView &pair)
{
    if (pair.peerArea >= 0 && pair.supporterArea >= 0)
        return 1.0 - pair.taxonomy.distance(pair.peerArea, pair.supporterArea);
    if (pair.supporterArea < 0 && pair.supporter.specialty.isEmpty())
        return kUnknown;
    const bool sameWords = pair.peerArea < 0 && pair.supporterArea < 0
        && folded(pair.referral.specialty) == folded(pair.supporter.specialty);
    return sameWords ? 1.0 : 0.0;
}

QString specialtyText(const PairView &pair)
{
    if (pair.supporterArea < 0 && pair.supporter.specialty.isEmpty())
        return say(QT_TRANSLATE_NOOP("Matching", "Specialty not known"));
    const auto name = [&](int area, const QString &text) { return area >= 0 ? pair.taxonomy.label(area) : text; };
    const QString peer = name(pair.peerArea, pair.referral.specialty);
    const QString supporter = name(pair.supporterArea, pair.supporter.specialty);
    const double value = specialtyValue(pair);
    if (value >= 1.0)
        return say(QT_TRANSLATE_NOOP("Matching", "Same specialty: %1")).arg(supporter);
    if (value >= kInFavour)
        return say(QT_TRANSLATE_NOOP("Matching", "Close specialty: %1, the peer %2")).arg(supporter, peer);
    if (value > 0.0)
        return say(QT_TRANSLATE_NOOP("Matching", "Only distantly related specialty: %1, the peer %2"))
            .arg(supporter, peer);
    return say(QT_TRANSLATE_NOOP("Matching", "Other specialty: %1, the peer %2")).arg(supporter, peer);
}

bool appliesRank(const PairView &pair)
{
    return pair.referral.stage.has_value();
}

double rankValue(const PairView &pair)
{
    const auto steps = stepsUp(pair.referral, pair.supporter);
    if (!steps)
        return kUnknown;
    if (*steps < 0)
        return *steps == -1 ? 0.1 : 0.0;
    static constexpr std::array<double, 5> kAbove{1.0, 1.0, 0.8, 0.65, 0.5};
    return kAbove[size_t(std::min(*steps, 4))];
}

QString rankText(const PairView &pair)
{
    const auto steps = stepsUp(pair.referral, pair.supporter);
    if (!steps)
        return say(QT_TRANSLATE_NOOP("Matching", "Career stage not known"));
    if (*steps == 0)
        return say(QT_TRANSLATE_NOOP("Matching", "Same career stage"));
    if (*steps > 0)
        return say(QT_TRANSLATE_N_NOOP("Matching", "%n career step(s) above the peer"), *steps);
    return say(QT_TRANSLATE_N_NOOP("Matching", "%n career step(s) below the peer"), std::abs(*steps));
}

bool appliesExperience(const PairView &pair)
{
    return fieldOfEvent(pair.referral).has_value() || isTelling(pair.referral.category);
}

double experienceValue(const PairView &pair)
{
    const Experience found = experienceOf(pair);
    if (found.fieldKnown && found.kindKnown) {
        if (found.field)
            return found.kind ? 1.0 : 0.8;
        return found.kind ? 0.6 : found.group ? 0.3 : 0.0;
    }
    if (found.fieldKnown)
        return found.field ? 1.0 : 0.0;
    return found.kind ? 1.0 : found.group ? 0.5 : 0.0;
}

QString experienceText(const PairView &pair)
{
    const Experience found = experienceOf(pair);
    const QString kind = labelOf(pair.referral.category);
    const QString field = found.fieldKnown ? labelOf(*pair.referral.nature) : QString();
    if (found.field && found.kind)
        return say(QT_TRANSLATE_NOOP(
                       "Matching", "Works in the field of the event (%1) and has been through such an event (%2)"))
            .arg(field, kind);
    if (found.field)
        return say(QT_TRANSLATE_NOOP("Matching", "Works in the field of the event (%1)")).arg(field);
    if (found.kind)
        return say(QT_TRANSLATE_NOOP("Matching", "Has been through such an event (%1)")).arg(kind);
    if (found.group)
        return say(QT_TRANSLATE_NOOP("Matching", "Has been through a related kind of event, not this one (%1)"))
            .arg(kind);
    return say(QT_TRANSLATE_NOOP("Matching", "No experience noted with such events"));
}

bool appliesProfession(const PairView &pair)
{
    return pair.referral.profession != Other;
}

double professionValue(const PairView &pair)
{
    const ProfessionGroup peer = pair.referral.profession;
    const ProfessionGroup supporter = pair.supporter.profession;
    if (peer == supporter)
        return 1.0;
    for (const Kinship &kin : kKinships) {
        if ((kin.one == peer && kin.other == supporter) || (kin.one == supporter && kin.other == peer))
            return kin.value;
    }
    return 0.0;
}

QString professionText(const PairView &pair)
{
    const double value = professionValue(pair);
    const QString label = labelOf(pair.supporter.profession);
    if (value >= 1.0)
        return say(QT_TRANSLATE_NOOP("Matching", "Same profession: %1")).arg(label);
    if (value >= kInFavour)
        return say(QT_TRANSLATE_NOOP("Matching", "Close profession: %1")).arg(label);
    return say(QT_TRANSLATE_NOOP("Matching", "Other profession: %1")).arg(label);
}

} // namespace wardmate
