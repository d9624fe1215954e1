// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_listing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace wardmate::cli {

[[nodiscard]] QStringList referralColumns();
[[nodiscard]] QJsonObject referralJson(const ReferralLine &line, const QDateTime &now);

[[nodiscard]] QStringList eventColumns(); ///< with "referrals", how many came of it
[[nodiscard]] QJsonObject eventJson(const Event &event);

[[nodiscard]] QJsonArray laterDatesJson(const QList<LaterDate> &dates);

} // namespace wardmate::cli
