// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace wardmate {

/// Dates as lists show them: "Thu 19 Nov", with the year when it is not this one (ux.md 2, Dates).
[[nodiscard]] QString dateWords(const QDate &date, const QDate &today);
/// The full form for tooltips: "Thursday, 19 November 2026".
[[nodiscard]] QString fullDateWords(const QDate &date);
/// The time of day without seconds, 12 or 24 hours as the computer has it.
[[nodiscard]] QString timeWords(const QTime &time);
/// "Today 14:00", "Yesterday 09:12", "Thu 19 Nov 08:12".
[[nodiscard]] QString momentWords(const QDateTime &at, const LocalNow &now);
/// The same within a sentence: "today 14:00".
[[nodiscard]] QString momentInSentence(const QDateTime &at, const LocalNow &now);

/// When something is due: "Overdue 2 h", "Today 14:00", "Tomorrow", "Thu 26 Nov".
[[nodiscard]] QString dueWords(const QDateTime &due, const LocalNow &now);
/// The same of a day without a time: "Overdue 3 days", "Today", "Tomorrow".
[[nodiscard]] QString dueWords(const QDate &due, const QDate &today);
/// For screen readers: "Overdue by 2 hours".
[[nodiscard]] QString spokenDueWords(const QDateTime &due, const LocalNow &now);

/// How long ago: "just now", "today", "yesterday", "2 days ago".
[[nodiscard]] QString agoWords(const QDateTime &at, const LocalNow &now);

} // namespace wardmate
