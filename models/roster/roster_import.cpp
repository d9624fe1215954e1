// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_import.h"

#include "models/base/text.h"
#include "models/exchange/category_text.h"
#include "models/exchange/language_text.h"
#include "models/exchange/people_text.h"
#include "models/exchange/phrase_match.h"
#include "models/exchange/record_reader.h"
#include "models/exchange/value_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const QStringList kDateFields{u"trained_on"_s, u"training_valid_until"_s, u"confidentiality_on"_s, u"available_from"_s,
    u"available_to"_s, u"away_until"_s, u"profile_confirmed_on"_s};

constexpr Phrase<Gender> kGenders[]{{Gender::NonBinary, "non binary"}, {Gender::NonBinary, "nonbinary"},
    {Gender::NonBinary, "nb"}, {Gender::NonBinary, "no binari*"}, {Gender::NonBinary, "x"}, {Gender::Woman, "f"},
    {Gender::Woman, "female"}, {Gender::Woman, "wom*"}, {Gender::Woman, "mujer"}, {Gender::Woman, "femenin*"},
    {Gender::Woman, "she"}, {Gender::Man, "m"}, {Gender::Man, "male"}, {Gender::Man, "man"}, {Gender::Man, "hombre"},
    {Gender::Man, "masculin*"}, {Gender::Man, "varon"}, {Gender::Man, "h"}, {Gender::Man, "he"}};

/// Categories in one cell, "Litigation; Needlestick".
QList<EventCategory> categoriesIn(const QString &text)
{
    static const QRegularExpression separators(u"[;,|\\n]"_s);
    QList<EventCategory> categories;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const auto category = eventCategoryIn(part);
        if (category && !categories.contains(*category))
            categories.append(*category);
    }
    return categories;
}

/// One record becoming a supporter.
class SupporterReader
{
public:
    SupporterReader(
        RecordReader &reader, const HeadingMap &map, const RosterImportOptions &options, const QSet<QString> &units)
        : m_in(reader)
        , m_map(map)
        , m_options(options)
        , m_units(units)
    {
    }

    Supporter read()
    {
        readName();
        readWork();
        readContact();
        readDates();
        readPreferences();
        return m_out;
    }

private:
    void readName();
    void readWork();
    void readLeave();
    void readHome();
    void readUnit();
    void readCapacity();
    void readContact();
    void readDates();
    void readTraining();
    void readAgreement();
    void readLanguages();
    void readPreferences();

    RecordReader &m_in;
    const HeadingMap &m_map;
    const RosterImportOptions &m_options;
    const QSet<QString> &m_units; ///< that are units by themselves, by placeKey()
    Supporter m_out;
    QString m_credentials;
};

void SupporterReader::readName()
{
    const NameText name = tidyName(m_in.personName());
    m_out.name = name.name;
    if (m_out.name.size() > kLongestEntry)
        m_in.refuse(RejectReason::TooLong, u"name");
    m_credentials = name.credentials;
    m_out.email = name.email;
    if (personKey(m_out.name).isEmpty())
        m_in.refuse(RejectReason::NoName, u"name");
    else if (isTotal(m_out.name))
        m_in.refuse(RejectReason::TotalsRow, u"name");
}

