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
    const auto own = session.sheetTexts().programmeTexts();
    auto logo = session.sheetTexts().logo();
    if (!own || !logo)
        return tl::unexpected<Error>(own ? logo.error() : own.error());
    for (auto texts = own->begin(); texts != own->end(); ++texts)
        facts.programmeIn.insert(texts.key(), withDefaults(texts.value(), facts.programme));
    facts.logo = std::move(*logo);
    facts.resources = std::move(*resources);
    facts.today = session.clock().today();
    return facts;
}

} // namespace wardmate
