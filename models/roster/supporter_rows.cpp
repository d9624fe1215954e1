// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/supporter_rows.h"

#include "models/base/random_id.h"
#include "models/vault/database.h"
#include "models/vault/unit_rows.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kColumns = u"s.id, s.name, s.phone, s.email, s.profession_group, s.career_stage, s.specialty, s.unit_id, "
                      "coalesce(u.name, ''), s.languages, s.shifts, s.gender, coalesce(s.age_band, ''), "
                      "coalesce(s.ethnicity, ''), s.capacity, s.cool_down_days, s.available_from, s.available_to, "
                      "s.status, s.trained_on, s.training_valid_until, s.confidentiality_on, s.profile_confirmed_on, "
                      "s.partner_institution"_s;

QList<ShiftBand> shiftsFrom(const QString &text)
{
    QList<ShiftBand> shifts;
    for (const QString &code : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto shift = fromCode<ShiftBand>(code))
            shifts.append(*shift);
    }
    return shifts;
}

QString shiftsAsText(const QList<ShiftBand> &shifts)
{
    QStringList codes;
    for (const ShiftBand shift : shifts)
        codes.append(codeOf(shift));
    return codes.join(u',');
}

Supporter supporterFrom(const Row &row)
{
    Supporter s;
    s.id = row.get<SupporterId>(0);
    s.name = row.get<QString>(1);
    s.phone = row.get<QString>(2);
    s.email = row.get<QString>(3);
    s.profession = row.get<ProfessionGroup>(4);
    s.stage = row.get<std::optional<CareerStage>>(5);
    s.specialty = row.get<QString>(6);
    s.unit = row.get<UnitId>(7);
    s.unitName = row.get<QString>(8);
    s.languages = row.get<QString>(9).split(u',', Qt::SkipEmptyParts);
    s.shifts = shiftsFrom(row.get<QString>(10));
    s.gender = row.get<std::optional<Gender>>(11);
    s.ageBand = row.get<QString>(12);
    s.ethnicity = row.get<QString>(13);
    s.capacity = row.get<int>(14);
    s.coolDownDays = row.get<int>(15);
    s.availableFrom = row.get<QDate>(16);
    s.availableTo = row.get<QDate>(17);
    s.status = row.get<SupporterStatus>(18);
    s.trainedOn = row.get<QDate>(19);
    s.trainingValidUntil = row.get<QDate>(20);
    s.confidentialityOn = row.get<QDate>(21);
    s.profileConfirmedOn = row.get<QDate>(22);
    s.partnerInstitution = row.get<QString>(23);
    return s;
}

void addStances(Database &database, std::vector<Supporter> &supporters, SupporterId only)
{
    std::unordered_map<qint64, Supporter *> byId;
    for (Supporter &supporter : supporters)
        byId[supporter.id.value] = &supporter;
    database.visit(
        [&](const Row &row) {
            Supporter *supporter = byId[row.get<qint64>(0)];
            const bool isExperience = row.get<QString>(2) == u"experienced"_s;
            (isExperience ? supporter->experienced : supporter->notComfortable).append(row.get<EventCategory>(1));
        },
        u"SELECT supporter_id, category, stance FROM supporter_category WHERE supporter_id = coalesce(?, supporter_id)"_s,
        only);
    database.visit([&](const Row &row) { byId[row.get<qint64>(0)]->authorityOver.append(row.get<UnitId>(1)); },
        u"SELECT supporter_id, unit_id FROM supporter_authority WHERE supporter_id = coalesce(?, supporter_id)"_s,
        only);
}

