// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace wardmate::cli {

/// "list today": what is owed, as Today shows it, but all of it.
int listToday(const Context &context, Session &session);

/// "list filters": the filters of the queue that have a name.
int listFilters(const Context &context, Session &session);

} // namespace wardmate::cli
