// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"

namespace wardmate {

/// The places of the referral desk. The services outlive the panes.

/// "today": what is owed. First screen after unlocking.
[[nodiscard]] PaneSpec todayPane(ReferralServices &services);
/// "referrals": the queue and the detail. openItem("123") shows that referral, "act:123" starts its next
/// step, "view:overdue" shows that toggle, "event:123" all of one event, "find:text" who is called so.
[[nodiscard]] PaneSpec referralsPane(ReferralServices &services);
/// "intake": the form for a new referral, not listed; Ctrl+N goes there from anywhere. openItem("") starts an empty one,
/// "draft:7" continues a draft, "event:123" adds somebody to an event.
[[nodiscard]] PaneSpec intakePane(ReferralServices &services);

/// "bin": what was deleted in the last thirty days, not listed.
[[nodiscard]] PaneSpec binPane(ReferralServices &services);

/// "wording": the programme's own words for the ready messages, not listed. openItem("assignment:es") shows that one.
[[nodiscard]] PaneSpec wordingPane(ReferralServices &services);

} // namespace wardmate
