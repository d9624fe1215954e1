// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace wardmate {

/// Ends the program when a window of it has been painted for the first time, all its parts included, and prints when
/// that was, as the clock shows that another process can read, too.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget && widget->isWindow() && !m_isSeen) {
            m_isSeen = true;
            QTimer::singleShot(0, this, &FirstPaint::end); // the parts are painted in the same go
        }
        return false;
    }

private:
    static void end()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()));
        std::fflush(stdout);
        std::_Exit(0); // how long it takes to put everything away is another question
    }

    bool m_isSeen = false;
};

} // namespace wardmate
