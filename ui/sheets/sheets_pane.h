// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/sheets/sheet_output.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QListView;
class QStackedWidget;
class QStandardItemModel;
class QToolButton;

namespace wardmate {

class EmptyState;
class InlineMessage;
class SheetOptionsBar;
class SheetOwnActions;
class SheetPreview;

/// The sheets: choose one, its language and paper, see the pages, take it out (ux.md 7.6).
class SheetsPane final : public Pane
{
    Q_OBJECT

public:
    explicit SheetsPane(SheetServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;
    bool openItem(const QString &reference) override;
    void setRoom(Room room) override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("sheets"); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void build();
    [[nodiscard]] QWidget *buildChooser();
    [[nodiscard]] QWidget *buildPreviewBar();
    [[nodiscard]] QWidget *buildActs();
    void readOptions();
    void keepOptions();
    void fillList();
    void render();
    void showProblem(const Error &error);
    void showWarning(const SheetDocument &document);
    void showView();
    void report(const SheetOutput::Report &report);
    void choose(int row);
    [[nodiscard]] QString currentId() const;

    SheetServices &m_services;
    SheetOutput m_output;
    std::optional<ShownSheet> m_shown;
    SheetOwnActions *m_own;
    QStandardItemModel *m_sheets;
    QListView *m_list;
    QWidget *m_chooser; ///< in the place of the list where there is little room
    QComboBox *m_choice;
    QLabel *m_title;
    QLabel *m_about;
    SheetOptionsBar *m_options;
    SheetPreview *m_preview;
    QWidget *m_previewBar;
    QLabel *m_page;
    QLabel *m_zoom;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    InlineMessage *m_warning;
    InlineMessage *m_result;
    QWidget *m_acts;
    QWidget *m_others; ///< web page and text as buttons, where there is room
    QPushButton *m_more; ///< the same as a menu, where there is not
    QAction *m_print;
    QAction *m_pdf;
    QAction *m_web;
    QAction *m_copy;
    QAction *m_check;
    QAction *m_directory;
    int m_row = -1;
    bool m_stale = true;
};

} // namespace wardmate
