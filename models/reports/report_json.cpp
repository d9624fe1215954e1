// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_json.h"

#include "models/base/text.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QJsonObject headOf(const Issue &issue)
{
    return {{u"period"_s, issue.span.text()}, {u"first_day"_s, issue.span.firstDay().toString(Qt::ISODate)},
        {u"last_day"_s, issue.span.lastDay().toString(Qt::ISODate)}, {u"kind"_s, codeOf(issue.kind)},
        {u"threshold"_s, issue.threshold}, {u"issued_at"_s, toStored(issue.issuedAt)}, {u"internal"_s, false}};
}

QJsonObject ownNumbers(const Issue &issue)
{
    QJsonObject numbers;
    for (const OwnNumber &own : issue.own)
        numbers[codeOf(own.number)] = own.value;
    return numbers;
}

QJsonValue percent(const std::optional<double> &value)
{
    return value ? QJsonValue(std::round(*value * 10.0) / 10.0) : QJsonValue();
}

QJsonObject ratesJson(const ReportRates &rates)
{
    return {{u"declined_of_referred_percent"_s, percent(rates.declinedOfAll)},
        {u"further_help_of_supported_percent"_s, percent(rates.furtherHelpOfSupported)},
        {u"first_outreach_within_target_percent"_s, percent(rates.reachedInTime)}, {u"supported"_s, rates.supported},
        {u"declined"_s, rates.declined}, {u"further_help"_s, rates.furtherHelp}};
}

} // namespace

QJsonObject issueJson(const Issue &issue)
{
    QJsonObject json = headOf(issue);
    json[u"total"_s] = issue.total;
    QJsonArray lists;
    for (const ReportTable &table : issue.tables) {
        QJsonArray cells;
        for (const ReportCell &cell : table.cells)
            cells.append(QJsonObject{
                {u"category"_s, cell.category}, {u"count"_s, cell.shown ? QJsonValue(*cell.shown) : QJsonValue()}});
        lists.append(QJsonObject{{u"list"_s, codeOf(table.list)}, {u"total"_s, table.total}, {u"categories"_s, cells}});
    }
    json[u"lists"_s] = lists;
    json[u"programme"_s] = ownNumbers(issue);
    return json;
}

QJsonObject layoutJson(const Issue &issue)
{
    QJsonObject json = headOf(issue);
    QJsonArray lists;
    QJsonObject categories;
    for (const ReportTable &table : issue.tables) {
        QJsonArray codes;
        for (const ReportCell &cell : table.cells)
            codes.append(cell.category);
        lists.append(codeOf(table.list));
        categories[codeOf(table.list)] = codes;
    }
    json[u"lists"_s] = lists;
    json[u"categories"_s] = categories;
    json[u"programme"_s] = ownNumbers(issue);
    return json;
}

QJsonObject internalJson(const Period &period, const Counts &counts, const QDateTime &now)
{
    QJsonObject json{{u"internal"_s, true}, {u"period"_s, period.text()},
        {u"first_day"_s, period.firstDay().toString(Qt::ISODate)},
        {u"last_day"_s, period.lastDay().toString(Qt::ISODate)}, {u"as_of"_s, toStored(now)},
        {u"total"_s, counts.total.count},
        {u"note"_s, u"internal: small groups show; not for anybody outside the programme"_s}};
    QJsonArray lists;
    for (const CountedList &list : counts.lists) {
        QJsonArray cells;
        for (const CountedCell &cell : list.cells)
            cells.append(QJsonObject{{u"category"_s, cell.category}, {u"count"_s, cell.count}});
        lists.append(QJsonObject{{u"list"_s, codeOf(list.list)}, {u"total"_s, list.total()}, {u"categories"_s, cells}});
    }
    json[u"lists"_s] = lists;
    json[u"rates"_s] = ratesJson(ratesOf(counts));
    return json;
}

} // namespace wardmate
