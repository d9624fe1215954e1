// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/search_wiring.h"

#include "app/session/session.h"
#include "models/base/text.h"
#include "models/referrals/desk_search.h"
#include "models/referrals/queue_words.h"
#include "models/sheets/resource_rules.h"
#include "ui/base/date_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::SearchEverywhere)
};

constexpr int kMost = 6; ///< of each kind; one more is asked for, to know whether there are more

QString together(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u", "_s);
}

SearchGroup people(const DeskSearch &desk, const QString &text, const LocalNow &now)
{
    SearchGroup group{Say::tr("People"), {}};
    const QList<QueueRow> found = desk.people(text, kMost + 1).value_or(QList<QueueRow>{});
    for (const QueueRow &row : found.first(std::min<qsizetype>(kMost, found.size())))
        group.hits.append({.title = row.name,
            .detail = together({row.unit, labelOf(row.category), nextStepWords(row, now)}),
            .paneId = u"referrals"_s,
            .reference = QString::number(row.id.value)});
    if (found.size() > kMost)
        group.hits.append({.title = Say::tr("All people found"),
            .detail = Say::tr("shown in the list of referrals"),
            .paneId = u"referrals"_s,
            .reference = u"find:"_s + text});
    return group;
}

SearchGroup inBin(const DeskSearch &desk, const QString &text)
{
    SearchGroup group{Say::tr("In the bin"), {}};
    for (const QueueRow &row : desk.peopleInBin(text, kMost).value_or(QList<QueueRow>{}))
        group.hits.append({.title = row.name,
            .detail = together({row.unit, labelOf(row.category)}),
            .paneId = u"bin"_s,
            .reference = QString::number(row.id.value)});
    return group;
}

SearchGroup events(const DeskSearch &desk, const QString &text, const QDate &today)
{
    SearchGroup group{Say::tr("Events"), {}};
    for (const FoundEvent &event : desk.events(text, today, kMost).value_or(QList<FoundEvent>{}))
        group.hits.append({.title = labelOf(event.category),
            .detail = together(
                {event.unit, dateWords(event.occurredOn, today), Say::tr("%n referral(s)", nullptr, event.referrals)}),
            .paneId = u"referrals"_s,
            .reference = u"event:%1"_s.arg(event.id.value)});
    return group;
}

SearchGroup supporters(const DeskSearch &desk, const QString &text)
{
    SearchGroup group{Say::tr("Supporters"), {}};
    for (const FoundSupporter &supporter : desk.supporters(text, kMost).value_or(QList<FoundSupporter>{}))
        group.hits.append({.title = supporter.name,
            .detail = labelOf(supporter.status),
            .paneId = u"supporters"_s,
            .reference = QString::number(supporter.id.value)});
    return group;
}

SearchGroup resources(Session &session, const QString &text)
{
    SearchGroup group{Say::tr("Resources"), {}};
    const QStringList words = foldedWords(text);
    const auto all = session.resources().all();
    if (!all || words.isEmpty())
        return group;
    for (const Resource &resource : *all) {
        if (group.hits.size() < kMost && isFoundBy(resource, words))
            group.hits.append({.title = resource.name,
                .detail = together({labelOf(resource.kind), resource.phone}),
                .paneId = u"resources"_s,
                .reference = QString::number(resource.id.value)});
    }
    return group;
}

} // namespace

SearchSource searchOf(Session &session, const DeskSearch &desk)
{
    return [&session, &desk](const QString &text) {
        const LocalNow now = session.clock().now();
        return QList<SearchGroup>{people(desk, text, now), events(desk, text, now.today()), supporters(desk, text),
            resources(session, text), inBin(desk, text)};
    };
}

} // namespace wardmate
