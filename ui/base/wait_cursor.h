// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QGuiApplication>

namespace wardmate {

/// The busy cursor, for what takes a second or two (ux.md, Long work).
class WaitCursor
{
public:
    explicit WaitCursor(bool isShown = true)
        : m_isShown(isShown)
    {
        if (m_isShown)
            QGuiApplication::setOverrideCursor(QCursor(Qt::WaitCursor));
    }
    ~WaitCursor()
    {
        if (m_isShown)
            QGuiApplication::restoreOverrideCursor();
    }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;

private:
    bool m_isShown;
};

} // namespace wardmate
