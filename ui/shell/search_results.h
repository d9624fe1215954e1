// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/search_hit.h"

#include <QFrame>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace wardmate {

/// What the search everywhere found, in groups, below its field. The field keeps the focus and steers it; a screen
/// reader hears the line one stands on.
class SearchResults final : public QFrame
{
    Q_OBJECT

public:
    SearchResults(QWidget &field, QWidget *window);

    void show(const QList<SearchGroup> &groups, const QString &text);
    void clear(); ///< hides it, too
    void place(); ///< below the field, within the window
    void step(int lines);
    void stepGroup(int groups);
    void choose();

    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] QString currentText() const;

signals:
    void chosen(const wardmate::SearchHit &hit);

private:
    void addGroup(const SearchGroup &group);
    void setCurrent(int at);
    void changeEvent(QEvent *event) override;

    QWidget &m_field;
    QTreeWidget *m_list;
    QLabel *m_note; ///< nothing found, or what is read out
    QList<QTreeWidgetItem *> m_items; ///< the hits, without the headings
    QList<SearchHit> m_hits;
    QList<int> m_starts; ///< where in m_items the groups begin
    int m_current = -1;
};

} // namespace wardmate
