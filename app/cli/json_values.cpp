// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"

#include "app/cli/json_reader.h"
#include "app/cli/table_output.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

constexpr int kMostInvolved = 100'000;
constexpr int kFirstYear = 1990; ///< as in lists that are brought in

QJsonArray codes(const auto &words)
{
    QJsonArray array;
    for (const auto word : words)
        array.append(codeOf(word));
    return array;
}

Event eventFromJson(JsonReader &reader)
{
    Event event;
    event.occurredOn = reader.date({u"occurred_on"_s, u"date"_s, u"occurred"_s});
    event.receivedAt = reader.time({u"received_at"_s});
    event.receivedVia = reader.word<ReceivedVia>({u"received_via"_s}).value_or(ReceivedVia::Phone);
    event.referrerKind
        = reader.word<ReferrerKind>({u"referrer_kind"_s, u"referrer"_s}).value_or(ReferrerKind::Colleague);
    event.category = reader.word<EventCategory>({u"category"_s, u"event_category"_s}).value_or(EventCategory::Other);
    event.nature = reader.word<EventNature>({u"nature"_s, u"event_nature"_s}).value_or(EventNature::Other);
    event.unitName = reader.text({u"unit"_s});
    event.oneLine
        = reader.text({u"one_line"_s, u"one_line_description"_s, u"description"_s, u"one_sentence"_s}, 100'000)
              .simplified();
    event.involved = reader.number({u"involved"_s, u"number_involved"_s, u"involved_count"_s}, 0);
    event.groupSupportRequested = reader.flag({u"group_support_requested"_s}).value_or(false);
    event.shift = reader.word<ShiftBand>({u"shift_band"_s, u"shift"_s});
    if (characterCount(event.oneLine) > kOneLineLimit)
        reader.complain({u"one_line"_s}, u"is longer than 140 characters"_s);
    if (event.occurredOn.isValid() && event.occurredOn.year() < kFirstYear)
        reader.complain({u"occurred_on"_s}, u"is too long ago to be right"_s);
    if (event.involved > kMostInvolved)
        reader.complain({u"involved"_s}, u"is more people than anybody counts"_s);
    return event;
}

void preferencesFromJson(JsonReader &reader, Referral &referral)
{
    const auto unit = reader.word<UnitPreference>({u"preferred_unit"_s, u"unit"_s, u"preference_unit"_s});
    referral.preferredUnit = unit.value_or(referral.preferredUnit);
    const QString language = reader.text({u"preferred_language"_s, u"language"_s, u"preference_language"_s});
    if (!language.isEmpty())
        referral.preferredLanguage = language.toLower();
    if (const auto gender = reader.word<Gender>({u"preferred_gender"_s, u"gender"_s, u"preference_gender"_s}))
        referral.preferredGender = gender;
    if (const auto channel = reader.word<Channel>({u"preferred_channel"_s, u"channel"_s, u"preference_channel"_s}))
        referral.preferredChannel = channel;
}

void contactFromJson(JsonReader &reader, PeerIdentity &identity)
{
    identity.name = reader.text({u"name"_s}).simplified();
    identity.phone = reader.text({u"phone"_s}).simplified();
    identity.email = reader.text({u"email"_s, u"e_mail"_s}).simplified();
    const QString contact = reader.text({u"contact"_s}).simplified();
    if (!contact.isEmpty())
        (contact.contains(u'@') ? identity.email : identity.phone) = contact;
    identity.bestTime = reader.text({u"best_time"_s, u"best_time_to_reach"_s}).simplified();
    if (!identity.email.isEmpty() && (identity.email.count(u'@') != 1 || identity.email.contains(u' ')))
        reader.complain({u"email"_s}, u"is not one e-mail address"_s);
}

/// The wishes stand beside the clinician's own facts or in an object "preference"; "unit" means another thing there.
void wishesFromJson(JsonReader &reader, ClinicianIntake &clinician, QStringList &ignored)
{
    const QString unit = reader.text({u"preferred_unit"_s, u"preference_unit"_s});
    const QJsonObject beside{{u"preferred_unit"_s, unit.isEmpty() ? QJsonValue() : QJsonValue(unit)},
        {u"preferred_language"_s, reader.value({u"preferred_language"_s, u"preference_language"_s})},
        {u"preferred_gender"_s, reader.value({u"preferred_gender"_s, u"preference_gender"_s})},
        {u"preferred_channel"_s, reader.value({u"preferred_channel"_s, u"preference_channel"_s})}};
    const QJsonObject own = reader.object({u"preference"_s, u"preferences"_s});
    for (const QJsonObject &wishes : {beside, own}) {
        JsonReader inner(wishes, u"preference."_s);
        preferencesFromJson(inner, clinician.referral);
        if (const auto done = inner.outcome(); !done)
            reader.complain({u"preference"_s}, done.error().detail);
        ignored += inner.ignored();
    }
}

ClinicianIntake clinicianFromJson(JsonReader &reader, const SupporterLookup &lookup, QStringList &ignored)
{
    ClinicianIntake clinician;
    contactFromJson(reader, clinician.identity);
    Referral &referral = clinician.referral;
    referral.profession
        = reader.word<ProfessionGroup>({u"profession_group"_s, u"profession"_s}).value_or(ProfessionGroup::Other);
    referral.stage = reader.word<CareerStage>({u"career_stage"_s, u"stage"_s});
    referral.specialty = reader.text({u"specialty"_s}).simplified();
    referral.unitName = reader.text({u"unit"_s});
    wishesFromJson(reader, clinician, ignored);
    for (const QJsonValue &avoided : reader.list({u"avoid"_s, u"avoid_list"_s})) {
        const SupporterId supporter = lookup(avoided);
        if (!supporter.isValid())
            reader.complain({u"avoid"_s}, u"names somebody who is not among the supporters"_s);
        else
            referral.avoid.append(supporter);
    }
    if (clinician.identity.name.isEmpty())
        reader.complain({u"name"_s}, u"is needed for every clinician"_s);
    return clinician;
}

} // namespace

