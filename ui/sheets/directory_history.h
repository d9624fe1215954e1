// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet_services.h"

#include <QDialog>

class QAction;

namespace wardmate {

/// What was done to the directory, newest first: when, by which role, and the numbers before and after.
class DirectoryHistory final : public QDialog
{
    Q_OBJECT

public:
    explicit DirectoryHistory(SheetServices &services, QWidget *parent = nullptr);
};

/// "History of changes…", which opens it.
[[nodiscard]] QAction *directoryHistoryAction(SheetServices &services, QWidget *parent);

} // namespace wardmate
