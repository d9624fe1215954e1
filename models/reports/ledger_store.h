// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/report_values.h"

namespace wardmate {

class Database;

/// The publication ledger: every issue as it was published. Reads the program file and the report file alike.
class LedgerStore
{
public:
    explicit LedgerStore(Database &database);

    /// In the order of publishing; empty where nothing was published yet.
    [[nodiscard]] Result<QList<Issue>> issues() const;
    [[nodiscard]] Result<ReportFrame> frame() const;
    /// For publishing, in the caller's transaction: the figures and whom they count. Throws VaultError.
    void enter(const Issue &issue, const QList<qint64> &referrals);

    /// Whom an issue is known to count: all, but for one that was taken over from a replaced file. Throws VaultError.
    [[nodiscard]] int memberCount(const Issue &issue) const;
    void addMembers(const Issue &issue, const QList<qint64> &referrals); ///< as enter()

private:
    Database &m_db;
};

/// Fills an empty report file with issued tables and nothing else: no id, no name, no hidden number. Throws VaultError.
void fillReportFile(Database &reports, const QList<Issue> &issues, const ReportFrame &frame);

/// The issue in which a period was reported: its own, or the joined one it went into.
[[nodiscard]] Result<Issue> issueFor(const QList<Issue> &issues, const Period &period);

} // namespace wardmate
