// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table_output.h"
#include "models/base/text.h"
#include "models/referrals/desk_search.h"
#include "models/sheets/resource_rules.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

constexpr int kMost = 1000; ///< of each kind; whoever needs more takes a list

/// The rows of one kind, or what stands against them.
template<typename Found, typename ToJson>
Result<void> add(QJsonArray &rows, const QString &kind, const Found &found, ToJson toJson)
{
    if (!found)
        return tl::unexpected<Error>(found.error());
    for (const auto &one : *found) {
        QJsonObject row = toJson(one);
        row[u"kind"_s] = kind;
        rows.append(row);
    }
    return {};
}

Result<QList<Resource>> resourcesFor(Session &session, const QString &text)
{
    const QStringList words = foldedWords(text);
    const auto all = session.resources().all();
    if (!all || words.isEmpty())
        return all ? Result<QList<Resource>>(QList<Resource>()) : tl::unexpected<Error>(all.error());
    QList<Resource> found;
    for (const Resource &resource : *all) {
        if (isFoundBy(resource, words))
            found.append(resource);
    }
    return found;
}

Result<QJsonArray> everywhere(Session &session, const QString &text)
{
    const DeskSearch desk(session.database());
    const QDate today = session.clock().today();
    QJsonArray rows;
    const auto people = add(rows, u"referral"_s, desk.people(text, kMost), [](const QueueRow &row) {
        return QJsonObject{{u"id"_s, row.id.value}, {u"name"_s, textOrNull(row.name)}, {u"state"_s, codeOf(row.state)},
            {u"unit"_s, textOrNull(row.unit)}, {u"event_category"_s, codeOf(row.category)},
            {u"due_at"_s, timeOrNull(row.dueAt)}};
    });
    const auto events = add(rows, u"event"_s, desk.events(text, today, kMost), [](const FoundEvent &event) {
        return QJsonObject{{u"id"_s, event.id.value}, {u"unit"_s, textOrNull(event.unit)},
            {u"event_category"_s, codeOf(event.category)}, {u"occurred_on"_s, dateOrNull(event.occurredOn)},
            {u"referrals"_s, event.referrals}};
    });
    const auto supporters = add(rows, u"supporter"_s, desk.supporters(text, kMost), [](const FoundSupporter &one) {
        return QJsonObject{{u"id"_s, one.id.value}, {u"name"_s, one.name}, {u"state"_s, codeOf(one.status)}};
    });
    const auto resources = add(rows, u"resource"_s, resourcesFor(session, text), [](const Resource &resource) {
        return QJsonObject{
            {u"id"_s, resource.id.value}, {u"name"_s, resource.name}, {u"phone"_s, textOrNull(resource.phone)}};
    });
    for (const auto &done : {people, events, supporters, resources}) {
        if (!done)
            return tl::unexpected<Error>(done.error());
    }
    return rows;
}

} // namespace

int runSearch(const Context &context)
{
    const auto session = context.open(); // first: a passphrase on standard input stands before the words
    if (!session)
        return context.fail(session.error());
    QString text = context.args().positional().join(u' ');
    if (text == u"-"_s) {
        const auto bytes = readWholeFile(u"-"_s, u"standard input"_s);
        if (!bytes)
            return context.fail(bytes.error());
        text = QString::fromUtf8(*bytes).simplified();
    }
    const auto rows = everywhere(**session, text);
    if (!rows)
        return context.fail(rows.error());
    return printRows(context,
        {u"kind"_s, u"id"_s, u"name"_s, u"state"_s, u"unit"_s, u"event_category"_s, u"occurred_on"_s, u"referrals"_s,
            u"due_at"_s, u"phone"_s},
        *rows);
}

} // namespace wardmate::cli
