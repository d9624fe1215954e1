// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_catalogue.h"
#include "ui/sheets/sheet_services.h"

#include <QCoreApplication>

namespace wardmate {

/// A sheet as the pane shows it, with what it was made of.
struct ShownSheet {
    SheetTemplate sheet;
    SheetFacts facts;
    SheetOptions options;
};

/// Takes a sheet out of the program: printer, PDF, web page, clipboard. Asks one question, about crisis numbers that
/// may be out of date (ux.md 7.6). Titles and file names say nothing about anybody.
class SheetOutput
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::SheetOutput)

public:
    enum class Outcome {
        Done,
        Left, ///< the person chose not to
        CheckNumbers, ///< the person chose to check the numbers first
        NoPrinter,
        Failed ///< problem says why
    };
    struct Report {
        Outcome outcome = Outcome::Done;
        QString words{}; ///< what to say: "Saved as …", or what went wrong
    };

    explicit SheetOutput(SheetServices &services);

    [[nodiscard]] Report print(const ShownSheet &shown);
    [[nodiscard]] Report savePdf(const ShownSheet &shown);
    [[nodiscard]] Report saveWebPage(const ShownSheet &shown);
    [[nodiscard]] Report copyText(const ShownSheet &shown);

private:
    /// Nothing when the sheet may go out.
    [[nodiscard]] std::optional<Outcome> asked(const SheetDocument &sheet, const QString &anyway);
    [[nodiscard]] QString chosenPath(
        const ShownSheet &shown, const QString &title, const QString &kind, const QString &suffix);

    SheetServices &m_services;
};

} // namespace wardmate
