// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sheet_facts_of.h"

#include "app/session/session.h"

namespace wardmate {

Result<SheetFacts> sheetFactsOf(Session &session)
{
    auto resources = session.resources().all();
    if (!resources)
        return tl::unexpected<Error>(resources.error());
    const ProgrammeSettings &settings = session.settings().settings();
    SheetFacts facts;
    facts.programme = programmeTexts(settings.hospital, settings.programmeContact, settings.confidentialityLine);
    facts.resources = std::move(*resources);
    facts.today = session.clock().nowUtc().toLocalTime().date();
    return facts;
}

} // namespace wardmate
