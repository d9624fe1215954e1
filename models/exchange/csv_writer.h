// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wardmate {

/// Writes CSV as RFC 4180 has it: commas, CRLF, quotes where needed, UTF-8.
///
/// Cells that a spreadsheet program would run as a formula are neutralised: a cell whose first character, apart from
/// apostrophes, is one of = + - @ tab CR (or the full-width forms of the first four) gets one apostrophe in front;
/// plain numbers such as -5 or +15550100 stay. withoutGuard() takes exactly that apostrophe away again, so a file
/// written here and brought in again is unchanged.
class CsvWriter
{
public:
    enum class Mark {
        None,
        ByteOrderMark ///< for spreadsheet programs that take UTF-8 for the local code page without one
    };
    explicit CsvWriter(Mark mark = Mark::None);

    void append(const QStringList &cells);
    void appendCell(QStringView cell);
    void endRecord();
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_inRecord = false;
};

/// A cell as it was before CsvWriter neutralised it.
[[nodiscard]] QString withoutGuard(const QString &cell);

} // namespace wardmate
