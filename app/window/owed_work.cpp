// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/owed_work.h"

#include "app/session/owed.h"
#include "app/window/import_wiring.h"
#include "app/window/safety_owed.h"
#include "models/exchange/import_draft.h"
#include "models/referrals/draft_store.h"
#include "ui/exchange/import_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLaterDatesShown = 20;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::OwedWork)
};

OwedElsewhere inWords(const OwedItem &item)
{
    switch (item.kind) {
    case OwedKind::StartedSupporter:
        return {Say::tr("1 new supporter"), Say::tr("started, not added yet"), item.keptAt, Say::tr("Continue"),
            u"supporters"_s, u"new"_s, true};
    case OwedKind::LaterDate:
        return {item.later.name, Say::tr("%1: look in again").arg(labelOf(item.later.kind)), item.dueAt,
            Say::tr("Open…"), u"referrals"_s, QString::number(item.later.referral.value)};
    case OwedKind::Resources:
        return {Say::tr("%n resource(s) to check", nullptr, item.number),
            Say::tr("call each number once; the sheets say when"), item.dueAt, Say::tr("Check…"), u"resources"_s,
            u"check"_s};
    default:
        return safetyInWords(item);
    }
}

void addListsHalfBroughtIn(Session &session, QList<OwedElsewhere> &owed)
{
    const DraftStore drafts(session.database(), session.clock());
    for (const Draft &draft : importDraftsOf(session, drafts))
        owed.append({listName(importDraftFrom(draft.body)), Say::tr("list not brought in yet"), draft.updatedAt,
            Say::tr("Continue"), u"import"_s, u"draft:%1"_s.arg(draft.id.value), true});
}

} // namespace

QList<OwedElsewhere> owedWork(Session &session)
{
    QList<OwedElsewhere> owed;
    addListsHalfBroughtIn(session, owed);
    for (const OwedItem &item : owedBesideReferrals(session, kLaterDatesShown).items)
        owed.append(inWords(item));
    return owed;
}

} // namespace wardmate