Result<Intake> intakeFromJson(const QJsonObject &input, const SupporterLookup &lookup, QStringList &ignored)
{
    Intake intake;
    JsonReader outer(input);
    const QJsonValue told = outer.value({u"event"_s});
    if (!told.isObject())
        outer.complain({u"event"_s}, u"must be an object that says what happened"_s);
    JsonReader event(told.toObject(), u"event."_s);
    intake.sameAs = {event.id({u"id"_s})};
    intake.event = eventFromJson(event);
    const QJsonArray clinicians = outer.value({u"clinicians"_s}).toArray();
    if (!outer.value({u"clinicians"_s}).isArray())
        outer.complain({u"clinicians"_s}, u"must be a list of at least one clinician"_s);
    else if (clinicians.isEmpty())
        outer.complain({u"clinicians"_s}, u"must name at least one clinician"_s);
    for (qsizetype i = 0; i < clinicians.size(); ++i) {
        if (!clinicians.at(i).isObject())
            return failure(Error::Kind::Invalid, u"\"clinicians[%1]\" must be an object"_s.arg(i), u"bad_input"_s);
        JsonReader reader(clinicians.at(i).toObject(), u"clinicians[%1]."_s.arg(i));
        intake.clinicians.append(clinicianFromJson(reader, lookup, ignored));
        if (const auto done = reader.outcome(); !done)
            return tl::unexpected<Error>(done.error());
        ignored += reader.ignored();
    }
    for (const JsonReader *reader : {&outer, &event}) {
        if (const auto done = reader->outcome(); !done)
            return tl::unexpected<Error>(done.error());
        ignored += reader->ignored();
    }
    return intake;
}

