// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_search.h"

#include "models/base/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::CommandSearch)
};

QString plain(QString text)
{
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

bool hasAll(const QStringList &words, const QString &name)
{
    const QStringList parts = foldedWords(name);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word); });
    });
}

struct Collector {
    QStringList words;
    QList<SearchHit> hits;

    void collect(const QMenu &menu)
    {
        const QString place = plain(menu.title());
        for (QAction *action : menu.actions()) {
            if (!action->isVisible() || !action->isEnabled() || action->isSeparator())
                continue;
            if (action->menu()) {
                collect(*action->menu());
            } else if (const QString name = plain(action->text()); hasAll(words, name)) {
                const QString key = action->shortcut().toString(QKeySequence::NativeText);
                hits.append({.title = name,
                    .detail = key.isEmpty() ? place : Say::tr("%1, %2", "menu, key").arg(place, key),
                    .act = [action = QPointer<QAction>(action)] {
                        if (action)
                            action->trigger();
                    }});
            }
        }
    }
};

} // namespace

QList<SearchHit> matchingCommands(const QMenuBar &bar, const QString &text, int most)
{
    Collector collector{foldedWords(text), {}};
    if (collector.words.isEmpty())
        return {};
    for (const QAction *top : bar.actions()) {
        if (top->menu() && top->isVisible())
            collector.collect(*top->menu());
    }
    // "bin" is the bin first, and then what is done with it.
    std::ranges::stable_partition(collector.hits, [first = collector.words.constFirst()](const SearchHit &hit) {
        return foldedWords(hit.title).value(0).startsWith(first);
    });
    return collector.hits.first(std::min<qsizetype>(most, collector.hits.size()));
}

} // namespace wardmate
