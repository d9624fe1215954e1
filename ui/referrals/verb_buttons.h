// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/workflow.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace wardmate {

/// One main button with the next act, two beside it, the rest in a menu (ux.md 7.1: one main verb).
class VerbButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit VerbButtons(QWidget *parent = nullptr);

    void setReferral(const Referral &referral, PersonRole role);
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] std::optional<Verb> mainVerb() const { return m_main; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void wanted(wardmate::Verb verb);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QList<QAction *> m_actions;
    std::optional<Verb> m_main;
    QList<QPushButton *> m_buttons;
    QPushButton *m_mainButton;
    QPushButton *m_more;
    QMenu *m_menu;
};

/// The acts of a referral as buttons and menus offer them: the next one first.
[[nodiscard]] QList<Verb> offeredVerbs(const Referral &referral, PersonRole role);

} // namespace wardmate
