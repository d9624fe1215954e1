// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace wardmate {

/// Lays widgets out like words: one after the other, going on in the next line where there is no more room; a text that
/// wraps, if it is the last, gets the rest of its line. With
/// alignEndFrom() it is the head or the foot of a page: words at the beginning, buttons at the end of the line, and the
/// buttons below where both do not fit (ux.md 6, reflow).
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Items from this one on stand together at the end of their line.
    void alignEndFrom(int index);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place {
        QLayoutItem *item;
        QRect rect;
        int line;
    };
    /// The shown items from first up to last, like words from the top left on, no wider than width.
    [[nodiscard]] std::vector<Place> words(size_t first, size_t last, int width) const;
    /// Every shown item's place in a rectangle that begins at 0, 0.
    [[nodiscard]] std::vector<Place> places(int width) const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] static int bottomOf(const std::vector<Place> &places);
    static void centreInLines(std::vector<Place> &places);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    size_t m_endFrom = size_t(-1);
};

} // namespace wardmate
