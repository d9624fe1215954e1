// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_text.h"

#include <QDateTime>
#include <QLocale>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QChar closingQuote(QChar open)
{
    switch (open.unicode()) {
    case u'[':
        return u']';
    case u'"':
    case u'`':
    case u'\'':
        return open;
    default:
        return {};
    }
}

/// Reads one identifier from *at on, quoted or plain, and leaves *at behind it.
QString readIdentifier(const QString &text, qsizetype *at)
{
    const QChar close = *at < text.size() ? closingQuote(text.at(*at)) : QChar();
    QString name;
    if (close.isNull()) {
        while (*at < text.size() && text.at(*at) != u'.')
            name += text.at((*at)++);
        return name;
    }
    for (++*at; *at < text.size(); ++*at) {
        if (text.at(*at) == close) {
            const bool doubled = close != u']' && *at + 1 < text.size() && text.at(*at + 1) == close;
            if (!doubled) {
                ++*at;
                break;
            }
            ++*at;
        }
        name += text.at(*at);
    }
    return name;
}

QString textLiteral(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', "''"_L1);
    quoted = u'\'' + quoted + u'\'';
    // SQL text ends at a NUL: such a text can only be written as its bytes.
    if (text.contains(QChar::Null))
        return u"CAST(X'"_s + QString::fromLatin1(text.toUtf8().toHex()) + u"' AS TEXT)"_s;
    return quoted;
}

} // namespace

SqlTableName tableNameFrom(const QString &text)
{
    qsizetype at = 0;
    const QString first = readIdentifier(text, &at);
    if (at >= text.size() || text.at(at) != u'.')
        return {.schema = {}, .table = first};
    ++at;
    return {.schema = first, .table = readIdentifier(text, &at)};
}

bool isQuotedIdentifier(const QString &identifier)
{
    if (identifier.size() < 3)
        return false;
    const QChar close = closingQuote(identifier.front());
    return !close.isNull() && close != u'\'' && identifier.back() == close;
}

QString quotedIdentifier(const QString &identifier)
{
    if (identifier.isEmpty() || isQuotedIdentifier(identifier))
        return identifier;
    QString quoted = identifier;
    quoted.replace(u'"', "\"\""_L1);
    quoted.replace(u'.', "\".\""_L1);
    return u'"' + quoted + u'"';
}

bool formatSqlValue(const QSqlField &field, bool trimStrings, QString *text)
{
    const QVariant value = field.value();
    if (field.isNull())
        return false;
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        *text = u"X'"_s + QString::fromLatin1(value.toByteArray().toHex()) + u'\'';
        return true;
    case QMetaType::QString: {
        QString plain = value.toString();
        if (trimStrings) {
            while (!plain.isEmpty() && plain.back().isSpace())
                plain.chop(1);
        }
        *text = textLiteral(plain);
        return true;
    }
    case QMetaType::QDateTime: // as bound values are stored
        *text = value.toDateTime().isValid() ? textLiteral(value.toDateTime().toString(Qt::ISODateWithMs)) : u"NULL"_s;
        return true;
    case QMetaType::QTime:
        *text = value.toTime().isValid() ? textLiteral(value.toTime().toString(u"hh:mm:ss.zzz"_s)) : u"NULL"_s;
        return true;
    case QMetaType::Float:
    case QMetaType::Double:
        *text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return true;
    default:
        return false;
    }
}

} // namespace wardmate
