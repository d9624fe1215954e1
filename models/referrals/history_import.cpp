// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/history_import.h"

#include "models/base/in_turn.h"
#include "models/base/text.h"
#include "models/exchange/category_text.h"
#include "models/exchange/event_text.h"
#include "models/exchange/memo.h"
#include "models/exchange/people_text.h"
#include "models/exchange/record_reader.h"
#include "models/exchange/value_text.h"
#include "models/referrals/import_preferences.h"
#include "models/referrals/row_fingerprint.h"
#include "models/referrals/event_guess.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kStepsBeside = 6; ///< at most, beside the conversations

const QStringList kDateFields{u"referred_on"_s, u"event_date"_s, u"first_contact"_s, u"closed_on"_s};

/// The sheet knows days only. Steps of one day get times in the order in which they must have happened; noon in UTC is
/// the same day nearly everywhere.
QDateTime at(QDate day, int minutes)
{
    return {day, QTime(12 + minutes / 60, minutes % 60), Qt::UTC};
}

/// "Dr. Frost" and "A. Boateng" are somebody where the roster has one person only whom they fit.
SupporterId onlyOneOfShortName(const QHash<QString, SupporterId> &supporters, const QString &name)
{
    const QStringList said = foldedWords(name);
    const bool hasWholeWord
        = std::any_of(said.cbegin(), said.cend(), [](const QString &word) { return word.size() > 2; });
    SupporterId only;
    for (auto one = supporters.cbegin(); hasWholeWord && one != supporters.cend(); ++one) {
        const QStringList words = foldedWords(one.key());
        const bool fits = std::all_of(said.cbegin(), said.cend(), [&words](const QString &word) {
            return words.contains(word)
                || (word.size() == 1 && std::any_of(words.cbegin(), words.cend(), [&word](const QString &other) {
                       return other.startsWith(word);
                   }));
        });
        if (fits && only.isValid() && only != one.value())
            return {};
        if (fits)
            only = one.value();
    }
    return only;
}

/// "First contact", "Contacted", "Fecha de contacto"; not "Contact attempted" nor "Outreach".
bool saysContactWasMade(const QString &heading)
{
    const QStringList words = foldedWords(heading);
    const auto begins = [&words](QStringView stem) {
        return std::ranges::any_of(words, [stem](const QString &word) { return word.startsWith(stem); });
    };
    return begins(u"contact") && !begins(u"attempt") && !begins(u"intent") && !begins(u"outreach");
}

/// What a row says.
struct HistoryRow {
    QString name;
    QDate referred;
    QDate event;
    QDate assigned;
    QDate firstContact;
    QDate closed;
    QDate resources; ///< offered on
    int contacts = 0;
    bool spoke = false; ///< the day of contact is one of a contact made
    std::optional<bool> accepted;
    std::optional<Outcome> outcome;
    std::optional<FurtherHelp> help;
    SupporterId supporter;
};

/// What the words of a list mean.
struct HistoryWords {
    Memo<std::optional<EventCategory>> categories;
    Memo<std::optional<ReferrerKind>> referrers;
    Memo<std::optional<ProfessionGroup>> professions;
    Memo<std::optional<CareerStage>> stages;
    Memo<std::optional<Outcome>> outcomes;
    Memo<std::optional<FurtherHelp>> helps;
    Memo<EventNature> natures;
    Memo<SupporterId> supporters;
    Memo<SupporterId> shortNames;
    Memo<std::optional<bool>> answers;
};

/// One row becoming an event with its referral.
class HistoryReader
{
public:
    HistoryReader(RecordReader &reader, const ReferralImportOptions &options, HistoryWords &words)
        : m_in(reader)
        , m_options(options)
        , m_words(words)
    {
    }

    /// Reads dates and facts; what cannot be used ends up as the reader's problem.
    void readRow();
    [[nodiscard]] PlannedEvent event(const CsvRecord &record);

private:
    void readDates();
    [[nodiscard]] QDate dayOrTick(QStringView field, QDate whenTicked, const QString &remark);
    [[nodiscard]] QDate resourcesDay(QDate whenGiven);
    void readAnswers();
    void readSupporter();
    void readState();
    void readHelp();
    void readIdentity(PeerIdentity &identity);
    [[nodiscard]] Outcome outcome() const;
    void walk(PlannedReferral &planned) const;
    void step(PlannedReferral &planned, const QDateTime &when, const QString &verb, ReferralState to) const;
    void contacts(PlannedReferral &planned) const;

