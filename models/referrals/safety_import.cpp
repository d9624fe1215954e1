// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/safety_import.h"

#include "models/base/in_turn.h"
#include "models/base/text.h"
#include "models/exchange/category_text.h"
#include "models/exchange/event_text.h"
#include "models/exchange/memo.h"
#include "models/exchange/people_text.h"
#include "models/exchange/record_reader.h"
#include "models/exchange/value_text.h"
#include "models/referrals/event_guess.h"
#include "models/referrals/import_preferences.h"
#include "models/referrals/import_sorting.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Reads the rows one by one and gathers them into events.
class SafetyPlanner
{
public:
    SafetyPlanner(const CsvTable &table, const ReferralImportOptions &options, ReferralImportPlan &plan)
        : m_table(table)
        , m_options(options)
        , m_plan(plan)
        , m_inParts(plan.columns.has(u"last_name"))
        , m_givenNamesFirst(!m_inParts && areGivenNamesFirst(columnValues(table, plan.columns.columnOf(u"name"))))
    {
    }

    void takeAll();
    void finish();

private:
    struct Named {
        NameText name;
        QString key; ///< personKey()
        qsizetype column = 0; ///< of those with names
        qsizetype place = 0; ///< among those of its cell
        qsizetype inCell = 1;
    };
    struct Row {
        QDate date;
        QTime time;
        QList<Named> people; ///< usually one; some lists name everybody of an event in one cell, or in several
        bool wanted = true;
    };
    /// One of the people a record names.
    struct ReadPerson {
        PlannedReferral referral;
        QList<ImportRemark> remarks;
    };
    /// What words mean, for one of those who read at the same time.
    struct Words {
        Memo<std::optional<ProfessionGroup>> professions;
        Memo<std::optional<CareerStage>> stages;
        Memo<std::optional<QTime>> times;
    };
    /// A record and what it says by itself.
    struct ReadRecord {
        RecordReader reader;
        Row row;
        QString key; ///< of its event
        std::vector<ReadPerson> people; ///< as many as in the row
        QString repeated; ///< "#2" for the second event of its number
    };
    void take(const CsvRecord &given, std::optional<ReadRecord> &read);
    [[nodiscard]] ReadRecord readRecord(const CsvRecord &record, Words &words) const;
    [[nodiscard]] bool saysNothingOfTheEvent(const CsvRecord &record) const;
    [[nodiscard]] Row readRow(RecordReader &reader, Words &words) const;
    [[nodiscard]] QString eventKey(const RecordReader &reader, const Row &row) const;
    [[nodiscard]] PlannedEvent eventFrom(RecordReader &reader, const Row &row);
    [[nodiscard]] PlannedReferral referralFrom(
        RecordReader &reader, const Row &row, qsizetype person, const CsvRecord &record, Words &words) const;
    /// An event of the list, with everybody named, also those who want no support.
    struct KnownEvent {
        qsizetype at = -1; ///< index in the plan; not yet there
        int involved = 0;
        QDate day; ///< of its first row
    };
    void dropSharedAddresses();
    [[nodiscard]] KnownEvent &eventOf(ReadRecord &read);
    void addToEvent(KnownEvent &event, ReadRecord &read, const QList<qsizetype> &people);
    void takeLine(RecordReader &reader, const QString &key, Event &event);
    void noteDifferences(RecordReader &reader, const Row &row, const Event &event) const;
    [[nodiscard]] std::optional<CsvRecord> withEventOfAbove(const CsvRecord &record) const;

    const CsvTable &m_table;
    const ReferralImportOptions &m_options;
    ReferralImportPlan &m_plan;
    bool m_inParts; ///< surname and given name in columns of their own
    bool m_givenNamesFirst; ///< how the list writes names
    std::optional<CsvRecord> m_above; ///< the last one that was taken
    QHash<QString, KnownEvent> m_events; ///< by key
    QHash<QString, qsizetype> m_people; ///< record that asks for support by event and person; none where none does
    QSet<QString> m_lines; ///< descriptions left out, with their event; they repeat on every row of it
    Words m_words;
    mutable Memo<std::optional<EventCategory>> m_categories;
    mutable Memo<std::optional<ReferrerKind>> m_referrers;
    mutable Memo<EventNature> m_natures;
    mutable Memo<bool> m_identifying;
};

