// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_panes.h"

#include "ui/reports/reports_pane.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

PaneSpec reportsPane(ReportServices &services)
{
    return {.id = u"reports"_s,
        .title = QCoreApplication::translate("wardmate::ReportsPane", "Repor&ts"),
        .menu = QCoreApplication::translate("wardmate::ReportsPane", "&Report"),
        .group = u"team"_s,
        .icon = u"reports"_s,
        .make = [&services](QWidget *parent) { return new ReportsPane(services, parent); },
        .count = {}};
}

} // namespace wardmate
