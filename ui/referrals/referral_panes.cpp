// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referral_panes.h"

#include "models/base/clock.h"
#include "models/referrals/queue_query.h"
#include "models/referrals/today_list.h"
#include "ui/referrals/bin_pane.h"
#include "ui/referrals/intake_pane.h"
#include "ui/referrals/referrals_pane.h"
#include "ui/referrals/today_pane.h"
#include "ui/referrals/wording_pane.h"

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

int owedNow(ReferralServices &services)
{
    const QDateTime now = services.clock.nowUtc();
    int owed = services.today.owed(now).value_or(0);
    const QDate today = now.toLocalTime().date();
    if (!services.owedElsewhere)
        return owed;
    const QList<OwedElsewhere> others = services.owedElsewhere();
    for (const OwedElsewhere &other : others)
        owed += other.dueAt.isValid() && other.dueAt.toLocalTime().date() <= today ? 1 : 0;
    return owed;
}

} // namespace

PaneSpec todayPane(ReferralServices &services)
{
    PaneSpec spec;
    spec.id = u"today"_s;
    spec.title = Say::tr("T&oday");
    spec.group = u"work"_s;
    spec.icon = u"today"_s;
    spec.make = [&services](QWidget *parent) -> Pane * { return new TodayPane(services, parent); };
    spec.count = [&services] { return owedNow(services); };
    return spec;
}

PaneSpec intakePane(ReferralServices &services)
{
    PaneSpec spec;
    spec.id = u"intake"_s;
    spec.title = Say::tr("&New referral");
    spec.group = u"work"_s;
    spec.icon = u"add"_s;
    spec.listed = false;
    spec.make = [&services](QWidget *parent) -> Pane * { return new IntakePane(services, parent); };
    return spec;
}

PaneSpec wordingPane(ReferralServices &services)
{
    PaneSpec spec;
    spec.id = u"wording"_s;
    spec.title = Say::tr("&Wording of the messages");
    spec.group = u"work"_s;
    spec.icon = u"settings"_s;
    spec.listed = false;
    spec.make = [&services](QWidget *parent) -> Pane * { return new WordingPane(services, parent); };
    return spec;
}

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

PaneSpec binPane(ReferralServices &services)
{
    PaneSpec spec;
    spec.id = u"bin"_s;
    spec.title = Say::tr("&Bin");
    spec.group = u"work"_s;
    spec.icon = u"bin"_s;
    spec.listed = false;
    spec.make = [&services](QWidget *parent) -> Pane * { return new BinPane(services, parent); };
    return spec;
}

} // namespace wardmate
