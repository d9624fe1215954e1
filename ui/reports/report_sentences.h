// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/report_values.h"

#include <QDate>
#include <QString>

/// \file
/// Which periods are offered, and the sentences of the reports' pane.

namespace wardmate {

/// "Q3 2026 (July to September)", "first half of 2026", "2026".
[[nodiscard]] QString periodWords(const Period &period);

/// Newest first: quarters, then half-years and years. withRunning: those that are not over, too.
[[nodiscard]] QList<Period> periodsToShow(QDate firstReferral, QDate today, bool withRunning);
/// The one a person most likely wants: the last that is over, of the length this programme reports.
[[nodiscard]] Period usualPeriod(const QList<Period> &periods, const QList<Issue> &issues, QDate today);

/// Why a period cannot be published, without an exclamation and with a way out.
struct RefusalWords {
    QString what;
    QString whatToDo;
};
[[nodiscard]] RefusalWords refusalWords(const Error &error, const Period &period, int threshold);

[[nodiscard]] QString rateWords(const ReportRates &rates);

} // namespace wardmate
