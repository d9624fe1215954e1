// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

/// \file
/// When somebody locks the computer or it goes to sleep, on the systems that tell a window or a process themselves.
/// Where a message bus tells it, app/window/session_signals listens there.

namespace wardmate::platform {

/// Asks the system to tell; \a told may come in the thread of the window only. Nothing where there is nothing to ask.
void askForSessionEvents(quintptr nativeWindow, std::function<void()> told);

/// Whether a native message of the window says that the session is being locked or the computer goes to sleep.
[[nodiscard]] bool saysSessionLeaves(const QByteArray &eventType, const void *message) noexcept;

} // namespace wardmate::platform
