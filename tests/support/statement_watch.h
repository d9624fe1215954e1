// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QThread>

namespace wardmate {

class Database;

/// Notes every statement that a connection runs while this lives, as its text was prepared, triggers' steps left out.
class StatementWatch
{
public:
    explicit StatementWatch(Database &database);
    ~StatementWatch();
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

    [[nodiscard]] const QSet<QString> &statements() const { return m_statements; }
    /// How often one was run in the thread this was made in, and in others that had the connection meanwhile.
    [[nodiscard]] int runsHere() const { return m_runsHere; }
    [[nodiscard]] int runsElsewhere() const { return m_runsElsewhere; }
    void note(const QString &sql);

private:
    Database &m_db;
    QThread *m_here = QThread::currentThread();
    QSet<QString> m_statements;
    int m_runsHere = 0;
    int m_runsElsewhere = 0;
};

/// The steps of a statement's plan that read a whole table, sort in a temporary b-tree or make an index on the fly; a
/// covering index that is read from end to end is no table. Empty when there is nothing to say.
[[nodiscard]] QStringList planFaults(Database &database, const QString &sql);

} // namespace wardmate
