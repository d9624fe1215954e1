// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/options.h"
#include "ui/base/tones.h"

#include <QFont>
#include <QObject>

namespace wardmate {

/// Gives the application its style, palette and text size. One per program, made in app after QApplication.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// percent: 100 to 200 of the system's own text size.
    void apply(ThemeChoice choice, int percent);
    [[nodiscard]] Look look() const { return m_look; }

signals:
    void changed();

private:
    [[nodiscard]] Look wanted() const;
    void refresh();

    QFont m_systemFont;
    Look m_systemLook = Look::Light;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_percent = 100;
    Look m_look = Look::Light;
};

} // namespace wardmate
