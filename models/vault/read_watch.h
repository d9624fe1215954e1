// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;
struct sqlite3_stmt;

namespace wardmate {

/// Tells whether every page of a read could be read. SQLCipher gives out a page that fails its check as zeros, and every
/// page after it fails; but the last one of a statement goes unnoticed where only content stands in it: a long text would
/// be blank, a list of matches too short.
class ReadWatch
{
public:
    explicit ReadWatch(sqlite3 *engine);
    ~ReadWatch();
    ReadWatch(const ReadWatch &) = delete;
    ReadWatch &operator=(const ReadWatch &) = delete;

    /// Holds a read open, so that the failure of a page outlives the statement that met it. Reads may be nested.
    class Hold
    {
    public:
        explicit Hold(ReadWatch &watch);
        ~Hold();
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        ReadWatch &m_watch;
    };

    /// Whether a page failed since the hold began: an SQLite code.
    [[nodiscard]] int look();

private:
    sqlite3_stmt *m_held = nullptr;
    sqlite3_stmt *m_look = nullptr;
    int m_depth = 0;
};

} // namespace wardmate
