// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/first_contents.h"

#include "app/session/session.h"
#include "models/sheets/resource_defaults.h"

namespace wardmate {

Result<void> fillFirstContents(Session &session, const QString &hospital)
{
    ProgrammeSettings settings = session.settings().settings();
    settings.hospital = hospital;
    if (const auto saved = session.settings().save(settings); !saved)
        return saved;
    auto directory = nationalDirectory(settings.country);
    if (!directory)
        return tl::unexpected<Error>(directory.error());
    const auto added = session.resources().addAll(*directory);
    if (!added)
        return tl::unexpected<Error>(added.error());
    return {};
}

} // namespace wardmate
