// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

class QDeadlineTimer;

namespace wardmate {

class Database;

/// What a list is narrowed to beside its view: sets of ids, and beginnings of words in names. One letter fits a hundred
/// thousand names; they are read in slices, and which of some candidates fit can be told without the others.
class QueueNarrowing
{
public:
    /// Only these, in the order of ids.
    void toSet(std::vector<qint64> ids);
    /// Only those whose names the full-text index finds (prefixMatch), and the others, in the order of ids.
    void toNames(const QString &match, std::vector<qint64> others = {});

    [[nodiscard]] bool isNone() const { return m_sets.empty() && m_names.empty(); }
    /// Which of them fit, in their order; nothing where it takes too long to tell. Throws VaultError.
    [[nodiscard]] std::optional<std::vector<qint64>> among(
        Database &database, const std::vector<qint64> &candidates) const;
    /// Reads on; true when it knows all that fit. Throws VaultError: then it can be tried again.
    [[nodiscard]] bool read(Database &database, const QDeadlineTimer &until);
    /// All that fit, in the order of ids, once they are known; can be had once.
    [[nodiscard]] std::vector<qint64> takeMembers();

private:
    struct Names {
        QString match;
        std::vector<qint64> others;
        std::vector<qint64> found; ///< so far
        bool isRead = false;
    };

    std::vector<std::vector<qint64>> m_sets;
    std::vector<Names> m_names;
};

} // namespace wardmate
