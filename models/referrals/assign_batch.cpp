// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/assign_batch.h"

#include "models/referrals/detail_rows.h"
#include "models/referrals/referral_restore.h"
#include "models/referrals/referral_rows.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Thrown inside the transaction, so that it is rolled back.
void goOnUnlessStopped(const AssignBatch::Steps &steps, qsizetype done)
{
    if (steps && !steps(int(done)))
        throw VaultError(Error::Kind::Refused, u"stopped by the person"_s, u"stopped"_s);
}

/// What undo would overwrite. The plain facts of the row may have been edited since; they are put back like the rest.
bool hasGoneOn(const Referral &now, const Referral &after)
{
    return now.state != after.state || now.supporter != after.supporter || now.toldAt.isValid();
}

} // namespace

WorkflowStep plannedStep(
    Database &database, const Referral &before, Verb verb, const VerbFacts &facts, const Acting &acting)
{
    refuseIfInBin(database, before.id);
    auto step = planStep(before, verb, facts, acting.settings, acting.role, acting.now);
    if (!step)
        throw VaultError(step.error());
    if (facts.supporter.isValid() && !database.value<int>(u"SELECT 1 FROM supporter WHERE id = ?"_s, facts.supporter))
        throw VaultError(Error::Kind::NotFound, u"no supporter with that id"_s, u"unknown_supporter"_s);
    return *step;
}

AssignBatch::AssignBatch(Database &database, Acting acting)
    : m_db(database)
    , m_acting(std::move(acting))
{
}

Result<QList<AssignedReferral>> AssignBatch::assign(
    const QList<std::pair<ReferralId, SupporterId>> &pairs, const Steps &steps)
{
    return attempt([&] {
        return m_db.transaction([&] {
            AuditWriter audit(m_db, m_acting.now, m_acting.role);
            QList<AssignedReferral> assigned;
            assigned.reserve(pairs.size());
            for (const auto &[referral, supporter] : pairs) {
                goOnUnlessStopped(steps, assigned.size());
                VerbFacts facts;
                facts.supporter = supporter;
                ReferralDetail before = readDetail(m_db, referral);
                const WorkflowStep step = plannedStep(m_db, before.referral, Verb::Assign, facts, m_acting);
                writeStep(m_db, step);
                audit.append(codeOf(Verb::Assign), u"referral"_s, referral.value);
                assigned.append({std::move(before), step.after});
            }
            goOnUnlessStopped(steps, assigned.size());
            audit.finish();
            return assigned;
        });
    });
}

Result<void> AssignBatch::takeBack(const QList<AssignedReferral> &assigned, const Steps &steps)
{
    return attempt([&] {
        m_db.transaction([&] {
            AuditWriter audit(m_db, m_acting.now, m_acting.role);
            qsizetype done = 0;
            for (const AssignedReferral &each : assigned) {
                goOnUnlessStopped(steps, done++);
                const auto now = readReferral(m_db, each.after.id);
                if (!now || hasGoneOn(*now, each.after))
                    throw VaultError(Error::Kind::Refused, u"the referral has gone on since"_s, u"gone_on"_s);
                putBack(m_db, each.before);
                audit.append(u"undo"_s, u"referral"_s, each.after.id.value);
            }
            audit.finish();
        });
    });
}

} // namespace wardmate
