// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_programme.h"

#include "app/demo/demo_hospital.h"
#include "app/demo/demo_people.h"
#include "models/programme/settings_store.h"
#include "models/referrals/referral_rows.h"
#include "models/roster/supporter_rows.h"
#include "models/sheets/resource_store.h"
#include "models/vault/database.h"
#include "models/vault/unit_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using namespace demo;

constexpr int kOpenNow = 14; ///< referrals that are on their way today
constexpr int kErasedAfterDays = 30;

/// The story of one referral, told through the workflow itself so that every date fits the next.
class DemoWriter
{
public:
    DemoWriter(Database &database, const DemoSize &size, const QDateTime &now)
        : m_db(database)
        , m_size(size)
        , m_now(now)
        , m_random(size.seed)
    {
    }

    void write(const std::function<void(int)> &progress);

private:
    void writeSettings();
    void writeSupporters();
    int writeEvent(const QDateTime &at, int people, bool isHistory);
    void tellHistory(Referral referral, const QDateTime &received);
    void tellToday(Referral referral, int number);
    bool step(Referral &referral, Verb verb, VerbFacts facts, const QDateTime &at);
    [[nodiscard]] VerbFacts contact(AttemptResult result);
    void support(Referral &referral, QDateTime at);
    void eraseIfOld(Referral &referral);
    [[nodiscard]] SupporterId someSupporter();

    Database &m_db;
    DemoSize m_size;
    QDateTime m_now;
    DemoRandom m_random;
    ProgrammeSettings m_settings;
    std::vector<SupporterId> m_supporters;
};

void DemoWriter::writeSettings()
{
    const auto hospital = m_db.value<QString>(u"SELECT value FROM setting WHERE key = 'hospital'"_s);
    m_settings.hospital = hospital.value_or(u"Lakeview Community Hospital"_s);
    m_settings.programmeContact = shown(QT_TRANSLATE_NOOP("wardmate::Demo", "Peer support: ext. 4400"));
    m_settings.week.timeZone = u"UTC"_s;
    for (const auto &[key, text] : settingsAsText(m_settings))
        m_db.execute(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, key, text);
    for (const DemoUnit &unit : kUnits)
        m_db.execute(u"INSERT INTO unit (name, area) VALUES (?, ?)"_s, shown(unit.name), shown(unit.area));
}

void DemoWriter::writeSupporters()
{
    for (int i = 0; i < m_size.supporters; ++i) {
        Supporter supporter = demoSupporter(m_random, i, m_now);
        supporter.id = {m_random.idAt(m_now.addDays(-700).addSecs(i))};
        m_supporters.push_back(insertSupporter(m_db, supporter, m_now.addDays(-700)));
    }
}

SupporterId DemoWriter::someSupporter()
{
    return m_supporters.empty() ? SupporterId{} : m_random.oneOf(std::span<const SupporterId>(m_supporters));
}

bool DemoWriter::step(Referral &referral, Verb verb, VerbFacts facts, const QDateTime &at)
{
    facts.at = std::min(at, m_now);
    const auto planned = planStep(referral, verb, facts, m_settings, PersonRole::Coordinator, m_now);
    if (!planned)
        return false;
    writeStep(m_db, *planned);
    referral = planned->after;
    return true;
}

VerbFacts DemoWriter::contact(AttemptResult result)
{
    VerbFacts facts;
    facts.channel = m_random.weighted<Channel>({{Channel::Phone, 60}, {Channel::Text, 25}, {Channel::InPerson, 15}});
    facts.result = result;
    return facts;
}

