// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace wardmate {

/// How a sheet lies on the paper.
enum class SheetFormat {
    Page, ///< full pages
    Poster, ///< full pages in type for the wall
    Card, ///< A6 or quarter-letter faces, front and back, several to a page, with cut marks
    Deck, ///< cards of which each is another, with cut marks
    Certificate ///< one framed page on its side
};

/// How much room the crisis block takes; it is never left out.
enum class CrisisForm {
    Full, ///< a row an entry, with codes
    Compact, ///< two entries to a row
    Strip ///< a few lines, for letters
};

/// What the catalogue knows of a sheet; the heads of the templates say it.
struct SheetInfo {
    QString id;
    QString title; ///< in the asked language
    QString audience; ///< "everyone", "supporters", "teams", "leaders"
    QStringList languages;
    SheetFormat format = SheetFormat::Page;
    CrisisForm crisis = CrisisForm::Full; ///< "crisis: compact", "crisis: strip"
    int pages = 1; ///< pages (or faces of a card) it is made to fit on, in standard print
    bool operator==(const SheetInfo &) const = default;
};

/// A template: its head, and its text still with fields.
struct SheetTemplate {
    SheetInfo info;
    QString language;
    QString body;
};

/// Languages sheets are shipped in; English first.
[[nodiscard]] QStringList sheetLanguages();

/// All shipped sheets in the order of the list, with titles in a language.
[[nodiscard]] std::vector<SheetInfo> sheetCatalogue(const QString &language);

/// The whole text of the shipped template with its head.
[[nodiscard]] Result<QString> shippedText(const QString &id, const QString &language);

/// The shipped template, to render or to start an own copy from.
[[nodiscard]] Result<SheetTemplate> shippedTemplate(const QString &id, const QString &language);

/// Reads a template with its head ("title: …" lines up to "---").
[[nodiscard]] Result<SheetTemplate> parseTemplate(const QString &id, const QString &language, const QString &text);

} // namespace wardmate
