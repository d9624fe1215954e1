// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/report_values.h"

#include <QList>

namespace wardmate {

class Session;
class Vault;

/// The file that an administrator opens, written anew: what was published, and what the sheets print.
[[nodiscard]] Result<void> writeReportFile(Vault &vault, const QList<Issue> &issues, const ReportFrame &frame);
[[nodiscard]] Result<void> writeReportFile(Session &session, const QList<Issue> &issues, const ReportFrame &frame);

/// The same where the sheets have changed since it was written; what was published stays as it is. A file that does not
/// open is left for verify to tell.
[[nodiscard]] Result<void> bringReportFileUpToDate(Session &session);

} // namespace wardmate
