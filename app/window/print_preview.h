// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPrinter>
#include <QTextDocument>

class QLabel;
class QPrintPreviewWidget;
class QPushButton;

namespace wardmate {

/// A page of simple HTML as it will lie on the paper, worked by keys: Enter prints, Page Up and Page Down turn over. Qt's
/// own preview has its printing on a button that no key reaches.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(const QString &title, const QString &html, QWidget *parent = nullptr);

    /// False when the file could not be written.
    [[nodiscard]] bool saveAs(const QString &path);

private:
    void build();
    void turnTo(int page);
    void showPage();
    void zoom(double factor);
    void print();
    void save();

    QTextDocument m_document;
    QPrinter m_printer;
    QPrintPreviewWidget *m_view;
    QLabel *m_page;
    QPushButton *m_back;
    QPushButton *m_forward;
};

} // namespace wardmate
