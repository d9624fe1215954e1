// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_tokenizer.h"

#include <QHash>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kSampleRecords = 60;
constexpr qsizetype kSampleCharacters = 256 * 1024;
constexpr qsizetype kLongestWord = 40; ///< what is longer rarely comes again
constexpr int kRowsOnEnd = 2048;
constexpr int kHeadingSearch = 20; ///< title lines above a heading are few

qsizetype filledCells(const QStringList &cells)
{
    return std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// The commonest number of cells among records that are not blank, and how many records have it. A cell alone in its
/// line is a title or a footer, of which short lists may have more than rows, unless there is nothing else.
std::pair<qsizetype, qsizetype> commonestWidth(const QList<qsizetype> &widths)
{
    const bool hasRows = std::ranges::any_of(widths, [](qsizetype width) { return width > 1; });
    QHash<qsizetype, qsizetype> counts;
    for (const qsizetype width : widths) {
        if (width > 1 || !hasRows)
            ++counts[width];
    }
    std::pair<qsizetype, qsizetype> best{0, 0};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > best.second || (it.value() == best.second && it.key() > best.first))
            best = {it.key(), it.value()};
    }
    return best;
}

/// Rates a delimiter by how alike the records are in width, and how wide they are.
double regularity(QStringView sample, QChar delimiter)
{
    CsvTokenizer tokenizer(sample, delimiter);
    QList<qsizetype> widths;
    QStringList cells;
    while (widths.size() < kSampleRecords && tokenizer.next(cells)) {
        if (filledCells(cells) > 0)
            widths.append(cells.size());
    }
    if (widths.isEmpty())
        return 0;
    const auto [width, records] = commonestWidth(widths);
    const double share = double(records) / double(widths.size());
    return share * share * double(std::min<qsizetype>(width - 1, 30));
}

/// A value rather than the name of a column: a number, a date, an address.
bool looksLikeValue(const QString &cell)
{
    static const QRegularExpression value(
        u"^[\\s\\d.,:/+()%$-]+$|^\\S+@\\S+\\.\\S+$|^\\d{1,4}[-/.]\\w{1,9}[-/.]\\d{1,4}\\b"_s);
    return value.match(cell).hasMatch();
}

bool looksLikeHeadings(const QStringList &cells, qsizetype width)
{
    const qsizetype filled = filledCells(cells);
    if (filled == 0 || (width > 1 && filled < 2) || filled * 2 < width)
        return false;
    QSet<QString> seen;
    for (const QString &cell : cells) {
        const QString text = cell.simplified();
        if (text.isEmpty())
            continue;
        if (looksLikeValue(text) || text.size() > 120)
            return false;
        seen.insert(text.toCaseFolded());
    }
    return seen.size() * 10 >= filled * 8; // a heading may occur twice, not all the time
}

} // namespace

QString RecentTexts::of(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongestWord)
        return text.toString();
    QString &recent = m_texts[qHash(text) % m_texts.size()];
    if (recent != text)
        recent = text.toString();
    return recent;
}

void RecentTexts::countRow()
{
    if (++m_rows % kRowsOnEnd == 0)
        m_texts.fill({});
}

CsvTokenizer::CsvTokenizer(QStringView text, QChar delimiter)
    : m_text(text)
    , m_delimiter(delimiter)
{
}

bool CsvTokenizer::next(QStringList &cells)
{
    cells.clear();
    if (m_at >= m_text.size() || m_unclosed)
        return false;
    cells.reserve(m_width);
    m_recent.countRow();
    const auto noteWidth = qScopeGuard([&] { m_width = cells.size(); });
    while (true) {
        cells.append(cell());
        if (m_unclosed)
            return false;
        if (m_at >= m_text.size())
            return true;
        if (m_text[m_at] == m_delimiter) {
            ++m_at;
            if (m_at >= m_text.size()) {
                cells.append(QString());
                return true;
            }
            continue;
        }
        m_at += m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
        return true;
    }
}

QString CsvTokenizer::cell()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'"') // blanks before the quote are no part of the cell
        return quotedCell();
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !atLineEnd())
        ++m_at;
    return m_recent.of(m_text.mid(begin, m_at - begin));
}

QString CsvTokenizer::quotedCell()
{
    QString cell;
    ++m_at;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0) {
            m_unclosed = true;
            m_at = m_text.size();
            return cell;
        }
        cell += m_text.mid(m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            break;
        cell += u'"';
        ++m_at;
    }
    const qsizetype rest = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !atLineEnd())
        ++m_at;
    const QStringView stray = m_text.mid(rest, m_at - rest); // "a"b is not CSV, but nothing of it gets lost
    if (!stray.trimmed().isEmpty())
        cell += stray;
    return cell;
}

QChar guessDelimiter(QStringView text)
{
    static constexpr std::array<char16_t, 4> kCandidates{u',', u';', u'\t', u'|'};
    const QStringView sample = text.left(kSampleCharacters);
    QChar best = u',';
    double most = 0;
    for (const char16_t candidate : kCandidates) {
        const double score = regularity(sample, candidate);
        if (score > most) {
            most = score;
            best = candidate;
        }
    }
    return best;
}

qsizetype guessHeadingRow(const QList<QStringList> &firstRecords)
{
    QList<qsizetype> widths;
    for (const QStringList &cells : firstRecords) {
        if (filledCells(cells) > 0)
            widths.append(cells.size());
    }
    const qsizetype width = commonestWidth(widths).first;
    qsizetype firstFilled = -1;
    for (qsizetype row = 0; row < std::min<qsizetype>(firstRecords.size(), kHeadingSearch); ++row) {
        if (looksLikeHeadings(firstRecords.at(row), width))
            return row;
        if (firstFilled < 0 && filledCells(firstRecords.at(row)) > 0)
            firstFilled = row;
    }
    return std::max<qsizetype>(firstFilled, 0);
}

} // namespace wardmate
