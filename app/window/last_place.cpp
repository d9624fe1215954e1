// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/last_place.h"

#include "models/referrals/draft_store.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kKind = u"place"_s;
constexpr int kLongest = 12 * 3600; ///< a shift; who comes back the next day begins with what is owed

} // namespace

void keepPlace(DraftStore &drafts, const QString &person, const LastPlace &place)
{
    const QList<Draft> before = drafts.all(kKind).value_or(QList<Draft>());
    const DraftId id = before.isEmpty() ? DraftId{} : before.constFirst().id;
    // What cannot be kept costs nobody a word: the program opens on what is owed.
    (void)drafts.keep(id, kKind, {{u"person"_s, person}, {u"pane"_s, place.pane}, {u"item"_s, place.item}});
}

LastPlace keptPlace(const DraftStore &drafts, const QString &person, const QDateTime &now)
{
    LastPlace place;
    for (const Draft &draft : drafts.all(kKind).value_or(QList<Draft>())) {
        const qint64 away = draft.updatedAt.secsTo(now);
        if (draft.body.value(u"person"_s).toString() == person && away >= 0 && away < kLongest)
            place = {draft.body.value(u"pane"_s).toString(), draft.body.value(u"item"_s).toString()};
    }
    return place;
}

void forgetPlace(DraftStore &drafts)
{
    for (const Draft &draft : drafts.all(kKind).value_or(QList<Draft>()))
        (void)drafts.remove(draft.id);
}

} // namespace wardmate
