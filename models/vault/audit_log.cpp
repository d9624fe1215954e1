// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/audit_log.h"

#include "models/vault/database.h"
#include "models/vault/migrator.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kSecretBytes = 32;
constexpr qsizetype kUsualLength = 160; ///< of what a chain value covers
const auto kChainSecret = u"audit_chain"_s;
const auto kInsert = u"INSERT INTO audit (at, role, act, record, record_id, chain) VALUES (?, ?, ?, ?, ?, ?)"_s;

QByteArray keyedHash(const QByteArray &key, const QByteArray &text)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()),
        reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    return hash;
}

/// Codes, times and numbers have letters of one byte each, which need no conversion.
void appendUtf8(QByteArray &text, QStringView field)
{
    if (std::any_of(field.cbegin(), field.cend(), [](QChar c) { return c.unicode() >= 0x80; })) {
        text += field.toUtf8();
        return;
    }
    for (const QChar c : field)
        text += char(c.unicode());
}

QByteArray chainValue(const QByteArray &key, const QByteArray &before, std::initializer_list<QStringView> fields)
{
    QByteArray text = before;
    text.reserve(kUsualLength);
    bool isFirst = true;
    for (const QStringView field : fields) {
        if (!std::exchange(isFirst, false))
            text += '\x1f';
        appendUtf8(text, field);
    }
    return keyedHash(key, text);
}

/// Of the line after the last, as it were: it fits no log that ends elsewhere.
QByteArray endValue(const QByteArray &key, const QByteArray &last)
{
    return chainValue(key, last, {u"end"_s});
}

/// A log that was cut off stays so, whatever is noted after it: its end only moves on from where it should be.
void moveEnd(Database &database, const QByteArray &key, const QByteArray &from, const QByteArray &to)
{
    database.execute(
        u"UPDATE audit_end SET chain = ? WHERE id = 1 AND chain = ?"_s, endValue(key, to), endValue(key, from));
}

QByteArray lastChainValue(Database &database)
{
    return database.value<QByteArray>(u"SELECT chain FROM audit WHERE id = (SELECT max(id) FROM audit)"_s)
        .value_or(QByteArray());
}

} // namespace

QByteArray fileSecret(Database &database, const QString &name)
{
    if (const auto known = database.value<QByteArray>(u"SELECT bytes FROM secret WHERE name = ?"_s, name))
        return *known;
    QByteArray bytes(kSecretBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    database.execute(u"INSERT INTO secret (name, bytes) VALUES (?, ?)"_s, name, bytes);
    return bytes;
}

QByteArray fingerprint(Database &database, const QString &secretName, const QString &text)
{
    return fingerprint(fileSecret(database, secretName), text);
}

QByteArray fingerprint(const QByteArray &secret, const QString &text)
{
    return keyedHash(secret, text.toUtf8());
}

AuditWriter::AuditWriter(Database &database, const QDateTime &at, PersonRole role, size_t rowsTogether)
    : m_db(database)
    , m_at(toStored(at))
    , m_role(codeOf(role))
    , m_secret(fileSecret(database, kChainSecret))
    , m_before(lastChainValue(database))
    , m_chain(m_before)
    , m_insert(database, kInsert, rowsTogether)
{
}

void AuditWriter::append(const QString &act, const QString &record, qint64 recordId)
{
    continueChain(act, record, recordId);
    m_insert.add(m_at, m_role, act, record, recordId, m_chain);
}

void AuditWriter::finish()
{
    m_insert.finish();
    moveEnd(m_db, m_secret, std::exchange(m_before, m_chain), m_chain);
}

void AuditWriter::appendTo(BulkRows &rows, const QString &act, const QString &record, qint64 recordId)
{
    continueChain(act, record, recordId);
    rows.add(m_at, m_role, act, record, recordId, m_chain);
}

void AuditWriter::continueChain(const QString &act, const QString &record, qint64 recordId)
{
    m_chain = chainValue(m_secret, m_chain, {m_at, m_role, act, record, QString::number(recordId)});
}

void appendAudit(Database &database, const QDateTime &at, PersonRole role, const QString &act, const QString &record,
    qint64 recordId)
{
    const QByteArray key = fileSecret(database, kChainSecret);
    const QByteArray before = lastChainValue(database);
    const QByteArray chain
        = chainValue(key, before, {toStored(at), codeOf(role), act, record, QString::number(recordId)});
    database.execute(kInsert, at, role, act, record, recordId, chain);
    moveEnd(database, key, before, chain);
}

void beginAuditEnd(Database &database)
{
    database.execute(u"INSERT INTO audit_end (id, chain) VALUES (1, ?)"_s,
        endValue(fileSecret(database, kChainSecret), lastChainValue(database)));
}

qint64 firstBrokenAuditRow(Database &database)
{
    const QByteArray key = fileSecret(database, kChainSecret);
    QByteArray before;
    qint64 broken = 0;
    qint64 last = 0;
    database.visit(
        [&](const Row &row) {
            const QByteArray expected = chainValue(key, before,
                {row.get<QString>(1), row.get<QString>(2), row.get<QString>(3), row.get<QString>(4),
                    QString::number(row.get<qint64>(5))});
            before = row.get<QByteArray>(6);
            last = row.get<qint64>(0);
            if (broken == 0 && before != expected)
                broken = last;
        },
        u"SELECT id, at, role, act, record, coalesce(record_id, 0), chain FROM audit ORDER BY id"_s);
    if (broken != 0 || schemaVersion(database) < kAuditEndSchema) // a copy from before knows no end
        return broken;
    const auto end = database.value<QByteArray>(u"SELECT chain FROM audit_end WHERE id = 1"_s);
    return end == endValue(key, before) ? 0 : last + 1;
}

} // namespace wardmate
