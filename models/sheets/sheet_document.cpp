// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_document.h"

#include "models/base/whole_file.h"
#include "models/sheets/qr_code.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

class ItemPainter
{
public:
    explicit ItemPainter(QPainter &painter)
        : m_painter(painter)
    {
    }

    void operator()(const SheetTextItem &item) const
    {
        m_painter.setPen(item.ink);
        if (item.turn == 0) {
            item.layout->draw(&m_painter, item.at);
            return;
        }
        m_painter.save();
        m_painter.translate(item.at);
        m_painter.rotate(item.turn);
        item.layout->draw(&m_painter, {});
        m_painter.restore();
    }

    void operator()(const SheetBoxItem &item) const
    {
        m_painter.setPen(item.stroke > 0 ? QPen(Qt::black, item.stroke, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                                         : QPen(Qt::NoPen));
        m_painter.setBrush(item.fill.isValid() ? QBrush(item.fill) : QBrush(Qt::NoBrush));
        if (item.radius > 0)
            m_painter.drawRoundedRect(item.rect, item.radius, item.radius);
        else
            m_painter.drawRect(item.rect);
    }

    void operator()(const SheetLineItem &item) const
    {
        QPen pen(Qt::black, item.width, Qt::SolidLine, Qt::FlatCap);
        if (item.dashed)
            pen.setDashPattern({pt(4) / item.width, pt(4) / item.width});
        m_painter.setPen(pen);
        m_painter.drawLine(item.line);
    }

    void operator()(const SheetQrItem &item) const
    {
        if (m_painter.paintEngine()->type() != QPaintEngine::Pdf) {
            m_painter.drawImage(item.rect, qrImage(item.payload)); // no seams between the modules of a picture
            return;
        }
        // One fill of one path in the file: sharp at every size, and quicker than a picture.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        const std::vector<QRectF> bars = qrBars(item.payload, item.rect);
        m_painter.drawRects(bars.data(), int(bars.size()));
    }

    void operator()(const SheetImageItem &item) const { m_painter.drawImage(item.rect, item.image); }

private:
    QPainter &m_painter;
};

} // namespace

SheetDocument::SheetDocument(SheetInfo info, QString language, SheetStyle style, std::vector<SheetBlock> blocks,
    std::vector<SheetPage> pages, std::vector<SheetProblem> problems)
    : m_info(std::move(info))
    , m_language(std::move(language))
    , m_style(std::move(style))
    , m_blocks(std::move(blocks))
    , m_pages(std::move(pages))
    , m_problems(std::move(problems))
{
}

bool SheetDocument::isWhole() const
{
    return std::none_of(m_problems.begin(), m_problems.end(), [](const SheetProblem &problem) {
        return problem.kind == SheetProblem::Kind::TooWide || problem.kind == SheetProblem::Kind::TooTall
            || problem.kind == SheetProblem::Kind::NoGlyph;
    });
}

bool SheetDocument::isUnderstood() const
{
    return std::none_of(m_problems.begin(), m_problems.end(), [](const SheetProblem &problem) {
        return problem.kind == SheetProblem::Kind::UnknownField || problem.kind == SheetProblem::Kind::UnknownMark;
    });
}

void SheetDocument::paint(QPainter &painter, int page, const QRectF &target) const
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_style.paper.width(), target.height() / m_style.paper.height());
    const ItemPainter itemPainter(painter);
    for (const SheetItem &item : m_pages.at(std::size_t(page)).items)
        std::visit(itemPainter, item);
    painter.restore();
}

QImage SheetDocument::image(int page, double dotsPerInch) const
{
    const QSizeF size = m_style.paper * (dotsPerInch / kUnitsPerInch);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paint(painter, page, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

Result<void> SheetDocument::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(Error::Kind::Io, u"the sheet could not be written"_s);
    const QRectF target(0, 0, device.width(), device.height());
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return failure(Error::Kind::Io, u"the sheet could not be written"_s);
        paint(painter, page, target);
    }
    if (!painter.end())
        return failure(Error::Kind::Io, u"the sheet could not be written"_s);
    return {};
}

Result<void> SheetDocument::writePdf(QIODevice &device) const
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(kUnitsPerInch));
    // The paper exactly as laid out, no margins of the writer's own.
    writer.setPageSize(QPageSize(m_style.paper / 20.0, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_info.title);
    writer.setCreator(u"Wardmate"_s);
    return print(writer);
}

Result<void> SheetDocument::savePdf(const QString &path) const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (const auto written = writePdf(bytes); !written)
        return written;
    return writeWholeFile(path, bytes.data());
}

} // namespace wardmate
