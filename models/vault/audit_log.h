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
/// value covers the row and the chain before it, so that a row taken out or changed is noticed (security.md, audit).
void appendAudit(Database &database, const QDateTime &at, PersonRole role, const QString &act, const QString &record,
    qint64 recordId);

/// The same for many rows of one transaction, in which nothing else is noted: secret and chain are read once.
class AuditWriter
{
public:
    AuditWriter(Database &database, const QDateTime &at, PersonRole role, size_t rowsTogether = 1);
    void append(const QString &act, const QString &record, qint64 recordId);
    void finish() { m_insert.finish(); } ///< where rows go in together

    /// Instead of append(), in whatever thread: the row only continues the chain, and is written when its turn comes.
    void appendTo(BulkRows &rows, const QString &act, const QString &record, qint64 recordId);
    void write(BulkRows &rows) { m_insert.write(rows); }

private:
    void continueChain(const QString &act, const QString &record, qint64 recordId);

    QString m_at; ///< as stored
    QString m_role;
    QByteArray m_secret;
    QByteArray m_chain; ///< of the last row
    BulkInsert m_insert;
};

/// The id of the first row whose chain value does not fit, 0 when all do.
[[nodiscard]] qint64 firstBrokenAuditRow(Database &database);

} // namespace wardmate
