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
    const LocalNow now = services.clock.now();
    int owed = services.today.owed(now).value_or(0);
    if (!services.owedElsewhere)
        return owed;
    const QList<OwedElsewhere> others = services.owedElsewhere();
    for (const OwedElsewhere &other : others)
        owed += other.dueAt.isValid() && now.dayOf(other.dueAt) <= now.today() ? 1 : 0;
    return owed;
}

template<typename PaneType>
PaneSpec placeOf(ReferralServices &services, const QString &id, const QString &title, const QString &icon)
{
    return {.id = id, .title = title, .group = u"work"_s, .icon = icon, .make = [&services](QWidget *parent) -> Pane * {
                return new PaneType(services, parent);
            }};
}

/// Reached from elsewhere; not in the list of places.
PaneSpec unlisted(PaneSpec spec)
{
    spec.listed = false;
    return spec;
}

} // namespace

PaneSpec todayPane(ReferralServices &services)
{
    PaneSpec spec = placeOf<TodayPane>(services, u"today"_s, Say::tr("T&oday"), u"today"_s);
    spec.count = [&services] { return owedNow(services); };
    return spec;
}

PaneSpec intakePane(ReferralServices &services)
{
    return unlisted(placeOf<IntakePane>(services, u"intake"_s, Say::tr("&New referral"), u"add"_s));
}

PaneSpec wordingPane(ReferralServices &services)
{
    return unlisted(placeOf<WordingPane>(services, u"wording"_s, Say::tr("&Wording of the messages"), u"settings"_s));
}

PaneSpec referralsPane(ReferralServices &services)
{
    PaneSpec spec = placeOf<ReferralsPane>(services, u"referrals"_s, Say::tr("Re&ferrals"), u"referrals"_s);
    spec.count = [&services] { return countsNow(services).open; };
    return spec;
}

PaneSpec binPane(ReferralServices &services)
{
    return unlisted(placeOf<BinPane>(services, u"bin"_s, Say::tr("&Bin"), u"bin"_s));
}

} // namespace wardmate
