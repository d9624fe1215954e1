// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/desk.h"

#include <QLineEdit>
#include <QTest>

#include <stdexcept>

namespace wardmate {

/// Somebody working at the window of a process of its own; each step throws what it misses.
class DeskHands
{
public:
    explicit DeskHands(Desk &desk)
        : m_desk(desk)
    {
    }

    static void require(bool holds, const char *what)
    {
        if (!holds)
            throw std::runtime_error(what);
    }

    [[nodiscard]] Desk &desk() const { return m_desk; }

    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        // Of the pages that were left and those that are shown only the latter count.
        for (T *found : m_desk.window().findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    template<typename T>
    T &waitFor(const char *name) const
    {
        constexpr int kLongestWaitMs = 30'000;
        require(QTest::qWaitFor([&] { return child<T>(name) != nullptr; }, kLongestWaitMs), name);
        return *child<T>(name);
    }

    void unlock(const QString &path, const QString &passphrase) const
    {
        m_desk.start(false, path);
        auto &line = waitFor<QLineEdit>("passphraseLine");
        QTest::keyClicks(&line, passphrase);
        QTest::keyClick(&line, Qt::Key_Return);
        waitFor<QWidget>("workArea");
        m_desk.window().goTo(QStringLiteral("today")); // after a lock it may be elsewhere
        waitFor<QWidget>("today");
    }

private:
    Desk &m_desk;
};

} // namespace wardmate