Result<VerbFacts> factsFromJson(const QJsonObject &input, const SupporterLookup &lookup, QStringList &ignored)
{
    JsonReader reader(input);
    VerbFacts facts;
    facts.at = reader.time({u"at"_s});
    const QJsonValue supporter = reader.value({u"supporter"_s, u"assigned_supporter"_s, u"supporter_id"_s});
    if (!supporter.isUndefined()) {
        facts.supporter = lookup(supporter);
        if (!facts.supporter.isValid())
            return failure(Error::Kind::NotFound, u"no supporter with that id"_s, u"unknown_supporter"_s);
    }
    facts.excludePrevious = reader.flag({u"exclude_previous"_s}).value_or(false);
    facts.channel = reader.word<Channel>({u"channel"_s, u"mode"_s});
    facts.result = reader.word<AttemptResult>({u"result"_s});
    facts.heldOn = reader.date({u"held_on"_s, u"date"_s});
    facts.minutes = reader.word<MinutesBand>({u"minutes_band"_s, u"minutes"_s});
    facts.resourcesGiven = reader.flag({u"resources_given"_s, u"resources_offered"_s});
    facts.takenUp = reader.flag({u"taken_up"_s, u"resources_taken_up"_s});
    facts.furtherHelpOffered = reader.flag({u"further_help_offered"_s, u"offered"_s});
    facts.furtherHelpAccepted = reader.flag({u"further_help_accepted"_s, u"accepted"_s});
    facts.furtherHelp = reader.word<FurtherHelp>({u"further_help_kind"_s, u"further_help"_s, u"kind"_s});
    facts.outcome = reader.word<Outcome>({u"outcome"_s});
    facts.holdReason = reader.text({u"reason"_s, u"hold_reason"_s, u"reason_code"_s});
    PeerIdentity identity;
    contactFromJson(reader, identity);
    if (!identity.name.isEmpty())
        facts.identity = identity;
    if (const auto done = reader.outcome(); !done)
        return tl::unexpected<Error>(done.error());
    ignored += reader.ignored();
    return facts;
}

QStringList supporterColumns()
{
    return {u"id"_s, u"name"_s, u"profession_group"_s, u"career_stage"_s, u"specialty"_s, u"unit"_s, u"phone"_s,
        u"email"_s, u"languages"_s, u"shifts"_s, u"status"_s, u"capacity"_s, u"open_cases"_s, u"free_capacity"_s,
        u"cool_down_days"_s, u"available_from"_s, u"available_to"_s, u"trained_on"_s, u"training_valid_until"_s,
        u"confidentiality_agreement_date"_s, u"profile_confirmed_on"_s, u"home_institution"_s, u"experienced"_s,
        u"not_comfortable"_s, u"ready"_s, u"not_ready_because"_s};
}

QJsonObject supporterJson(const SupporterStanding &standing)
{
    const Supporter &s = standing.supporter;
    return {{u"id"_s, s.id.value}, {u"name"_s, s.name}, {u"profession_group"_s, codeOf(s.profession)},
        {u"career_stage"_s, textOrNull(codeOf(s.stage))}, {u"specialty"_s, textOrNull(s.specialty)},
        {u"unit"_s, textOrNull(s.unitName)}, {u"phone"_s, textOrNull(s.phone)}, {u"email"_s, textOrNull(s.email)},
        {u"languages"_s, QJsonArray::fromStringList(s.languages)}, {u"shifts"_s, codes(s.shifts)},
        {u"status"_s, codeOf(s.status)}, {u"capacity"_s, s.capacity}, {u"open_cases"_s, standing.openCases},
        {u"free_capacity"_s, standing.freeCapacity()}, {u"cool_down_days"_s, s.coolDownDays},
        {u"available_from"_s, dateOrNull(s.availableFrom)}, {u"available_to"_s, dateOrNull(s.availableTo)},
        {u"trained_on"_s, dateOrNull(s.trainedOn)}, {u"training_valid_until"_s, dateOrNull(s.trainingValidUntil)},
        {u"confidentiality_agreement_date"_s, dateOrNull(s.confidentialityOn)},
        {u"profile_confirmed_on"_s, dateOrNull(s.profileConfirmedOn)},
        {u"home_institution"_s, textOrNull(s.partnerInstitution)}, {u"experienced"_s, codes(s.experienced)},
        {u"not_comfortable"_s, codes(s.notComfortable)}, {u"ready"_s, standing.isReady()},
        {u"not_ready_because"_s, QJsonArray::fromStringList(standing.notReadyBecause)}};
}

} // namespace wardmate::cli
