// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/report_file.h"

#include "app/session/session.h"
#include "models/reports/ledger_store.h"
#include "models/sheets/sheet_copy.h"

namespace wardmate {

Result<void> writeReportFile(Vault &vault, const QList<Issue> &issues, const ReportFrame &frame)
{
    return vault.writeReports([&](Database &reports) {
        fillReportFile(reports, issues, frame);
        reports.transaction([&] { copySheetContents(vault.database(), reports); });
    });
}

Result<void> writeReportFile(Session &session, const QList<Issue> &issues, const ReportFrame &frame)
{
    if (session.isSample()) // it has no report file; what it publishes is gone with it
        return {};
    return writeReportFile(*session.vault(), issues, frame);
}

Result<void> bringReportFileUpToDate(Session &session)
{
    if (session.isSample() || session.role() == PersonRole::Administrator || session.database().isReadOnly())
        return {};
    const auto isCurrent = attempt([&] {
        VaultKeys &keys = session.vault()->keys();
        const auto reports = openDataFile(keys.reportsPath(), keys.person().keys.reports, true);
        return sheetContentsDigest(*reports) == sheetContentsDigest(session.database());
    });
    if (!isCurrent)
        return tl::unexpected<Error>(isCurrent.error());
    if (*isCurrent)
        return {};
    const auto issues = LedgerStore(session.database()).issues();
    if (!issues)
        return tl::unexpected<Error>(issues.error());
    const ProgrammeSettings &settings = session.settings().settings();
    return writeReportFile(session, *issues, {settings.hospital, settings.paper});
}

} // namespace wardmate
