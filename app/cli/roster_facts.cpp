// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/roster_facts.h"

#include "app/cli/table_output.h"
#include "models/exchange/language_text.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

constexpr int kMostCases = 99; ///< as in lists that are brought in
constexpr int kMostRest = 365;

void readDate(JsonReader &reader, const QString &name, QDate &date)
{
    if (reader.has({name}))
        date = reader.date({name});
}

void readNumber(JsonReader &reader, const QString &name, int &number, int least, int most)
{
    if (!reader.has({name}))
        return;
    number = reader.number({name}, number);
    if (number < least || number > most)
        reader.complain({name}, u"is not a number from %1 to %2"_s.arg(least).arg(most));
}

void readEmail(JsonReader &reader, QString &email)
{
    readText(reader, {u"email"_s}, email);
    if (!email.isEmpty() && (email.count(u'@') != 1 || email.contains(u' ')))
        reader.complain({u"email"_s}, u"is not one e-mail address"_s);
}

/// A list of codes takes the place of the one before.
template<typename E>
void readWords(JsonReader &reader, const QString &name, QList<E> &words)
{
    if (!reader.has({name}))
        return;
    words.clear();
    for (const QJsonValue &told : reader.list({name})) {
        JsonReader one(QJsonObject{{name, told}});
        const auto word = one.word<E>({name});
        if (const auto fine = one.outcome(); !fine || !word)
            reader.complain({name}, u"holds a code that is not known"_s);
        else if (!words.contains(*word))
            words.append(*word);
    }
}

void readLanguages(JsonReader &reader, QStringList &languages)
{
    if (!reader.has({u"languages"_s}))
        return;
    QStringList told;
    for (const QJsonValue &language : reader.list({u"languages"_s}))
        told.append(language.toString());
    const LanguageList read = languagesIn(told.join(u';'));
    if (!read.unknown.isEmpty())
        reader.complain({u"languages"_s}, u"holds a language that is not known; codes such as \"es\" are"_s);
    languages = read.codes;
}

void readDays(JsonReader &reader, Supporter &supporter)
{
    readDate(reader, u"available_from"_s, supporter.availableFrom);
    readDate(reader, u"available_to"_s, supporter.availableTo);
    readDate(reader, u"trained_on"_s, supporter.trainedOn);
    readDate(reader, u"training_valid_until"_s, supporter.trainingValidUntil);
    readDate(reader, u"confidentiality_agreement_date"_s, supporter.confidentialityOn);
    readDate(reader, u"profile_confirmed_on"_s, supporter.profileConfirmedOn);
    if (supporter.trainingValidUntil.isValid() && supporter.trainingValidUntil < supporter.trainedOn)
        reader.complain({u"training_valid_until"_s}, u"lies before the training"_s);
    if (supporter.availableTo.isValid() && supporter.availableTo < supporter.availableFrom)
        reader.complain({u"available_to"_s}, u"lies before available_from"_s);
}

} // namespace

Result<Supporter> supporterFrom(const QJsonObject &input, Supporter supporter, QStringList &ignored)
{
    JsonReader reader(input);
    readText(reader, {u"name"_s}, supporter.name);
    if (supporter.name.isEmpty())
        reader.complain({u"name"_s}, u"is needed"_s);
    readText(reader, {u"phone"_s}, supporter.phone);
    readEmail(reader, supporter.email);
    readWord(reader, {u"profession_group"_s, u"profession"_s}, supporter.profession);
    readWord(reader, {u"career_stage"_s, u"stage"_s}, supporter.stage);
    readText(reader, {u"specialty"_s}, supporter.specialty);
    const QString unit = supporter.unitName;
    readText(reader, {u"unit"_s}, supporter.unitName);
    if (supporter.unitName != unit)
        supporter.unit = {};
    readLanguages(reader, supporter.languages);
    readWords(reader, u"shifts"_s, supporter.shifts);
    readWord(reader, {u"gender"_s}, supporter.gender);
    readText(reader, {u"age_band"_s}, supporter.ageBand);
    readText(reader, {u"ethnicity"_s}, supporter.ethnicity);
    readNumber(reader, u"capacity"_s, supporter.capacity, 0, kMostCases);
    readNumber(reader, u"cool_down_days"_s, supporter.coolDownDays, 0, kMostRest);
    readWord(reader, {u"status"_s}, supporter.status);
    readDays(reader, supporter);
    readText(reader, {u"home_institution"_s}, supporter.partnerInstitution);
    readWords(reader, u"experienced"_s, supporter.experienced);
    readWords(reader, u"not_comfortable"_s, supporter.notComfortable);
    if (const auto done = reader.outcome(); !done)
        return tl::unexpected<Error>(done.error());
    ignored += reader.ignored();
    return supporter;
}

