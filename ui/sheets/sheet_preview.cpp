// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_preview.h"

#include "ui/base/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array kSteps{0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

bool zoomsIn(const QKeyEvent &event)
{
    return event.matches(QKeySequence::ZoomIn)
        || (event.key() == Qt::Key_Equal && event.modifiers() == Qt::ControlModifier);
}

bool zoomsOut(const QKeyEvent &event)
{
    return event.matches(QKeySequence::ZoomOut);
}

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"sheetPreview"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    viewport()->setBackgroundRole(QPalette::Mid);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

void SheetPreview::setDocument(SheetDocument document, const QString &spoken)
{
    const bool another = !m_document || m_document->info().id != document.info().id;
    m_document.emplace(std::move(document));
    setAccessibleDescription(spoken);
    updateBars();
    if (another)
        verticalScrollBar()->setValue(0);
    describe();
}

void SheetPreview::clear()
{
    m_document.reset();
    setAccessibleDescription({});
    updateBars();
    describe();
}

int SheetPreview::currentPage() const
{
    for (int page = 0; page + 1 < pageCount(); ++page) {
        if (pageRect(page).bottom() > viewport()->height() / 2.0)
            return page;
    }
    return std::max(0, pageCount() - 1);
}

void SheetPreview::goToPage(int page)
{
    verticalScrollBar()->setValue(int(page * (pagePixels().height() + gap())));
}

double SheetPreview::pixelsPerUnit() const
{
    return logicalDpiX() / kUnitsPerInch;
}

int SheetPreview::gap() const
{
    return fontMetrics().height();
}

double SheetPreview::zoom() const
{
    if (!m_document || m_fit == Fit::Free)
        return m_zoom;
    const QSizeF paper = m_document->pageSize() * pixelsPerUnit();
    const double wide = (viewport()->width() - 2.0 * gap()) / paper.width();
    const double high = (viewport()->height() - 2.0 * gap()) / paper.height();
    // Wider than a comfortable line it only gets harder to see as a page.
    const double most = 1.5 * fontMetrics().height() / (logicalDpiX() / 6.0);
    const double fitting = m_fit == Fit::Width ? std::min(wide, std::max(most, 1.0)) : std::min(wide, high);
    return std::clamp(fitting, kSteps.front(), kSteps.back());
}

QSizeF SheetPreview::pagePixels() const
{
    return m_document ? m_document->pageSize() * (pixelsPerUnit() * zoom()) : QSizeF();
}

QRectF SheetPreview::pageRect(int page) const
{
    const QSizeF size = pagePixels();
    const double left = std::max(double(gap()), (viewport()->width() - size.width()) / 2.0);
    const double top = gap() + page * (size.height() + gap());
    return QRectF(
        QPointF(std::round(left) - horizontalScrollBar()->value(), std::round(top) - verticalScrollBar()->value()),
        size);
}

void SheetPreview::updateBars()
{
    const QSizeF size = pagePixels();
    const int width = int(std::ceil(size.width())) + 2 * gap();
    const int height = pageCount() * (int(std::ceil(size.height())) + gap()) + gap();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    viewport()->update();
    emit viewChanged();
}

void SheetPreview::setZoom(double zoom)
{
    // What is in the middle of the view stays there.
    const QScrollBar *bar = verticalScrollBar();
    const double middle = (bar->value() + bar->pageStep() / 2.0) / std::max(1, bar->maximum() + bar->pageStep());
    m_fit = Fit::Free;
    m_zoom = zoom;
    updateBars();
    verticalScrollBar()->setValue(int(middle * (bar->maximum() + bar->pageStep()) - bar->pageStep() / 2.0));
    describe();
}

void SheetPreview::zoomBy(int steps)
{
    const double now = zoom();
    if (steps > 0) {
        const auto next = std::find_if(kSteps.begin(), kSteps.end(), [now](double each) { return each > now * 1.01; });
        setZoom(next == kSteps.end() ? kSteps.back() : *next);
    } else if (steps < 0) {
        const auto next
            = std::find_if(kSteps.rbegin(), kSteps.rend(), [now](double each) { return each < now * 0.99; });
        setZoom(next == kSteps.rend() ? kSteps.front() : *next);
    }
}

void SheetPreview::fit(bool wholePage)
{
    const int page = currentPage();
    m_fit = wholePage ? Fit::Page : Fit::Width;
    updateBars();
    goToPage(page);
    describe();
}

void SheetPreview::describe()
{
    setAccessibleName(m_document
            ? tr("Preview of %1, page %2 of %3").arg(m_document->info().title).arg(currentPage() + 1).arg(pageCount())
            : tr("Preview"));
}

bool SheetPreview::event(QEvent *event)
{
    // The same keys make the program's own text larger; while the preview has the focus they are the preview's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (zoomsIn(key) || zoomsOut(key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Tones &tones = tonesOf(palette());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = pageRect(page);
        if (!paper.intersects(viewport()->rect()))
            continue;
        painter.fillRect(paper, Qt::white); // paper is white in every look
        m_document->paint(painter, page, paper);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones.border, 1));
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    if (zoomsIn(*event))
        return zoomBy(1);
    if (zoomsOut(*event))
        return zoomBy(-1);
    if (event->key() == Qt::Key_Home)
        return verticalScrollBar()->setValue(0);
    if (event->key() == Qt::Key_End)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QAbstractScrollArea::keyPressEvent(event);
}

void SheetPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : event->angleDelta().y() < 0 ? -1 : 0);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetPreview::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    describe();
    emit viewChanged();
}

} // namespace wardmate
