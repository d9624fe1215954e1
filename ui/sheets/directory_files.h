// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/resource_acts.h"

namespace wardmate {

/// Hands the directory on to a partner hospital and takes theirs in: a file without anybody's name, no entry of which
/// counts as checked here.
class DirectoryFiles
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::DirectoryFiles)

public:
    explicit DirectoryFiles(SheetServices &services);

    /// What to say; nothing when the person left the dialog.
    [[nodiscard]] Result<std::optional<QString>> save();
    /// The number of entries that were not here yet and are now; nothing when the person left the dialog.
    [[nodiscard]] Result<std::optional<int>> bringIn(ResourceActs &acts);

private:
    SheetServices &m_services;
};

} // namespace wardmate
