// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wardmate {

/// The programme's own texts for the sheets, in one language. Empty ones print our neutral words or a line to write on.
struct ProgrammeTexts {
    QString name;
    QString hospital;
    QString phone; ///< exact dial string
    QString email;
    QString hours;
    QString contact; ///< a role ("Peer support office"), never a person
    QString emergency; ///< the hospital's own emergency number, where it differs from the public one
    QString confidentiality; ///< the sentence the hospital's counsel approved; Wardmate ships none
    bool operator==(const ProgrammeTexts &) const = default;
};

/// Sorts the one line a programme gives ("Peer support office, ext 4455, help@hospital.example") into role, number and
/// e-mail address; what is no number or address stays the role.
[[nodiscard]] ProgrammeTexts programmeTexts(
    const QString &hospital, const QString &contactLine, const QString &confidentiality);

} // namespace wardmate
