// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/queue_model.h"
#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace wardmate {

class EmptyState;
class BulkActs;
class InlineMessage;
class MarkedBar;
class QueueFilterBar;
class QueueTable;
class ReferralActs;
class ReferralDetailView;

/// The queue on the left, the referral one stands on at the right; one over the other where there is no room.
class ReferralsPane final : public Pane
{
    Q_OBJECT

public:
    explicit ReferralsPane(ReferralServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;
    bool openItem(const QString &reference) override;
    void setRoom(Room room) override;
    [[nodiscard]] QString here() const override;
    void keepDrafts() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("referrals"); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makeActions();
    void connectAll();
    void setFilter(const QueueFilter &filter);
    void refreshEmpty();
    void showDetail(bool shown);
    void fitWidth();
    void logContact();
    void mainAct(ReferralId id);
    void print(bool markedOnly);
    bool openView(const QString &code);
    bool openAgain(const QString &where);
    bool openEvent(EventId id);
    void showMenu(ReferralId id, const QPoint &at);
    [[nodiscard]] bool detailCoversList() const;

    ReferralServices &m_services;
    QueueModel m_model;
    ReferralActs *m_acts;
    BulkActs *m_bulk;
    QueueFilterBar *m_filterBar;
    QueueTable *m_table;
    MarkedBar *m_marked;
    EmptyState *m_empty;
    QStackedWidget *m_listOrEmpty;
    InlineMessage *m_message;
    QWidget *m_listSide;
    ReferralDetailView *m_detail;
    QSplitter *m_splitter;
    QAction *m_newReferral = nullptr;
    QAction *m_clearFilter = nullptr;
    QAction *m_showClosed = nullptr;
    QAction *m_match = nullptr;
    QAction *m_logContact = nullptr;
    QList<QAction *> m_actions;
    QTimer m_minute;
    Room m_room = Room::Wide;
    bool m_detailCovers = false;
};

} // namespace wardmate
