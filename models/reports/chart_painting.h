// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/bar_chart.h"

namespace wardmate {

/// Slanted lines within a frame, told from a filled bar on grey paper, too.
void hatchChartBar(QPainter &painter, const QRectF &bar, const QColor &ink, double distance);
/// "Supported: 96 (77 %)".
[[nodiscard]] QString chartEntry(const ChartBar &bar, int total);

} // namespace wardmate
