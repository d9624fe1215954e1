// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform_session.h"

#include <CoreFoundation/CoreFoundation.h>

namespace wardmate::platform {

namespace {

void onNotification(CFNotificationCenterRef, void *told, CFNotificationName, const void *, CFDictionaryRef)
{
    (*static_cast<std::function<void()> *>(told))();
}

} // namespace

void askForSessionEvents(quintptr nativeWindow, std::function<void()> told)
{
    Q_UNUSED(nativeWindow)
    static std::function<void()> handler; // the centre keeps a pointer for as long as the process lives
    handler = std::move(told);
    // Locking the screen, switching users and closing the lid all lock the screen first.
    CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), &handler, onNotification,
        CFSTR("com.apple.screenIsLocked"), nullptr, CFNotificationSuspensionBehaviorDeliverImmediately);
}

bool saysSessionLeaves(const QByteArray &eventType, const void *message) noexcept
{
    Q_UNUSED(eventType)
    Q_UNUSED(message)
    return false;
}

} // namespace wardmate::platform
