// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet_output.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace wardmate {

class InlineMessage;
class SheetPreview;

/// The text of one sheet in one language as an own copy: text left, the pages right as they will be printed. What the
/// text holds that means nothing is said at once, and such a text cannot be kept.
class SheetEditor final : public QDialog
{
    Q_OBJECT

public:
    SheetEditor(SheetServices &services, ShownSheet shown, QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *buildText();
    [[nodiscard]] QWidget *buildActs();
    void showText();
    void preview();
    void keep();
    void resetToOurs();

    SheetServices &m_services;
    ShownSheet m_shown;
    QPlainTextEdit *m_text;
    SheetPreview *m_preview;
    InlineMessage *m_origin;
    InlineMessage *m_problem;
    QPushButton *m_keep;
    QPushButton *m_reset;
    QTimer *m_wait; ///< until typing rests
};

} // namespace wardmate
