// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>
#include <QString>

class QPdfWriter;

namespace wardmate {

/// A document made of headings, paragraphs and tables: as PDF of numbered pages and as a web page with the same words.
struct TextDocument {
    QString title{};
    QString body{}; ///< simple HTML; its first heading is the title
    QString foot{}; ///< one line at the foot of every page
    QString paper = QStringLiteral("letter");
    QDateTime made{}; ///< what the file says it was made: the same input gives the same bytes
};
[[nodiscard]] Result<QByteArray> textDocumentPdf(const TextDocument &document);
/// A whole page that a screen reader can walk through.
[[nodiscard]] QByteArray textDocumentHtml(const TextDocument &document);

/// A cell of a table row in such a document, its text escaped.
[[nodiscard]] QString textCell(const QString &text, bool number = false, bool heading = false, int percent = 0);
/// Words that begin where a column of numbers ends.
[[nodiscard]] QString textCellBeside(const QString &text, bool heading = false, int percent = 0);
[[nodiscard]] QString textParagraph(const QString &text);
[[nodiscard]] QString textHeading(int level, const QString &text);

/// Paper, resolution and properties of every document the reports print; nobody and no machine is named.
void setUpPdf(QPdfWriter &writer, const QString &title, const QString &paper);
/// While it lives, what Qt writes in the order of a hash it writes in the same order every time.
class SteadyOrder
{
public:
    SteadyOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyOrder(const SteadyOrder &) = delete;
    SteadyOrder &operator=(const SteadyOrder &) = delete;
};
/// The finished file with the time and the identity taken from what it says instead of from this moment: the same
/// figures are the same bytes, and when somebody saved them is nobody's business.
[[nodiscard]] QByteArray settledPdf(QByteArray pdf, const QDateTime &made);

} // namespace wardmate
