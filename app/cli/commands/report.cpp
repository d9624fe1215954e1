// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

int runReport(const Context &context)
{
    return context.fail({Error::Kind::Refused, u"reports are not part of this build"_s, u"not_yet"_s});
}

int runPublish(const Context &context)
{
    return context.fail({Error::Kind::Refused, u"publishing is not part of this build"_s, u"not_yet"_s});
}

} // namespace wardmate::cli
