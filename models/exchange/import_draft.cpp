// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_draft.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QJsonArray columnsToJson(const MappingFile &mapping)
{
    QJsonArray columns;
    for (const auto &[heading, field] : mapping.columns)
        columns.append(QJsonArray{heading, field});
    return columns;
}

QJsonArray correctionsToJson(const ImportDraft &draft)
{
    QJsonArray corrections;
    for (const ImportDraft::Correction &correction : draft.corrections)
        corrections.append(QJsonArray{qint64(correction.record), correction.column, correction.text});
    return corrections;
}

/// What is not said has no key: the list is found out about anew then.
void addReading(QJsonObject &body, const MappingFile &mapping)
{
    if (mapping.reading.delimiter)
        body.insert(u"delimiter"_s, QString(*mapping.reading.delimiter));
    if (mapping.reading.encoding)
        body.insert(u"encoding"_s, int(*mapping.reading.encoding));
    if (mapping.reading.headingRow)
        body.insert(u"headingRow"_s, qint64(*mapping.reading.headingRow));
    if (mapping.dateOrder)
        body.insert(u"dateOrder"_s, int(*mapping.dateOrder));
}

MappingFile mappingFrom(const QJsonObject &body)
{
    MappingFile mapping;
    const QJsonArray columns = body.value(u"columns"_s).toArray();
    for (const QJsonValue &column : columns)
        mapping.columns.append({column.toArray().at(0).toString(), column.toArray().at(1).toString()});
    if (const QString sign = body.value(u"delimiter"_s).toString(); sign.size() == 1)
        mapping.reading.delimiter = sign.at(0);
    if (body.contains(u"encoding"_s))
        mapping.reading.encoding = TextEncoding(body.value(u"encoding"_s).toInt());
    if (body.contains(u"headingRow"_s))
        mapping.reading.headingRow = body.value(u"headingRow"_s).toInteger();
    if (body.contains(u"dateOrder"_s))
        mapping.dateOrder = DateOrder(body.value(u"dateOrder"_s).toInt());
    return mapping;
}

} // namespace

QByteArray fingerprintOf(const QByteArrayList &files)
{
    QCryptographicHash whole(QCryptographicHash::Sha256);
    for (const QByteArray &file : files)
        whole.addData(QCryptographicHash::hash(file, QCryptographicHash::Sha256));
    return whole.result().toHex();
}

QJsonObject toJson(const ImportDraft &draft)
{
    QJsonObject body{{u"kind"_s, draft.kind}, {u"files"_s, QJsonArray::fromStringList(draft.files)},
        {u"fingerprint"_s, QString::fromLatin1(draft.fingerprint)}, {u"pasted"_s, draft.pasted},
        {u"columns"_s, columnsToJson(draft.mapping)}, {u"updatesKnown"_s, draft.updatesKnown},
        {u"corrections"_s, correctionsToJson(draft)}};
    addReading(body, draft.mapping);
    return body;
}

ImportDraft importDraftFrom(const QJsonObject &body)
{
    ImportDraft draft;
    draft.kind = body.value(u"kind"_s).toString();
    draft.files = body.value(u"files"_s).toVariant().toStringList();
    draft.fingerprint = body.value(u"fingerprint"_s).toString().toLatin1();
    draft.pasted = body.value(u"pasted"_s).toString();
    draft.mapping = mappingFrom(body);
    draft.updatesKnown = body.value(u"updatesKnown"_s).toBool();
    const QJsonArray corrections = body.value(u"corrections"_s).toArray();
    for (const QJsonValue &correction : corrections)
        draft.corrections.append({correction.toArray().at(0).toInteger(), correction.toArray().at(1).toInt(),
            correction.toArray().at(2).toString()});
    return draft;
}

} // namespace wardmate