SafetyPlanner::Row SafetyPlanner::readRow(RecordReader &reader, Words &words) const
{
    Row row;
    const QStringList cells = m_inParts ? QStringList{reader.personName()} : reader.allLines(u"name");
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString &cell = cells.at(column);
        if (cells.size() > 1 && isPlaceholder(cell))
            continue; // "Clinician 3" of an event with two
        const QStringList people = m_inParts ? QStringList{cell} : peopleIn(cell, m_givenNamesFirst);
        for (qsizetype i = 0; i < people.size(); ++i) {
            const NameText name = tidyName(people.at(i));
            row.people.append({name, personKey(name.name), column, i, people.size()});
            if (name.name.size() > kLongestEntry)
                reader.refuse(RejectReason::TooLong, u"name");
        }
    }
    const QString name = row.people.isEmpty() ? QString() : row.people.first().name.name;
    if (row.people.isEmpty() || row.people.first().key.isEmpty() || isPlaceholder(name) || isNobody(name))
        reader.refuse(RejectReason::NoName, u"name");
    else if (isTotal(name))
        reader.refuse(RejectReason::TotalsRow, u"name");
    row.date = reader.date(u"event_date");
    if (!row.date.isValid())
        reader.refuse(RejectReason::NoDate, u"event_date");
    else if (row.date.year() < 1990)
        reader.refuse(RejectReason::FarOffDate, u"event_date");
    else if (row.date > m_options.now.date().addDays(1)) // tomorrow has begun somewhere
        reader.refuse(RejectReason::FutureDate, u"event_date");
    QString time = reader.text(u"event_time");
    if (const QString half = reader.text(u"day_half"); !half.isEmpty())
        time = QString(time + u' ' + half).trimmed();
    const bool mayBeNumber = !time.isEmpty() && !time.contains(u':');
    const bool asSerial = mayBeNumber && isSerialDate(reader.text(u"event_date"));
    const auto clock = words.times.of(
        asSerial ? u"serial "_s + time : time, [&](const QString &) { return readTime(time, asSerial); });
    row.time = clock ? *clock : reader.timeOf(u"event_date");
    if (!isPlaceholder(time) && !row.time.isValid())
        reader.remark(u"unknown_time"_s);
    if (m_plan.columns.has(u"requested"))
        row.wanted = reader.answer(u"requested");
    else if (m_plan.columns.has(u"not_requested"))
        row.wanted = !reader.answer(u"not_requested");
    return row;
}

/// The report number where there is one, else all that tells one event from another.
QString SafetyPlanner::eventKey(const RecordReader &reader, const Row &row) const
{
    const QString number = accentsFolded(reader.text(u"report_number"));
    if (!isPlaceholder(number))
        return u"report|"_s + number;
    return u"event|"_s
        + QStringList{row.date.toString(Qt::ISODate), row.time.toString(Qt::ISODate),
            accentsFolded(reader.text(u"unit")), accentsFolded(reader.text(u"category")),
            accentsFolded(reader.text(u"description"))}
              .join(u'|');
}

PlannedEvent SafetyPlanner::eventFrom(RecordReader &reader, const Row &row)
{
    PlannedEvent planned;
    planned.externalRef = reader.text(u"report_number");
    Event &event = planned.event;
    event.occurredOn = row.date;
    event.receivedAt = m_options.now;
    event.receivedVia = ReceivedVia::SafetyReport;
    const QString category = reader.text(u"category");
    auto kind = m_categories.of(category, eventCategoryIn);
    if (!kind && !isPlaceholder(category))
        reader.remark(u"unknown_category"_s);
    if (!kind && !m_plan.columns.has(u"category")) {
        kind = kindToldIn(reader.text(u"description"));
        if (kind)
            reader.remark(u"kind_from_description"_s);
    }
    event.category = kind.value_or(EventCategory::Other);
    const QString told = reader.text(u"referrer_kind");
    const auto referrer = m_referrers.of(told, referrerKindIn);
    event.referrerKind = referrer.value_or(isPlaceholder(told) ? ReferrerKind::PatientSafety : ReferrerKind::Colleague);
    if (!referrer && !isPlaceholder(told))
        reader.remark(u"unknown_referrer"_s);
    event.unitName = reader.text(u"unit");
    event.nature = m_natures.of(codeOf(event.category) + u'|' + event.unitName,
        [&](const QString &) { return natureOf(event.category, event.unitName); });
    event.shift = shiftAt(row.date, row.time);
    if (const QList<ShiftBand> shifts = shiftsIn(reader.text(u"event_shift")); !event.shift && shifts.size() == 1)
        event.shift = shifts.constFirst();
    return planned;
}

