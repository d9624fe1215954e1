// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVarLengthArray>

class QDateTime;

namespace wardmate {

/// Text for comparing: without accents, case-folded, runs of white space made one, trimmed ("  ÑANDÚ " -> "nandu").
[[nodiscard]] QString folded(const QString &text);

/// A text that is put together from many and needs no memory of its own until it is done.
using TextBuffer = QVarLengthArray<QChar, 512>;

/// Puts the folded form behind what is there.
void appendFolded(TextBuffer &to, const QString &text);

/// Words of a text for comparing, in the folded form, split at everything that is neither letter nor digit.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// A name for comparing, so that "Rivera, Ana", "Ana Rivera" and "ana  rivéra" are one.
[[nodiscard]] QString personKey(const QString &name);

/// The name of a unit or an area for comparing, so that "Critical Care", "critical-care " and "CRÍTICAL  CARE" are one, and
/// "Labor & Delivery" and "labor and delivery". "Ward 1-1" is not "Ward 11".
[[nodiscard]] QString placeKey(const QString &name);

/// "Rivera, Ana" from either order; what has no comma is left as it is.
[[nodiscard]] QString givenNameFirst(const QString &name);

/// Characters as people count them and the file stores them: an accent written apart or half a surrogate pair is none.
[[nodiscard]] qsizetype characterCount(const QString &text);

/// The text in composed form without characters that nobody sees: marks of direction, soft hyphens, zero-width spaces,
/// control characters other than line breaks and tabs.
[[nodiscard]] QString withoutInvisible(const QString &text);

/// UTC time as it is stored: yyyy-MM-ddTHH:mm:ssZ, empty for an invalid one.
[[nodiscard]] QString toStored(const QDateTime &at);
[[nodiscard]] QDateTime timeFromStored(const QString &text);

} // namespace wardmate