    RecordReader &m_in;
    const ReferralImportOptions &m_options;
    HistoryWords &m_words;
    HistoryRow m_row;
};

/// "Contacted?" and "Closed?" may hold days or only say whether.
QDate HistoryReader::dayOrTick(QStringView field, QDate whenTicked, const QString &remark)
{
    const QString cell = m_in.text(field);
    if (cell.isEmpty())
        return {};
    if (cell.size() > 3 && cell.front().isDigit()) // a day, as nearly always
        return m_in.dateOf(cell, field);
    const auto ticked = isPlaceholder(cell) ? std::optional(false) : yesNo(cell);
    if (!ticked)
        return m_in.dateOf(cell, field);
    if (!*ticked)
        return {};
    if (!remark.isEmpty())
        m_in.remark(remark);
    return whenTicked;
}

/// "Resources given" holds a day, a tick, or what was given: "EAP card".
QDate HistoryReader::resourcesDay(QDate whenGiven)
{
    const QString cell = m_in.text(u"resources");
    const bool saysWhat
        = !isPlaceholder(cell) && !yesNo(cell) && std::ranges::none_of(cell, [](QChar c) { return c.isDigit(); });
    return saysWhat ? whenGiven : dayOrTick(u"resources", whenGiven, {});
}

void HistoryReader::readDates()
{
    m_row.referred = m_in.date(u"referred_on");
    m_row.event = m_in.date(u"event_date");
    m_row.firstContact = dayOrTick(u"first_contact", m_row.referred, u"contact_assumed"_s);
    if (!m_row.referred.isValid()) {
        m_row.referred = m_row.firstContact.isValid() ? m_row.firstContact : m_row.event;
        if (m_row.referred.isValid())
            m_in.remark(u"referral_date_assumed"_s);
    }
    m_row.spoke = m_row.firstContact.isValid() && saysContactWasMade(m_in.heading(u"first_contact"))
        && m_in.heading(u"accepted").isEmpty() && m_in.heading(u"declined").isEmpty()
        && m_in.heading(u"contacts").isEmpty(); // else a blank there says something
    m_row.assigned = m_in.date(u"assigned_on");
    const QDate contact = m_row.firstContact.isValid() ? m_row.firstContact : m_row.referred;
    m_row.closed = dayOrTick(u"closed_on", contact, u"closing_assumed"_s);
    m_row.resources = resourcesDay(contact);
}

void HistoryReader::readRow()
{
    readDates();
    if (!m_row.referred.isValid())
        m_in.refuse(RejectReason::NoDate, u"referred_on");
    m_row.name = m_in.personName();
    if (m_row.name.size() > kLongestEntry)
        m_in.refuse(RejectReason::TooLong, u"name");
    const QDate today = m_options.now.date();
    if (m_row.referred.year() < 1990)
        m_in.refuse(RejectReason::FarOffDate, u"referred_on");
    if (m_row.referred > today.addDays(1))
        m_in.refuse(RejectReason::FutureDate, u"referred_on");
    if (m_row.firstContact.isValid() && m_row.firstContact < m_row.referred)
        m_in.refuse(RejectReason::DatesOutOfOrder, u"first_contact");
    const QDate last = m_row.firstContact.isValid() ? m_row.firstContact : m_row.referred;
    if (m_row.closed.isValid() && m_row.closed < last)
        m_in.refuse(RejectReason::DatesOutOfOrder, u"closed_on");
    if (m_row.closed > today.addDays(1))
        m_in.refuse(RejectReason::FutureDate, u"closed_on");
    if (m_row.firstContact > today.addDays(1))
        m_in.refuse(RejectReason::FutureDate, u"first_contact");
    readAnswers();
    readSupporter();
    readState();
    readHelp();
}

void HistoryReader::readAnswers()
{
    m_row.contacts = m_in.number(u"contacts", 0, 200).value_or(0);
    const QString accepted = m_in.text(u"accepted");
    if (!isPlaceholder(accepted)) {
        const auto said = m_words.outcomes.of(
            accepted, outcomeIn); // "no response", "declined with resources" stand in that column too
        if (said && *said != Outcome::Supported && *said != Outcome::Declined)
            m_row.outcome = said;
        else
            m_row.accepted = m_words.answers.of(accepted, yesNo);
        if (!m_row.accepted && !m_row.outcome)
            m_in.refuse(RejectReason::UnclearAnswer, u"accepted");
    }
    if (const QString declined = m_in.text(u"declined"); !m_row.accepted && !isPlaceholder(declined)) {
        if (m_words.answers.of(declined, yesNo) == true)
            m_row.accepted = false;
    }
    const QString outcome = m_in.text(u"outcome");
    if (!isPlaceholder(outcome)) {
        if (const auto said = m_words.outcomes.of(outcome, outcomeIn))
            m_row.outcome = said;
        else
            m_in.remark(u"unknown_outcome"_s);
    }
}

