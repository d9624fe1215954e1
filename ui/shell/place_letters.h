// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace wardmate {

/// Sees to it that Alt and a letter mean one thing in a window: what is shown of a place meets the menu bar, and forms
/// meet one another, so that no form can know which letters are free. The main button first, then along the way of Tab,
/// each keeps its letter while it is free and is given another one if not. Looked at when a place is shown and whenever Alt is pressed.
class PlaceLetters final : public QObject
{
    Q_OBJECT

public:
    /// Looks after the window in which the widget is by then.
    explicit PlaceLetters(QWidget *place);

    void arrange();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_place;
};

} // namespace wardmate
