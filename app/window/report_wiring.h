// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "models/reports/ledger_store.h"
#include "models/reports/publisher.h"
#include "models/reports/report_store.h"
#include "ui/reports/report_services.h"

#include <optional>

class QSettings;

namespace wardmate {

/// What the reports' pane stands on. For an administrator only the ledger of the report file: nothing here can reach
/// the file with names.
class ReportParts
{
public:
    ReportParts(Session &session, Prompts &prompts, QSettings &settings);
    ReportParts(const ReportParts &) = delete;
    ReportParts &operator=(const ReportParts &) = delete;

    [[nodiscard]] ReportServices &services() { return m_services; }

private:
    LedgerStore m_ledger;
    std::optional<ReportStore> m_counts;
    std::optional<Publisher> m_publisher;
    ReportServices m_services;
};

} // namespace wardmate
