// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/commands/keeping.h"
#include "app/session/sheet_facts_of.h"
#include "models/sheets/resource_rules.h"
#include "models/sheets/sheet_renderer.h"

#include <QBuffer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

QString languageOf(const Context &context)
{
    return context.args().has(u"language"_s) ? context.args().value(u"language"_s) : u"en"_s;
}

int listSheets(const Context &context)
{
    if (context.args().has(u"format"_s) && context.args().value(u"format"_s) != u"json"_s)
        return context.fail({Error::Kind::Invalid,
            u"the list comes as json; a sheet itself as pdf, html or txt, with: sheet print ID"_s, u"usage"_s});
    for (const auto &option : {u"out"_s, u"paper"_s, u"large-print"_s, u"no-qr-codes"_s, u"no-tear-off"_s}) {
        if (context.args().has(option))
            return context.fail({Error::Kind::Invalid, u"--%1 goes with: sheet print ID"_s.arg(option), u"usage"_s});
    }
    QJsonArray rows;
    for (const SheetInfo &sheet : sheetCatalogue(languageOf(context)))
        rows.append(QJsonObject{{u"id"_s, sheet.id}, {u"title"_s, sheet.title}, {u"audience"_s, sheet.audience},
            {u"languages"_s, QJsonArray::fromStringList(sheet.languages)}});
    context.console().json(QJsonDocument(rows));
    return Done;
}

// What the layout has to say before anything is written.
void sayProblems(const Context &context, const SheetDocument &sheet)
{
    for (const SheetProblem &problem : sheet.problems()) {
        switch (problem.kind) {
        case SheetProblem::Kind::TooManyPages:
            context.console().say(u"This sheet is made for %1 page(s) and takes %2. Nothing is cut off."_s.arg(
                QString::number(sheet.info().pages), problem.what));
            break;
        case SheetProblem::Kind::TooWide:
        case SheetProblem::Kind::TooTall:
            context.console().say(u"\"%1\" does not fit its place. Shorten it."_s.arg(problem.what));
            break;
        case SheetProblem::Kind::NoGlyph:
            context.console().say(u"\"%1\" is in no font here. Leave it out."_s.arg(problem.what));
            break;
        case SheetProblem::Kind::UnknownField:
        case SheetProblem::Kind::UnknownMark:
            context.console().say(u"\"%1\" means nothing here and is printed in brackets."_s.arg(problem.what));
            break;
        }
    }
}

// The window asks before it prints these; a script is told.
void sayOldCrisisNumbers(const Context &context, const SheetDocument &sheet, QDate today)
{
    for (const SheetBlock &block : sheet.blocks()) {
        if (block.kind != SheetBlock::Kind::Crisis)
            continue;
        for (const Resource &entry : block.resources) {
            if (!isFresh(entry, today))
                context.console().say(
                    u"The crisis number of \"%1\" %2. Check it before the sheet is handed out."_s.arg(entry.name,
                        entry.verifiedOn.isValid() ? u"was checked too long ago"_s : u"was not checked here yet"_s));
        }
    }
}

Result<QByteArray> contentOf(
    const QString &format, const SheetTemplate &chosen, const SheetFacts &facts, const SheetDocument &sheet)
{
    const auto bytes = [](const QString &text) { return text.toUtf8(); };
    if (format == u"html"_s)
        return sheetPage(chosen, facts).map(bytes);
    if (format == u"txt"_s)
        return sheetPlainText(chosen, facts).map(bytes);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    return sheet.writePdf(pdf).map([&pdf] { return pdf.data(); });
}

int printSheet(const Context &context)
{
    const QString paper = context.args().has(u"paper"_s) ? context.args().value(u"paper"_s).toLower() : u"letter"_s;
    if (context.positional(1).isEmpty() || !context.args().has(u"out"_s))
        return context.fail(
            {Error::Kind::Invalid, u"sheet print ID --language en|es --paper a4|letter --out FILE.pdf"_s, u"usage"_s});
    if (paper != u"a4"_s && paper != u"letter"_s)
        return context.fail({Error::Kind::Invalid, u"--paper is a4 or letter"_s, u"usage"_s});
    const QString format = context.args().has(u"format"_s) ? context.args().value(u"format"_s).toLower() : u"pdf"_s;
    if (!QStringList{u"pdf"_s, u"html"_s, u"txt"_s}.contains(format))
        return context.fail({Error::Kind::Invalid, u"--format is pdf, html or txt"_s, u"usage"_s});
    auto session = context.openForSheets();
    if (!session)
        return context.fail(session.error());
    const auto facts = sheetFactsOf(**session);
    if (!facts)
        return context.fail(facts.error());
    SheetOptions options;
    options.paper = paper == u"a4"_s ? SheetPaper::A4 : SheetPaper::Letter;
    options.largePrint = context.args().has(u"large-print"_s);
    options.qrCodes = !context.args().has(u"no-qr-codes"_s);
    options.tearOff = !context.args().has(u"no-tear-off"_s);
    const auto chosen = (*session)->sheetTexts().sheet(context.positional(1), languageOf(context));
    if (!chosen)
        return context.fail(chosen.error());
    const auto sheet = renderSheet(*chosen, *facts, options);
    if (!sheet)
        return context.fail(sheet.error());
    sayProblems(context, *sheet);
    if (!sheet->isWhole())
        return context.fail(
            {Error::Kind::Refused, u"something on this sheet does not fit its place"_s, u"does_not_fit"_s});
    sayOldCrisisNumbers(context, *sheet, facts->today);
    const auto content = contentOf(format, *chosen, *facts, *sheet);
    if (!content)
        return context.fail(content.error());
    if (const auto written = writeOutput(context.args().value(u"out"_s), *content); !written)
        return context.fail(written.error());
    context.console().say(format == u"pdf"_s ? u"The sheet was written: %1 page(s)."_s.arg(sheet->pageCount())
                                             : u"The sheet was written."_s);
    return Done;
}

} // namespace

int runSheet(const Context &context)
{
    if (context.positional(0) == u"list"_s)
        return listSheets(context);
    if (context.positional(0) == u"print"_s)
        return printSheet(context);
    if (QStringList{u"text"_s, u"keep"_s, u"reset"_s}.contains(context.positional(0)))
        return runSheetText(context);
    return context.fail(
        {Error::Kind::Invalid, u"sheet list, sheet print ID, or sheet text|keep|reset ID"_s, u"usage"_s});
}

} // namespace wardmate::cli
