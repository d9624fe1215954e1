// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/matching_wiring.h"

#include "app/window/hand_over.h"
#include "app/window/mail_program.h"
#include "app/window/paper.h"
#include "models/referrals/message_wording.h"
#include "models/referrals/referral_listing.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

WaitingPeer waitingFrom(const ReferralLine &line)
{
    const QString unit = line.referral.unitName.isEmpty() ? line.event.unitName : line.referral.unitName;
    return {.referral = line.referral.id,
        .event = line.event.id,
        .name = line.identity.name,
        .unit = unit,
        .kind = labelOf(line.event.category),
        .occurredOn = line.event.occurredOn,
        .dueAt = line.referral.dueAt,
        .heldSince = line.referral.heldAt};
}

/// Names by id, read once and again after a change: a table of a thousand rows asks for them at every paint.
class Names
{
public:
    explicit Names(Session &session)
        : m_session(session)
    {
        const auto forgetPeers = [this] { m_peers.clear(); };
        const auto forgetSupporters = [this] { m_supporters.clear(); };
        QObject::connect(&session.referrals(), &ReferralStore::recorded, &m_context, forgetPeers);
        QObject::connect(&session.referrals(), &ReferralStore::changed, &m_context, forgetPeers);
        QObject::connect(&session.referrals(), &ReferralStore::reset, &m_context, forgetPeers);
        QObject::connect(&session.roster(), &RosterStore::added, &m_context, forgetSupporters);
        QObject::connect(&session.roster(), &RosterStore::updated, &m_context, forgetSupporters);
        QObject::connect(&session.roster(), &RosterStore::removed, &m_context, forgetSupporters);
        QObject::connect(&session.roster(), &RosterStore::reset, &m_context, forgetSupporters);
    }
    void note(ReferralId id, const QString &name) { m_peers.insert(id, name); }
    [[nodiscard]] QString of(ReferralId id)
    {
        if (!m_peers.contains(id)) {
            const auto detail = m_session.referrals().detail(id);
            m_peers.insert(id, detail ? detail->identity.name : QString());
        }
        return m_peers.value(id);
    }
    [[nodiscard]] QString of(SupporterId id)
    {
        if (m_supporters.isEmpty()) {
            if (const auto all = m_session.roster().all()) {
                for (const SupporterStanding &each : *all)
                    m_supporters.insert(each.supporter.id, each.supporter.name);
            }
        }
        return m_supporters.value(id);
    }

private:
    Session &m_session;
    QObject m_context;
    QHash<ReferralId, QString> m_peers;
    QHash<SupporterId, QString> m_supporters;
};

Result<std::vector<WaitingPeer>> waitingIn(Session &session, Names &names)
{
    std::vector<WaitingPeer> waiting;
    for (const ReferralState state : {ReferralState::Received, ReferralState::Triaged}) {
        ListingFilter filter;
        filter.state = state;
        const auto done = visitReferrals(session.database(), filter, [&](const ReferralLine &line) {
            waiting.push_back(waitingFrom(line));
            names.note(line.referral.id, line.identity.name);
        });
        if (!done)
            return tl::unexpected<Error>(done.error());
    }
    std::ranges::stable_sort(waiting, {}, &WaitingPeer::dueAt);
    return waiting;
}

Result<SupporterMessage> messageFor(Session &session, ReferralId id)
{
    const auto detail = session.referrals().detail(id);
    if (!detail)
        return tl::unexpected<Error>(detail.error());
    const auto composed = composeMessage(MessageKind::Assignment, *detail, session.settings().settings(), {},
        MessageWording(session.database(), session.clock(), session.role())
            .inForce(MessageKind::Assignment, QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s));
    if (!composed)
        return tl::unexpected<Error>(composed.error());
    return SupporterMessage{.toName = composed->toName,
        .toAddress = composed->toAddress,
        .phone = detail->supporterPhone,
        .subject = composed->subject,
        .body = composed->body,
        .contactBy = detail->referral.dueAt,
        .told = detail->referral.toldAt.isValid()};
}

