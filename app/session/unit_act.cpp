// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/unit_act.h"

#include "app/session/session.h"
#include "models/reports/ledger_store.h"

namespace wardmate {

Result<UnitAct> unitActNow(Session &session)
{
    const auto issues = LedgerStore(session.database()).issues();
    if (!issues)
        return tl::unexpected<Error>(issues.error());
    const LocalNow now = session.clock().now();
    return UnitAct{now.utc(), session.role(), firstYearOpen(*issues, now.today())};
}

} // namespace wardmate
