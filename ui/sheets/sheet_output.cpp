// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_output.h"

#include "models/base/clock.h"
#include "models/base/whole_file.h"
#include "models/sheets/sheet_renderer.h"
#include "ui/base/error_text.h"
#include "ui/base/prompts.h"
#include "ui/sheets/sheet_checks.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

SheetOutput::Report failed(const Error &error, const QString &fileName = {})
{
    return {SheetOutput::Outcome::Failed, errorText(error, fileName)};
}

} // namespace

SheetOutput::SheetOutput(SheetServices &services)
    : m_services(services)
{
}

std::optional<SheetOutput::Outcome> SheetOutput::asked(const SheetDocument &sheet, const QString &anyway)
{
    const SheetChecks checks = checksOf(sheet, m_services.clock.today());
    if (checks.crisis.empty())
        return std::nullopt;
    switch (m_services.prompts.choose(
        {.title = tr("Crisis numbers"), .text = crisisQuestion(checks)}, {tr("Check now…"), anyway})) {
    case 0:
        return Outcome::CheckNumbers;
    case 1:
        return std::nullopt;
    default:
        return Outcome::Left;
    }
}

QString SheetOutput::chosenPath(
    const ShownSheet &shown, const QString &title, const QString &kind, const QString &suffix)
{
    const QString name = QString(shown.sheet.info.id).replace(u'_', u'-');
    return m_services.prompts.chooseSaveFile({.title = title,
        .suggested = u"%1-%2.%3"_s.arg(name, shown.sheet.language, suffix),
        .filters = {kind},
        .suffix = suffix});
}

SheetOutput::Report SheetOutput::print(const ShownSheet &shown)
{
    const auto sheet = renderSheet(shown.sheet, shown.facts, shown.options);
    if (!sheet)
        return failed(sheet.error());
    if (const auto instead = asked(*sheet, tr("Print anyway…")))
        return {*instead};
    //: Name of the print job, which others may see in the printer's queue
    const auto printed = m_services.printer.print(*sheet, tr("Sheet"));
    if (!printed)
        return {Outcome::Failed, tr("The printer did not take the sheet. Save it as PDF and print that instead.")};
    switch (*printed) {
    case SheetPrinter::Outcome::Printed:
        return {Outcome::Done, tr("Sent to the printer.")};
    case SheetPrinter::Outcome::Cancelled:
        return {Outcome::Left};
    case SheetPrinter::Outcome::NoPrinter:
        return {Outcome::NoPrinter, tr("This computer has no printer set up.")};
    }
    return {};
}

SheetOutput::Report SheetOutput::savePdf(const ShownSheet &shown)
{
    const auto sheet = renderSheet(shown.sheet, shown.facts, shown.options);
    if (!sheet)
        return failed(sheet.error());
    if (const auto instead = asked(*sheet, tr("Save anyway…")))
        return {*instead};
    const QString path = chosenPath(shown, tr("Save the sheet as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s);
    if (path.isEmpty())
        return {Outcome::Left};
    const QString name = QFileInfo(path).fileName();
    if (const auto saved = sheet->savePdf(path); !saved)
        return failed(saved.error(), name);
    return {Outcome::Done, tr("Saved as %1.").arg(name)};
}

SheetOutput::Report SheetOutput::saveWebPage(const ShownSheet &shown)
{
    const auto sheet = renderSheet(shown.sheet, shown.facts, shown.options);
    const auto page = sheetPage(shown.sheet, shown.facts);
    if (!sheet || !page)
        return failed(sheet ? page.error() : sheet.error());
    if (const auto instead = asked(*sheet, tr("Save anyway…")))
        return {*instead};
    const QString path = chosenPath(shown, tr("Save the sheet as a web page"), tr("Web pages (*.html)"), u"html"_s);
    if (path.isEmpty())
        return {Outcome::Left};
    const QString name = QFileInfo(path).fileName();
    if (const auto saved = writeWholeFile(path, page->toUtf8()); !saved)
        return failed(saved.error(), name);
    return {Outcome::Done, tr("Saved as %1.").arg(name)};
}

SheetOutput::Report SheetOutput::copyText(const ShownSheet &shown)
{
    const auto text = sheetPlainText(shown.sheet, shown.facts);
    if (!text)
        return failed(text.error());
    if (m_services.copyText)
        m_services.copyText(*text);
    else
        QGuiApplication::clipboard()->setText(*text);
    return {Outcome::Done, tr("The text of the sheet is on the clipboard.")};
}

} // namespace wardmate
