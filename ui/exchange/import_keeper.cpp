// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_keeper.h"

namespace wardmate {

namespace {

constexpr int kSoonMs = 1'000; ///< several choices in a row are kept at once (ux.md 2, Drafts)

} // namespace

ImportKeeper::ImportKeeper(ImportServices &services, std::function<QJsonObject()> decided, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_decided(std::move(decided))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ImportKeeper::keepNow);
}

void ImportKeeper::keepSoon()
{
    if (m_services.drafts.keep && !m_soon.isActive())
        m_soon.start();
}

void ImportKeeper::keepNow()
{
    m_soon.stop();
    const QJsonObject body = m_services.drafts.keep ? m_decided() : QJsonObject();
    if (body.isEmpty() || body == m_last)
        return;
    const DraftId kept = m_services.drafts.keep(m_id, body);
    if (!kept.isValid())
        return m_soon.start(); // other work has the file
    m_id = kept;
    m_last = body;
}

void ImportKeeper::forget()
{
    m_soon.stop();
    if (m_id.isValid())
        m_services.drafts.remove(m_id);
    m_id = {};
    m_last = {};
}

std::optional<KeptImport> ImportKeeper::find(DraftId id) const
{
    return m_services.drafts.find ? m_services.drafts.find(id) : std::nullopt;
}

void ImportKeeper::goOnWith(const KeptImport &kept)
{
    m_id = kept.id;
    m_last = kept.body;
}

} // namespace wardmate
