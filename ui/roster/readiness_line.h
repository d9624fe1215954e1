// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace wardmate {

/// One sentence with an icon in the colour of what it says; the words alone carry the meaning.
class ReadinessLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone {
        Good,
        Careful,
        Bad
    };

    explicit ReadinessLine(QWidget *parent = nullptr);

    void setText(const QString &text, Tone tone);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    QLabel *m_icon;
    QLabel *m_text;
    Tone m_tone = Tone::Good;
};

} // namespace wardmate
