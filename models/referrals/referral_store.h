// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/intake.h"
#include "models/referrals/workflow.h"

#include <QObject>

#include <functional>
#include <utility>
#include <vector>

namespace wardmate {

class Clock;
class Database;

/// The referrals in the file: intake, workflow verbs and undo. One verb, one transaction, then one signal.
class ReferralStore : public QObject
{
    Q_OBJECT

public:
    ReferralStore(Database &database, const Clock &clock, PersonRole role, QObject *parent = nullptr);

    void setSettings(const ProgrammeSettings &settings);
    [[nodiscard]] Result<ReferralDetail> detail(ReferralId id) const;
    [[nodiscard]] Result<std::vector<ReferralId>> ofEvent(EventId id) const;

    /// Open and recent referrals of people with that name (either order, accents ignored).
    [[nodiscard]] Result<std::vector<SamePerson>> samePeople(const QString &name) const;

    /// Records an event and a referral for each clinician; the one-line text must have been checked by the caller.
    [[nodiscard]] Result<IntakeResult> record(const Intake &intake);
    [[nodiscard]] Result<Referral> advance(ReferralId id, Verb verb, const VerbFacts &facts);

    /// Several assignments as one act: all or none.
    [[nodiscard]] Result<void> assignAll(const QList<std::pair<ReferralId, SupporterId>> &pairs);

    /// The same step for many, all or none.
    [[nodiscard]] Result<void> advanceAll(const QList<ReferralId> &ids, Verb verb, const VerbFacts &facts);

    /// Facts edited in place, all that is given or nothing; state and times are left as they are.
    [[nodiscard]] Result<void> edit(ReferralId id, const ReferralEdits &edits);
    [[nodiscard]] Result<void> editReferral(const Referral &facts);
    [[nodiscard]] Result<void> editIdentity(ReferralId id, const PeerIdentity &identity);
    [[nodiscard]] Result<void> editEvent(const Event &event);
    /// As it was read before, to the letter; for undo.
    [[nodiscard]] Result<void> restoreEvent(const Event &before);

    /// The list of later dates as it is to be from now on; no day may be missing (Invalid, code missing_date).
    [[nodiscard]] Result<void> setLaterDates(ReferralId id, const QList<LaterDate> &dates);
    /// Later dates that are open and due by that day, the earliest first.
    [[nodiscard]] Result<QList<DueLaterDate>> laterDatesDue(const QDate &until, int most) const;

    /// What lies in the bin is found nowhere and takes no step (Refused, code in_bin) until it is brought back.
    [[nodiscard]] Result<void> setInBin(ReferralId id, bool inBin);
    [[nodiscard]] Result<bool> isInBin(ReferralId id) const;

    /// Puts a referral back as detail() gave it: undo and redo. The audit log notes it as "undo"; what has been erased
    /// since stays erased.
    [[nodiscard]] Result<void> restore(const ReferralDetail &before);

    /// Tells the models that something else wrote referrals (an import, a purge); which ones, where that is known.
    void noteChanged(const QList<ReferralId> &ids = {});

signals:
    void recorded(const wardmate::IntakeResult &result);
    void changed(wardmate::ReferralId id);
    void reset();
    /// After every act that undo() can take back; text names it for the Edit menu.
    void acted(const QString &verbCode, QList<wardmate::ReferralId> ids);

private:
    [[nodiscard]] Referral loaded(ReferralId id) const;
    void note(const QString &act, const QString &record, qint64 id);
    [[nodiscard]] Result<void> changeEvent(EventId id, const QString &act, const std::function<Event()> &changed);
    void writeFacts(const Referral &facts);
    Referral applyVerb(ReferralId id, Verb verb, const VerbFacts &facts);

    Database &m_db;
    const Clock &m_clock;
    PersonRole m_role;
    ProgrammeSettings m_settings;
};

} // namespace wardmate
