// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace wardmate {

class Database;

/// What the engine alone takes for the rows that an import has written: the reference of bench_import (G17).
///
/// It writes the same rows to an unkeyed file of the same schema, with the pragmas of an open file and the cache of an
/// import, in one transaction: every row of every table an import writes to (audit log, fingerprints and the counts of
/// the toggles among them), one after the other by one prepared INSERT a table with values bound from memory, in the
/// order of their keys; the names into the search in the order of their ids; the indexes made behind the rows, and the
/// triggers after them, as the importer does it; and the commit with its journal and its syncs.
///
/// It does not encrypt, read a list, understand or check a row, look for rows that are known, give out ids, or work out
/// fingerprints and the chain of the audit log; it looks up no references, nor does the importer with so many rows.
class PlainLoad
{
public:
    /// Takes the rows of a file into memory, of so many referrals.
    PlainLoad(Database &from, size_t referrals);
    ~PlainLoad();
    PlainLoad(const PlainLoad &) = delete;
    PlainLoad &operator=(const PlainLoad &) = delete;

    /// Writes them to a new file in an empty folder of its own; milliseconds from the beginning of the transaction to its
    /// end.
    [[nodiscard]] double write() const;

private:
    struct Rows;
    std::unique_ptr<Rows> m_rows;
};

} // namespace wardmate
