// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/template_text.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

Result<QString> fill(QStringView text, const QMap<QString, QString> &fields)
{
    QString out;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u"{{"_s, at);
        if (open < 0)
            return out.append(text.mid(at));
        const qsizetype close = text.indexOf(u"}}"_s, open);
        if (close < 0)
            return failure(Error::Kind::Invalid, u"a field is not closed"_s, u"unclosed_field"_s);
        out.append(text.mid(at, open - at));
        QStringView tag = text.mid(open + 2, close - open - 2).trimmed();
        const bool isBlock = tag.startsWith(u'#');
        const QString name = (isBlock ? tag.mid(1) : tag).toString();
        const auto value = fields.constFind(name);
        if (value == fields.cend())
            return failure(Error::Kind::Invalid, u"unknown field \"%1\""_s.arg(name), u"unknown_field"_s);
        at = close + 2;
        if (!isBlock) {
            out += *value;
            continue;
        }
        const QString endTag = u"{{/"_s + name + u"}}"_s;
        const qsizetype end = text.indexOf(endTag, at);
        if (end < 0)
            return failure(Error::Kind::Invalid, u"the block \"%1\" has no end"_s.arg(name), u"unclosed_field"_s);
        const auto inner = fill(text.mid(at, end - at), fields); // also where it goes: a mistake in it is still one
        if (!inner)
            return inner;
        if (!value->isEmpty())
            out += *inner;
        at = end + endTag.size();
    }
}

} // namespace

Result<QString> fillTemplate(const QString &text, const QMap<QString, QString> &fields)
{
    return fill(text, fields);
}

} // namespace wardmate
