// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace wardmate {

/// What no statement may do, whoever wrote it (security.md 3, Open sequence): attach another file, key or re-key, move
/// temporary data to the disk, write the file out in clear. SQLite's authorizer asks here whenever it prepares one.
class StatementRules
{
public:
    StatementRules() = default;
    StatementRules(const StatementRules &) = delete;
    StatementRules &operator=(const StatementRules &) = delete;

    /// After the pragmas of the opening have been set. Must live as long as the connection.
    void install(sqlite3 *db);

    /// Lifts the rules while it lives: for the module that writes encrypted copies, and no other.
    class Pass
    {
    public:
        explicit Pass(StatementRules &rules)
            : m_rules(rules)
        {
            ++m_rules.m_lifted;
        }
        ~Pass() { --m_rules.m_lifted; }
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;

    private:
        StatementRules &m_rules;
    };

private:
    static int decide(void *rules, int action, const char *first, const char *second, const char *, const char *);

    int m_lifted = 0;
};

} // namespace wardmate
