// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roster/roster_groups.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace wardmate {

/// The groups of supporters as toggle buttons with counts; where there is no room, one list to choose from (ux.md 7.2).
class GroupToggles final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupToggles(QWidget *parent = nullptr);

    void setCounts(const std::function<int(std::optional<RosterGroup>)> &countOf);
    void setGroup(std::optional<RosterGroup> group);
    [[nodiscard]] std::optional<RosterGroup> group() const { return m_group; }
    void setTight(bool tight);

signals:
    void chosen(std::optional<wardmate::RosterGroup> group);

private:
    void choose(std::optional<RosterGroup> group);
    void refresh();

    QWidget *m_row;
    QWidget *m_list;
    QComboBox *m_box;
    QList<QPushButton *> m_buttons; ///< in the order of the words
    QList<int> m_counts; ///< everybody first
    std::optional<RosterGroup> m_group;
};

} // namespace wardmate