void DemoWriter::support(Referral &referral, QDateTime at)
{
    const int talks = m_random.weighted<int>({{1, 60}, {2, 32}, {3, 8}});
    for (int i = 0; i < talks; ++i) {
        at = at.addDays(m_random.between(1, 8));
        VerbFacts facts = contact(AttemptResult::Reached);
        facts.heldOn = at.date();
        facts.minutes = m_random.weighted<MinutesBand>(
            {{MinutesBand::M15To29, 35}, {MinutesBand::M30To44, 40}, {MinutesBand::M45To59, 25}});
        facts.resourcesGiven = m_random.chance(50);
        step(referral, Verb::Conversation, facts, at);
    }
    if (m_random.chance(14)) {
        VerbFacts facts;
        facts.furtherHelpAccepted = m_random.chance(70);
        facts.furtherHelp = m_random.weighted<FurtherHelp>({{FurtherHelp::Eap, 40}, {FurtherHelp::MentalHealth, 20},
            {FurtherHelp::Chaplain, 15}, {FurtherHelp::TimeOff, 15}, {FurtherHelp::Medicolegal, 10}});
        step(referral, Verb::FurtherHelp, facts, at);
    }
    step(referral, Verb::Close, {}, at.addDays(m_random.between(3, 14)));
}

void DemoWriter::tellHistory(Referral referral, const QDateTime &received)
{
    VerbFacts assign;
    assign.supporter = someSupporter();
    if (!step(referral, Verb::Assign, assign, received.addSecs(m_random.between(1, 30) * 3600)))
        return;
    QDateTime at = received.addSecs(m_random.between(8, 90) * 3600);
    step(referral, Verb::Told, {}, referral.assignedAt);
    const int fate = m_random.weighted<int>({{0, 76}, {1, 13}, {2, 6}, {3, 5}});
    step(referral, Verb::Outreach, contact(fate == 2 ? AttemptResult::NoAnswer : AttemptResult::Reached), at);
    if (fate == 0) {
        step(referral, Verb::Connected, {}, at.addSecs(3600));
        support(referral, at);
    } else if (fate == 1) {
        VerbFacts facts;
        facts.resourcesGiven = true;
        step(referral, Verb::Declined, facts, at.addSecs(3600));
        step(referral, Verb::Close, {}, at.addDays(1));
    } else if (fate == 2) {
        step(referral, Verb::Outreach, contact(AttemptResult::NoAnswer), at.addDays(3));
        step(referral, Verb::Outreach, contact(AttemptResult::LeftMessage), at.addDays(7));
        step(referral, Verb::NoResponse, {}, at.addDays(9));
        step(referral, Verb::Close, {}, at.addDays(10));
    } else {
        step(referral, Verb::Connected, {}, at.addSecs(3600));
        step(referral, Verb::Close, {}, at.addDays(4));
    }
    eraseIfOld(referral);
}

void DemoWriter::eraseIfOld(Referral &referral)
{
    if (!referral.purgeDue.isValid() || referral.closedAt.addDays(kErasedAfterDays) > m_now)
        return;
    eraseIdentity(m_db, referral.id);
    const ReferralState before = referral.state;
    referral.state = ReferralState::Purged;
    referral.purgedAt = referral.closedAt.addDays(kErasedAfterDays);
    updateReferral(m_db, referral);
    insertTransition(
        m_db, referral.id, {referral.purgedAt, PersonRole::Coordinator, u"purge"_s, before, ReferralState::Purged});
}

void DemoWriter::tellToday(Referral referral, int number)
{
    if (number < 5) // four of one event and one overdue wait for a supporter
        return;
    VerbFacts assign;
    assign.supporter = someSupporter();
    if (!step(referral, Verb::Assign, assign, referral.receivedAt.addSecs(6 * 3600)) || number < 7)
        return;
    step(referral, Verb::Told, {}, referral.receivedAt.addSecs(7 * 3600));
    if (number < 9)
        return;
    const QDateTime at = referral.receivedAt.addSecs(30 * 3600);
    step(referral, Verb::Outreach, contact(number < 11 ? AttemptResult::LeftMessage : AttemptResult::Reached), at);
    if (number < 11)
        return;
    step(referral, Verb::Connected, {}, at.addSecs(3600));
    if (number < 12)
        return;
    VerbFacts facts = contact(AttemptResult::Reached);
    facts.minutes = MinutesBand::M30To44;
    step(referral, Verb::Conversation, facts, at.addDays(1));
}

