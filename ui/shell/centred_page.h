// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace wardmate {

/// A column of readable width in the middle of the window, for the pages before unlocking. Scrolls when the text is
/// large or the window small.
class CentredPage final : public QWidget
{
    Q_OBJECT

public:
    /// characters: the width of the column in average characters.
    explicit CentredPage(int characters, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    [[nodiscard]] QWidget &content() const { return *m_content; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_characters;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace wardmate