void SupporterReader::readWork()
{
    const QString profession = m_in.text(u"profession");
    // "Rank: RN III", "Level: Attending" say both where nothing else says the profession.
    const QString rank = m_in.text(u"career_stage");
    const QString own = profession.isEmpty() ? m_credentials : profession;
    const QString told = own.isEmpty() && professionIn(rank) ? rank : own;
    if (const auto group = professionIn(told))
        m_out.profession = *group;
    else if (!told.isEmpty())
        m_in.remark(u"unknown_profession"_s);
    const QString years = m_in.text(u"years");
    const auto number = wholeNumber(years);
    m_out.stage = careerStageFrom(told, number);
    if (const auto said = careerStageIn(rank); said && !rank.isEmpty())
        m_out.stage = said;
    if (!m_out.stage && !isPlaceholder(rank + years))
        m_in.remark(u"unknown_stage"_s);
    m_out.specialty = m_in.text(u"specialty");
    readUnit();
    readCapacity();
    if (const auto days = m_in.number(u"cool_down_days", 0, 365))
        m_out.coolDownDays = *days;
    const QString status = m_in.text(u"status");
    if (!isPlaceholder(status)) {
        const auto read = supporterStatusIn(status);
        const auto plain = yesNo(status); // a column "Active" with yes and no
        m_out.status = read ? *read : plain == true ? SupporterStatus::Active : SupporterStatus::Paused;
        if (!read && !plain)
            m_in.remark(u"unknown_status"_s);
    }
    readLeave();
    readHome();
}

