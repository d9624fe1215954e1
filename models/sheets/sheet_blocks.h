// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_facts.h"

#include <QStringList>

namespace wardmate {

/// One piece of a sheet, the same for paper, the web page and plain text.
struct SheetBlock {
    enum class Kind {
        Title, ///< "# …"
        Lead, ///< "! …"
        Heading, ///< "## …"
        Paragraph,
        Bullet, ///< "- …"
        Tick, ///< "[] …", a box to tick
        Step, ///< "1. …", `mark` is the number
        Letter, ///< "[S] …", a large letter and its sentence
        Saying, ///< "> …", words to say
        Note, ///< "~ …", small print
        WriteIn, ///< "___ label" or "___", a line to write on
        Crisis, ///< the crisis block; put first by the engine, "{{crisis}}" is not needed
        Resources, ///< "@resources kind kind", rows of the directory
        Box, ///< "::: box title" … ":::"
        Columns, ///< "::: columns" … "+++" … ":::"; children are the columns, as boxes without a frame
        Call, ///< "@call whom | number", large; `mark` is whom
        TearOff, ///< "@tearoff text", strips at the foot of a poster
        FaceBreak ///< "===", the next face of a card, the next page of a sheet
    };
    Kind kind = Kind::Paragraph;
    QString text; ///< may hold **bold**
    QString mark;
    std::vector<Resource> resources;
    std::vector<SheetBlock> children;
};

/// Reads filled template text into blocks. The crisis block comes right after the title (or first), whatever the
/// template says, and holds every crisis entry that is on the sheets.
[[nodiscard]] std::vector<SheetBlock> blocksOf(
    const QString &filled, const std::vector<Resource> &directory, std::vector<SheetProblem> &problems);

/// The text without its bold marks.
[[nodiscard]] QString withoutMarks(const QString &text);

} // namespace wardmate
