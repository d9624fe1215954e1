// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_output.h"

#include "models/base/text.h"
#include "models/exchange/csv_writer.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger())
                                                             : QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(cellText(part));
        return parts.join(u' ');
    }
    default:
        return value.toString();
    }
}

} // namespace

int printRows(const Context &context, const QStringList &columns, const QJsonArray &rows)
{
    const QString format = context.format(u"csv"_s);
    if (format == u"json"_s) {
        context.console().json(QJsonDocument(rows));
        return 0;
    }
    if (format != u"csv"_s)
        return context.fail({Error::Kind::Invalid, u"--format is csv or json"_s, u"usage"_s});
    CsvWriter writer;
    writer.append(columns);
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(cellText(row.toObject().value(column)));
        writer.append(cells);
    }
    context.console().data(writer.bytes());
    return 0;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &at)
{
    return textOrNull(toStored(at));
}

QJsonValue dateOrNull(QDate date)
{
    return textOrNull(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QJsonValue idOrNull(qint64 id)
{
    return id > 0 ? QJsonValue(id) : QJsonValue(QJsonValue::Null);
}

} // namespace wardmate::cli
