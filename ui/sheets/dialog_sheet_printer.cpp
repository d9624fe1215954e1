// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/dialog_sheet_printer.h"

#include "models/sheets/sheet_document.h"

#include <QApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

DialogSheetPrinter::DialogSheetPrinter(QWidget *window)
    : m_window(window)
{
}

Result<SheetPrinter::Outcome> DialogSheetPrinter::print(const SheetDocument &sheet, const QString &jobTitle)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Outcome::NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(jobTitle);
    printer.setCreator(u"Wardmate"_s);
    const QSizeF size = sheet.pageSize() / 20.0;
    const bool onItsSide = size.width() > size.height();
    const QPageSize paper(onItsSide ? size.transposed() : size, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    const auto turned = onItsSide ? QPageLayout::Landscape : QPageLayout::Portrait;
    printer.setPageSize(paper);
    printer.setPageOrientation(turned);
    QPrintDialog dialog(&printer, m_window ? m_window.data() : QApplication::activeWindow());
    // Sheets go out whole: the crisis block stands on the first page.
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog.setOption(QAbstractPrintDialog::PrintCollateCopies, true);
    if (dialog.exec() != QDialog::Accepted)
        return Outcome::Cancelled;
    printer.setPageSize(paper);
    printer.setPageOrientation(turned);
    printer.setFullPage(true); // the sheet brings its own margins
    return sheet.print(printer).map([] { return Outcome::Printed; });
}

} // namespace wardmate
