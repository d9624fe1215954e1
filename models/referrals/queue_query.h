// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/queue_reading.h"
#include "models/referrals/queue_row.h"

#include <memory>
#include <optional>
#include <vector>

namespace wardmate {

class Database;

/// Which referrals a list shows and in which order: ids only, from covering indexes and the full-text index, so that
/// 100,000 of them take no longer than a repaint (performance.md 3 and G8 to G10). Narrowing is done by sets of ids.
class QueueQuery
{
public:
    explicit QueueQuery(Database &database);

    /// Begins to read a list; nothing of its order is read yet.
    [[nodiscard]] Result<std::unique_ptr<QueueReading>> start(const QueueFilter &filter, const QDateTime &now);
    [[nodiscard]] Result<QueueIds> ids(const QueueFilter &filter, const QDateTime &now); ///< a whole list
    [[nodiscard]] Result<QueueRow> row(ReferralId id) const;
    /// All or none of them, in their order, without those that are gone.
    [[nodiscard]] Result<std::vector<QueueRow>> rows(const std::vector<qint64> &ids) const;
    [[nodiscard]] Result<QueueCounts> counts(const QDateTime &now) const;
    /// Grows with whatever is written: rows that were read before are those of the file as long as it does not.
    [[nodiscard]] qint64 changes() const;
    /// Something was stored: nothing that was read before holds any more.
    void forget();

private:
    [[nodiscard]] QueueNarrowing narrowing(const QueueFilter &filter);
    void narrowToText(QueueNarrowing &narrowing, const QString &text);
    [[nodiscard]] UnitId unitNamed(const QString &folded);

    Database &m_db;
    std::shared_ptr<QueueBasis> m_basis; ///< kept from keystroke to keystroke
    std::optional<std::vector<std::pair<QString, UnitId>>> m_units; ///< folded names
};

/// The text as the full-text index wants it: every word the beginning of one ("riv an" -> "riv"* "an"*); empty when
/// there is no word in it.
[[nodiscard]] QString prefixMatch(const QString &text);

} // namespace wardmate