void HistoryReader::readSupporter()
{
    const QString name = m_in.text(u"supporter");
    if (isPlaceholder(name))
        return;
    m_row.supporter = m_words.supporters.of(
        name, [this](const QString &text) { return m_options.supporters.value(personKey(tidyName(text).name)); });
    if (m_row.supporter.isValid())
        return;
    m_row.supporter = m_words.shortNames.of(
        name, [this](const QString &text) { return onlyOneOfShortName(m_options.supporters, tidyName(text).name); });
    m_in.remark(m_row.supporter.isValid() ? u"supporter_by_part"_s : u"unknown_supporter"_s);
}

/// A column of states, where the sheet has one: a case that is over may lack the day on which it ended.
void HistoryReader::readState()
{
    static const QSet<QString> over{u"closed"_s, u"complete"_s, u"completed"_s, u"done"_s, u"resolved"_s, u"finished"_s,
        u"ended"_s, u"cerrado"_s, u"cerrada"_s, u"completado"_s, u"completada"_s, u"finalizado"_s, u"finalizada"_s,
        u"resuelto"_s, u"resuelta"_s, u"terminado"_s};
    const QString state = m_in.text(u"state");
    const bool tellsNoEnd = m_in.heading(u"state").isEmpty() && m_in.heading(u"closed_on").isEmpty();
    if (tellsNoEnd && m_row.outcome
        && !isPlaceholder(m_in.text(u"outcome"))) { // what came of it is all that tells the end
        m_row.closed = m_row.firstContact.isValid() ? m_row.firstContact : m_row.referred;
        m_in.remark(u"closing_assumed"_s);
    }
    if (isPlaceholder(state))
        return;
    if (!m_row.outcome)
        m_row.outcome = m_words.outcomes.of(state, outcomeIn);
    const QStringList words = foldedWords(state);
    const bool isOver = yesNo(state) == true // "Done?"
        || std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return over.contains(word); });
    if (!isOver || m_row.closed.isValid())
        return;
    m_row.closed = m_row.firstContact.isValid() ? m_row.firstContact : m_row.referred;
    m_in.remark(u"closing_assumed"_s);
}

void HistoryReader::readHelp()
{
    const QString help = m_in.text(u"further_help");
    if (isPlaceholder(help) && m_row.outcome == Outcome::FurtherHelp) // "Referred to EAP" under "Outcome"
        m_row.help = m_words.helps.of(m_in.text(u"outcome"), furtherHelpIn);
    if (isPlaceholder(help) || yesNo(help) == false)
        return;
    m_row.help = m_words.helps.of(help, furtherHelpIn);
    if (!m_row.help) // "Yes" under "EAP referral"
        m_row.help = furtherHelpIn(m_in.heading(u"further_help"));
    if (!m_row.help) {
        m_row.help = FurtherHelp::Other;
        if (yesNo(help) != true)
            m_in.remark(u"unknown_help"_s);
    }
}

/// What the sheet says, else what follows from it, as closing a referral by hand would have it (workflow.cpp).
Outcome HistoryReader::outcome() const
{
    if (m_row.outcome)
        return *m_row.outcome;
    if (m_row.accepted == false)
        return m_row.resources.isValid() ? Outcome::DeclinedWithResources : Outcome::Declined;
    if (m_row.help)
        return Outcome::FurtherHelp;
    if (m_row.contacts > 0)
        return Outcome::Supported;
    // "Contacted on" says that they spoke, "First attempt" and "Outreach" only that somebody tried
    return m_row.accepted == true || m_row.spoke ? Outcome::BriefContact : Outcome::NoResponse;
}

void HistoryReader::step(PlannedReferral &planned, const QDateTime &when, const QString &verb, ReferralState to) const
{
    planned.transitions.append({when, m_options.role, verb, planned.referral.state, to});
    planned.referral.state = to;
    planned.referral.lastStepAt = when;
}

