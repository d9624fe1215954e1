// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/row_fingerprint.h"

#include "models/base/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

RowFingerprint::RowFingerprint(const HeadingMap &map)
{
    static const QSet<QString> identity{
        u"name"_s, u"first_name"_s, u"last_name"_s, u"second_last_name"_s, u"phone"_s, u"email"_s, u"best_time"_s};
    for (const MappedColumn &column : map.columns) {
        if (column.fate == ColumnFate::Mapped && !identity.contains(column.field))
            m_parts.push_back({column.field + u'=', column.index});
    }
    m_parts.push_back({u"history"_s, -1});
    // No field begins like another with its sign, so that the whole parts have the order of their beginnings.
    std::ranges::sort(m_parts, {}, &Part::beginning);
    m_repeats = std::ranges::adjacent_find(m_parts, {}, &Part::beginning) != m_parts.end();
}

QString RowFingerprint::of(const CsvRecord &record) const
{
    if (m_repeats) // of two columns for one thing neither is the first
        return sorted(record);
    constexpr qsizetype kRoomForCount = 8; // what is alike is counted behind it
    TextBuffer text;
    for (const Part &part : m_parts) {
        if (!text.isEmpty())
            text.append(u'|');
        text.append(part.beginning.constData(), part.beginning.size());
        if (part.column >= 0)
            appendFolded(text, record.cells.at(part.column));
    }
    QString whole;
    whole.reserve(text.size() + kRoomForCount);
    return whole.append(text.constData(), text.size());
}

QString RowFingerprint::sorted(const CsvRecord &record) const
{
    QStringList parts;
    for (const Part &part : m_parts)
        parts.append(part.column < 0 ? part.beginning : part.beginning + folded(record.cells.at(part.column)));
    parts.sort();
    return parts.join(u'|');
}

int SeenTexts::countOf(const QString &text)
{
    constexpr size_t kOne = 0x9E3779B9;
    constexpr size_t kOther = 0x85EBCA6B;
    return ++m_counts[{qHash(text, kOne), qHash(text, kOther)}];
}

} // namespace wardmate