/// The one sentence, if it is one and identifies nobody (domain.md, rule 1).
void SafetyPlanner::takeLine(RecordReader &reader, const QString &key, Event &event)
{
    if (!event.oneLine.isEmpty())
        return;
    const QString line = reader.text(u"description");
    const QString seen = key + u'|' + line;
    if (isPlaceholder(line) || m_lines.contains(seen))
        return;
    const bool isTooLong = characterCount(line) > kOneLineLimit;
    if (!isTooLong && m_options.identifies && !m_identifying.of(line, m_options.identifies)) {
        event.oneLine = line;
        return;
    }
    m_lines.insert(seen);
    reader.remark(isTooLong ? u"line_too_long"_s : u"line_left_out"_s);
}

void SafetyPlanner::noteDifferences(RecordReader &reader, const Row &row, const Event &event) const
{
    const auto category = m_categories.of(reader.text(u"category"), eventCategoryIn);
    const QString unit = reader.text(u"unit");
    if (row.date != event.occurredOn || (category && *category != event.category)
        || (!unit.isEmpty() && unit != event.unitName && placeKey(unit) != placeKey(event.unitName)))
        reader.remark(u"event_differs"_s);
}

/// "Ana Rivera, Wei Chen": two people, or one with two names and two surnames; nobody can tell.
bool namesTwo(const QString &name)
{
    const QStringList parts = name.split(u',');
    return parts.size() == 2 && parts.at(0).simplified().contains(u' ') && parts.at(1).simplified().contains(u' ');
}

PlannedReferral SafetyPlanner::referralFrom(
    RecordReader &reader, const Row &row, qsizetype person, const CsvRecord &record, Words &words) const
{
    const Named &named = row.people.at(person);
    const NameText &name = named.name;
    const qsizetype columns = m_plan.columns.cells(record, u"name").size();
    const auto share = [&](QStringView field) {
        const QStringList all = m_plan.columns.cells(record, field);
        if (columns > 1 && all.size() == columns) // "Role 1", "Role 2" beside "Clinician 1", "Clinician 2"
            return shareOf(all.at(named.column).simplified(), named.place, named.inCell);
        return shareOf(reader.text(field), person, row.people.size());
    };
    if (row.people.size() == 1 && !m_inParts && !m_givenNamesFirst && namesTwo(name.name))
        reader.remark(u"several_names"_s);
    const auto address = tidyEmail(share(u"email"));
    if (!address)
        reader.remark(u"email_left_out"_s);
    const QString email = address.value_or(QString()).isEmpty() ? name.email : *address;
    PlannedReferral planned;
    planned.record = record.number;
    planned.cells = record.cells;
    planned.identity = {name.name, tidyPhone(share(u"phone")), email, reader.text(u"best_time")};
    if (planned.identity.phone.isEmpty() && !isPlaceholder(share(u"phone")))
        reader.remark(u"phone_left_out"_s);
    putAddressInItsPlace(planned.identity.phone, planned.identity.email);
    Referral &referral = planned.referral;
    referral.receivedAt = m_options.now;
    QString told = share(u"profession");
    if (told.isEmpty())
        told = name.credentials.isEmpty() ? reader.text(u"profession") : name.credentials;
    const auto profession = words.professions.of(told, professionIn);
    referral.profession = profession.value_or(ProfessionGroup::Other);
    if (!profession && !isPlaceholder(told))
        reader.remark(u"unknown_profession"_s);
    const auto stage = words.stages.of(reader.text(u"career_stage"), careerStageIn);
    const QString years = reader.text(u"years");
    referral.stage = stage ? stage : words.stages.of(told + u'|' + years, [&](const QString &) {
        return careerStageFrom(told, wholeNumber(years));
    });
    referral.specialty = reader.text(u"specialty");
    const QString unit = reader.text(u"clinician_unit");
    referral.unitName = unit.isEmpty() ? reader.text(u"unit") : unit;
    takePreferences(reader, referral);
    return planned;
}

