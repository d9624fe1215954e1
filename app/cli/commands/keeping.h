// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace wardmate::cli {

/// "edit supporter" and "edit resource": what the file names is changed, what it leaves out stays.
int editSupporter(const Context &context, Session &session, SupporterId id, const QJsonObject &input);
int editResource(const Context &context, Session &session, ResourceId id, const QJsonObject &input);

/// "sheet text|keep|reset": the programme's own copy of a sheet's text.
int runSheetText(const Context &context);

} // namespace wardmate::cli