/// The referrals as they were before they were assigned, so that undo leaves no trace in their history.
using Before = QHash<ReferralId, ReferralDetail>;

Result<void> assign(Session &session, Before &before, const MatchingServices::Pairs &pairs)
{
    QList<std::pair<ReferralId, SupporterId>> all;
    for (const auto &[referral, supporter] : pairs) {
        auto detail = session.referrals().detail(referral);
        if (!detail)
            return tl::unexpected<Error>(detail.error());
        before.insert(referral, std::move(*detail));
        all.append({referral, supporter});
    }
    return session.referrals().assignAll(all);
}

/// Only while nothing has gone on since: a supporter who was told, or a peer who was reached, stays so.
Result<void> unassign(Session &session, const Before &before, const MatchingServices::Pairs &pairs)
{
    for (const auto &[referral, supporter] : pairs) {
        const auto now = session.referrals().detail(referral);
        if (!now)
            return tl::unexpected<Error>(now.error());
        if (now->referral.state != ReferralState::Assigned || now->referral.supporter != supporter
            || now->referral.toldAt.isValid() || !before.contains(referral))
            return failure(Error::Kind::Refused, u"the referral has gone on since"_s, u"gone_on"_s);
    }
    for (const auto &[referral, supporter] : pairs) {
        if (const auto done = session.referrals().restore(before.value(referral)); !done)
            return done;
    }
    return {};
}

Result<std::function<Result<void>()>> reassign(Session &session, ReferralId id, SupporterId supporter)
{
    const auto before = session.referrals().detail(id);
    if (!before)
        return tl::unexpected<Error>(before.error());
    VerbFacts facts;
    facts.supporter = supporter;
    facts.excludePrevious = true;
    if (const auto done = session.referrals().advance(id, Verb::Reassign, facts); !done)
        return tl::unexpected<Error>(done.error());
    return std::function<Result<void>()>([&session, before = *before] { return session.referrals().restore(before); });
}

} // namespace

MatchingServices matchingServices(
    Session &session, MatchStore &store, Prompts &prompts, QUndoStack &undo, HandOver &handOver)
{
    MatchingServices services{
        .store = store, .clock = session.clock(), .prompts = prompts, .undo = undo, .role = session.role()};
    const auto names = std::make_shared<Names>(session);
    services.waiting = [&session, names] { return waitingIn(session, *names); };
    services.peerName = [names](ReferralId id) { return names->of(id); };
    services.supporterName = [names](SupporterId id) { return names->of(id); };
    const auto before = std::make_shared<Before>();
    services.assignAll
        = [&session, before](const MatchingServices::Pairs &pairs) { return assign(session, *before, pairs); };
    services.unassignAll
        = [&session, before](const MatchingServices::Pairs &pairs) { return unassign(session, *before, pairs); };
    services.reassign = [&session](ReferralId id, SupporterId supporter) { return reassign(session, id, supporter); };
    services.tell = [&session](ReferralId id) -> Result<void> {
        const auto told = session.referrals().advance(id, Verb::Told, {});
        if (!told)
            return tl::unexpected<Error>(told.error());
        return {};
    };
    services.message = [&session](ReferralId id) { return messageFor(session, id); };
    services.openMail = [](const QUrl &url) { return openInMail(url); };
    services.copyText = [&handOver](const QString &text) { handOver.copySensitive(text); };
    services.print = [](const PrintedPage &page) { printPage(page.title, page.html); };
    services.saveFile = [](const QString &path, const QByteArray &bytes) { return HandOver::saveFile(path, bytes); };
    return services;
}

QString specialtyLabel(const MatchStore &store, const QString &stored)
{
    const auto taxonomy = store.taxonomy();
    const int node = taxonomy ? taxonomy->nodeFor(stored) : -1;
    return node >= 0 ? taxonomy->label(node) : stored;
}

} // namespace wardmate
