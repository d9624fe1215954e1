// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace wardmate {

/// The bar at the bottom after an act: what happened, Undo, perhaps the usual next act. Goes after ten seconds, later
/// while it has the focus or the pointer (ux.md 7.2); the Edit menu keeps the undo.
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    void offer(const UndoOffer &offer);
    void say(const QString &text);
    void clear();
    void setSeconds(int seconds) { m_timer.setInterval(seconds * 1000); }
    [[nodiscard]] QString text() const;

private:
    void act(const std::function<void()> &what);

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_more;
    UndoOffer m_offer;
    QTimer m_timer;
};

} // namespace wardmate
