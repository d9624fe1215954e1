// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/programme_wiring.h"

#include "app/session/erase.h"
#include "models/vault/vault_people.h"

namespace wardmate {

ProgrammeServices programmeServices(Session &session, Prompts &prompts, std::function<void()> backUp)
{
    ProgrammeServices services{.settings = session.settings(), .prompts = prompts};
    services.erasuresDue = [&session] {
        const auto due = purgePreview(session.database(), session.clock());
        return due ? ErasureCounts{due->identities, due->held} : ErasureCounts{};
    };
    services.erase = [&session]() -> Result<int> {
        const auto erased = eraseDue(session);
        if (!erased)
            return tl::unexpected<Error>(erased.error());
        session.referrals().noteChanged();
        return erased->identities;
    };
    if (session.isSample())
        return services;
    services.backUp = std::move(backUp);
    services.changePassphrase = [&session](const SecretBytes &oldOne, const SecretBytes &newOne) {
        return VaultPeople(*session.vault(), session.clock()).changeOwnPassphrase(oldOne, newOne);
    };
    return services;
}

} // namespace wardmate
