// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/read_watch.h"

#include <sqlite3.h>

namespace wardmate {

namespace {

// The comment goes with it to whoever traces statements: it is nobody's question to the file.
constexpr auto kAnyRow = "-- was every page read?\nSELECT rootpage FROM sqlite_schema WHERE rowid > 0";

sqlite3_stmt *anyRow(sqlite3 *engine)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(engine, kAnyRow, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement; // none: then whatever is read fails, too
}

} // namespace

ReadWatch::ReadWatch(sqlite3 *engine)
    : m_held(anyRow(engine))
    , m_look(anyRow(engine))
{
}

ReadWatch::~ReadWatch()
{
    sqlite3_finalize(m_held);
    sqlite3_finalize(m_look);
}

ReadWatch::Hold::Hold(ReadWatch &watch)
    : m_watch(watch)
{
    if (m_watch.m_depth++ == 0)
        (void)sqlite3_step(m_watch.m_held); // what fails here, the statement that follows tells
}

ReadWatch::Hold::~Hold()
{
    if (--m_watch.m_depth == 0)
        sqlite3_reset(m_watch.m_held);
}

int ReadWatch::look()
{
    const int code = sqlite3_step(m_look);
    sqlite3_reset(m_look);
    if (code == SQLITE_ROW || code == SQLITE_DONE) // a file without a table yet
        return SQLITE_OK;
    return (code & 0xff) == SQLITE_ERROR ? SQLITE_CORRUPT : code; // so the pager says when a page has failed
}

} // namespace wardmate
