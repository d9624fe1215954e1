// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/intake.h"
#include "models/referrals/workflow.h"

#include <functional>
#include <utility>

namespace wardmate {

class Database;

/// Who acts, by which rules and when.
struct Acting {
    ProgrammeSettings settings;
    PersonRole role = PersonRole::Coordinator;
    QDateTime now; ///< UTC
};

/// The step a verb is, the supporter it names being known. Runs in the caller's transaction and throws VaultError.
[[nodiscard]] WorkflowStep plannedStep(
    Database &database, const Referral &before, Verb verb, const VerbFacts &facts, const Acting &acting);

struct AssignedReferral {
    ReferralDetail before;
    Referral after;
};

/// Many assignments as one act, and back as one act: all or none. No model is told, so that it may run in whichever
/// thread has the connection; ReferralStore::noteChanged() tells them.
class AssignBatch
{
public:
    /// Told how many are done; with false nothing at all is kept (Refused, code stopped).
    using Steps = std::function<bool(int done)>;

    AssignBatch(Database &database, Acting acting);

    [[nodiscard]] Result<QList<AssignedReferral>> assign(
        const QList<std::pair<ReferralId, SupporterId>> &pairs, const Steps &steps = {});
    /// As if they had never been assigned. Only while nothing has gone on since (else Refused, code gone_on): a
    /// supporter who was told, or a peer who was reached, stays so.
    [[nodiscard]] Result<void> takeBack(const QList<AssignedReferral> &assigned, const Steps &steps = {});

private:
    Database &m_db;
    Acting m_acting;
};

} // namespace wardmate
