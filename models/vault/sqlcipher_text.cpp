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

/// Reads a quoted identifier that ends at a dot or at the end; nothing when it does not.
bool readQuoted(const QString &text, qsizetype *at, QString *name)
{
    const QChar close = *at < text.size() ? closingQuote(text.at(*at)) : QChar();
    if (close.isNull())
        return false;
    qsizetype i = *at + 1;
    for (; i < text.size(); i++) {
        const bool atQuote = text.at(i) == close;
        const bool doubled = atQuote && close != u']' && i + 1 < text.size() && text.at(i + 1) == close;
        if (atQuote && !doubled)
            break;
        i += doubled ? 1 : 0;
        *name += text.at(i);
    }
    if (i >= text.size() || (i + 1 < text.size() && text.at(i + 1) != u'.'))
        return false;
    *at = i + 1;
    return true;
}

/// Reads one identifier from *at on, quoted or plain, and leaves *at behind it.
QString readIdentifier(const QString &text, qsizetype *at)
{
    QString name;
    if (readQuoted(text, at, &name))
        return name;
    qsizetype dot = text.indexOf(u'.', *at);
    dot = dot < 0 ? text.size() : dot;
    name = text.mid(*at, dot - *at);
    *at = dot;
    return name;
}

/// The identifiers between the dots, without quotes.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    qsizetype at = 0;
    parts.append(readIdentifier(text, &at));
    while (at < text.size()) {
        ++at; // the dot
        parts.append(readIdentifier(text, &at));
    }
    return parts;
}

QString quoted(QString identifier)
{
    identifier.replace(u'"', "\"\""_L1);
    return u'"' + identifier + u'"';
}

QString textLiteral(const QString &text)
{
    // SQL text ends at a NUL: such a text can only be written as its bytes.
    if (text.contains(QChar::Null))
        return u"CAST(X'"_s + QString::fromLatin1(text.toUtf8().toHex()) + u"' AS TEXT)"_s;
    QString literal = text;
    literal.replace(u'\'', "''"_L1);
    return u'\'' + literal + u'\'';
}

} // namespace

SqlTableName tableNameFrom(const QString &text)
{
    QStringList parts = partsOf(text);
    if (parts.size() == 1)
        return {.schema = {}, .table = parts.constFirst()};
    const QString schema = parts.takeFirst();
    return {.schema = schema, .table = parts.join(u'.')};
}

bool isQuotedIdentifier(const QString &identifier)
{
    if (identifier.size() < 3)
        return false;
    const QChar close = closingQuote(identifier.front());
    return !close.isNull() && close != u'\'' && identifier.back() == close;
}

QString quotedIdentifier(const QString &identifier, QSqlDriver::IdentifierType type)
{
    if (identifier.isEmpty() || isQuotedIdentifier(identifier))
        return identifier;
    if (type != QSqlDriver::TableName)
        return quoted(identifier);
    QStringList parts = partsOf(identifier);
    for (QString &part : parts)
        part = quoted(part);
    return parts.join(u'.');
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