void writeStances(Database &database, SupporterId id, const Supporter &supporter)
{
    database.execute(u"DELETE FROM supporter_category WHERE supporter_id = ?"_s, id);
    database.execute(u"DELETE FROM supporter_authority WHERE supporter_id = ?"_s, id);
    const auto insert
        = u"INSERT OR REPLACE INTO supporter_category (supporter_id, category, stance) VALUES (?, ?, ?)"_s;
    for (const EventCategory category : supporter.experienced)
        database.execute(insert, id, category, u"experienced"_s);
    for (const EventCategory category : supporter.notComfortable)
        database.execute(insert, id, category, u"not_comfortable"_s);
    for (const UnitId unit : supporter.authorityOver)
        database.execute(
            u"INSERT OR IGNORE INTO supporter_authority (supporter_id, unit_id) VALUES (?, ?)"_s, id, unit);
}

UnitId unitOf(Database &database, const Supporter &supporter)
{
    return supporter.unitName.isEmpty() ? supporter.unit : unitIdFor(database, supporter.unitName);
}

SupporterId freeId(Database &database, const QDateTime &now)
{
    SupporterId id{timeOrderedId(now)};
    while (database.value<int>(u"SELECT 1 FROM supporter WHERE id = ?"_s, id))
        id = {timeOrderedId(now)};
    return id;
}

} // namespace

std::vector<Supporter> readSupporters(Database &database, SupporterId only)
{
    const QString from = u" FROM supporter s LEFT JOIN unit u ON u.id = s.unit_id "_s;
    std::vector<Supporter> supporters = only.isValid()
        ? database.select(supporterFrom, u"SELECT "_s + kColumns + from + u"WHERE s.id = ?"_s, only)
        : database.select(supporterFrom, u"SELECT "_s + kColumns + from + u"ORDER BY s.name COLLATE NOCASE, s.id"_s);
    addStances(database, supporters, only);
    return supporters;
}

SupporterId insertSupporter(Database &database, const Supporter &s, const QDateTime &now)
{
    const SupporterId id = s.id.isValid() ? s.id : freeId(database, now);
    database.execute(
        u"INSERT INTO supporter (id, name, name_key, phone, email, profession_group, career_stage, specialty, unit_id, "
        "languages, shifts, gender, age_band, ethnicity, capacity, cool_down_days, available_from, available_to, "
        "status, "
        "trained_on, training_valid_until, confidentiality_on, profile_confirmed_on, partner_institution, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        id, s.name, personKey(s.name), s.phone, s.email, s.profession, s.stage, s.specialty, unitOf(database, s),
        s.languages.join(u','), shiftsAsText(s.shifts), s.gender, s.ageBand, s.ethnicity, s.capacity, s.coolDownDays,
        s.availableFrom, s.availableTo, s.status, s.trainedOn, s.trainingValidUntil, s.confidentialityOn,
        s.profileConfirmedOn, s.partnerInstitution, now);
    writeStances(database, id, s);
    return id;
}

void updateSupporter(Database &database, const Supporter &s)
{
    const int changed = database.change(
        u"UPDATE supporter SET name = ?, name_key = ?, phone = ?, email = ?, profession_group = ?, career_stage = ?, "
        "specialty = ?, unit_id = ?, languages = ?, shifts = ?, gender = ?, age_band = ?, ethnicity = ?, capacity = ?, "
        "cool_down_days = ?, available_from = ?, available_to = ?, status = ?, trained_on = ?, training_valid_until = "
        "?, "
        "confidentiality_on = ?, profile_confirmed_on = ?, partner_institution = ? WHERE id = ?"_s,
        s.name, personKey(s.name), s.phone, s.email, s.profession, s.stage, s.specialty, unitOf(database, s),
        s.languages.join(u','), shiftsAsText(s.shifts), s.gender, s.ageBand, s.ethnicity, s.capacity, s.coolDownDays,
        s.availableFrom, s.availableTo, s.status, s.trainedOn, s.trainingValidUntil, s.confidentialityOn,
        s.profileConfirmedOn, s.partnerInstitution, s.id);
    if (changed == 0)
        throw VaultError(Error::Kind::NotFound, u"no supporter with that id"_s);
    writeStances(database, s.id, s);
}

} // namespace wardmate