/// "ICU / ED" is two units where both stand by themselves elsewhere, of which the first counts; "Med/Surg" is one.
void SupporterReader::readUnit()
{
    static const QRegularExpression separators(
        u"[/;,&|+\\n]|\\b(?:and|y|e)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    m_out.unitName = m_in.text(u"unit");
    const QStringList parts = m_out.unitName.split(separators, Qt::SkipEmptyParts);
    const auto isUnit = [this](const QString &part) { return m_units.contains(placeKey(part)); };
    if (parts.size() < 2 || !std::ranges::all_of(parts, isUnit))
        return;
    m_out.unitName = parts.constFirst().simplified();
    m_in.remark(u"several_units"_s);
}

/// "On leave?" with yes and no, or until when.
void SupporterReader::readLeave()
{
    const QString leave = m_in.text(u"on_leave");
    const auto away = isPlaceholder(leave) ? std::optional(false) : yesNo(leave);
    if (away.value_or(false) || (!away && supporterStatusIn(leave) == SupporterStatus::Paused))
        m_out.status = SupporterStatus::Paused;
    else if (!away)
        m_in.remark(u"unknown_status"_s);
}

void SupporterReader::readHome()
{
    static const QSet<QString> own{u"own"_s, u"local"_s, u"internal"_s, u"this hospital"_s, u"propia"_s, u"propio"_s,
        u"interno"_s, u"este hospital"_s};
    const QString home = m_in.text(u"partner_institution");
    const QString plain = foldedWords(home).join(u' ');
    if (!isPlaceholder(home) && !own.contains(plain) && plain != m_options.hospital)
        m_out.partnerInstitution = home;
}

void SupporterReader::readCapacity()
{
    static const QStringList kNoLimit{u"unlimited"_s, u"no limit"_s, u"any"_s, u"sin limite"_s, u"ilimitado"_s,
        u"ilimitada"_s, u"no max"_s, u"no maximum"_s, u"sin maximo"_s};
    constexpr int kMost = 99;
    if (kNoLimit.contains(foldedWords(m_in.text(u"capacity")).join(u' '))) {
        m_out.capacity = kMost;
        m_in.remark(u"no_limit"_s);
    } else if (const auto capacity = m_in.number(u"capacity", 0, kMost)) {
        m_out.capacity = *capacity;
    }
}

void SupporterReader::readContact()
{
    m_out.phone = tidyPhone(m_in.text(u"phone"));
    if (m_out.phone.isEmpty() && !isPlaceholder(m_in.text(u"phone")))
        m_in.remark(u"phone_left_out"_s);
    const auto email = tidyEmail(m_in.text(u"email"));
    if (!email)
        m_in.remark(u"email_left_out"_s);
    else if (!email->isEmpty())
        m_out.email = *email;
    putAddressInItsPlace(m_out.phone, m_out.email);
}

void SupporterReader::readDates()
{
    readTraining();
    m_out.trainingValidUntil = m_in.date(u"training_valid_until");
    m_out.availableFrom = m_in.date(u"available_from");
    m_out.availableTo = m_in.date(u"available_to");
    if (const QDate away = m_in.date(u"away_until"); away.isValid() && !m_out.availableFrom.isValid())
        m_out.availableFrom = away.addDays(1);
    m_out.profileConfirmedOn = m_in.date(u"profile_confirmed_on");
    if (m_out.trainedOn.isValid() && qAbs(m_out.trainedOn.daysTo(m_options.today)) > 366 * 60)
        m_in.refuse(RejectReason::FarOffDate, u"trained_on");
    if (m_out.trainingValidUntil.isValid() && m_out.trainingValidUntil < m_out.trainedOn)
        m_in.refuse(RejectReason::DatesOutOfOrder, u"training_valid_until");
    if (m_out.availableTo.isValid() && m_out.availableTo < m_out.availableFrom)
        m_in.refuse(RejectReason::DatesOutOfOrder, u"available_to");
    if (!m_map.has(u"training_valid_until") && m_out.trainedOn.isValid()) {
        m_out.trainingValidUntil = m_out.trainedOn.addYears(m_options.trainingYears);
        m_in.remark(u"validity_assumed"_s);
    }
    readAgreement();
}

/// Some lists only tick who has been trained, which gives no date.
void SupporterReader::readTraining()
{
    const QString cell = m_in.text(u"trained_on");
    if (isPlaceholder(cell))
        return;
    const auto trained = yesNo(cell);
    if (!trained)
        m_out.trainedOn = m_in.date(u"trained_on");
    else if (*trained)
        m_in.remark(u"training_without_date"_s);
}

/// The agreement may have a date or a tick; a list without the column is of people who are at work already.
void SupporterReader::readAgreement()
{
    const QDate known = m_out.trainedOn.isValid() ? m_out.trainedOn : m_options.today;
    if (!m_map.has(u"confidentiality_on")) {
        m_out.confidentialityOn = known;
        m_in.remark(u"agreement_assumed"_s);
        return;
    }
    const QString cell = m_in.text(u"confidentiality_on");
    if (isPlaceholder(cell))
        return;
    if (const auto signedYet = yesNo(cell))
        m_out.confidentialityOn = *signedYet ? known : QDate();
    else
        m_out.confidentialityOn = m_in.date(u"confidentiality_on");
}

/// Languages in words, or columns of languages with ticks.
void SupporterReader::readLanguages()
{
    QStringList told;
    const QStringList cells = m_in.allLines(u"languages");
    qsizetype at = 0;
    for (const MappedColumn &column : m_map.columns) {
        if (column.fate != ColumnFate::Mapped || column.field != u"languages"_s)
            continue;
        const QString cell = cells.value(at++);
        const QString ticked = languageTicked(column.heading);
        const auto answer = ticked.isEmpty() ? std::nullopt : yesNo(cell);
        if (!answer)
            told.append(cell);
        else if (*answer)
            told.append(ticked);
    }
    const LanguageList languages = languagesIn(told.join(u';'));
    m_out.languages = languages.codes;
    if (!languages.unknown.isEmpty())
        m_in.remark(u"unknown_language"_s);
}

void SupporterReader::readPreferences()
{
    readLanguages();
    const QString shifts = m_in.text(u"shifts");
    m_out.shifts = shiftsIn(shifts);
    if (m_out.shifts.isEmpty() && !isPlaceholder(shifts))
        m_in.remark(u"unknown_shift"_s);
    const QString gender = m_in.text(u"gender");
    if (!isPlaceholder(gender))
        m_out.gender = codeOrPhrase(kGenders, gender).value_or(Gender::SelfDescribed);
    m_out.ageBand = m_in.text(u"age_band");
    m_out.ethnicity = m_in.text(u"ethnicity");
    m_out.experienced = categoriesIn(m_in.text(u"experienced"));
    m_out.notComfortable = categoriesIn(m_in.text(u"not_comfortable"));
}

/// What the column of institutions calls the programme's own, in plain words: the hospital's name, else the one that
/// most rows of a full column name. A column of partners is blank for everybody else.
QString ownInstitution(const CsvTable &table, const HeadingMap &map, const QString &hospital)
{
    const int column = map.columnOf(u"partner_institution");
    const QString own = foldedWords(hospital).join(u' ');
    const QStringList values = columnValues(table, column);
    QHash<QString, qsizetype> counts;
    for (const QString &value : values)
        ++counts[foldedWords(value).join(u' ')];
    const bool isOfPartners = folded(table.headings.value(column)).contains(u"partner"_s)
        || folded(table.headings.value(column)).contains(u"colabora"_s);
    if (counts.contains(own) || isOfPartners || values.size() < table.records.size())
        return own;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        if (one.value() * 2 > values.size())
            return one.key();
    }
    return own;
}

