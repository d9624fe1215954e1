// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/matching_wiring.h"

#include "app/window/hand_over.h"
#include "app/window/mail_program.h"
#include "app/window/paper.h"
#include "app/window/worker.h"
#include "models/referrals/assign_batch.h"
#include "models/referrals/message_wording.h"
#include "models/referrals/waiting_peers.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::MatchingWiring)
};

/// Names by id, read once and again after a change: a table of a thousand rows asks for them at every paint.
class Names
{
public:
    explicit Names(Session &session)
        : m_session(session)
    {
        const auto forgetSupporters = [this] { m_supporters.clear(); };
        QObject::connect(
            &session.referrals(), &ReferralStore::changed, &m_context, [this](ReferralId id) { m_peers.remove(id); });
        QObject::connect(&session.referrals(), &ReferralStore::reset, &m_context, [this] { m_peers.clear(); });
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
    const auto done = visitWaiting(session.database(), [&](const WaitingLine &line) {
        waiting.push_back({.referral = line.id,
            .event = line.event,
            .name = line.name,
            .unit = line.unit,
            .kind = labelOf(line.category),
            .occurredOn = line.occurredOn,
            .dueAt = line.dueAt,
            .heldSince = line.heldAt});
        names.note(line.id, line.name);
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    std::ranges::sort(waiting, {}, [](const WaitingPeer &peer) { return std::pair(peer.dueAt, peer.referral); });
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

/// Saving many matches at once and taking them back, in the thread that has the file for the time.
class Saving
{
public:
    Saving(Session &session, Worker &worker, std::shared_ptr<Names> names)
        : m_session(session)
        , m_worker(worker)
        , m_names(std::move(names))
    {
    }

    void assign(const MatchingServices::Pairs &pairs, const MatchingServices::Saved &saved)
    {
        auto stop = std::make_shared<std::atomic<bool>>(false);
        auto assigned = std::make_shared<QList<AssignedReferral>>();
        auto task = taskFor(
            Say::tr("Saving %n match(es)…", nullptr, int(pairs.size())), pairs.size(),
            [batch = batch(), pairs, assigned](const AssignBatch::Steps &steps) mutable -> Result<void> {
                auto done = batch.assign(pairs, steps);
                if (!done)
                    return tl::unexpected<Error>(done.error());
                *assigned = std::move(*done);
                return {};
            },
            stop);
        task.cancel = [stop] { *stop = true; };
        task.done = [this, assigned, saved](const Result<void> &done) {
            if (!done)
                return saved(tl::unexpected<Error>(done.error()));
            std::vector<SavedMatch> matches;
            for (const AssignedReferral &each : *assigned) {
                matches.push_back({each.after.id, each.after.supporter, each.after.dueAt});
                m_assigned.insert(each.after.id, each);
            }
            tellOf(*assigned);
            saved(matches);
        };
        m_worker.run(m_session.database(), std::move(task));
    }

    void takeBack(const MatchingServices::Pairs &pairs, const MatchingServices::Done &done)
    {
        QList<AssignedReferral> assigned;
        for (const auto &[referral, supporter] : pairs)
            assigned.append(m_assigned.value(referral));
        auto task = taskFor(
            Say::tr("Taking back %n match(es)…", nullptr, int(pairs.size())), pairs.size(),
            [batch = batch(), assigned](
                const AssignBatch::Steps &steps) mutable { return batch.takeBack(assigned, steps); },
            std::make_shared<std::atomic<bool>>(false));
        task.done = [this, assigned, done](const Result<void> &taken) {
            if (taken)
                tellOf(assigned);
            done(taken);
        };
        m_worker.run(m_session.database(), std::move(task));
    }

private:
    [[nodiscard]] AssignBatch batch() const
    {
        return {m_session.database(), {m_session.settings().settings(), m_session.role(), m_session.clock().nowUtc()}};
    }

    using Work = std::function<Result<void>(const AssignBatch::Steps &)>;
    static Worker::Task taskFor(
        const QString &words, qsizetype count, Work work, std::shared_ptr<std::atomic<bool>> stop)
    {
        auto at = std::make_shared<std::atomic<int>>(0);
        return {.words = words,
            .work =
                [work = std::move(work), at, stop, count] {
                    return work([&](int done) {
                        *at = int(done * 1000LL / std::max<qsizetype>(1, count));
                        return !*stop;
                    });
                },
            .thousandths = [at] { return at->load(); },
            .isShort = count <= kSavedAtOnce};
    }

    void tellOf(const QList<AssignedReferral> &assigned)
    {
        QList<ReferralId> ids;
        for (const AssignedReferral &each : assigned)
            ids.append(each.after.id);
        m_session.referrals().noteChanged(ids);
        for (const AssignedReferral &each : assigned) // known already, and asked for next
            m_names->note(each.after.id, each.before.identity.name);
    }

    Session &m_session;
    Worker &m_worker;
    std::shared_ptr<Names> m_names;
    QHash<ReferralId, AssignedReferral> m_assigned; ///< as they were before, so that undo leaves no trace
};

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
    Session &session, Worker &worker, MatchStore &store, Prompts &prompts, QUndoStack &undo, HandOver &handOver)
{
    MatchingServices services{
        .store = store, .clock = session.clock(), .prompts = prompts, .undo = undo, .role = session.role()};
    const auto names = std::make_shared<Names>(session);
    services.waiting = [&session, names] { return waitingIn(session, *names); };
    services.peerName = [names](ReferralId id) { return names->of(id); };
    services.supporterName = [names](SupporterId id) { return names->of(id); };
    const auto saving = std::make_shared<Saving>(session, worker, names);
    services.assignAll = [saving](const MatchingServices::Pairs &pairs, const MatchingServices::Saved &saved) {
        saving->assign(pairs, saved);
    };
    services.unassignAll = [saving](const MatchingServices::Pairs &pairs, const MatchingServices::Done &done) {
        saving->takeBack(pairs, done);
    };
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