/// Conversations from the first contact on; of the later ones only the number is known, so they share its day.
void HistoryReader::contacts(PlannedReferral &planned) const
{
    Referral &referral = planned.referral;
    const QDate day = m_row.firstContact.isValid() ? m_row.firstContact : m_row.referred;
    for (int number = 1; number <= m_row.contacts; ++number) {
        planned.conversations.append({day, number, Channel::Phone, {}, false, m_row.help.has_value()});
        step(planned, at(day, 40 + number), u"conversation"_s, ReferralState::Supporting);
    }
    referral.conversations = m_row.contacts;
    if (m_row.contacts > 0)
        referral.followedUpAt = at(day, 40 + m_row.contacts);
}

/// The way through the programme, as far as the row tells it.
void HistoryReader::walk(PlannedReferral &planned) const
{
    Referral &referral = planned.referral;
    referral.receivedAt = at(m_row.referred, 0);
    planned.transitions.reserve(kStepsBeside + m_row.contacts);
    step(planned, referral.receivedAt, u"receive"_s, ReferralState::Received);
    if (m_row.supporter.isValid()) {
        referral.supporter = m_row.supporter;
        // A day that cannot be is passed over: of all steps of a sheet this one says least.
        const bool isUsed = m_row.assigned.isValid() && m_row.assigned >= m_row.referred
            && (!m_row.firstContact.isValid() || m_row.assigned <= m_row.firstContact)
            && (!m_row.closed.isValid() || m_row.assigned <= m_row.closed) && m_row.assigned <= m_options.now.date();
        referral.triagedAt = at(m_row.referred, 5);
        referral.assignedAt = referral.toldAt = at(isUsed ? m_row.assigned : m_row.referred, 10);
        step(planned, referral.triagedAt, u"triage"_s, ReferralState::Triaged);
        step(planned, referral.assignedAt, u"assign"_s, ReferralState::Assigned);
    }
    const Outcome ended = outcome();
    if (m_row.firstContact.isValid()) {
        const bool reached = ended != Outcome::NoResponse;
        referral.firstAttemptAt = at(m_row.firstContact, 20);
        referral.attempts = 1;
        planned.attempts.append(
            {referral.firstAttemptAt, Channel::Phone, reached ? AttemptResult::Reached : AttemptResult::NoAnswer});
        step(planned, referral.firstAttemptAt, u"outreach"_s, ReferralState::Outreach);
        if (ended == Outcome::Declined || ended == Outcome::DeclinedWithResources) {
            referral.declinedAt = at(m_row.firstContact, 30);
            step(planned, referral.declinedAt, u"declined"_s, ReferralState::Declined);
        } else if (reached
            && (m_row.contacts > 0 || m_row.accepted == true || (m_row.spoke && m_row.closed.isValid()))) {
            referral.connectedAt = at(m_row.firstContact, 30);
            step(planned, referral.connectedAt, u"connected"_s, ReferralState::Connected);
        }
    }
    if (m_row.accepted == false && !m_row.firstContact.isValid() && !m_row.closed.isValid()) {
        referral.declinedAt = at(m_row.referred, 30); // when is not told; nobody is to be asked again
        step(planned, referral.declinedAt, u"declined"_s, ReferralState::Declined);
    }
    contacts(planned);
    referral.resourcesOfferedOn = m_row.resources;
    if (m_row.help) {
        referral.furtherHelpOffered = referral.furtherHelpAccepted = true;
        referral.furtherHelpKind = m_row.help;
    }
    if (m_row.closed.isValid()) {
        referral.closedAt = at(m_row.closed, 300);
        referral.outcome = ended;
        step(planned, referral.closedAt, u"close"_s, ReferralState::Closed);
    }
}

void HistoryReader::readIdentity(PeerIdentity &identity)
{
    const NameText name = isPlaceholder(m_row.name) ? NameText() : tidyName(m_row.name);
    const auto email = tidyEmail(m_in.text(u"email"));
    if (!email)
        m_in.remark(u"email_left_out"_s);
    const QString phone = tidyPhone(m_in.text(u"phone"));
    if (phone.isEmpty() && !isPlaceholder(m_in.text(u"phone")))
        m_in.remark(u"phone_left_out"_s);
    PeerIdentity all{
        name.name, phone, email.value_or(QString()).isEmpty() ? name.email : *email, m_in.text(u"best_time")};
    putAddressInItsPlace(all.phone, all.email);
    if (!m_row.closed.isValid())
        identity = all;
    else if (!all.isEmpty()) // figures need no name, and its time to be erased has come or comes soon
        m_in.remark(u"closed_name"_s);
}