bool samePersonForSure(const Supporter &known, const Supporter &read)
{
    const auto digits = [](const QString &phone) {
        QString kept;
        for (const QChar c : phone) {
            if (c.isDigit())
                kept += c;
        }
        return kept;
    };
    return (!read.email.isEmpty() && folded(known.email) == folded(read.email))
        || (!digits(read.phone).isEmpty() && digits(known.phone) == digits(read.phone));
}

/// Somebody already here with everything the row says; a blank cell takes nothing away.
Supporter broughtUpToDate(const Supporter &known, const Supporter &read, const RecordReader &row)
{
    Supporter out = known;
    const auto says = [&row](QStringView field) { return !isPlaceholder(row.text(field)); };
    const auto take = [&says](QStringView field, auto &to, const auto &from) {
        if (says(field))
            to = from;
    };
    take(u"phone", out.phone, read.phone);
    take(u"email", out.email, read.email);
    take(u"profession", out.profession, read.profession);
    if (read.stage && (says(u"years") || says(u"career_stage")))
        out.stage = read.stage;
    take(u"specialty", out.specialty, read.specialty);
    if (says(u"unit") && placeKey(read.unitName) != placeKey(known.unitName)) {
        out.unitName = read.unitName;
        out.unit = {};
    }
    take(u"languages", out.languages, read.languages);
    take(u"shifts", out.shifts, read.shifts);
    take(u"gender", out.gender, read.gender);
    take(u"age_band", out.ageBand, read.ageBand);
    take(u"ethnicity", out.ethnicity, read.ethnicity);
    take(u"capacity", out.capacity, read.capacity);
    take(u"cool_down_days", out.coolDownDays, read.coolDownDays);
    take(u"available_from", out.availableFrom, read.availableFrom);
    take(u"available_to", out.availableTo, read.availableTo);
    take(u"status", out.status, read.status);
    take(u"on_leave", out.status, read.status);
    take(u"away_until", out.availableFrom, read.availableFrom);
    if (says(u"training_valid_until") || (says(u"trained_on") && read.trainedOn != known.trainedOn))
        out.trainingValidUntil = read.trainingValidUntil;
    take(u"trained_on", out.trainedOn, read.trainedOn);
    take(u"confidentiality_on", out.confidentialityOn, read.confidentialityOn);
    take(u"profile_confirmed_on", out.profileConfirmedOn, read.profileConfirmedOn);
    take(u"partner_institution", out.partnerInstitution, read.partnerInstitution);
    take(u"experienced", out.experienced, read.experienced);
    take(u"not_comfortable", out.notComfortable, read.notComfortable);
    return out;
}

/// Puts each record into one of the plan's lists.
class Sorter
{
public:
    Sorter(RosterImportPlan &plan, const std::vector<Supporter> &known, const RosterImportOptions &options)
        : m_plan(plan)
        , m_options(options)
    {
        for (const Supporter &supporter : known)
            m_known.insert(personKey(supporter.name), &supporter);
    }

