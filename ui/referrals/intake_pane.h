// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/referrals/intake.h"
#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"

#include <QJsonObject>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace wardmate {

class ClinicianFields;
class EventFields;
class InlineMessage;
class ReferralActs;

/// A new referral on one page (ux.md 7.3). What is typed is kept as an encrypted draft every five seconds and before the
/// program locks; leaving the page never asks and loses nothing.
class IntakePane final : public Pane
{
    Q_OBJECT

public:
    explicit IntakePane(ReferralServices &services, QWidget *parent = nullptr);

    void focusFirst() override;
    bool openItem(const QString &reference) override;
    void setRoom(Room room) override;
    [[nodiscard]] QString here() const override;
    void keepDrafts() override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("intake"); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void makeActions();
    void startEmpty();
    bool continueDraft(DraftId id);
    bool addToEvent(EventId event);
    void noteEdit();
    void save(bool another);
    [[nodiscard]] bool check();
    void afterSaving(const IntakeResult &made, bool another);
    void discard();
    void refreshNotes();
    [[nodiscard]] bool isUntouched() const;
    [[nodiscard]] QJsonObject toDraft() const;

    ReferralServices &m_services;
    ReferralActs *m_acts;
    EventFields *m_event;
    ClinicianFields *m_clinician;
    QVBoxLayout *m_outer = nullptr;
    QVBoxLayout *m_content = nullptr; ///< what scrolls
    QWidget *m_foot = nullptr;
    QBoxLayout *m_columns = nullptr;
    QLabel *m_count;
    QLabel *m_kept;
    QLabel *m_missing;
    InlineMessage *m_message;
    QAction *m_save = nullptr;
    QAction *m_saveAndAdd = nullptr;
    QAction *m_discard = nullptr;
    QList<QAction *> m_actions;
    QTimer m_keep;
    QTimer m_pause;
    DraftId m_draft;
    QJsonObject m_asStarted; ///< with what was proposed; it is no draft
    bool m_dirty = false;
    bool m_keptNot = false; ///< and the message says why
    bool m_filling = false;
    int m_number = 1; ///< which clinician of the event this is
};

} // namespace wardmate
