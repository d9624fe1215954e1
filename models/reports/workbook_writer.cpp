// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/workbook_writer.h"

#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"report.xlsx"_s);
}

} // namespace

WorkbookWriter::WorkbookWriter(Size size)
{
    if (!m_folder.isValid())
        return;
    QByteArray place = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = size == Size::ManyRows;
    options.tmpdir = place.data();
    m_book = workbook_new_opt(QFile::encodeName(pathIn(m_folder)).constData(), &options);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book != nullptr)
        (void)workbook_close(m_book); // nothing else frees it
}

lxw_worksheet *WorkbookWriter::addSheet(const QString &name)
{
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

Result<QByteArray> WorkbookWriter::finish(const QString &title, const QDateTime &created)
{
    QByteArray mutableTitle = title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = mutableTitle.data();
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
    if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
        return failure(Error::Kind::Io, u"the workbook cannot be written"_s);
    QFile file(pathIn(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, u"the workbook cannot be read back"_s);
    return file.readAll();
}

void CellWriter::text(qsizetype row, int column, QStringView text, lxw_format *format)
{
    if (const qsizetype room = m_encoder.requiredSpace(text.size()) + 1; m_utf8.size() < room)
        m_utf8.resize(room);
    *m_encoder.appendToBuffer(m_utf8.data(), text) = '\0';
    worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), m_utf8.constData(), format);
}

void CellWriter::number(qsizetype row, int column, double number, lxw_format *format)
{
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, format);
}

} // namespace wardmate
