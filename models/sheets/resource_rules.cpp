// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_rules.h"

#include "models/base/text.h"
#include "models/sheets/dial_string.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// The same whether the one before the area code is written or not; empty without a number.
QString wholeNumber(const QString &number)
{
    const QString keys = keyedDigits(number);
    if (keys.startsWith(u"+1"))
        return keys.mid(2);
    return keys.size() == 11 && keys.startsWith(u'1') ? keys.mid(1) : keys;
}

QString reachedBy(const Resource &entry)
{
    if (entry.phone.isEmpty() && entry.textLine.isEmpty())
        return {};
    return wholeNumber(entry.phone) + u'/' + wholeNumber(entry.textLine);
}

} // namespace

bool hasChannel(const Resource &resource)
{
    return !resource.phone.isEmpty() || !resource.textLine.isEmpty() || !resource.chat.isEmpty()
        || !resource.web.isEmpty() || !resource.email.isEmpty();
}

bool isFresh(const Resource &resource, QDate today)
{
    if (!resource.verifiedOn.isValid())
        return false;
    const qint64 days = resource.verifiedOn.daysTo(today);
    return days >= -1 && days <= resource.reviewDays; // a day ahead is another time zone, more a wrong clock
}

std::vector<ResourceRemark> remarksOn(std::span<const Resource> resources, QDate today, const QString &country)
{
    using Kind = ResourceRemark::Kind;
    std::vector<ResourceRemark> remarks;
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < resources.size(); ++i) {
        const Resource &entry = resources[i];
        if (!hasChannel(entry))
            remarks.push_back({Kind::NoChannel, i});
        for (const QString &number : {entry.phone, entry.textLine}) {
            if (number.isEmpty())
                continue;
            if (!isPlausibleNumber(number))
                remarks.push_back({Kind::Implausible, i});
            else if (!hasUsualLength(number, entry.region.isEmpty() ? country : entry.region))
                remarks.push_back({Kind::UnusualLength, i});
        }
        // 988, and 988 then 1, share a number to call; what makes a double is the same ways to reach it.
        if (const QString key = reachedBy(entry); !key.isEmpty()) {
            if (seen.contains(key))
                remarks.push_back({Kind::Duplicate, i});
            else
                seen.insert(key, i);
        }
        if (!entry.verifiedOn.isValid())
            remarks.push_back({Kind::NeverChecked, i});
        else if (!isFresh(entry, today))
            remarks.push_back({Kind::CheckDue, i});
    }
    return remarks;
}

bool carriesCrisisNumber(std::span<const Resource> resources)
{
    return std::any_of(resources.begin(), resources.end(), [](const Resource &entry) {
        return entry.kind == ResourceKind::Crisis && entry.onSheet && !entry.phone.isEmpty();
    });
}

bool isFoundBy(const Resource &resource, const QStringList &words)
{
    const QStringList parts
        = foldedWords(resource.name + u' ' + resource.nameEs + u' ' + labelOf(resource.kind) + u' ' + resource.phone);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word); });
    });
}

bool mayLeaveSheets(std::span<const Resource> resources, std::size_t index)
{
    if (index >= resources.size() || resources[index].kind != ResourceKind::Crisis)
        return true;
    return carriesCrisisNumber(resources.first(index)) || carriesCrisisNumber(resources.subspan(index + 1));
}

} // namespace wardmate
