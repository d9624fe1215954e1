// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statement_watch.h"

#include "models/vault/database.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

int noteStatement(unsigned, void *watch, void *, void *text)
{
    const QString sql = QString::fromUtf8(static_cast<const char *>(text));
    if (!sql.startsWith(u"--"_s)) // that is a trigger at work
        static_cast<StatementWatch *>(watch)->note(sql);
    return 0;
}

bool isFault(const QString &step)
{
    if (step.contains(u"TEMP B-TREE"_s) || step.contains(u"AUTOMATIC"_s))
        return true;
    return step.startsWith(u"SCAN "_s) && !step.contains(u"COVERING INDEX"_s) && !step.contains(u"VIRTUAL TABLE"_s)
        && step != u"SCAN CONSTANT ROW"_s;
}

} // namespace

StatementWatch::StatementWatch(Database &database)
    : m_db(database)
{
    sqlite3_trace_v2(m_db.handle(), SQLITE_TRACE_STMT, noteStatement, this);
}

StatementWatch::~StatementWatch()
{
    sqlite3_trace_v2(m_db.handle(), 0, nullptr, nullptr);
}

void StatementWatch::note(const QString &sql)
{
    m_statements.insert(sql);
    ++(QThread::currentThread() == m_here ? m_runsHere : m_runsElsewhere);
}

QStringList planFaults(Database &database, const QString &sql)
{
    const QByteArray text = (u"EXPLAIN QUERY PLAN "_s + sql).toUtf8();
    sqlite3_stmt *plan = nullptr;
    if (sqlite3_prepare_v2(database.handle(), text.constData(), int(text.size()), &plan, nullptr) != SQLITE_OK)
        return {u"no plan for it"_s};
    QStringList faults;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const QString step = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
        if (isFault(step))
            faults.append(step);
    }
    sqlite3_finalize(plan);
    return faults;
}

} // namespace wardmate
