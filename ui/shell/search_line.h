// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace wardmate {

/// "Search everywhere" at the top of the window; hands its text to whoever searches. There only while a file is open.
class SearchLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    void setSearch(std::function<void(const QString &text)> search);
    void setUnlocked(bool unlocked);
    void focusField();

    [[nodiscard]] QSize sizeHint() const override;

private:
    QLineEdit *m_field;
    std::function<void(const QString &)> m_search;
};

} // namespace wardmate
