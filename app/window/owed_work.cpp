// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/owed_work.h"

#include "app/session/session.h"
#include "app/window/import_wiring.h"
#include "app/window/safety_owed.h"
#include "models/exchange/import_draft.h"
#include "models/referrals/draft_store.h"
#include "models/sheets/resource_rules.h"
#include "ui/exchange/import_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLaterDaysAhead = 7;
constexpr int kLaterDatesShown = 20;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::OwedWork)
};

void addResources(Session &session, const QDate &today, QList<OwedElsewhere> &owed)
{
    const auto all = session.resources().all();
    if (!all)
        return;
    const auto stale = std::ranges::count_if(
        *all, [&](const Resource &resource) { return resource.onSheet && !isFresh(resource, today); });
    if (stale > 0)
        owed.append({Say::tr("%n resource(s) to check", nullptr, int(stale)),
            Say::tr("call each number once; the sheets say when"), {}, Say::tr("Check…"), u"resources"_s, u"check"_s});
}

void addLaterDates(Session &session, const QDate &today, QList<OwedElsewhere> &owed)
{
    const auto due = session.referrals()
                         .laterDatesDue(today.addDays(kLaterDaysAhead), kLaterDatesShown)
                         .value_or(QList<DueLaterDate>{});
    for (const DueLaterDate &date : due)
        owed.append({date.name, Say::tr("%1: look in again").arg(labelOf(date.kind)), date.dueOn.startOfDay().toUTC(),
            Say::tr("Open…"), u"referrals"_s, QString::number(date.referral.value)});
}

void addStartedSupporter(const DraftStore &drafts, QList<OwedElsewhere> &owed)
{
    const auto started = drafts.all(u"supporter"_s).value_or(QList<Draft>{});
    if (!started.isEmpty())
        owed.append({Say::tr("1 new supporter"), Say::tr("started, not added yet"), started.constFirst().updatedAt,
            Say::tr("Continue"), u"supporters"_s, u"new"_s, true});
}

void addListsHalfBroughtIn(Session &session, const DraftStore &drafts, QList<OwedElsewhere> &owed)
{
    for (const Draft &draft : importDraftsOf(session, drafts))
        owed.append({listName(importDraftFrom(draft.body)), Say::tr("list not brought in yet"), draft.updatedAt,
            Say::tr("Continue"), u"import"_s, u"draft:%1"_s.arg(draft.id.value), true});
}

} // namespace

QList<OwedElsewhere> owedWork(Session &session, const DraftStore &drafts)
{
    const QDate today = session.clock().nowUtc().toLocalTime().date();
    QList<OwedElsewhere> owed;
    addStartedSupporter(drafts, owed);
    addListsHalfBroughtIn(session, drafts, owed);
    addLaterDates(session, today, owed);
    addSafetyOwed(session, owed);
    addResources(session, today, owed);
    return owed;
}

} // namespace wardmate
