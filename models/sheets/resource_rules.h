// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource.h"

#include <QStringList>

#include <span>

namespace wardmate {

/// What is worth a second look in the directory before it is printed.
struct ResourceRemark {
    enum class Kind {
        NeverChecked, ///< shipped or new, nobody here has confirmed it
        CheckDue, ///< confirmed longer ago than its review interval
        Implausible, ///< a number that cannot be dialled as it stands
        Duplicate, ///< the same number stands in another entry
        NoChannel ///< nothing to call, write to or open
    };
    Kind kind = Kind::NeverChecked;
    std::size_t index = 0; ///< place in the list that was looked at
    bool operator==(const ResourceRemark &) const = default;
};

/// There is something to call, write to or open.
[[nodiscard]] bool hasChannel(const Resource &resource);

/// Confirmed here, and not longer ago than the review interval allows.
[[nodiscard]] bool isFresh(const Resource &resource, QDate today);

/// A dial string a telephone takes: digits, letters as on the keys, blanks, brackets, dashes, dots, a leading plus.
[[nodiscard]] bool isPlausibleNumber(const QString &number);

/// Only what is keyed in: "1-844-P2P-PEER" -> "18447277337", "555 0142 ext. 12" -> "555014212"; a leading plus stays.
[[nodiscard]] QString keyedDigits(const QString &number);

/// "tel:" or "sms:" address for a QR code or a link, with a pause before an extension. Empty for an implausible number
/// and for an extension alone, which only a house telephone reaches.
[[nodiscard]] QString dialUri(const QString &number);
[[nodiscard]] QString textUri(const QString &number);

/// The number, and with an extension that on a line of its own, as written.
[[nodiscard]] QStringList numberLines(const QString &number);

[[nodiscard]] std::vector<ResourceRemark> remarksOn(std::span<const Resource> resources, QDate today);

/// True if the sheets would still carry a crisis entry after this one has left them.
[[nodiscard]] bool mayLeaveSheets(std::span<const Resource> resources, std::size_t index);

} // namespace wardmate