PlannedEvent HistoryReader::event(const CsvRecord &record)
{
    PlannedEvent planned;
    Event &event = planned.event;
    event.occurredOn = m_row.event; // the day of the event is often not in such a sheet
    event.receivedAt = at(m_row.referred, 0);
    const QString via = m_in.text(u"received_via");
    event.receivedVia = via.isEmpty() ? ReceivedVia::Import : receivedViaIn(via).value_or(ReceivedVia::Import);
    const QString category = m_in.text(u"category");
    const auto kind = m_words.categories.of(category, eventCategoryIn);
    event.category = kind.value_or(EventCategory::Other);
    if (!kind && !isPlaceholder(category))
        m_in.remark(u"unknown_category"_s);
    const QString told = m_in.text(u"referrer_kind");
    const auto referrer = m_words.referrers.of(told, referrerKindIn);
    event.referrerKind = referrer.value_or(ReferrerKind::Colleague);
    if (!referrer && !isPlaceholder(told))
        m_in.remark(u"unknown_referrer"_s);
    event.unitName = m_in.text(u"unit");
    event.nature = m_words.natures.of(codeOf(event.category) + u'|' + event.unitName,
        [&](const QString &) { return natureOf(event.category, event.unitName); });
    event.involved = 1;
    PlannedReferral referral;
    referral.record = record.number;
    referral.cells = record.cells;
    const QString role = m_in.text(u"profession");
    const auto profession = m_words.professions.of(role, professionIn);
    referral.referral.profession = profession.value_or(ProfessionGroup::Other);
    if (!profession && !isPlaceholder(role))
        m_in.remark(u"unknown_profession"_s);
    const QString years = m_in.text(u"years");
    referral.referral.stage = m_words.stages.of(
        role + u'|' + years, [&](const QString &) { return careerStageFrom(role, wholeNumber(years)); });
    readIdentity(referral.identity);
    takePreferences(m_in, referral.referral);
    referral.referral.specialty = m_in.text(u"specialty");
    referral.referral.unitName = event.unitName;
    walk(referral);
    planned.referrals.reserve(1); // else there is room for one more
    planned.referrals.append(std::move(referral));
    return planned;
}

/// What became of a row by itself.
struct ReadRow {
    std::optional<RejectedRecord> problem;
    PlannedEvent event;
    QList<ImportRemark> remarks;
};

ReadRow readRow(const CsvTable &table, const CsvRecord &record, const ReferralImportPlan &plan,
    const ReferralImportOptions &options, const RowFingerprint &fingerprint, HistoryWords &words)
{
    RecordReader reader(table, plan.columns, plan.dates, record);
    HistoryReader history(reader, options, words);
    history.readRow();
    if (reader.problem())
        return {reader.problem(), {}, {}};
    ReadRow row{{}, history.event(record), {}};
    row.event.referrals.first().fingerprint = fingerprint.of(record);
    row.remarks = reader.remarks(); // what was said of the event too
    return row;
}

} // namespace

void planHistory(
    const CsvTable &table, const MappingFile &mapping, const ReferralImportOptions &options, ReferralImportPlan &plan)
{
    plan.dates = dateOrderOf(table, plan.columns, kDateFields, mapping.dateOrder);
    const RowFingerprint fingerprints(plan.columns);
    const auto count = size_t(table.records.size());
    CountedProgress progress(options.progress, count);
    SeenTexts alike;
    plan.events.reserve(table.records.size());
    readInTurn<ReadRow, HistoryWords>(
        count,
        [&](size_t at, HistoryWords &words, ReadRow &row) {
            row = readRow(table, table.records.at(qsizetype(at)), plan, options, fingerprints, words);
            return progress.step();
        },
        [&](size_t, ReadRow &row) {
            if (row.problem) {
                plan.rejected.append(*row.problem);
                return true;
            }
            // Two rows alike are two referrals, since most such sheets name nobody, so the count belongs to it.
            QString &fingerprint = row.event.referrals.first().fingerprint;
            fingerprint += u'#' + QString::number(alike.countOf(fingerprint));
            plan.remarks += row.remarks;
            plan.events.append(std::move(row.event));
            return true;
        });
}

} // namespace wardmate
