// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping_file.h"

#include "models/base/text.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

tl::unexpected<Error> bad(const QString &why)
{
    return failure(Error::Kind::Invalid, u"The mapping file: "_s + why, u"bad_mapping"_s);
}

std::optional<QChar> delimiterFrom(const QString &text)
{
    static const QHash<QString, QChar> names{
        {u"comma"_s, u','}, {u"semicolon"_s, u';'}, {u"tab"_s, u'\t'}, {u"pipe"_s, u'|'}, {u"\\t"_s, u'\t'}};
    if (text.size() == 1)
        return text.at(0);
    const auto found = names.constFind(folded(text));
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

std::optional<TextEncoding> encodingFrom(const QString &text)
{
    static const QHash<QString, TextEncoding> names{{u"utf8"_s, TextEncoding::Utf8},
        {u"utf16"_s, TextEncoding::Utf16LittleEndian}, {u"utf16le"_s, TextEncoding::Utf16LittleEndian},
        {u"utf16be"_s, TextEncoding::Utf16BigEndian}, {u"windows1252"_s, TextEncoding::Windows1252},
        {u"cp1252"_s, TextEncoding::Windows1252}, {u"1252"_s, TextEncoding::Windows1252},
        {u"ansi"_s, TextEncoding::Windows1252}, {u"latin1"_s, TextEncoding::Windows1252},
        {u"iso88591"_s, TextEncoding::Windows1252}, {u"latin9"_s, TextEncoding::Latin9},
        {u"iso885915"_s, TextEncoding::Latin9}, {u"macroman"_s, TextEncoding::MacRoman},
        {u"macintosh"_s, TextEncoding::MacRoman}, {u"cp850"_s, TextEncoding::CodePage850},
        {u"850"_s, TextEncoding::CodePage850}, {u"ibm850"_s, TextEncoding::CodePage850}};
    const auto found = names.constFind(foldedWords(text).join(QString()));
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

/// The settings beside the columns; an empty text when all is well, else what is wrong.
QString readSettings(const QJsonObject &object, MappingFile &mapping)
{
    const auto given = [&object](QStringView key) { return object.contains(key) && !object.value(key).isNull(); };
    if (given(u"delimiter")) {
        mapping.reading.delimiter = delimiterFrom(object.value(u"delimiter").toString());
        if (!mapping.reading.delimiter)
            return u"\"delimiter\" is one character, or comma, semicolon, tab, pipe."_s;
    }
    if (given(u"encoding")) {
        mapping.reading.encoding = encodingFrom(object.value(u"encoding").toString());
        if (!mapping.reading.encoding)
            return u"\"encoding\" is utf-8, utf-16le, utf-16be or windows-1252."_s;
    }
    if (given(u"date_order")) {
        mapping.dateOrder = dateOrderFromCode(object.value(u"date_order").toString());
        if (!mapping.dateOrder)
            return u"\"date_order\" is mdy, dmy or ymd."_s;
    }
    if (given(u"heading_row")) {
        const int row = object.value(u"heading_row").toInt();
        if (row < 1)
            return u"\"heading_row\" is a number from 1."_s;
        mapping.reading.headingRow = row;
    }
    return {};
}

} // namespace

Result<MappingFile> readMapping(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document
        = QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return bad(u"not JSON, trouble at byte %1."_s.arg(trouble.offset));
    if (!document.isObject())
        return bad(u"it must hold an object."_s);
    MappingFile mapping;
    QJsonObject object = document.object();
    if (const QString wrong = readSettings(object, mapping); !wrong.isEmpty())
        return bad(wrong);
    if (object.contains(u"columns")) {
        if (!object.value(u"columns").isObject())
            return bad(u"\"columns\" must be an object."_s);
        object = object.value(u"columns").toObject();
    } else {
        for (const QString &key : {u"delimiter"_s, u"encoding"_s, u"date_order"_s, u"heading_row"_s})
            object.remove(key);
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it.value().isString() && !it.value().isNull())
            return bad(u"every column has a field's code or null."_s);
        mapping.columns.append({it.key(), it.value().toString().trimmed()});
    }
    return mapping;
}

} // namespace wardmate
