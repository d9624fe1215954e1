// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace wardmate {

/// How often a proof repeats itself: seldom in every run, as often as security.md asks in the long one
/// (ctest -L long, with -DWARDMATE_LONG_PROOFS=ON).
[[nodiscard]] inline int repeats(int everyRun, int longRun)
{
    return qEnvironmentVariableIsSet("WARDMATE_LONG_PROOF") ? longRun : everyRun;
}

} // namespace wardmate
