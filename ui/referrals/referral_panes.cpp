// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referral_panes.h"

#include "models/base/clock.h"
#include "models/referrals/queue_query.h"
#include "ui/referrals/referrals_pane.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::ReferralPanes)
};

QueueCounts countsNow(ReferralServices &services)
{
    return services.queue.counts(services.clock.nowUtc()).value_or(QueueCounts{});
}

} // namespace

PaneSpec referralsPane(ReferralServices &services)
{
    PaneSpec spec;
    spec.id = u"referrals"_s;
    spec.title = Say::tr("Re&ferrals");
    spec.group = u"work"_s;
    spec.icon = u"referrals"_s;
    spec.make = [&services](QWidget *parent) -> Pane * { return new ReferralsPane(services, parent); };
    spec.count = [&services] { return countsNow(services).open; };
    return spec;
}

} // namespace wardmate
