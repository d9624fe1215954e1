// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/queue_words.h"

#include <QWidget>

#include <functional>
#include <limits>

class QGridLayout;
class QLabel;
class QPushButton;

namespace wardmate {

/// One thing that is owed: who or what, how it stands, when, and the one act.
struct TodayItem {
    QString key; ///< finds the row again after a refresh
    QString title;
    QString state;
    QString due;
    StepStanding standing = StepStanding::Later;
    QString act; ///< caption with mnemonic or without
    std::function<void()> run;
};

/// The rows of one group under a heading, in columns that line up. Up and Down go from button to button.
class TodayGroup final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayGroup(const QString &title, QWidget *parent = nullptr);

    void setItems(const QList<TodayItem> &items);
    /// From now on only so many rows are made of the items; makeTheRest() makes the others. Two hundred labels cost more
    /// than all else of a page's first painting, and those below the window's edge are not missed in it.
    void makeAtFirst(int rows) { m_atFirst = rows; }
    void makeTheRest();
    /// A last line with a way to the rest.
    void setMore(const QString &text, const std::function<void()> &run);
    void setFolded(bool folded);
    /// The buttons of all groups are as wide as the widest, so that the columns line up.
    [[nodiscard]] int actWidth() const;
    void setActWidth(int width);
    /// Where there is little width: the words one below the other, the button under them.
    void setStacked(bool stacked);
    [[nodiscard]] QList<QPushButton *> buttons() const { return m_buttons; }
    [[nodiscard]] int count() const { return int(m_items.size()); }

private:
    void addItem(const TodayItem &item, int row);
    void place(const QList<QWidget *> &words, QPushButton *act, int row);
    void refreshTitle();

    QString m_title;
    QLabel *m_heading;
    QPushButton *m_fold;
    QWidget *m_beforeRows; ///< in the order of Tab
    QPushButton *m_more;
    QWidget *m_body;
    QGridLayout *m_grid;
    QList<QPushButton *> m_buttons;
    QList<TodayItem> m_items;
    qsizetype m_atFirst = std::numeric_limits<qsizetype>::max();
    bool m_folded = false;
    bool m_stacked = false;
};

} // namespace wardmate
