// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_facts.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

constexpr int kMostReached = 9999; ///< as the window has it
constexpr int kFirstYear = 1990; ///< as in lists that are brought in
constexpr int kLastYears = 30; ///< so many years ahead nobody looks in again

void readWishes(JsonReader &reader, Referral &referral)
{
    readWord(reader, {u"preferred_unit"_s, u"unit"_s, u"preference_unit"_s}, referral.preferredUnit);
    readText(reader, {u"preferred_language"_s, u"language"_s, u"preference_language"_s}, referral.preferredLanguage);
    referral.preferredLanguage = referral.preferredLanguage.toLower();
    readWord(reader, {u"preferred_gender"_s, u"gender"_s, u"preference_gender"_s}, referral.preferredGender);
    readWord(reader, {u"preferred_channel"_s, u"channel"_s, u"preference_channel"_s}, referral.preferredChannel);
}

/// The wishes stand beside the clinician's own facts or in an object "preference"; "unit" means another thing there.
void readAllWishes(JsonReader &reader, Referral &referral, QStringList &ignored)
{
    QJsonObject beside;
    for (const QString &what : {u"unit"_s, u"language"_s, u"gender"_s, u"channel"_s}) {
        const QStringList names{u"preferred_"_s + what, u"preference_"_s + what};
        const QJsonValue told = reader.value(names);
        if (reader.has(names))
            beside[names.constFirst()] = told.isUndefined() ? QJsonValue(u""_s) : told;
    }
    const QJsonObject own = reader.object({u"preference"_s, u"preferences"_s});
    for (const QJsonObject &wishes : {beside, own}) {
        JsonReader inner(wishes, u"preference."_s);
        readWishes(inner, referral);
        if (const auto done = inner.outcome(); !done)
            reader.complain({u"preference"_s}, done.error().detail);
        ignored += inner.ignored();
    }
}

LaterDate laterDateFrom(JsonReader &reader, const QList<LaterDate> &before, const LocalNow &now)
{
    LaterDate date;
    readWord(reader, {u"kind"_s}, date.kind);
    date.dueOn = reader.date({u"due_on"_s, u"date"_s, u"on"_s});
    const auto isSame = [&](const LaterDate &each) { return each.kind == date.kind && each.dueOn == date.dueOn; };
    const auto known = std::ranges::find_if(before, isSame);
    if (known != before.cend())
        date.doneAt = known->doneAt;
    const auto done = reader.flag({u"done"_s});
    if (done)
        date.doneAt = !*done ? QDateTime() : date.doneAt.isValid() ? date.doneAt : now.utc();
    if (!date.dueOn.isValid())
        reader.complain({u"due_on"_s}, u"is needed, a day such as 2027-03-02"_s);
    else if (known == before.cend() && !date.doneAt.isValid() && date.dueOn < now.today())
        reader.complain({u"due_on"_s}, u"has passed"_s);
    else if (date.dueOn > now.today().addYears(kLastYears))
        reader.complain({u"due_on"_s}, u"is too far ahead to be right"_s);
    return date;
}

QList<LaterDate> laterDatesFrom(
    JsonReader &outer, const QList<LaterDate> &before, const LocalNow &now, QStringList &ignored)
{
    QList<LaterDate> dates;
    const QJsonArray told = outer.list({u"later_dates"_s});
    for (qsizetype i = 0; i < told.size(); ++i) {
        JsonReader reader(told.at(i).toObject(), u"later_dates[%1]."_s.arg(i));
        if (!told.at(i).isObject())
            reader.complain({u"due_on"_s}, u"must stand in an object"_s);
        dates.append(laterDateFrom(reader, before, now));
        if (const auto done = reader.outcome(); !done)
            outer.complain({u"later_dates"_s}, u"does not hold: "_s + done.error().detail);
        ignored += reader.ignored();
    }
    return dates;
}

} // namespace

