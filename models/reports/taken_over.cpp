// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/taken_over.h"

#include "models/reports/disclosure.h"
#include "models/reports/ledger_store.h"
#include "models/reports/report_store.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kUnknownSetting = u"published_unknown_before"_s;

} // namespace

int takeOver(Database &database, const QList<Issue> &published, const QDateTime &at, PersonRole role)
{
    LedgerStore ledger(database);
    const auto known = ledger.issues();
    if (!known)
        throw VaultError(known.error());
    QList<Issue> all = *known;
    for (const Issue &issue : published) {
        if (std::ranges::none_of(*known, [&](const Issue &each) { return each.span == issue.span; }))
            all.append(issue);
    }
    if (const auto passed = checkIssues(all); !passed)
        throw VaultError(passed.error());
    for (const Issue &issue : all.mid(known->size())) {
        ledger.enter(issue, {});
        if (issue.kind == IssueKind::Lists)
            ReportStore::keepAreas(database, issue.span.last.year);
        appendAudit(database, at, role, u"taken_over"_s, u"issue"_s, 0);
    }
    return int(all.size() - known->size());
}

void markPublishedUnknown(Database &database, QDate day)
{
    const auto before = publishedUnknownBefore(database);
    database.execute(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        kUnknownSetting, before ? std::max(*before, day) : day);
}

std::optional<QDate> publishedUnknownBefore(Database &database)
{
    const auto text = database.value<QString>(u"SELECT value FROM setting WHERE key = ?"_s, kUnknownSetting);
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

bool mayBeOut(const Span &span, bool isCounted, QDate unknownBefore)
{
    return span.lastDay() < unknownBefore
        || (isCounted && periodOf(ReportPlan::Quarter, span.firstDay()).lastDay() < unknownBefore);
}

} // namespace wardmate
