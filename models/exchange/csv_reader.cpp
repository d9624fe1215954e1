// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"

#include "models/base/text.h"
#include "models/exchange/csv_tokenizer.h"
#include "models/exchange/text_decoding.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kHeadingSample = 60;

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// "sep=;" as Excel writes and reads it in the first line.
std::optional<QChar> takeSeparatorLine(QString &text)
{
    static const QRegularExpression line(
        u"^\"?sep=(.)\"?[ \\t]*(\\r\\n|\\r|\\n)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar separator = match.captured(1).at(0);
    text.remove(0, match.capturedLength());
    return separator;
}

void dropTrailingBlanks(QStringList &cells, qsizetype keep)
{
    while (cells.size() > keep && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

/// Cells as they are kept: exactly as many as headings, save where more of them are filled.
CsvRecord recordFrom(QStringList cells, qsizetype number, qsizetype width)
{
    dropTrailingBlanks(cells, width);
    CsvRecord record{number, std::move(cells), false};
    record.tooLong = record.cells.size() > width;
    record.cells.reserve(width);
    while (record.cells.size() < width)
        record.cells.append(QString());
    return record;
}

/// Columns of a trailing delimiter: no heading, nothing in any record.
void dropEmptyLastColumns(CsvTable &table)
{
    while (table.headings.size() > 1 && table.headings.last().isEmpty()) {
        const qsizetype last = table.headings.size() - 1;
        const bool used = std::any_of(table.records.cbegin(), table.records.cend(),
            [last](const CsvRecord &record) { return !record.cells.at(last).trimmed().isEmpty(); });
        if (used)
            return;
        table.headings.removeLast();
        for (CsvRecord &record : table.records)
            record.cells.removeLast();
    }
}

tl::unexpected<Error> unclosedQuote(qsizetype number)
{
    return failure(Error::Kind::Invalid, u"Record %1 opens a quotation mark that is never closed."_s.arg(number),
        u"unclosed_quote"_s);
}

/// Finds the headings among the first records and starts the table with them.
Result<CsvTable> beginTable(QList<QStringList> &first, const CsvOptions &options)
{
    const auto someCell = [](const QStringList &cells) { return !isBlank(cells); };
    if (std::none_of(first.cbegin(), first.cend(), someCell))
        return failure(Error::Kind::Invalid, u"The file holds no records."_s, u"empty_file"_s);
    const qsizetype row = options.headingRow ? *options.headingRow - 1 : guessHeadingRow(first);
    if (row < 0 || row >= first.size())
        return failure(Error::Kind::Invalid, u"There is no such heading row."_s, u"no_heading_row"_s);
    CsvTable table;
    for (qsizetype i = 0; i < row; ++i) {
        if (!isBlank(first.at(i)))
            table.titleLines.append(first.at(i).join(u' ').simplified());
    }
    for (const QString &cell : std::as_const(first[row]))
        table.headings.append(withoutInvisible(cell).simplified());
    first.remove(0, row + 1);
    return table;
}

/// Pictures, databases and encrypted files, whatever they are called: text holds next to no control characters.
bool isText(QStringView text)
{
    const QStringView sample = text.left(64 * 1024);
    const auto controls = std::count_if(sample.begin(), sample.end(),
        [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && !c.isNull(); });
    return controls * 50 <= sample.size();
}

/// Saved once more by a program that took each line for one cell: "Date,Unit,""Name""". The lines as they were before,
/// or nothing where the text is an ordinary one.
std::optional<QString> linesOutOfCells(const QString &text)
{
    constexpr int kLeastDelimiters = 2; // a list of names has one comma in each
    QString lines;
    CsvTokenizer tokenizer(text, QChar::Null);
    QStringList cells;
    for (bool isHeading = true; tokenizer.next(cells);) {
        const QString &line = cells.constFirst();
        if (isHeading && !line.trimmed().isEmpty()) {
            const auto count = [&line](char16_t delimiter) { return line.count(QChar(delimiter)); };
            if (std::max({count(u','), count(u';'), count(u'\t'), count(u'|')}) < kLeastDelimiters)
                return std::nullopt;
            isHeading = false;
        }
        lines += line + u'\n';
    }
    return tokenizer.unclosedQuote() ? std::nullopt : std::optional(lines);
}

/// Whether every one of the first lines that are not blank is one quoted cell.
bool isLinesInCells(const QString &text)
{
    constexpr qsizetype kSample = 20;
    qsizetype seen = 0;
    for (const QStringView line : qTokenize(QStringView(text).left(64 * 1024), u'\n')) {
        const QStringView bare = line.trimmed();
        if (bare.isEmpty())
            continue;
        if (bare.size() < 2 || bare.front() != u'"' || bare.back() != u'"')
            return false;
        // within, a quotation mark stands twice
        if (bare.sliced(1, bare.size() - 2).toString().remove(u"\"\""_s).contains(u'"'))
            return false;
        if (++seen == kSample)
            break;
    }
    return seen > 1;
}

/// Whether every one of the first lines that are not blank is cells in apostrophes: 'Rivera, Ana','RN'.
bool isQuotedByApostrophes(const QString &text)
{
    constexpr qsizetype kSample = 20;
    static const QRegularExpression line(
        u"^'(?:[^']|'')*'(?:([,;\\t|])'(?:[^']|'')*')(?:\\1(?:'(?:[^']|'')*'|[^',;\\t|]*))*$"_s);
    qsizetype seen = 0;
    for (const QStringView one : qTokenize(QStringView(text).left(64 * 1024), u'\n')) {
        const QStringView bare = one.trimmed();
        if (bare.isEmpty())
            continue;
        if (bare.size() > 10000 || !line.match(bare.toString()).hasMatch())
            return false;
        if (++seen == kSample)
            break;
    }
    return seen > 1;
}

/// The same with quotation marks.
QString withQuotationMarks(const QString &text)
{
    QString out;
    out.reserve(text.size());
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            out += inside ? u"\"\""_s : u"\""_s;
        } else if (c != u'\'') {
            out += c;
        } else if (inside && i + 1 < text.size() && text.at(i + 1) == u'\'') {
            out += c;
            ++i;
        } else {
            inside = !inside;
            out += u'"';
        }
    }
    return out;
}

Result<CsvTable> readDecoded(DecodedText decoded, const CsvOptions &options)
{
    while (decoded.text.endsWith(u'\x1A')) // what DOS ends a text file with
        decoded.text.chop(1);
    if (!isText(decoded.text))
        return failure(Error::Kind::Invalid, u"This is not a text file."_s, u"not_text"_s);
    const qsizetype nuls = decoded.text.count(QChar::Null);
    if (nuls > 0)
        decoded.text.remove(QChar::Null);
    if (isLinesInCells(decoded.text)) {
        if (auto lines = linesOutOfCells(decoded.text))
            decoded.text = std::move(*lines);
    }
    if (decoded.text.trimmed().startsWith(u'\'') && isQuotedByApostrophes(decoded.text))
        decoded.text = withQuotationMarks(decoded.text);
    const auto announced = takeSeparatorLine(decoded.text);
    const QChar delimiter = options.delimiter.value_or(announced ? *announced : guessDelimiter(decoded.text));

    CsvTokenizer tokenizer(decoded.text, delimiter);
    QList<QStringList> first;
    QStringList cells;
    const qsizetype sample = std::max(kHeadingSample, options.headingRow.value_or(0));
    while (first.size() < sample && tokenizer.next(cells))
        first.append(cells);
    if (tokenizer.unclosedQuote() && first.isEmpty())
        return unclosedQuote(1);
    auto begun = beginTable(first, options);
    if (!begun)
        return begun;
    CsvTable &table = *begun;
    table.delimiter = delimiter;
    table.encoding = decoded.encoding;
    table.hadByteOrderMark = decoded.hadByteOrderMark;
    table.nulCharacters = nuls;
    const qsizetype width = table.headings.size();
    qsizetype number = 1;
    const auto take = [&](QStringList record) {
        ++number;
        if (isBlank(record))
            ++table.blankRecords;
        else
            table.records.append(recordFrom(std::move(record), number, width));
    };
    for (const QStringList &record : std::as_const(first))
        take(record);
    while (tokenizer.next(cells))
        take(std::move(cells));
    if (tokenizer.unclosedQuote())
        return unclosedQuote(number + 1);
    dropEmptyLastColumns(table);
    return begun;
}

/// Many programs call a web page with a table in it ".xls", and spreadsheets have a form in XML.
bool isMarkup(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(2048).trimmed().toLower();
    const qsizetype from = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return head.mid(from).trimmed().startsWith('<')
        && (head.contains("<html") || head.contains("<table") || head.contains("<?xml") || head.contains("<!doctype"));
}

/// What is no text at all is refused in words, since people do pick the workbook itself.
std::optional<Error> notCsv(const QByteArray &bytes)
{
    if (bytes.size() > kLargestCsvBytes)
        return Error{Error::Kind::Invalid, u"The file is larger than 256 MB."_s, u"too_large"_s};
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0") || isMarkup(bytes))
        return Error{Error::Kind::Invalid, u"This is a workbook. Save the sheet as CSV first."_s, u"workbook_file"_s};
    if (bytes.startsWith("%PDF-") || bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.startsWith("{\\rtf"))
        return Error{Error::Kind::Invalid, u"This is not a text file."_s, u"not_text"_s};
    return std::nullopt;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options)
{
    if (const auto error = notCsv(bytes))
        return tl::unexpected<Error>(*error);
    return readDecoded(decodeText(bytes, options.encoding), options);
}

Result<CsvTable> readCsvText(const QString &text, const CsvOptions &options)
{
    return readDecoded({text, TextEncoding::Utf8, false}, options);
}

Result<CsvTable> readCsvFile(const QString &path, const CsvOptions &options)
{
    QFile file(path);
    const QFileInfo place(path);
    if (!place.exists())
        return failure(Error::Kind::Io, u"There is no such spreadsheet."_s, u"cannot_open"_s);
    if (place.isDir())
        return failure(Error::Kind::Io, u"The spreadsheet is a folder, not a file."_s, u"cannot_open"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, u"The spreadsheet may not be opened."_s, u"cannot_open"_s);
    if (file.size() > kLargestCsvBytes)
        return failure(Error::Kind::Invalid, u"The file is larger than 256 MB."_s, u"too_large"_s);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Io, u"The file cannot be read."_s, u"cannot_read"_s);
    return readCsv(bytes, options);
}

} // namespace wardmate
