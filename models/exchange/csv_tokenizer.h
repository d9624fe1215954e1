// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace wardmate {

/// Texts that stand in one row after another, held once: the units, the roles, "Yes". Only for some rows on end, since
/// those far apart are read by different processors, which must not wait for each other's count of one text.
class RecentTexts
{
public:
    [[nodiscard]] QString of(QStringView text);
    void countRow();

private:
    std::array<QString, 512> m_texts; ///< where its hash says
    int m_rows = 0;
};

/// Cuts delimited text into records of cells; knows nothing of headings.
class CsvTokenizer
{
public:
    CsvTokenizer(QStringView text, QChar delimiter);

    /// The next record, blank ones as one empty cell; false at the end or at an unclosed quote.
    [[nodiscard]] bool next(QStringList &cells);
    /// A quote was opened in the last record and never closed.
    [[nodiscard]] bool unclosedQuote() const { return m_unclosed; }

private:
    [[nodiscard]] QString cell();
    [[nodiscard]] QString quotedCell();
    [[nodiscard]] bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_unclosed = false;
    qsizetype m_width = 0; ///< of the record before
    RecentTexts m_recent;
};

/// The delimiter that cuts the beginning of a text into the most regular table; a comma where none does.
[[nodiscard]] QChar guessDelimiter(QStringView text);

/// Index of the record that holds the headings: the first that is filled like the rest and holds words, not values.
[[nodiscard]] qsizetype guessHeadingRow(const QList<QStringList> &firstRecords);

} // namespace wardmate
