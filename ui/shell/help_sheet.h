// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace wardmate {

/// The help of a page beside it (F1): what this is, how to, keys. Written in Markdown and shipped in the program.
class HelpSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpSheet(QWidget *parent = nullptr);

    /// Shows a page in the language of the interface, in English when there is none, the contents when id is unknown.
    void showPage(const QString &id);
    void focusFirst();
    static void showAlone(const QString &id, QWidget *parent); ///< in a window of its own
    [[nodiscard]] QString pageText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTextBrowser *m_text;
};

} // namespace wardmate
