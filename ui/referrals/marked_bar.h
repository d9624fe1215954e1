// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/referrals/workflow.h"
#include "ui/referrals/referral_services.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;

namespace wardmate {

class BulkActs;
class QueueModel;

/// What can be done for the referrals that are marked; there only while some are. Every button says for how many of
/// them its act is possible.
class MarkedBar final : public QWidget
{
    Q_OBJECT

public:
    MarkedBar(ReferralServices &services, QueueModel &model, BulkActs &acts, QWidget *parent = nullptr);

    /// Also for the menu: marking what is shown, clearing the marks.
    [[nodiscard]] QList<QAction *> menuActions() const { return {m_markAll, m_clear}; }
    [[nodiscard]] QList<ReferralId> marked() const;
    void refresh();

signals:
    void printWanted();
    void said(const QString &text);
    void refused(const wardmate::Error &error);

private:
    void build();
    void refreshVerbs();
    void run(Verb verb);
    void saveCalendar();
    [[nodiscard]] std::optional<VerbFacts> factsFor(Verb verb, int count);

    ReferralServices &m_services;
    QueueModel &m_model;
    BulkActs &m_acts;
    QLabel *m_count;
    QHash<Verb, QAction *> m_verbs;
    QAction *m_calendar;
    QAction *m_print;
    QAction *m_markAll;
    QAction *m_clear;
};

} // namespace wardmate
