// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace wardmate {

class Database;

/// Twenty years of referrals of a large hospital, one in fifty of them open; the same rows on every call.
void fillWithReferrals(Database &database, int referrals);

/// A file with so many, opened as it is found the next morning. It is made where the folder does not have it yet; a
/// folder that is kept spares making it again. The name tells number and schema.
[[nodiscard]] std::unique_ptr<Database> fileWithReferrals(const QString &folder, int referrals);

} // namespace wardmate