void readEventFacts(JsonReader &reader, Event &event)
{
    if (reader.has({u"occurred_on"_s, u"date"_s, u"occurred"_s}))
        event.occurredOn = reader.date({u"occurred_on"_s, u"date"_s, u"occurred"_s});
    readWord(reader, {u"received_via"_s}, event.receivedVia);
    readWord(reader, {u"referrer_kind"_s, u"referrer"_s}, event.referrerKind);
    readWord(reader, {u"category"_s, u"event_category"_s}, event.category);
    readWord(reader, {u"nature"_s, u"event_nature"_s}, event.nature);
    readText(reader, {u"unit"_s}, event.unitName);
    readText(reader, {u"one_line"_s, u"one_line_description"_s, u"description"_s, u"one_sentence"_s}, event.oneLine,
        100'000);
    const auto group = reader.flag({u"group_support_requested"_s});
    event.groupSupportRequested = group.value_or(event.groupSupportRequested);
    event.groupReached = reader.number({u"group_reached"_s, u"people_reached"_s}, event.groupReached);
    readWord(reader, {u"shift_band"_s, u"shift"_s}, event.shift);
    if (characterCount(event.oneLine) > kOneLineLimit)
        reader.complain({u"one_line"_s}, u"is longer than 140 characters"_s);
    if (event.occurredOn.isValid() && event.occurredOn.year() < kFirstYear)
        reader.complain({u"occurred_on"_s}, u"is too long ago to be right"_s);
    if (event.groupReached > kMostReached)
        reader.complain({u"group_reached"_s}, u"is more people than a group has"_s);
}

void readContact(JsonReader &reader, PeerIdentity &identity)
{
    readText(reader, {u"name"_s}, identity.name);
    readText(reader, {u"phone"_s}, identity.phone);
    readText(reader, {u"email"_s, u"e_mail"_s}, identity.email);
    const QString contact = reader.text({u"contact"_s}).simplified();
    if (!contact.isEmpty())
        (contact.contains(u'@') ? identity.email : identity.phone) = contact;
    readText(reader, {u"best_time"_s, u"best_time_to_reach"_s}, identity.bestTime);
    if (!identity.email.isEmpty() && (identity.email.count(u'@') != 1 || identity.email.contains(u' ')))
        reader.complain({u"email"_s}, u"is not one e-mail address"_s);
}

void readClinician(JsonReader &reader, const SupporterLookup &lookup, ClinicianIntake &clinician, QStringList &ignored)
{
    readContact(reader, clinician.identity);
    Referral &referral = clinician.referral;
    readWord(reader, {u"profession_group"_s, u"profession"_s}, referral.profession);
    readWord(reader, {u"career_stage"_s, u"stage"_s}, referral.stage);
    readText(reader, {u"specialty"_s}, referral.specialty);
    readText(reader, {u"unit"_s}, referral.unitName);
    readAllWishes(reader, referral, ignored);
    if (reader.has({u"avoid"_s, u"avoid_list"_s}))
        referral.avoid.clear();
    for (const QJsonValue &avoided : reader.list({u"avoid"_s, u"avoid_list"_s})) {
        const SupporterId supporter = lookup(avoided);
        if (!supporter.isValid())
            reader.complain({u"avoid"_s}, u"names somebody who is not among the supporters"_s);
        else if (!referral.avoid.contains(supporter))
            referral.avoid.append(supporter);
    }
    if (clinician.identity.name.isEmpty())
        reader.complain({u"name"_s}, u"is needed for every clinician"_s);
}

Result<Event> editedEvent(const QJsonObject &input, Event event, QStringList &ignored)
{
    JsonReader reader(input);
    readEventFacts(reader, event);
    if (const auto done = reader.outcome(); !done)
        return tl::unexpected<Error>(done.error());
    ignored += reader.ignored();
    return event;
}

Result<ReferralEdits> referralEdits(const QJsonObject &input, const SupporterLookup &lookup,
    const ReferralDetail &before, const LocalNow &now, QStringList &ignored)
{
    JsonReader reader(input);
    ClinicianIntake clinician{before.referral, before.identity};
    const bool isErased = before.identity.name.isEmpty();
    if (isErased)
        clinician.identity.name = u"-"_s; // an erased one is missed by nobody; the store refuses a new one
    const PeerIdentity known = clinician.identity;
    readClinician(reader, lookup, clinician, ignored);
    ReferralEdits edits;
    if (clinician.referral != before.referral)
        edits.facts = clinician.referral;
    if (clinician.identity != known)
        edits.identity = clinician.identity;
    if (reader.has({u"later_dates"_s})) {
        const QList<LaterDate> dates = laterDatesFrom(reader, before.laterDates, now, ignored);
        if (dates != before.laterDates)
            edits.laterDates = dates;
    }
    if (const auto done = reader.outcome(); !done)
        return tl::unexpected<Error>(done.error());
    ignored += reader.ignored();
    return edits;
}

} // namespace wardmate::cli
