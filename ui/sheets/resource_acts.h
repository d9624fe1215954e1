// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/directory_merge.h"
#include "ui/base/pane.h"
#include "ui/sheets/sheet_services.h"

#include <QCoreApplication>

#include <optional>

namespace wardmate {

/// Changes of the directory, each on the undo stack. What is refused leaves no entry in the Edit menu.
class ResourceActs
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::ResourceActs)

public:
    explicit ResourceActs(SheetServices &services);

    [[nodiscard]] Result<ResourceId> add(const Resource &entry);
    /// All or none; one act in the Edit menu.
    [[nodiscard]] Result<int> addAll(const std::vector<Resource> &entries);
    /// What a file brings: new entries and corrected ones, all or none.
    [[nodiscard]] Result<void> merge(const DirectoryMerge &merge);
    [[nodiscard]] Result<void> change(const Resource &entry);
    /// New numbers that were just found to be right: changed and checked today, as one act.
    [[nodiscard]] Result<void> correct(const Resource &entry);
    [[nodiscard]] Result<void> confirm(ResourceId id);
    [[nodiscard]] Result<void> remove(ResourceId id);

    /// "Entry removed. [Undo]", right after the act; undoes that one and no other.
    [[nodiscard]] UndoOffer offer(const QString &text) const;

private:
    SheetServices &m_services;
};

} // namespace wardmate
