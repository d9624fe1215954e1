// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_document.h"

#include <QAbstractScrollArea>

#include <optional>

namespace wardmate {

/// The pages of a sheet as they come out of the printer, one under the other. Ctrl+wheel and Ctrl+plus zoom.
class SheetPreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// spoken: the sheet's plain text, for screen readers.
    void setDocument(SheetDocument document, const QString &spoken);
    void clear();
    [[nodiscard]] int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    [[nodiscard]] int currentPage() const; ///< from 0, the one most of the view shows
    void goToPage(int page);
    /// 1 is the size on paper.
    [[nodiscard]] double zoom() const;
    void zoomBy(int steps);
    /// The whole page, or as wide as the view.
    void fit(bool wholePage);

signals:
    void viewChanged(); ///< page or zoom

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Fit {
        Width,
        Page,
        Free
    };
    [[nodiscard]] double pixelsPerUnit() const; ///< of paper size at zoom 1
    [[nodiscard]] QSizeF pagePixels() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    void updateBars();
    void setZoom(double zoom);
    void describe();

    std::optional<SheetDocument> m_document;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
};

} // namespace wardmate
