// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_renderer.h"

#include "models/sheets/sheet_fields.h"
#include "models/sheets/sheet_html.h"
#include "models/sheets/sheet_pages.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Prepared {
    SheetWords words;
    std::vector<SheetBlock> blocks;
    std::vector<SheetProblem> problems;
};

Result<Prepared> prepared(const SheetTemplate &sheet, const SheetFacts &facts)
{
    auto words = SheetWords::load(sheet.language);
    if (!words)
        return tl::unexpected(words.error());
    Prepared result;
    result.words = *words;
    const QString filled = fillFields(sheet.body, facts, *words, result.problems);
    result.blocks = blocksOf(filled, facts.resources, result.problems);
    const auto crisis = std::find_if(result.blocks.begin(), result.blocks.end(),
        [](const SheetBlock &block) { return block.kind == SheetBlock::Kind::Crisis; });
    const bool reachable = crisis != result.blocks.end()
        && std::any_of(crisis->resources.begin(), crisis->resources.end(),
            [](const Resource &entry) { return !entry.phone.isEmpty(); });
    if (!reachable)
        return failure(Error::Kind::Refused, u"the directory has no crisis number to print"_s, u"no_crisis_entry"_s);
    return result;
}

// The programme's texts in the language of the sheet.
SheetFacts inLanguage(const SheetFacts &facts, const QString &language)
{
    SheetFacts local = facts;
    local.programme = facts.programmeIn.value(language, facts.programme);
    return local;
}

constexpr double kNearlyEmpty = 0.3; // of a page
constexpr double kHalfEmpty = 0.45; // in large print, where as much is on twice the paper

// One try at setting a sheet.
struct Setting {
    SheetStyle style;
    std::vector<SheetPage> pages;
    std::vector<SheetProblem> problems{};

    [[nodiscard]] bool fits() const { return problems.empty(); }
    [[nodiscard]] int lost() const
    {
        return int(std::count_if(problems.begin(), problems.end(),
            [](const SheetProblem &each) { return each.kind != SheetProblem::Kind::TooManyPages; }));
    }
    [[nodiscard]] bool better(const Setting &other) const
    {
        return std::tuple(lost(), pages.size(), problems.size())
            < std::tuple(other.lost(), other.pages.size(), other.problems.size());
    }
};

Setting set(const SheetTemplate &sheet, const SheetFacts &facts, const SheetOptions &options, const Prepared &ready,
    int tightness)
{
    Setting setting{sheetStyle(sheet.info, options, tightness), {}, {}};
    putLogo(setting.style, facts.logo);
    setting.pages = laidOut({sheet.info, facts, ready.words, ready.blocks}, setting.style, setting.problems);
    return setting;
}

// Large print takes the paper it needs. A page with next to nothing on it is spared if less air does it.
Setting bestLargePrint(
    const SheetTemplate &sheet, const SheetFacts &facts, const SheetOptions &options, const Prepared &ready)
{
    Setting best = set(sheet, facts, options, ready, 0);
    const bool wastes = best.pages.size() > 1
        && std::ranges::any_of(best.pages, [](const SheetPage &page) { return page.filled < kHalfEmpty; });
    for (int tightness = 1; wastes && tightness <= kTightest; ++tightness) {
        Setting closer = set(sheet, facts, options, ready, tightness);
        if (closer.better(best))
            return closer;
    }
    return best;
}

// The largest setting that fits. Too much for its pages: closer and smaller, and only if that does not help on another
// page in full size. A last page with next to nothing on it is spared, if a little closer does it.
Setting bestSetting(
    const SheetTemplate &sheet, const SheetFacts &facts, const SheetOptions &options, const Prepared &ready)
{
    if (options.largePrint)
        return bestLargePrint(sheet, facts, options, ready);
    const bool card = sheet.info.format == SheetFormat::Card || sheet.info.format == SheetFormat::Deck;
    for (int tightness = kLoosest; card && tightness < 0; ++tightness) {
        if (Setting larger = set(sheet, facts, options, ready, tightness); larger.fits())
            return larger;
    }
    Setting best = set(sheet, facts, options, ready, 0);
    for (int tightness = 1; !best.fits() && tightness <= kTightest; ++tightness) {
        Setting closer = set(sheet, facts, options, ready, tightness);
        if (closer.better(best))
            best = std::move(closer);
    }
    if (card || !best.fits() || best.pages.size() < 2 || best.pages.back().filled > kNearlyEmpty)
        return best;
    for (const int tightness : {1, 2}) {
        Setting closer = set(sheet, facts, options, ready, tightness);
        if (closer.fits() && closer.pages.size() < best.pages.size())
            return closer;
    }
    return best;
}

} // namespace

Result<SheetDocument> renderSheet(const SheetTemplate &sheet, const SheetFacts &given, const SheetOptions &options)
{
    const SheetFacts facts = inLanguage(given, sheet.language);
    auto ready = prepared(sheet, facts);
    if (!ready)
        return tl::unexpected(ready.error());
    if (!options.tearOff)
        std::erase_if(ready->blocks, [](const SheetBlock &block) { return block.kind == SheetBlock::Kind::TearOff; });
    loadSheetFont();
    Setting best = bestSetting(sheet, facts, options, *ready);
    std::vector<SheetProblem> problems = std::move(ready->problems);
    problems.insert(problems.end(), best.problems.begin(), best.problems.end());
    return SheetDocument(sheet.info, sheet.language, std::move(best.style), std::move(ready->blocks),
        std::move(best.pages), std::move(problems));
}

Result<SheetDocument> renderSheet(
    const QString &id, const QString &language, const SheetFacts &facts, const SheetOptions &options)
{
    return shippedTemplate(id, language).and_then([&](const SheetTemplate &sheet) {
        return renderSheet(sheet, facts, options);
    });
}

Result<QString> sheetPage(const SheetTemplate &sheet, const SheetFacts &given)
{
    const SheetFacts facts = inLanguage(given, sheet.language);
    return prepared(sheet, facts).map([&](const Prepared &ready) {
        return sheetHtml(sheet.info, ready.blocks, facts, ready.words);
    });
}

Result<QString> sheetPlainText(const SheetTemplate &sheet, const SheetFacts &given)
{
    const SheetFacts facts = inLanguage(given, sheet.language);
    return prepared(sheet, facts).map([&](const Prepared &ready) {
        return sheetText(ready.blocks, facts, ready.words);
    });
}

} // namespace wardmate
