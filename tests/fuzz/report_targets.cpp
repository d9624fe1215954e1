// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/ledger_store.h"
#include "models/reports/report_export.h"
#include "models/vault/migrator.h"
#include "tests/fuzz/mangled.h"
#include "tests/fuzz/targets.h"
#include "tests/support/cheap_keys.h"

using namespace Qt::StringLiterals;

namespace wardmate::fuzz {

namespace {

QByteArray publishedContent()
{
    Issue issue;
    issue.span = *Span::parse(u"2026Q2"_s);
    issue.issuedAt = QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC);
    issue.total = 60;
    issue.tables = {{ReportList::EventGroup, 60, {{u"harm"_s, 40}, {u"death"_s, std::nullopt}, {u"other"_s, {}}}},
        {ReportList::Outcome, 60, {{u"supported"_s, 60}}}};
    Issue joined = issue;
    joined.span = *Span::parse(u"2026Q3-2026Q4"_s);
    return plainContent([&](Database &database) {
        database.executeScript(u"PRAGMA application_id = %1; PRAGMA user_version = 1"_s.arg(kApplicationId));
        fillReportFile(database, {issue, joined}, {u"Sankt Brendanus"_s, u"letter"_s});
    });
}

} // namespace

void reports(const QByteArray &bytes)
{
    static const QByteArray content = publishedContent();
    (void)kindOf([&] {
        const auto database = openContent(mangled(content, bytes));
        const LedgerStore store(*database);
        const auto issues = store.issues();
        const auto frame = store.frame();
        if (!issues || !frame)
            return;
        for (const Issue &issue : *issues) {
            const ReportContent document{issue, *issues, *frame};
            (void)reportHtml(document);
            (void)reportNotes(document);
            (void)reportFileName(issue, ReportFormat::Pdf);
            (void)issueFor(*issues, issue.span.first);
        }
    });
}

} // namespace wardmate::fuzz
