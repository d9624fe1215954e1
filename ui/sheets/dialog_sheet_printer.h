// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet_services.h"

#include <QPointer>
#include <QWidget>

namespace wardmate {

/// Prints with the system's print dialog over the window.
class DialogSheetPrinter final : public SheetPrinter
{
public:
    explicit DialogSheetPrinter(QWidget *window = nullptr);

    [[nodiscard]] Result<Outcome> print(const SheetDocument &sheet, const QString &jobTitle) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace wardmate