Result<Resource> resourceFrom(const QJsonObject &input, Resource resource, QStringList &ignored)
{
    JsonReader reader(input);
    readText(reader, {u"name"_s}, resource.name);
    if (resource.name.isEmpty())
        reader.complain({u"name"_s}, u"is needed"_s);
    readText(reader, {u"name_es"_s}, resource.nameEs);
    readWord(reader, {u"audience"_s}, resource.audience);
    readWord(reader, {u"kind"_s}, resource.kind);
    readText(reader, {u"phone"_s}, resource.phone);
    readText(reader, {u"text"_s}, resource.textLine);
    readText(reader, {u"chat"_s}, resource.chat);
    readText(reader, {u"web"_s}, resource.web);
    readEmail(reader, resource.email);
    readText(reader, {u"detail"_s}, resource.detail);
    readText(reader, {u"detail_es"_s}, resource.detailEs);
    readText(reader, {u"hours"_s}, resource.hours);
    readText(reader, {u"hours_es"_s}, resource.hoursEs);
    readText(reader, {u"languages"_s}, resource.languages);
    readText(reader, {u"cost"_s}, resource.cost);
    readText(reader, {u"region"_s}, resource.region);
    readText(reader, {u"source"_s}, resource.source);
    readNumber(reader, u"review_days"_s, resource.reviewDays, kLeastReviewDays, kMostReviewDays);
    resource.onSheet = reader.flag({u"on_sheet"_s}).value_or(resource.onSheet);
    if (const auto done = reader.outcome(); !done)
        return tl::unexpected<Error>(done.error());
    ignored += reader.ignored();
    return resource;
}

QJsonObject resourceJson(const Resource &r)
{
    return {{u"id"_s, r.id.value}, {u"name"_s, r.name}, {u"kind"_s, codeOf(r.kind)},
        {u"audience"_s, codeOf(r.audience)}, {u"phone"_s, textOrNull(r.phone)}, {u"text"_s, textOrNull(r.textLine)},
        {u"chat"_s, textOrNull(r.chat)}, {u"web"_s, textOrNull(r.web)}, {u"email"_s, textOrNull(r.email)},
        {u"hours"_s, textOrNull(r.hours)}, {u"languages"_s, textOrNull(r.languages)}, {u"cost"_s, textOrNull(r.cost)},
        {u"region"_s, textOrNull(r.region)}, {u"source"_s, textOrNull(r.source)},
        {u"last_verified_on"_s, dateOrNull(r.verifiedOn)}, {u"on_sheet"_s, r.onSheet},
        {u"crisis_lock"_s, r.crisisLock}};
}

QStringList resourceColumns()
{
    return {u"id"_s, u"name"_s, u"kind"_s, u"audience"_s, u"phone"_s, u"text"_s, u"chat"_s, u"web"_s, u"email"_s,
        u"hours"_s, u"languages"_s, u"cost"_s, u"region"_s, u"source"_s, u"last_verified_on"_s, u"on_sheet"_s,
        u"crisis_lock"_s};
}

} // namespace wardmate::cli
