// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/ledger_store.h"

#include "models/vault/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kTotalList = u"total"_s;
const auto kAll = u"all"_s;

bool hasTable(Database &database, const QString &name)
{
    return database.value<int>(u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"_s, name).has_value();
}

Issue issueFrom(const Row &row)
{
    const auto span = Span::parse(row.get<QString>(0));
    if (!span)
        throw VaultError(Error::Kind::Damaged, u"unknown period in the ledger"_s);
    Issue issue;
    issue.span = *span;
    issue.kind = row.get<IssueKind>(1);
    issue.threshold = row.get<int>(2);
    issue.issuedAt = row.get<QDateTime>(3);
    issue.role = row.get<PersonRole>(4);
    return issue;
}

void readCells(Database &database, Issue &issue)
{
    database.visit(
        [&](const Row &row) {
            const QString list = row.get<QString>(0);
            const auto shown = row.get<std::optional<int>>(2);
            if (list == kTotalList) {
                issue.total = shown.value_or(0);
                return;
            }
            const auto known = fromCode<ReportList>(list);
            if (!known)
                throw VaultError(Error::Kind::Damaged, u"unknown list in the ledger"_s);
            if (issue.tables.isEmpty() || issue.tables.constLast().list != *known)
                issue.tables.append({*known, issue.total, {}});
            issue.tables.last().cells.append({row.get<QString>(1), shown});
        },
        u"SELECT list, category, shown FROM ledger WHERE period = ? ORDER BY id"_s, issue.span.text());
}

void readOwnNumbers(Database &database, Issue &issue)
{
    database.visit(
        [&](const Row &row) {
            if (const auto known = fromCode<ProgrammeNumber>(row.get<QString>(0))) // a newer program may know others
                issue.own.append({*known, row.get<int>(1)});
        },
        u"SELECT number, value FROM issue_number WHERE period = ?"_s, issue.span.text());
    std::ranges::sort(issue.own, {}, &OwnNumber::number);
}

void insertFigure(Database &database, const Issue &issue, const QString &list, const QString &category,
    const std::optional<int> &shown)
{
    database.execute(u"INSERT INTO ledger (period, list, category, shown, threshold, issued_at, role) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        issue.span.text(), list, category, shown, issue.threshold, issue.issuedAt, issue.role);
}

void insertIssue(Database &database, const Issue &issue)
{
    database.execute(u"INSERT INTO issue (period, first_day, last_day, kind, threshold, issued_at, role) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        issue.span.text(), issue.span.firstDay(), issue.span.lastDay(), issue.kind, issue.threshold, issue.issuedAt,
        issue.role);
    insertFigure(database, issue, kTotalList, kAll, issue.total);
    for (const ReportTable &table : issue.tables) {
        for (const ReportCell &cell : table.cells)
            insertFigure(database, issue, codeOf(table.list), cell.category, cell.shown);
    }
    for (const OwnNumber &own : issue.own)
        database.execute(u"INSERT INTO issue_number (period, number, value) VALUES (?, ?, ?)"_s, issue.span.text(),
            own.number, own.value);
}

/// The same table as in the program file, so that both are read by the same statements.
const auto kReportSchema = u"CREATE TABLE issue (period TEXT NOT NULL PRIMARY KEY, first_day TEXT NOT NULL, "
                           "last_day TEXT NOT NULL, kind TEXT NOT NULL, threshold INTEGER NOT NULL, "
                           "issued_at TEXT NOT NULL, role TEXT NOT NULL) STRICT, WITHOUT ROWID; "
                           "CREATE TABLE ledger (id INTEGER PRIMARY KEY, period TEXT NOT NULL, list TEXT NOT NULL, "
                           "category TEXT NOT NULL, shown INTEGER, threshold INTEGER NOT NULL, "
                           "issued_at TEXT NOT NULL, role TEXT NOT NULL, UNIQUE (period, list, category)) STRICT; "
                           "CREATE TABLE issue_number (period TEXT NOT NULL, number TEXT NOT NULL, "
                           "value INTEGER NOT NULL, PRIMARY KEY (period, number)) STRICT, WITHOUT ROWID; "
                           "CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) "
                           "STRICT, WITHOUT ROWID;"_s;

} // namespace

LedgerStore::LedgerStore(Database &database)
    : m_db(database)
{
}

Result<QList<Issue>> LedgerStore::issues() const
{
    return attempt([&] {
        QList<Issue> issues;
        if (!hasTable(m_db, u"issue"_s))
            return issues;
        m_db.visit([&](const Row &row) { issues.append(issueFrom(row)); },
            u"SELECT period, kind, threshold, issued_at, role FROM issue "
            "ORDER BY (SELECT min(id) FROM ledger l WHERE l.period = issue.period)"_s);
        const bool hasOwnNumbers = hasTable(m_db, u"issue_number"_s);
        for (Issue &issue : issues) {
            readCells(m_db, issue);
            if (hasOwnNumbers)
                readOwnNumbers(m_db, issue);
        }
        return issues;
    });
}

Result<ReportFrame> LedgerStore::frame() const
{
    return attempt([&] {
        ReportFrame frame;
        if (!hasTable(m_db, u"setting"_s))
            return frame;
        m_db.visit(
            [&](const Row &row) {
                (row.get<QString>(0) == u"paper"_s ? frame.paper : frame.hospital) = row.get<QString>(1);
            },
            u"SELECT key, value FROM setting WHERE key IN ('hospital', 'paper')"_s);
        return frame;
    });
}

void LedgerStore::enter(const Issue &issue, const QList<qint64> &referrals)
{
    insertIssue(m_db, issue);
    addMembers(issue, referrals);
}

int LedgerStore::memberCount(const Issue &issue) const
{
    return m_db.value<int>(u"SELECT count(*) FROM issue_member WHERE period = ?"_s, issue.span.text()).value_or(0);
}

void LedgerStore::addMembers(const Issue &issue, const QList<qint64> &referrals)
{
    for (const qint64 referral : referrals)
        m_db.execute(u"INSERT INTO issue_member (referral_id, period) VALUES (?, ?)"_s, referral, issue.span.text());
}

void fillReportFile(Database &reports, const QList<Issue> &issues, const ReportFrame &frame)
{
    reports.executeScript(kReportSchema);
    reports.transaction([&] {
        reports.execute(
            u"INSERT INTO setting (key, value) VALUES ('hospital', ?), ('paper', ?)"_s, frame.hospital, frame.paper);
        for (const Issue &issue : issues)
            insertIssue(reports, issue);
    });
}

Result<Issue> issueFor(const QList<Issue> &issues, const Period &period)
{
    const Issue *best = nullptr;
    for (const Issue &issue : issues) {
        const bool isOwn = issue.span == Span::of(period);
        const bool isOfParts = issue.span.first.months < period.months; // a year of quarters
        const bool isOfThisKind = issue.kind == IssueKind::Lists || (issue.kind == IssueKind::Sum) == isOfParts;
        const bool wentInto = issue.span.isJoined() && issue.span.covers(period) && isOfThisKind;
        if (isOwn)
            return issue;
        if (wentInto
            && (best == nullptr
                || issue.span.firstDay().daysTo(issue.span.lastDay())
                    < best->span.firstDay().daysTo(best->span.lastDay())))
            best = &issue;
    }
    if (best != nullptr)
        return *best;
    // a programme's first year begins with its first quarter, so its sum covers less than was asked for
    for (const Issue &issue : issues) {
        const bool isFirstYear = issue.kind == IssueKind::Sum && issue.span.firstDay() > period.firstDay()
            && issue.span.lastDay() == period.lastDay();
        if (isFirstYear)
            return issue;
    }
    return failure(Error::Kind::Refused,
        u"%1 has not been published. A coordinator or director publishes it with: publish %1"_s.arg(period.text()),
        u"not_published"_s);
}

} // namespace wardmate
