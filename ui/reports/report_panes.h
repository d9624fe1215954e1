// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/reports/report_services.h"

namespace wardmate {

/// The place "reports": preview, publish, save; for coordinators and directors their own figures, too.
/// openItem("2026Q3") shows that period.
[[nodiscard]] PaneSpec reportsPane(ReportServices &services);

} // namespace wardmate
