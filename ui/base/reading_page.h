// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace wardmate {

/// A page that scrolls where the window is low or the text large, with one column; for words, no wider than lines are
/// read with ease.
class ReadingPage final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int kAllTheWidth = 0;

    /// characters: how many of them the widest line holds, or kAllTheWidth.
    explicit ReadingPage(int characters, QWidget *parent = nullptr);

    [[nodiscard]] QWidget &content() const { return *m_content; }
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    int m_characters;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace wardmate
