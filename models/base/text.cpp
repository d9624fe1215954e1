// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace wardmate {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c);
    }
    return out.simplified();
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString personKey(const QString &name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words.join(u' ');
}

QString givenNameFirst(const QString &name)
{
    const auto comma = name.indexOf(u',');
    if (comma <= 0)
        return name.simplified();
    return (name.mid(comma + 1).simplified() + u' ' + name.left(comma).simplified()).trimmed();
}

QString toStored(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s) : QString();
}

QDateTime timeFromStored(const QString &text)
{
    if (text.size() != 20 || !text.endsWith(u'Z')) // the Z makes it UTC; without it the local clock would have its say
        return {};
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace wardmate
