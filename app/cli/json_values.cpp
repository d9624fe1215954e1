// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"

#include "app/cli/json_facts.h"
#include "app/cli/json_reader.h"
#include "app/cli/table_output.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

constexpr int kMostInvolved = 100'000;

QJsonArray codes(const auto &words)
{
    QJsonArray array;
    for (const auto word : words)
        array.append(codeOf(word));
    return array;
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
    readEventFacts(event, intake.event);
    intake.event.receivedAt = event.time({u"received_at"_s});
    intake.event.involved = event.number({u"involved"_s, u"number_involved"_s, u"involved_count"_s}, 0);
    if (intake.event.involved > kMostInvolved)
        event.complain({u"involved"_s}, u"is more people than anybody counts"_s);
    const QJsonArray clinicians = outer.value({u"clinicians"_s}).toArray();
    if (!outer.value({u"clinicians"_s}).isArray())
        outer.complain({u"clinicians"_s}, u"must be a list of at least one clinician"_s);
    else if (clinicians.isEmpty())
        outer.complain({u"clinicians"_s}, u"must name at least one clinician"_s);
    for (qsizetype i = 0; i < clinicians.size(); ++i) {
        if (!clinicians.at(i).isObject())
            return failure(Error::Kind::Invalid, u"\"clinicians[%1]\" must be an object"_s.arg(i), u"bad_input"_s);
        JsonReader reader(clinicians.at(i).toObject(), u"clinicians[%1]."_s.arg(i));
        ClinicianIntake clinician;
        readClinician(reader, lookup, clinician, ignored);
        intake.clinicians.append(clinician);
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
    readContact(reader, identity);
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