int DemoWriter::writeEvent(const QDateTime &at, int people, bool isHistory)
{
    const int unit = m_random.below(int(kUnits.size()));
    const DemoSentence &sentence = m_random.oneOf(std::span<const DemoSentence>(kSentences));
    Event event;
    event.id = {m_random.idAt(at)};
    event.receivedAt = at;
    event.occurredOn = at.date().addDays(-m_random.below(3));
    event.category = sentence.category;
    event.nature = kUnits[size_t(unit)].nature;
    event.unitName = shown(kUnits[size_t(unit)].name);
    event.oneLine = shown(sentence.line);
    event.involved = people;
    event.referrerKind = m_random.weighted<ReferrerKind>(
        {{ReferrerKind::ChargeNurse, 28}, {ReferrerKind::PatientSafety, 22}, {ReferrerKind::Colleague, 18},
            {ReferrerKind::Self, 12}, {ReferrerKind::DepartmentLeader, 12}, {ReferrerKind::RiskOrLegal, 8}});
    event.receivedVia = m_random.weighted<ReceivedVia>(
        {{ReceivedVia::Phone, 40}, {ReceivedVia::SafetyReport, 35}, {ReceivedVia::InPerson, 25}});
    const EventId id = insertEvent(m_db, event);
    for (int i = 0; i < people; ++i) {
        Referral referral = demoClinician(m_random, unit);
        referral.id = {m_random.idAt(at)};
        referral.event = id;
        referral.receivedAt = at;
        referral.unit = unitIdFor(m_db, referral.unitName); // written again with every step of its history
        referral.dueAt = nextDeadline(referral, m_settings);
        referral.id = insertReferral(m_db, referral, demoIdentity(m_random));
        insertTransition(m_db, referral.id,
            {at, PersonRole::Coordinator, u"receive"_s, ReferralState::Received, ReferralState::Received});
        if (isHistory)
            tellHistory(referral, at);
    }
    return people;
}

void DemoWriter::write(const std::function<void(int)> &progress)
{
    writeSettings();
    writeSupporters();
    const int open = std::min(kOpenNow, m_size.referrals);
    const int history = m_size.referrals - open;
    const qint64 span = qint64(m_size.quarters) * 91 * 86'400;
    for (int made = 0; made < history;) {
        const int people = std::min(m_random.weighted<int>({{1, 55}, {2, 25}, {3, 12}, {4, 8}}), history - made);
        const qint64 ago = span - span * made / std::max(history, 1) + 20 * 86'400;
        made += writeEvent(m_now.addSecs(-ago + m_random.below(86'400)), people, true);
        if (progress)
            progress(1000 * made / std::max(m_size.referrals, 1));
    }
    for (int i = 0; i < open;) {
        const int people = i == 0 ? std::min(4, open) : 1;
        const QDateTime at = m_now.addSecs(-qint64(i < 4 ? 5 : 12 + 8 * i) * 3600);
        writeEvent(at, people, false);
        const auto latest = m_db.select([](const Row &row) { return row.get<ReferralId>(0); },
            u"SELECT id FROM referral WHERE received_at = ? ORDER BY id"_s, at);
        for (const ReferralId id : latest)
            tellToday(readReferral(m_db, id).value_or(Referral{}), i++);
    }
}

} // namespace

Result<void> fillWithDemo(
    Database &database, const DemoSize &size, const QDateTime &now, const std::function<void(int)> &progress)
{
    return attempt([&] {
        database.transaction([&] {
            DemoWriter(database, size, QDateTime(now.date(), QTime(now.time().hour(), 0), Qt::UTC)).write(progress);
        });
    });
}

} // namespace wardmate
