// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/line_check.h"
#include "models/referrals/line_check_text.h"

#include <QRegularExpression>

#include <vector>

/// \file
/// The detectors of the one-line check. Each adds what it finds in a plain line; what was found first keeps its place.

namespace wardmate::linecheck {

/// Finds of one line, in places of the plain line, without overlaps.
class Finds
{
public:
    struct Find {
        LineFindingKind kind;
        qsizetype start;
        qsizetype end;
    };
    /// Adds a find unless its place is taken.
    void add(LineFindingKind kind, qsizetype start, qsizetype end);
    [[nodiscard]] bool touches(qsizetype start, qsizetype end) const;
    [[nodiscard]] const std::vector<Find> &list() const { return m_list; }

private:
    std::vector<Find> m_list;
};

/// Adds every match of an expression, or of one of its groups.
void addMatches(
    Finds &finds, LineFindingKind kind, const QRegularExpression &expression, const QString &text, int group = 0);

/// An expression ready for use.
[[nodiscard]] QRegularExpression made(const QString &pattern);

void findElectronic(const PlainLine &line, Finds &finds); ///< e-mail, web and network addresses
void findDates(const PlainLine &line, Finds &finds); ///< dates of birth, ages over 89, other dates
void findNumbers(const PlainLine &line, Finds &finds); ///< record numbers, identifiers, telephone numbers
void findPlaces(const PlainLine &line, Finds &finds); ///< rooms, beds and postal addresses
void findNames(const PlainLine &line, const Tokens &tokens, Finds &finds); ///< names and initials

} // namespace wardmate::linecheck
