// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \file
/// Which referrals are open and which have ended, word for word as in the partial indexes of the schema, else the engine
/// does not take them.

namespace wardmate {

inline const QString kIsOpen
    = QStringLiteral("deleted_at IS NULL AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND "
                     "state <> 'duplicate' AND state <> 'withdrawn'");
inline const QString kHasEnded
    = QStringLiteral("deleted_at IS NULL AND (state = 'closed' OR state = 'purged' OR state = 'out_of_scope' OR "
                     "state = 'duplicate' OR state = 'withdrawn')");

} // namespace wardmate
