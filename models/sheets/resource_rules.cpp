// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_rules.h"

#include <QHash>
#include <QRegularExpression>

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

// A number and the extension that is asked for after it; an extension's letters are words, not keys.
struct DialString {
    QString number;
    QString extension;
};

DialString dialString(const QString &text)
{
    static const QRegularExpression extension(uR"(^(.*?)[\s,;]*(?:extensión|extension|ext|int|x)[\s.:]*(\d{1,7})$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = extension.match(text.trimmed()); match.hasMatch())
        return {match.captured(1).trimmed(), match.captured(2)};
    return {text.trimmed(), {}};
}

QString keysOf(const QString &number)
{
    QString keys;
    for (const QChar c : number) {
        if ((c == u'+' && keys.isEmpty()) || (c >= u'0' && c <= u'9') || c == u'*' || c == u'#')
            keys += c;
        else if (!keyOf(c).isNull())
            keys += keyOf(c);
    }
    return keys;
}

QString dialled(const QString &scheme, const QString &text)
{
    const DialString parts = dialString(text);
    // An extension alone is dialled from the house telephone only.
    if (!isPlausibleNumber(text) || parts.number.isEmpty())
        return {};
    QString uri = scheme + keysOf(parts.number).replace(u'#', u"%23"_s);
    if (!parts.extension.isEmpty())
        uri += u',' + parts.extension; // a pause, then the extension
    return uri;
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
    const DialString parts = dialString(number);
    if (parts.number.isEmpty())
        return parts.extension.size() >= 3;
    const QString &text = parts.number;
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
    const DialString parts = dialString(number);
    return keysOf(parts.number) + keysOf(parts.extension);
}

QString dialUri(const QString &number)
{
    return dialled(u"tel:"_s, number);
}

QString textUri(const QString &number)
{
    return dialString(number).extension.isEmpty() ? dialled(u"sms:"_s, number) : QString();
}

QStringList numberLines(const QString &number)
{
    const QString first = dialString(number).number;
    if (first.isEmpty() || first.size() == number.trimmed().size())
        return {number};
    return {first, number.trimmed().mid(first.size()).trimmed()};
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
