// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/sheet_facts.h"
#include "models/sheets/sheet_style.h"

#include <QString>

#include <functional>

class QSettings;
class QUndoStack;

namespace wardmate {

class Clock;
class Prompts;
class ResourceStore;
class SheetDocument;
class SheetTextStore;

/// Puts a sheet on paper. DialogSheetPrinter asks with the system's print dialog; tests put a fake in its place.
class SheetPrinter
{
public:
    enum class Outcome {
        Printed,
        Cancelled,
        NoPrinter ///< this computer has none; a PDF is offered instead
    };

    SheetPrinter() = default;
    SheetPrinter(const SheetPrinter &) = delete;
    SheetPrinter &operator=(const SheetPrinter &) = delete;
    virtual ~SheetPrinter() = default;

    /// jobTitle is what others see in the printer's queue, so it is neutral.
    [[nodiscard]] virtual Result<Outcome> print(const SheetDocument &sheet, const QString &jobTitle) = 0;
};

/// What sheets and directory need from the rest of the program. References outlive the panes; functions that may be
/// empty say so.
struct SheetServices {
    ResourceStore &resources;
    const Clock &clock;
    Prompts &prompts;
    QUndoStack &undo;
    QSettings &settings; ///< of this computer: paper, large print, columns
    SheetPrinter &printer;

    /// The programme's own copies, texts and logo; null: ours only, and nothing to edit.
    SheetTextStore *texts = nullptr;
    /// An administrator prints and changes nothing, and has no directory to go to.
    bool mayChange = true;
    /// What sheets print of this programme: its texts, its directory, today.
    std::function<Result<SheetFacts>()> facts{};
    /// The programme's paper; empty: as usual where this computer is.
    std::function<SheetPaper()> paper{};
    /// Country of the shipped starting list ("us") that an empty directory offers; empty: offers none.
    std::function<QString()> country{};
    /// Puts a sheet's text on the clipboard (it names nobody); empty: the clipboard as it is.
    std::function<void(const QString &)> copyText{};
};

} // namespace wardmate
