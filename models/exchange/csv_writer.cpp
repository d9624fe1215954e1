// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_writer.h"

namespace wardmate {

namespace {

/// Characters that make a cell a formula (OWASP, CSV injection).
bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\uFF1D':
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return false;
    }
}

/// -5, +1.5: nothing a formula could hide in.
bool isPlainNumber(QStringView cell)
{
    if (cell.size() < 2 || (cell[0] != u'-' && cell[0] != u'+'))
        return false;
    bool point = false;
    for (const QChar c : cell.mid(1)) {
        if ((c == u'.' || c == u',') && !point)
            point = true;
        else if (c < u'0' || c > u'9')
            return false;
    }
    return cell.back() != u'.' && cell.back() != u',';
}

bool guarded(QStringView cell)
{
    if (cell.isEmpty() || (cell[0] != u'\'' && !startsFormula(cell[0])))
        return false;
    const bool apostrophe = cell[0] == u'\'';
    while (!cell.isEmpty() && cell[0] == u'\'')
        cell = cell.mid(1);
    return !cell.isEmpty() && startsFormula(cell[0]) && (apostrophe || !isPlainNumber(cell));
}

bool needsQuotes(QStringView cell)
{
    for (const QChar c : cell) {
        if (c == u',' || c == u'"' || c == u'\n' || c == u'\r')
            return true;
    }
    return !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
}

/// Writes a cell as UTF-8 and doubles its quotes, straight into the buffer: three bytes a code unit are always enough.
void put(QByteArray &bytes, QStringView cell)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + cell.size() * 3);
    char *out = bytes.data() + before;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        char32_t c = cell[i].unicode();
        if (c < 0x80) {
            *out++ = char(c);
            if (c == U'"')
                *out++ = '"';
            continue;
        }
        if (QChar::isSurrogate(c)) {
            const bool pair = QChar::isHighSurrogate(c) && i + 1 < cell.size() && cell[i + 1].isLowSurrogate();
            c = pair ? QChar::surrogateToUcs4(cell[i], cell[i + 1]) : char32_t(QChar::ReplacementCharacter);
            i += pair ? 1 : 0;
        }
        if (c < 0x800) {
            *out++ = char(0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                *out++ = char(0xE0 | (c >> 12));
            } else {
                *out++ = char(0xF0 | (c >> 18));
                *out++ = char(0x80 | ((c >> 12) & 0x3F));
            }
            *out++ = char(0x80 | ((c >> 6) & 0x3F));
        }
        *out++ = char(0x80 | (c & 0x3F));
    }
    bytes.resize(out - bytes.data());
}

} // namespace

CsvWriter::CsvWriter(Mark mark)
{
    if (mark == Mark::ByteOrderMark)
        m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
}

void CsvWriter::append(const QStringList &cells)
{
    for (const QString &cell : cells)
        appendCell(cell);
    endRecord();
}

void CsvWriter::appendCell(QStringView cell)
{
    if (m_inRecord)
        m_bytes += ',';
    m_inRecord = true;
    const bool guard = guarded(cell);
    if (!guard && !needsQuotes(cell)) {
        put(m_bytes, cell);
        return;
    }
    m_bytes += '"';
    if (guard)
        m_bytes += '\'';
    put(m_bytes, cell);
    m_bytes += '"';
}

void CsvWriter::endRecord()
{
    m_bytes += "\r\n";
    m_inRecord = false;
}

QString withoutGuard(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const QString bare = cell.mid(1);
    return guarded(bare) ? bare : cell;
}

} // namespace wardmate
