// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/choice_box.h"
#include "ui/referrals/referral_services.h"

class QLineEdit;

namespace wardmate {

/// ms without a key after which what stands in a field of the detail is stored, so that a kill costs no more.
inline constexpr int kPauseBeforeStoring = 1'500;

/// "Someone from the same unit", ...
void fillUnitPreference(ChoiceBox &box);
void fillLanguages(ChoiceBox &box);
/// The nodes of the taxonomy; a text that came by an import is kept as it is.
void fillSpecialties(ChoiceBox &box, const ReferralServices &services);
/// Known units as one types; a new name may be typed, too.
void fillUnits(QLineEdit &line, const ReferralServices &services);
[[nodiscard]] QString notSaid();

template<typename E>
void fillOptional(ChoiceBox &box)
{
    box.setOptional(notSaid());
    box.addWords<E>();
}

} // namespace wardmate
