// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/report_values.h"

#include <QByteArray>

#include <functional>

/// \file
/// Disclosure control, "eleven, two, and never twice" (security.md 4c): pure functions over values.

namespace wardmate {

/// Rules that a test can switch off to see that it would notice; the program never does.
struct DisclosureRules {
    bool hidesASecondNumber = true; ///< rule 4
    bool looksAcrossLists = true; ///< rule 4, for two numbers that force a small one where they meet
    bool yearIsASum = true; ///< rule 6
    bool neverTwice = true; ///< rule 7
};

/// A category's place in the secret lot of a list: the same for ever, known to nobody without the program file.
using Lot = std::function<QByteArray(ReportList list, const QString &category)>;

/// Rule 3: large enough, of enough events and of enough people.
[[nodiscard]] bool mayBeShown(const CountedCell &cell, int threshold);

/// Rules 3 and 4: hides small numbers and, by lot, as many others as it takes until none can be worked out, and until
/// what the hidden ones are together is itself of enough people and events.
[[nodiscard]] ReportTable protectedList(
    const CountedList &counted, int threshold, const Lot &lot, const DisclosureRules &rules = {});

/// Of 30 referrals 22 nurses and 15 supported mean at least 7 supported nurses. Where that is so and there are in
/// fact too few, one of the two numbers is hidden by lot, and what rule 4 wants with it. No hidden number loses a value
/// by it: its list can still be shared out in every way without touching where shown numbers meet.
void protectCrossings(QList<ReportTable> &tables, const Counts &counts, int threshold, const Lot &lot);

/// Rule 6: a sum is shown where each of its parts is; lists whose categories changed between parts are left out.
[[nodiscard]] Issue sumOf(const Span &span, const QList<Issue> &parts);

/// Rule 8, the gate: works out rules 2 to 7 anew from nothing but what was and is to be published. Whoever writes
/// figures anywhere asks this first.
[[nodiscard]] Result<void> checkIssues(const QList<Issue> &issues);

/// The issues a sum or a year's lists are made of: disjoint, in order of time.
[[nodiscard]] QList<Issue> partsOf(const Issue &whole, const QList<Issue> &issues);

} // namespace wardmate
