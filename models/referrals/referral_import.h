// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/work_progress.h"
#include "models/exchange/heading_map.h"
#include "models/exchange/import_report.h"
#include "models/referrals/event.h"
#include "models/referrals/referral.h"

#include <QHash>

#include <functional>

namespace wardmate {

/// The two lists that can be brought in; told apart by their headings.
enum class ReferralListShape {
    SafetyReport, ///< a row per clinician, an event repeats by its report number
    History ///< a referral per row, as an old tracking sheet has it; of those closed without a name
};

/// One clinician of a planned event.
struct PlannedReferral {
    qsizetype record = 0;
    Referral referral; ///< event not set; a history's times, state and outcome
    PeerIdentity identity; ///< of a history only where the referral is open
    QList<ContactAttempt> attempts;
    QList<Conversation> conversations;
    QList<Transition> transitions;
    QString fingerprint; ///< what makes the row itself; hashed with the file's secret before it is stored
    QString formerFingerprint; ///< as it was before names were spelled out, if it was another
    QStringList cells; ///< as read, for the rejects file should it turn out to be known
};

/// One event with the clinicians for whom a referral is opened.
struct PlannedEvent {
    Event event;
    QString externalRef; ///< outside report number, kept only where the programme says so
    QString fingerprint;
    bool repeatsNumber = false; ///< there is another event of this report number in the list, long before or after
    QList<PlannedReferral> referrals;
};

/// What bringing in a list of referrals would do. Every record is counted in exactly one place: a planned referral, a
/// duplicate, a rejected one or one that asks for no peer support.
struct ReferralImportPlan {
    ReferralListShape shape = ReferralListShape::SafetyReport;
    qsizetype read = 0;
    QList<PlannedEvent> events;
    QList<RejectedRecord> duplicates;
    QList<RejectedRecord> rejected;
    QList<qsizetype> notRequested; ///< records that say no to peer support
    QList<ImportRemark> remarks;
    QStringList headings;
    QStringList ignoredColumns;
    HeadingMap columns;
    DateOrderGuess dates;
    [[nodiscard]] qsizetype referralCount() const;
};

/// What a list does not say by itself.
struct ReferralImportOptions {
    QDateTime now;
    /// Whether a description may identify somebody (checkLine); without it no description is taken.
    std::function<bool(const QString &)> identifies;
    QHash<QString, SupporterId> supporters; ///< by personKey, for history
    PersonRole role = PersonRole::Coordinator;
    WorkProgress *progress = nullptr; ///< of a long list: heard of and called off by it
};

/// The fields of each shape.
[[nodiscard]] QList<FieldSpec> safetyReportFields();
[[nodiscard]] QList<FieldSpec> historyFields();

/// Which of the two the headings speak for. The mapping may decide it by the fields it names.
[[nodiscard]] ReferralListShape shapeOf(const CsvTable &table, const MappingFile &mapping);

/// Works out what becomes of each record. Error codes: missing_column, cancelled, and those of mapHeadings().
[[nodiscard]] Result<ReferralImportPlan> planReferralImport(
    const CsvTable &table, const MappingFile &mapping, const ReferralImportOptions &options);

} // namespace wardmate
