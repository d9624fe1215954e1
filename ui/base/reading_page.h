// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace wardmate {

/// A page that scrolls where the window is low or the text large, with one column; for words, no wider than lines are
/// read with ease: at the edge beside the places, in the middle where it stands alone.
class ReadingPage final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int kAllTheWidth = 0;
    enum class Column {
        AtTheEdge,
        InTheMiddle
    };

    /// characters: how many of them the widest line holds, or kAllTheWidth.
    explicit ReadingPage(int characters, QWidget *parent = nullptr, Column where = Column::AtTheEdge);

    [[nodiscard]] QWidget &content() const { return *m_content; }
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    [[nodiscard]] QWidget *inTheMiddle();

    int m_characters;
    Column m_where;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace wardmate
