// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/choice_box.h"
#include "ui/referrals/referral_services.h"

namespace wardmate {

/// "Someone from the same unit", ...
void fillUnitPreference(ChoiceBox &box);
void fillLanguages(ChoiceBox &box);
/// The nodes of the taxonomy; a text that came by an import is kept as it is.
void fillSpecialties(ChoiceBox &box, const ReferralServices &services);
[[nodiscard]] QString notSaid();

template<typename E>
void fillOptional(ChoiceBox &box)
{
    box.setOptional(notSaid());
    box.addWords<E>();
}

} // namespace wardmate
