// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

#include <QList>
#include <QString>

/// \file
/// The one-line check (domain.md, rule 1; field-facts.md 7.3): an event's one line must identify nobody.

namespace wardmate {

/// What a place in the line may tell about a person. After the HIPAA Safe Harbor list.
enum class LineFindingKind {
    PersonName,
    Initials,
    RecordNumber,
    DateOfBirth,
    Date,
    AgeOver89,
    Phone,
    RoomOrBed,
    Email,
    Address,
    Identifier
};
template<>
[[nodiscard]] std::span<const Word<LineFindingKind>> wordsOf<LineFindingKind>();

/// One place of a line, in UTF-16 units of the line as given.
struct LineFinding {
    LineFindingKind kind = LineFindingKind::PersonName;
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const LineFinding &) const = default;
};

/// What in the line may identify a patient or a colleague, in reading order and without overlaps. English and Spanish
/// at once. Pure and quick enough for every keystroke. It warns; it cannot prove that a line is free of identification.
[[nodiscard]] QList<LineFinding> checkLine(const QString &line);

/// The line with what was found taken out and the spaces around it tidied.
[[nodiscard]] QString withoutFindings(const QString &line, const QList<LineFinding> &findings);

} // namespace wardmate
