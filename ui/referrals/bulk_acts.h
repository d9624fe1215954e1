// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_store.h"
#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"

#include <QHash>

namespace wardmate {

/// One harmless step for several referrals at once, undone as one (ux.md 2, Multi-select).
class BulkActs final : public QObject
{
    Q_OBJECT

public:
    explicit BulkActs(ReferralServices &services, QObject *parent = nullptr);

    /// The steps that may be taken for many, in the order of their buttons.
    [[nodiscard]] static QList<Verb> verbs(PersonRole role);
    /// For which of the referrals each step is possible now; one statement, however many they are.
    [[nodiscard]] Result<QHash<Verb, QList<ReferralId>>> possible(const QList<ReferralId> &ids) const;
    /// All or none; false when the store refused.
    bool advance(const QList<ReferralId> &ids, Verb verb, const VerbFacts &facts);

signals:
    void offered(const wardmate::UndoOffer &offer);
    void saved();
    void refused(const wardmate::Error &error);

private:
    ReferralServices &m_services;
};

} // namespace wardmate
