// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/heading_map.h"

#include <optional>

namespace wardmate {

struct WeighedWords {
    QString text; ///< folded, with the words that say little
    QStringList words;
    double weight = 0; ///< of all of them; those that say little weigh little
};

/// A heading, cut into words once for all fields.
struct HeadingWords {
    explicit HeadingWords(const QString &heading);
    WeighedWords all;
    std::optional<WeighedWords> bare; ///< without what stands in brackets, where that is something else
};

/// The wordings of a field, cut into words once for all headings.
class FieldWordings
{
public:
    explicit FieldWordings(const FieldSpec &field);
    /// How well a heading names the field, 0 to 1: all words in common is 1.
    [[nodiscard]] double score(const HeadingWords &heading) const;

private:
    QList<WeighedWords> m_wordings;
};

/// Share of the values that look like the shape.
[[nodiscard]] double shapeShare(const QStringList &values, ValueShape shape);

/// What the values add to or take from a heading that fits half: +0.15 where they fit, -0.3 where they do not.
[[nodiscard]] double shapeEvidence(const QStringList &values, ValueShape shape);

/// A heading that a field must fit without doubt: how grave an event was is no level of a person, and "F/U date" no date
/// on which something happened.
[[nodiscard]] bool isOfAnotherKind(const QString &heading);

/// A heading about the person who was treated: MRN, date of birth, patient name.
[[nodiscard]] bool isIdentifyingHeading(const QString &heading);

} // namespace wardmate
