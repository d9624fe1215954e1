// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/directory_csv.h"
#include "models/sheets/directory_merge.h"
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
    /// How many entries are new and how many were put right; nothing when the person left it.
    struct Brought {
        int added = 0;
        int changed = 0;
    };
    /// Says which rows it cannot take and asks before an entry that is here gets another number.
    [[nodiscard]] Result<std::optional<Brought>> bringIn(ResourceActs &acts);

private:
    [[nodiscard]] bool goesOnWithout(const DirectoryTable &table);
    [[nodiscard]] bool settlesChanges(DirectoryMerge &merge);

    SheetServices &m_services;
};

} // namespace wardmate
