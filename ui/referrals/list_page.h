// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QList>
#include <QString>

class QHeaderView;

namespace wardmate {

class QueueModel;

/// The list as it goes on paper: simple HTML with the columns that are shown, in their order, and nothing more. rows are
/// rows of the model; title and day stand above it.
[[nodiscard]] QString listPage(const QueueModel &model, const QHeaderView &columns, const QList<int> &rows,
    const QString &title, const QString &day);

} // namespace wardmate
