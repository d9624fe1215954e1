// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/today_list.h"
#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"
#include "ui/referrals/today_row.h"

#include <QDateTime>
#include <QTimer>

class QLabel;
class QPushButton;

namespace wardmate {

class EmptyState;
class InlineMessage;
class StartingList;
class UnfinishedLine;

/// What is owed, overdue first, one act per row; unfinished drafts; how far the programme is set up (ux.md 7.2).
class TodayPane final : public Pane
{
    Q_OBJECT

public:
    explicit TodayPane(ReferralServices &services, QWidget *parent = nullptr);
    ~TodayPane() override;

    void focusFirst() override;
    void setRoom(Room room) override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("today"); }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void alignActs();
    void focusAgain(const QString &key, qsizetype place);
    void refreshGreeting(const TodayList &list, int dueToday);
    void showProblem(const Error &error);
    void refreshDrafts(const QList<OwedElsewhere> &owed);
    void refreshPlaces();
    void addOwedElsewhere(
        const QList<OwedElsewhere> &owed, QList<TodayItem> &overdue, QList<TodayItem> &today, QList<TodayItem> &week);
    void refreshEmpty(const TodayList &list);
    [[nodiscard]] TodayItem itemFor(const QueueRow &row);
    [[nodiscard]] TodayItem itemFor(const OwedElsewhere &one);
    [[nodiscard]] QList<QPushButton *> buttons() const;
    [[nodiscard]] QList<QPushButton *> rowButtons() const;
    [[nodiscard]] QList<TodayGroup *> groups() const;
    [[nodiscard]] QDateTime lastTime() const;

    ReferralServices &m_services;
    QLabel *m_greeting;
    QLabel *m_day;
    QLabel *m_since;
    InlineMessage *m_message;
    UnfinishedLine *m_unfinished;
    QWidget *m_places;
    QList<QPushButton *> m_placeButtons; ///< overdue, waiting, open: the counts as ways into the list
    TodayGroup *m_overdue;
    TodayGroup *m_today;
    TodayGroup *m_week;
    TodayGroup *m_drafts;
    StartingList *m_starting;
    EmptyState *m_empty;
    QDateTime m_refreshedAt;
    bool m_isPainted = false;
    bool m_isStacked = false;
    QTimer m_minute;
    QTimer m_soon;
    QDateTime m_lastTime;
};

} // namespace wardmate
