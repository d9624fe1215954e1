// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_defaults.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct TextKey {
    const char *key;
    QString Resource::*text;
};

const std::array kTexts{
    TextKey{"name", &Resource::name},
    TextKey{"name_es", &Resource::nameEs},
    TextKey{"phone", &Resource::phone},
    TextKey{"text_line", &Resource::textLine},
    TextKey{"chat", &Resource::chat},
    TextKey{"web", &Resource::web},
    TextKey{"email", &Resource::email},
    TextKey{"detail", &Resource::detail},
    TextKey{"detail_es", &Resource::detailEs},
    TextKey{"hours", &Resource::hours},
    TextKey{"hours_es", &Resource::hoursEs},
    TextKey{"zone", &Resource::zone},
    TextKey{"languages", &Resource::languages},
    TextKey{"cost", &Resource::cost},
    TextKey{"confidentiality", &Resource::confidentiality},
    TextKey{"confidentiality_es", &Resource::confidentialityEs},
    TextKey{"region", &Resource::region},
    TextKey{"source", &Resource::source},
};

Result<Resource> resourceFrom(const QJsonObject &object, int number)
{
    Resource entry;
    for (const TextKey &each : kTexts)
        entry.*each.text = object.value(QLatin1StringView(each.key)).toString();
    const auto kind = fromCode<ResourceKind>(object.value(u"kind"_s).toString());
    const auto audience = fromCode<ResourceAudience>(object.value(u"audience"_s).toString(u"all"_s));
    if (!kind || !audience || entry.name.isEmpty())
        return failure(Error::Kind::Invalid, u"entry %1 of the directory is incomplete"_s.arg(number));
    entry.kind = *kind;
    entry.audience = *audience;
    entry.sourceOn = QDate::fromString(object.value(u"source_on"_s).toString(), Qt::ISODate);
    const int days = object.value(u"review_days"_s).toInt(kReviewDays);
    entry.reviewDays = days < 1 ? kReviewDays : qBound(kLeastReviewDays, days, kMostReviewDays);
    entry.onSheet = object.value(u"on_sheet"_s).toBool(true);
    entry.position = number * 10;
    entry.crisisLock = object.value(u"crisis_lock"_s).toBool(false);
    entry.isLocal = object.value(u"local"_s).toBool(false);
    return entry; // never verified: only somebody local can say so
}

Result<std::vector<Resource>> shipped(const QString &name)
{
    QFile file(u":/directory/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"no starting list for that country"_s, u"unknown_country"_s);
    return readDirectory(file.readAll());
}

} // namespace

QStringList directoryCountries()
{
    return {u"us"_s, u"uk"_s, u"ca"_s, u"au"_s};
}

Result<std::vector<Resource>> readDirectory(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || !root.value(u"entries"_s).isArray())
        return failure(Error::Kind::Invalid, u"this is not a directory file"_s, u"not_a_directory"_s);
    std::vector<Resource> resources;
    for (const QJsonValue &value : root.value(u"entries"_s).toArray()) {
        auto entry = resourceFrom(value.toObject(), int(resources.size()) + 1);
        if (!entry)
            return tl::unexpected(entry.error());
        resources.push_back(std::move(*entry));
    }
    return resources;
}

QByteArray writeDirectory(const std::vector<Resource> &resources)
{
    QJsonArray entries;
    for (const Resource &entry : resources) {
        QJsonObject object;
        for (const TextKey &each : kTexts) {
            if (!(entry.*each.text).isEmpty())
                object.insert(QLatin1StringView(each.key), entry.*each.text);
        }
        object.insert(u"kind"_s, codeOf(entry.kind));
        object.insert(u"audience"_s, codeOf(entry.audience));
        if (entry.sourceOn.isValid())
            object.insert(u"source_on"_s, entry.sourceOn.toString(Qt::ISODate));
        object.insert(u"review_days"_s, entry.reviewDays);
        object.insert(u"on_sheet"_s, entry.onSheet);
        object.insert(u"crisis_lock"_s, entry.crisisLock);
        object.insert(u"local"_s, entry.isLocal);
        entries.append(object);
    }
    return QJsonDocument(QJsonObject{{u"entries"_s, entries}}).toJson();
}

Result<std::vector<Resource>> nationalDirectory(const QString &country)
{
    return shipped(country);
}

std::vector<Resource> localBlanks()
{
    return shipped(u"local"_s).value_or(std::vector<Resource>());
}

} // namespace wardmate
