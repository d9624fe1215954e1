// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/draft_store.h"

#include "models/base/clock.h"
#include "models/vault/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

Draft draftFrom(const Row &row)
{
    return {row.get<DraftId>(0), row.get<QString>(1), row.get<QDateTime>(2),
        QJsonDocument::fromJson(row.get<QString>(3).toUtf8()).object()};
}

} // namespace

DraftStore::DraftStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_db(database)
    , m_clock(clock)
{
}

Result<DraftId> DraftStore::keep(DraftId id, const QString &kind, const QJsonObject &body)
{
    const QString text = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    const auto kept = attempt([&] {
        return m_db.transaction([&] {
            const QDateTime now = m_clock.nowUtc();
            if (id.isValid()
                && m_db.change(u"UPDATE draft SET updated_at = ?, body = ? WHERE id = ?"_s, now, text, id) > 0)
                return id;
            return DraftId{
                m_db.insert(u"INSERT INTO draft (kind, updated_at, body) VALUES (?, ?, ?)"_s, kind, now, text)};
        });
    });
    if (kept)
        emit changed();
    return kept;
}

Result<Draft> DraftStore::find(DraftId id) const
{
    return attempt([&]() -> Result<Draft> {
        auto found = m_db.select(draftFrom, u"SELECT id, kind, updated_at, body FROM draft WHERE id = ?"_s, id);
        if (found.empty())
            return failure(Error::Kind::NotFound, u"no draft with that id"_s, u"unknown_draft"_s);
        return found.front();
    });
}

Result<QList<Draft>> DraftStore::all(const QString &kind) const
{
    return attempt([&] {
        QList<Draft> drafts;
        m_db.visit([&](const Row &row) { drafts.append(draftFrom(row)); },
            u"SELECT id, kind, updated_at, body FROM draft WHERE kind = ? ORDER BY updated_at DESC"_s, kind);
        return drafts;
    });
}

Result<void> DraftStore::remove(DraftId id)
{
    const auto done
        = attempt([&] { m_db.transaction([&] { m_db.execute(u"DELETE FROM draft WHERE id = ?"_s, id); }); });
    if (done)
        emit changed();
    return done;
}

} // namespace wardmate
