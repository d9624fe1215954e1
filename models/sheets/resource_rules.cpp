// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_rules.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// The letters on a telephone's keys, ITU-T E.161.
QChar keyOf(QChar letter)
{
    static constexpr QStringView keys = u"22233344455566677778889999";
    const int index = letter.toUpper().unicode() - u'A';
    return index >= 0 && index < keys.size() ? keys.at(index) : QChar();
}

bool isKey(QChar c)
{
    return (c >= u'0' && c <= u'9') || !keyOf(c).isNull();
}

} // namespace

bool hasChannel(const Resource &resource)
{
    return !resource.phone.isEmpty() || !resource.textLine.isEmpty() || !resource.chat.isEmpty()
        || !resource.web.isEmpty() || !resource.email.isEmpty();
}

bool isFresh(const Resource &resource, QDate today)
{
    return resource.verifiedOn.isValid() && resource.verifiedOn.daysTo(today) <= resource.reviewDays;
}

bool isPlausibleNumber(const QString &number)
{
    const QString text = number.trimmed();
    qsizetype keys = 0;
    qsizetype digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isKey(c)) {
            ++keys;
            digits += c.isDigit() ? 1 : 0;
        } else if (!(c == u'+' && i == 0) && !QStringView(u" -–().#*").contains(c)) {
            return false;
        }
    }
    // Three for 988 or 112; with fewer digits it is a word, and E.164 ends at fifteen.
    return digits >= 3 && keys <= 15;
}

QString keyedDigits(const QString &number)
{
    QString digits;
    for (const QChar c : number.trimmed()) {
        if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!keyOf(c).isNull())
            digits += keyOf(c);
    }
    return digits;
}

QString dialUri(const QString &number)
{
    return isPlausibleNumber(number) ? u"tel:"_s + keyedDigits(number) : QString();
}

QString textUri(const QString &number)
{
    return isPlausibleNumber(number) ? u"sms:"_s + keyedDigits(number) : QString();
}

std::vector<ResourceRemark> remarksOn(std::span<const Resource> resources, QDate today)
{
    using Kind = ResourceRemark::Kind;
    std::vector<ResourceRemark> remarks;
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < resources.size(); ++i) {
        const Resource &entry = resources[i];
        if (!hasChannel(entry))
            remarks.push_back({Kind::NoChannel, i});
        for (const QString &number : {entry.phone, entry.textLine}) {
            if (!number.isEmpty() && !isPlausibleNumber(number))
                remarks.push_back({Kind::Implausible, i});
        }
        // A number on its own may serve two entries (988, and 988 then 1): only the same name and number is a double.
        const QString key = keyedDigits(entry.phone) + u'/' + keyedDigits(entry.textLine) + u'/' + entry.detail;
        if (!entry.phone.isEmpty() || !entry.textLine.isEmpty()) {
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

bool mayLeaveSheets(std::span<const Resource> resources, std::size_t index)
{
    if (index >= resources.size() || resources[index].kind != ResourceKind::Crisis)
        return true;
    for (std::size_t i = 0; i < resources.size(); ++i) {
        const Resource &other = resources[i];
        if (i != index && other.kind == ResourceKind::Crisis && other.onSheet && !other.phone.isEmpty())
            return true;
    }
    return false;
}

} // namespace wardmate
