// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/vault/bulk_insert.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace wardmate {

class Database;

/// A random secret that lives in the file and nowhere else, made on first use: keys of fingerprints, chains and lots.
[[nodiscard]] QByteArray fileSecret(Database &database, const QString &name);

/// Keyed BLAKE2b-256 of a text under one of the file's secrets; says nothing to whoever lacks the file.
[[nodiscard]] QByteArray fingerprint(Database &database, const QString &secretName, const QString &text);

/// The same for many texts: the secret is read once.
[[nodiscard]] QByteArray fingerprint(const QByteArray &secret, const QString &text);

/// Notes who (role) did what kind of thing to which row. Codes only. Runs in the caller's transaction; each row's chain
/// value covers the row and the chain before it, so that a row taken out or changed is noticed (security.md, audit), and
/// where the log ends is kept beside it, so that rows cut off are, too.
void appendAudit(Database &database, const QDateTime &at, PersonRole role, const QString &act, const QString &record,
    qint64 recordId);

/// The same for many rows of one transaction, in which nothing else is noted: secret and chain are read once.
class AuditWriter
{
public:
    AuditWriter(Database &database, const QDateTime &at, PersonRole role, size_t rowsTogether = 1);
    void append(const QString &act, const QString &record, qint64 recordId);
    void finish(); ///< after the last row, in the same transaction: the log must not seem cut off

    /// Instead of append(), in whatever thread: the row only continues the chain, and is written when its turn comes.
    void appendTo(BulkRows &rows, const QString &act, const QString &record, qint64 recordId);
    void write(BulkRows &rows) { m_insert.write(rows); }

private:
    void continueChain(const QString &act, const QString &record, qint64 recordId);

    Database &m_db;
    QString m_at; ///< as stored
    QString m_role;
    QByteArray m_secret;
    QByteArray m_before; ///< of the last row before these
    QByteArray m_chain; ///< of the last row
    BulkInsert m_insert;
};

/// The schema's step that keeps where the log ends, and what a file from before begins it with; for models/vault.
inline constexpr int kAuditEndSchema = 160;
void beginAuditEnd(Database &database);

/// The id of the first row whose chain value does not fit, or of the first one that is missing at the end; 0 when all do.
[[nodiscard]] qint64 firstBrokenAuditRow(Database &database);

} // namespace wardmate
