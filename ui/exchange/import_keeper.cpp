// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_keeper.h"

#include "ui/base/error_text.h"

#include <utility>

namespace wardmate {

namespace {

constexpr int kSoonMs = 1'000; ///< several choices in a row are kept at once (ux.md 2, Drafts)
constexpr int kLaterMs = 10'000; ///< a full disk does not get room at once

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
        m_soon.start(kSoonMs);
}

bool ImportKeeper::keepNow()
{
    m_soon.stop();
    const QJsonObject body = m_services.drafts.keep ? m_decided() : QJsonObject();
    if (body.isEmpty() || body == m_last) {
        say({});
        return true;
    }
    const auto kept = m_services.drafts.keep(m_id, body);
    if (!kept) {
        m_soon.start(kept.error().kind == Error::Kind::Busy ? kSoonMs : kLaterMs);
        if (kept.error().kind == Error::Kind::Busy)
            return true; // other work has the file, and is done before anything is left
        say(errorText(kept.error()));
        return false;
    }
    m_id = *kept;
    m_last = body;
    say({});
    return true;
}

void ImportKeeper::say(const QString &problem)
{
    if (std::exchange(m_trouble, problem) != problem)
        emit troubleChanged(problem);
}

void ImportKeeper::forget()
{
    m_soon.stop();
    say({});
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
