// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wardmate {

/// Yes or no as lists have it: y, yes, 1, x, true, sí, a tick; n, no, 0, false, blank. Nothing for any other word.
[[nodiscard]] std::optional<bool> yesNo(const QString &text);

/// A number of people, contacts or years, also out of "12 years" or "3+"; nothing where there is none.
[[nodiscard]] std::optional<int> wholeNumber(const QString &text);

/// A telephone number with one way of writing extensions: "x4321" -> "ext. 4321", "Tel: 555-0100" -> "555-0100".
[[nodiscard]] QString tidyPhone(const QString &text);

/// An e-mail address alone, also out of "Ana Rivera <ana@h.example>" and "mailto:ana@h.example"; empty for "n/a", nothing
/// where it cannot be told.
[[nodiscard]] std::optional<QString> tidyEmail(const QString &text);

/// A name without titles and credentials around it: "Dr. Ana Rivera, MD, PhD" -> "Ana Rivera" and "MD, PhD"; with nothing
/// else said, "Dr" says the profession.
struct NameText {
    QString name; ///< "Last, First" or "First Last", as written
    QString credentials;
    QString email; ///< as mail programs copy people: "Ana Rivera <ana@h.example>"
};
[[nodiscard]] NameText tidyName(const QString &text);

/// The people in one cell, "Rivera, Ana; Chen, Wei" or "Ana Rivera RN / Wei Chen MD"; one where they cannot be told
/// apart.
/// Commas part people only where names are written given name first, or where there are three or more.
[[nodiscard]] QStringList peopleIn(const QString &text, bool givenNamesFirst = false);

/// Under "Contact" some write an e-mail address: it goes where none is yet, and is no telephone number.
void putAddressInItsPlace(QString &phone, QString &email);

/// What a cell says of one of several people: its part where it has one for each, nothing where it has not.
[[nodiscard]] QString shareOf(const QString &cell, qsizetype person, qsizetype people);
/// Whether a column writes names given name first, going by those that can be read one way only.
[[nodiscard]] bool areGivenNamesFirst(const QStringList &names);
[[nodiscard]] bool isSpan(const QString &text); ///< "2-3"

/// Shifts in words: "Day", "nights", "7a-7p", "rotating" (day, evening and night), "fin de semana".
[[nodiscard]] QList<ShiftBand> shiftsIn(const QString &text);

} // namespace wardmate
