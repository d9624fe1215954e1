// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_store.h"
#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"

namespace wardmate {

/// What the desk does to referrals, each act on the undo stack and in the bar below. The panes share it through the
/// store's signals only.
class ReferralActs final : public QObject
{
    Q_OBJECT

public:
    explicit ReferralActs(ReferralServices &services, QObject *parent = nullptr);

    /// False when the store refused; refused() has then been emitted.
    /// more: a further act offered in the bar below, beside Undo.
    bool advance(ReferralId id, Verb verb, const VerbFacts &facts, const UndoOffer &more = {});
    /// visit: edits of one stay in a field are one act to undo; negative: each is one of its own.
    bool editReferral(const Referral &facts, int visit = -1);
    bool editIdentity(ReferralId id, const PeerIdentity &identity, int visit = -1);
    bool editEvent(const Event &event, int visit = -1);
    bool editLaterDates(ReferralId id, const QList<LaterDate> &dates);
    bool toBin(ReferralId id);
    [[nodiscard]] std::optional<IntakeResult> record(const Intake &intake);

signals:
    void offered(const wardmate::UndoOffer &offer);
    void saved();
    void refused(const wardmate::Error &error);

private:
    [[nodiscard]] bool edited(
        ReferralId id, const QString &name, const std::function<Result<void>()> &act, const QString &stay = {});
    void offerUndo(const QString &text, const UndoOffer &more = {});

    ReferralServices &m_services;
};

} // namespace wardmate
