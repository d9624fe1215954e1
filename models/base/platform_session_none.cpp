// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform_session.h"

namespace wardmate::platform {

void askForSessionEvents(quintptr nativeWindow, std::function<void()> told)
{
    Q_UNUSED(nativeWindow)
    Q_UNUSED(told)
}

bool saysSessionLeaves(const QByteArray &eventType, const void *message) noexcept
{
    Q_UNUSED(eventType)
    Q_UNUSED(message)
    return false;
}

} // namespace wardmate::platform