const QStringList kFieldsOfEvents{u"report_number"_s, u"event_date"_s, u"event_time"_s, u"unit"_s, u"category"_s,
    u"description"_s, u"referrer_kind"_s};

bool SafetyPlanner::saysNothingOfTheEvent(const CsvRecord &record) const
{
    return std::ranges::all_of(
        kFieldsOfEvents, [&](const QString &field) { return m_plan.columns.cell(record, field).isEmpty(); });
}

/// Merged cells come out filled in their first row only: a row that says nothing of the event belongs to the one above.
std::optional<CsvRecord> SafetyPlanner::withEventOfAbove(const CsvRecord &record) const
{
    const auto filled
        = std::ranges::count_if(record.cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    constexpr int kName = 1; // alone in its row it may be anything, "Prepared by ..." too
    if (!m_above || filled <= kName || !saysNothingOfTheEvent(record))
        return std::nullopt;
    CsvRecord whole = record;
    for (const QString &field : kFieldsOfEvents) {
        if (const int column = m_plan.columns.columnOf(field); column >= 0)
            whole.cells[column] = m_above->cells.value(column);
    }
    return whole;
}

SafetyPlanner::ReadRecord SafetyPlanner::readRecord(const CsvRecord &record, Words &words) const
{
    ReadRecord read{RecordReader(m_table, m_plan.columns, m_plan.dates, record), {}, {}, {}, {}};
    read.row = readRow(read.reader, words);
    if (read.reader.problem())
        return read;
    read.key = eventKey(read.reader, read.row);
    if (!read.row.wanted)
        return read;
    const QList<ImportRemark> ofTheRow = read.reader.takeRemarks();
    for (qsizetype i = 0; i < read.row.people.size(); ++i) {
        ReadPerson &person = read.people.emplace_back();
        person.referral = referralFrom(read.reader, read.row, i, record, words);
        const Named &named = read.row.people.at(i);
        person.referral.fingerprint = read.key + u'|' + named.key;
        if (const QString former = formerPersonKey(named.name.name); !former.isEmpty())
            person.referral.formerFingerprint = read.key + u'|' + former;
        person.remarks = read.reader.takeRemarks();
    }
    read.reader.addRemarks(ofTheRow);
    return read;
}

/// First whatever a record says by itself, then one after the other what it is among the others.
void SafetyPlanner::takeAll()
{
    const auto count = size_t(m_table.records.size());
    CountedProgress progress(m_options.progress, count);
    m_people.reserve(m_table.records.size());
    m_events.reserve(m_table.records.size());
    m_plan.events.reserve(m_table.records.size());
    readInTurn<std::optional<ReadRecord>, Words>(
        count,
        [&](size_t at, Words &words, std::optional<ReadRecord> &read) {
            const CsvRecord &record = m_table.records.at(qsizetype(at));
            if (!saysNothingOfTheEvent(record))
                read.emplace(readRecord(record, words));
            return progress.step();
        },
        [&](size_t at, std::optional<ReadRecord> &read) {
            take(m_table.records.at(qsizetype(at)), read);
            return true;
        });
}

/// Where numbers begin again each year, one of them stands for several events.
SafetyPlanner::KnownEvent &SafetyPlanner::eventOf(ReadRecord &read)
{
    KnownEvent *event = &m_events[read.key];
    for (int place = 2; areOfTwoEvents(event->day, read.row.date); ++place) {
        read.repeated = u'#' + QString::number(place);
        event = &m_events[read.key + read.repeated];
    }
    if (!event->day.isValid()) {
        event->day = read.row.date;
        if (!read.repeated.isEmpty())
            read.reader.remark(u"number_again"_s);
    }
    return *event;
}

void SafetyPlanner::take(const CsvRecord &given, std::optional<ReadRecord> &read)
{
    const auto filled = read ? std::nullopt : withEventOfAbove(given);
    const CsvRecord &record = filled ? *filled : given;
    std::optional<ReadRecord> late;
    if (!read)
        late.emplace(readRecord(record, m_words));
    ReadRecord &known = read ? *read : *late;
    RecordReader &reader = known.reader;
    const Row &row = known.row;
    if (reader.problem()) {
        // Whatever follows a row that could not be read has nothing above it to belong to.
        m_above.reset();
        m_plan.rejected.append(*reader.problem());
        return;
    }
    m_above = record;
    if (filled)
        reader.remark(u"event_from_above"_s);
    KnownEvent &event = eventOf(known);
    QList<qsizetype> fresh;
    qsizetype earlier = 0;
    for (qsizetype i = 0; i < row.people.size(); ++i) {
        QString person
            = row.wanted ? known.people[size_t(i)].referral.fingerprint : known.key + u'|' + row.people.at(i).key;
        if (!known.repeated.isEmpty())
            person += known.repeated;
        const qsizetype before = m_people.size();
        qsizetype &asked = m_people[person];
        event.involved += int(m_people.size() - before);
        if (!row.wanted)
            continue;
        if (asked != 0) {
            earlier = asked;
        } else {
            asked = given.number;
            fresh.append(i);
        }
    }
    if (!row.wanted) {
        m_plan.notRequested.append(record.number);
    } else if (fresh.isEmpty()) {
        reader.refuse(RejectReason::Duplicate, {}, earlier);
        m_plan.duplicates.append(*reader.problem());
    } else {
        addToEvent(event, known, fresh);
    }
}

/// Most events have one clinician or two, and room for more than there are would be a third of what a long list takes.
void reserveFew(QList<PlannedReferral> &referrals, qsizetype more)
{
    constexpr qsizetype kFew = 4;
    if (referrals.size() + more <= kFew)
        referrals.reserve(referrals.size() + more);
}

void SafetyPlanner::addToEvent(KnownEvent &known, ReadRecord &read, const QList<qsizetype> &people)
{
    if (known.at < 0) {
        known.at = m_plan.events.size();
        m_plan.events.append(eventFrom(read.reader, read.row));
        m_plan.events.last().fingerprint = read.key;
        m_plan.events.last().repeatsNumber = !read.repeated.isEmpty();
    } else {
        noteDifferences(read.reader, read.row, m_plan.events.at(known.at).event);
    }
    PlannedEvent &event = m_plan.events[known.at];
    takeLine(read.reader, read.key + read.repeated, event.event);
    reserveFew(event.referrals, people.size());
    for (const qsizetype i : people) {
        ReadPerson &person = read.people[size_t(i)];
        read.reader.addRemarks(person.remarks);
        event.referrals.append(std::move(person.referral));
    }
    m_plan.remarks += read.reader.remarks();
}

/// An address beside several people is that of whoever wrote the reports, or of a ward: what goes there reaches others.
void SafetyPlanner::dropSharedAddresses()
{
    QHash<QString, QSet<QString>> people;
    for (const PlannedEvent &event : std::as_const(m_plan.events)) {
        for (const PlannedReferral &referral : event.referrals) {
            if (!referral.identity.email.isEmpty())
                people[referral.identity.email.toCaseFolded()].insert(referral.fingerprint.section(u'|', -1));
        }
    }
    if (people.isEmpty())
        return;
    for (PlannedEvent &event : m_plan.events) {
        for (PlannedReferral &referral : event.referrals) {
            if (people.value(referral.identity.email.toCaseFolded()).size() < 2)
                continue;
            referral.identity.email.clear();
            m_plan.remarks.append({referral.record, u"email_shared"_s});
        }
    }
}

void SafetyPlanner::finish()
{
    dropSharedAddresses();
    for (const KnownEvent &event : std::as_const(m_events)) {
        if (event.at >= 0)
            m_plan.events[event.at].event.involved = event.involved;
    }
}

} // namespace

void planSafetyReports(
    const CsvTable &table, const MappingFile &mapping, const ReferralImportOptions &options, ReferralImportPlan &plan)
{
    plan.dates = dateOrderOf(table, plan.columns, {u"event_date"_s}, mapping.dateOrder);
    SafetyPlanner planner(table, options, plan);
    planner.takeAll();
    planner.finish();
}

} // namespace wardmate
