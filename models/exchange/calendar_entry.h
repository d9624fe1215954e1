// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QString>

namespace wardmate {

/// One entry for a calendar. The title is neutral and never names a person or an event (ux.md, Calendar).
struct CalendarEntry {
    QString uid = {}; ///< stable over changes of the entry; a random one when empty
    QString title = {};
    QString initials = {}; ///< the supporter's, only where the programme allows it
    QDateTime start = {};
    int minutes = 15;
    QDateTime stamp = {}; ///< when the file was made
    int reminderMinutes = 0; ///< before the start; none when 0
};

/// The entry as RFC 5545 text: UTC times, CRLF, lines folded at 75 bytes, transparent (it blocks no time) and private.
/// Error code: no_start.
[[nodiscard]] Result<QByteArray> calendarEntry(const CalendarEntry &entry);

} // namespace wardmate
