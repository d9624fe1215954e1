// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wardmate {

/// A number without what a copy from a web page or an address book brings along: marks nobody sees, and blanks, dashes
/// and digits of another kind than a keyboard's.
[[nodiscard]] QString tidyNumber(const QString &number);

/// A dial string a telephone takes: digits, blanks, brackets, dashes, dots, a leading plus, an extension at the end.
/// Letters only as part of a number that is as long as numbers are ("1-844-P2P-PEER"); words ("HOME to 741741",
/// "988 press 1") are none, since dialling their letters would reach somebody else.
[[nodiscard]] bool isPlausibleNumber(const QString &number);

/// As many digits as numbers of that country have ("US", "UK", "CA", "AU", or with a part of it: "US-NY"); true for a
/// country that is not known, for a plus and for an extension.
[[nodiscard]] bool hasUsualLength(const QString &number, const QString &country);

/// Only what is keyed in: "1-844-P2P-PEER" -> "18447277337", "555 0142 ext. 12" -> "555014212"; a leading plus stays.
[[nodiscard]] QString keyedDigits(const QString &number);

/// "tel:" or "sms:" address for a QR code or a link, with a pause before an extension. Empty for an implausible number
/// and for an extension alone, which only a house telephone reaches.
[[nodiscard]] QString dialUri(const QString &number);
[[nodiscard]] QString textUri(const QString &number);

/// The number, and with an extension that on a line of its own, as written.
[[nodiscard]] QStringList numberLines(const QString &number);

} // namespace wardmate
