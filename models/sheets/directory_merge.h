// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource.h"

#include <QStringList>

#include <span>
#include <vector>

namespace wardmate {

/// What a directory file brings to the one that is here. An entry of the same name is the same entry, so that a list
/// corrected in a spreadsheet does not leave the old number beside the new one.
struct DirectoryMerge {
    struct Change {
        Resource before;
        Resource after;
    };
    std::vector<Resource> added;
    std::vector<Change> changed;
};

/// `columns` are the fields the file has ("kind", "on_sheet"); what it has not, and what it leaves empty, stays as it
/// is. A file takes no lock away and confirms nothing.
[[nodiscard]] DirectoryMerge mergeOf(
    std::span<const Resource> here, std::span<const Resource> theirs, const QStringList &columns);

} // namespace wardmate
