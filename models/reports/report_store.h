// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/programme_settings.h"
#include "models/reports/report_values.h"

#include <QSet>

namespace wardmate {

class Database;

/// Days in the hospital's own time that are counted, all of them or only what no issue holds yet.
struct CountRequest {
    QList<Span> spans;
    bool onlyNew = false; ///< leave out referrals an issue holds already
    QStringList issuedIn; ///< instead of days: the referrals of these issues
    bool countsPeople = false; ///< different people, where names are still there
    bool crosses = false; ///< counts in how many two categories meet
    int threshold = kLeastThreshold; ///< how far people are counted
    int areasOfYear = 0; ///< units as they were joined when lists of that year were first published; else as they are
};

/// Filters of the internal figures; empty ones let everything through.
struct CountFilter {
    QString area;
    QString profession; ///< code of a ReportProfession
    QString eventGroup; ///< code of an EventGroup
    bool operator==(const CountFilter &) const = default;
};

/// True counts out of the program file. For the coordinator's own figures and for publishing; nothing of it is shown
/// to anybody else.
class ReportStore
{
public:
    explicit ReportStore(Database &database);

    /// Adds areas to the categories in the order given; "other" is always the last.
    [[nodiscard]] Result<Counts> counts(const CountRequest &request, const QStringList &areas,
        const ProgrammeSettings &settings, const CountFilter &filter = {}) const;
    /// The referrals a request would count.
    [[nodiscard]] Result<QList<qint64>> referralsOf(
        const CountRequest &request, const ProgrammeSettings &settings) const;
    /// The programme's areas now, at most nine and "other": where there are more, those with most units.
    [[nodiscard]] Result<QStringList> areas() const;
    /// From the first lists of a year on its units stay joined as they are (rule 7). In the caller's transaction; throws
    /// VaultError.
    static void keepAreas(Database &database, int year);
    /// Invalid when there is no referral.
    [[nodiscard]] Result<QDate> firstDay(const ProgrammeSettings &settings) const;

private:
    Database &m_db;
};

} // namespace wardmate
