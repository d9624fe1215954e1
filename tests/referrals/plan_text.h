// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_import.h"

namespace wardmate {

using namespace Qt::StringLiterals;

/// What a plan says up to a record, as text.
inline QString textOf(const ReferralImportPlan &plan, qsizetype last)
{
    QStringList text;
    for (const PlannedEvent &event : plan.events) {
        for (const PlannedReferral &one : event.referrals) {
            if (one.record <= last)
                text.append(
                    u"%1 %2 %3 %4 %5 %6 %7"_s.arg(one.record)
                        .arg(event.fingerprint, one.fingerprint, one.identity.name, codeOf(event.event.category),
                            codeOf(one.referral.state), event.event.occurredOn.toString(Qt::ISODate)));
        }
    }
    for (const QList<RejectedRecord> &records : {plan.duplicates, plan.rejected}) {
        for (const RejectedRecord &record : records) {
            if (record.number <= last)
                text.append(u"%1 %2 %3"_s.arg(record.number).arg(codeOf(record.reason)).arg(record.sameAs));
        }
    }
    for (const ImportRemark &remark : plan.remarks) {
        if (remark.number <= last)
            text.append(u"%1 %2"_s.arg(remark.number).arg(remark.code));
    }
    for (const qsizetype record : plan.notRequested) {
        if (record <= last)
            text.append(u"not %1"_s.arg(record));
    }
    return text.join(u'\n');
}

} // namespace wardmate
