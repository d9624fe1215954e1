// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace wardmate {

/// What a text means, worked out once: the same few words stand in every row of a list, and finding out what they mean
/// costs more than all the rest of the row (performance.md, G17).
template<typename T>
class Memo
{
public:
    template<typename Reading>
    [[nodiscard]] T of(const QString &text, const Reading &reading)
    {
        const auto known = m_known.constFind(text);
        return known == m_known.cend() ? *m_known.insert(text, reading(text)) : *known;
    }

private:
    QHash<QString, T> m_known;
};

} // namespace wardmate
