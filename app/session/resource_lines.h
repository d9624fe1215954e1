// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wardmate {

class Session;

/// The lines of a resources message, crisis lines first: name, number and what to do there.
[[nodiscard]] QStringList resourceLines(Session &session, const QString &language);

} // namespace wardmate
