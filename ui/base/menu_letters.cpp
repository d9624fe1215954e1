// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/menu_letters.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace wardmate {

namespace {

QString withoutLetter(const QString &caption)
{
    QString plain;
    for (qsizetype at = 0; at < caption.size(); ++at) {
        const bool isDouble = caption.at(at) == u'&' && at + 1 < caption.size() && caption.at(at + 1) == u'&';
        if (isDouble)
            plain += caption.at(at++);
        if (caption.at(at) != u'&' || isDouble)
            plain += caption.at(at);
    }
    return plain;
}

} // namespace

QChar letterOf(const QString &caption)
{
    const QKeySequence key = QKeySequence::mnemonic(caption);
    return key.isEmpty() ? QChar() : QChar(char16_t(key[0].key()));
}

QString withFreeLetter(const QString &caption, const QSet<QChar> &taken)
{
    const QChar own = letterOf(caption);
    if (!own.isNull() && !taken.contains(own))
        return caption;
    const QString plain = withoutLetter(caption);
    for (const bool isAnyPlace : {false, true}) {
        for (qsizetype at = 0; at < plain.size(); ++at) {
            const bool beginsAWord = at == 0 || plain.at(at - 1).isSpace();
            if (plain.at(at).isLetter() && (isAnyPlace || beginsAWord) && !taken.contains(plain.at(at).toUpper()))
                return QString(plain).insert(at, u'&');
        }
    }
    return plain;
}

QSet<QChar> lettersBeside(const QAction &entry, const QWidget &menu)
{
    QSet<QChar> letters;
    for (const QAction *other : menu.actions()) {
        if (other != &entry && other->isVisible() && !other->isSeparator())
            letters.insert(letterOf(other->text()));
    }
    return letters;
}

} // namespace wardmate
