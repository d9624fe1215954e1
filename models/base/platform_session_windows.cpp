// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform_session.h"

#include <windows.h>
#include <wtsapi32.h>

namespace wardmate::platform {

void askForSessionEvents(quintptr nativeWindow, std::function<void()> told)
{
    Q_UNUSED(told) // comes as a message of the window
    WTSRegisterSessionNotification(reinterpret_cast<HWND>(nativeWindow), NOTIFY_FOR_THIS_SESSION);
}

bool saysSessionLeaves(const QByteArray &eventType, const void *message) noexcept
{
    if (eventType != "windows_generic_MSG" || message == nullptr)
        return false;
    const auto *native = static_cast<const MSG *>(message);
    if (native->message == WM_WTSSESSION_CHANGE)
        return native->wParam == WTS_SESSION_LOCK || native->wParam == WTS_CONSOLE_DISCONNECT
            || native->wParam == WTS_REMOTE_DISCONNECT;
    return native->message == WM_POWERBROADCAST && native->wParam == PBT_APMSUSPEND;
}

} // namespace wardmate::platform