    void take(RecordReader &reader, const Supporter &read)
    {
        const QString key = personKey(read.name);
        const qsizetype earlier = m_seen.value(key, 0);
        const Supporter *known = m_known.value(key, nullptr);
        if (!reader.problem() && earlier > 0) {
            reader.refuse(RejectReason::Duplicate, {}, earlier);
            m_plan.duplicates.append(*reader.problem());
            return;
        }
        if (!reader.problem() && known)
            return takeKnown(reader, *known, read);
        if (reader.problem()) {
            m_plan.rejected.append(*reader.problem());
            return;
        }
        m_seen.insert(key, reader.recordNumber());
        m_plan.remarks += reader.remarks();
        m_plan.accepted.append({reader.recordNumber(), read});
    }

private:
    void takeKnown(RecordReader &reader, const Supporter &known, const Supporter &read)
    {
        m_seen.insert(personKey(read.name), reader.recordNumber());
        const Supporter newer = broughtUpToDate(known, read, reader);
        if (m_options.updateKnown && samePersonForSure(known, read) && !(newer == known)) {
            m_plan.remarks += reader.remarks();
            m_plan.updates.append({reader.recordNumber(), newer});
            return;
        }
        reader.refuse(RejectReason::KnownPerson);
        m_plan.duplicates.append(*reader.problem());
    }

    RosterImportPlan &m_plan;
    const RosterImportOptions &m_options;
    QHash<QString, const Supporter *> m_known;
    QHash<QString, qsizetype> m_seen;
};

/// Merged cells come out filled in their first row only: in a list by units, whose first column they are, the rows below
/// belong to the one above. So where it names each unit once and leaves more than a third of the rows blank.
bool isByUnits(const CsvTable &table, int column)
{
    const QStringList named = columnValues(table, column);
    const QSet<QString> once(named.cbegin(), named.cend());
    return column == 0 && named.size() > 1 && once.size() == named.size()
        && (table.records.size() - named.size()) * 3 > table.records.size()
        && !table.records.constFirst().cells.at(column).trimmed().isEmpty();
}

} // namespace

Result<RosterImportPlan> planRosterImport(const CsvTable &table, const MappingFile &mapping,
    const std::vector<Supporter> &known, const RosterImportOptions &options)
{
    auto map = mapHeadings(table, rosterFields(), mapping);
    if (!map)
        return tl::unexpected<Error>(map.error());
    if (!map->has(u"name") && !map->has(u"last_name"))
        return failure(Error::Kind::Invalid, u"No column holds the supporters' names."_s, u"no_name_column"_s);
    RosterImportPlan plan;
    plan.read = table.records.size();
    plan.headings = table.headings;
    plan.columns = *map;
    plan.ignoredColumns = map->ignoredColumns();
    plan.dates = dateOrderOf(table, *map, kDateFields, mapping.dateOrder);
    QSet<QString> units;
    for (const QString &unit : columnValues(table, plan.columns.columnOf(u"unit")))
        units.insert(placeKey(unit));
    for (const Supporter &supporter : known)
        units.insert(placeKey(supporter.unitName));
    RosterImportOptions reading = options;
    reading.hospital = ownInstitution(table, plan.columns, options.hospital);
    Sorter sorter(plan, known, options);
    const int unitColumn = plan.columns.columnOf(u"unit");
    const bool byUnits = unitColumn >= 0 && isByUnits(table, unitColumn);
    QString above;
    for (const CsvRecord &record : table.records) {
        RecordReader reader(table, plan.columns, plan.dates, record);
        Supporter read = SupporterReader(reader, plan.columns, reading, units).read();
        if (byUnits && read.unitName.isEmpty() && !above.isEmpty()) {
            read.unitName = above;
            reader.remark(u"unit_from_above"_s);
        }
        above = read.unitName;
        sorter.take(reader, read);
    }
    return plan;
}

} // namespace wardmate
