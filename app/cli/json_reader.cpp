// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_reader.h"

#include "models/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

QDateTime timeFromIso(const QString &text)
{
    // Qt alone would take "2026-11-20x" and "2026-11-20T25:00:00"
    static const QRegularExpression shape(
        u"^\\d{4}-\\d{2}-\\d{2}(?:[T ]([01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1).isEmpty() ? QDate::fromString(text, Qt::ISODate).startOfDay()
                                       : QDateTime::fromString(text, Qt::ISODate);
}

JsonReader::JsonReader(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
{
}

bool JsonReader::has(const QStringList &names) const
{
    return std::ranges::any_of(names, [this](const QString &name) { return m_object.contains(name); });
}

QJsonValue JsonReader::value(const QStringList &names)
{
    QJsonValue found(QJsonValue::Undefined);
    for (const QString &name : names) {
        m_asked.insert(name);
        if (found.isUndefined() && m_object.contains(name))
            found = m_object.value(name);
    }
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

QString JsonReader::text(const QStringList &names, qsizetype most)
{
    const QJsonValue found = value(names);
    if (found.isDouble() && found.toDouble() == double(found.toInteger()))
        return QString::number(found.toInteger());
    if (!found.isString() && !found.isUndefined())
        complain(names, u"must be a text"_s);
    const QString written = found.toString().normalized(QString::NormalizationForm_C);
    // neither NUL nor what turns the direction of all that follows belongs into a name
    static const QRegularExpression unseen(
        u"[\\x{0}-\\x{8}\\x{E}-\\x{1F}\\x{7F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    if (characterCount(written) > most)
        complain(names, u"is longer than %1 characters"_s.arg(most));
    else if (written.contains(unseen))
        complain(names, u"holds a character that cannot be seen"_s);
    return written;
}

QDate JsonReader::date(const QStringList &names)
{
    const QString written = text(names);
    const QDate date = written.size() == 10 || written.contains(u'T') ? timeFromIso(written).date() : QDate();
    if (!written.isEmpty() && !date.isValid())
        complain(names, u"is not a date such as 2026-11-20"_s);
    return date;
}

QDateTime JsonReader::time(const QStringList &names)
{
    const QString written = text(names);
    const QDateTime at = timeFromIso(written);
    if (!written.isEmpty() && !at.isValid())
        complain(names, u"is not a time such as 2026-11-20T14:00:00Z"_s);
    return at.isValid() ? at.toUTC() : at;
}

std::optional<bool> JsonReader::flag(const QStringList &names)
{
    const QJsonValue found = value(names);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isBool())
        complain(names, u"must be true or false"_s);
    return found.toBool();
}

int JsonReader::number(const QStringList &names, int usual)
{
    const QJsonValue found = value(names);
    if (!found.isUndefined() && found.toInt(-1) < 0)
        complain(names, u"must be a whole number, 0 or more"_s);
    return found.toInt(usual);
}

qint64 JsonReader::id(const QStringList &names)
{
    const QString written = text(names);
    const qint64 id = written.toLongLong();
    if (!written.isEmpty() && id <= 0)
        complain(names, u"is not an id"_s);
    return id;
}

QJsonArray JsonReader::list(const QStringList &names)
{
    const QJsonValue found = value(names);
    if (!found.isUndefined() && !found.isArray())
        complain(names, u"must be a list"_s);
    return found.toArray();
}

QJsonObject JsonReader::object(const QStringList &names)
{
    const QJsonValue found = value(names);
    if (!found.isUndefined() && !found.isObject())
        complain(names, u"must be an object"_s);
    return found.toObject();
}

void JsonReader::complain(const QStringList &names, const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = u"\"%1%2\" %3"_s.arg(m_where, names.constFirst(), problem);
}

Result<void> JsonReader::outcome() const
{
    if (!m_problem.isEmpty())
        return failure(Error::Kind::Invalid, m_problem, u"bad_input"_s);
    return {};
}

QStringList JsonReader::ignored() const
{
    QStringList rest;
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            rest.append(m_where + key);
    }
    return rest;
}

void readText(JsonReader &reader, const QStringList &names, QString &text, qsizetype most)
{
    if (reader.has(names))
        text = reader.text(names, most).simplified();
}

} // namespace wardmate::cli
