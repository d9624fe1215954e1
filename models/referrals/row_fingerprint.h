// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/heading_map.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace wardmate {

/// What of a row of an old sheet makes it itself: all of it, except who it is and how to reach them. The order of columns
/// does not matter.
class RowFingerprint
{
public:
    explicit RowFingerprint(const HeadingMap &map);

    [[nodiscard]] QString of(const CsvRecord &record) const;

private:
    [[nodiscard]] QString sorted(const CsvRecord &record) const;

    struct Part {
        QString beginning;
        int column;
    };
    std::vector<Part> m_parts;
    bool m_repeats = false;
};

/// How often each text has been seen; told apart by two hashes, which is a tenth of what the texts themselves take.
class SeenTexts
{
public:
    [[nodiscard]] int countOf(const QString &text); ///< this time included

private:
    QHash<std::pair<size_t, size_t>, int> m_counts;
};

} // namespace wardmate
