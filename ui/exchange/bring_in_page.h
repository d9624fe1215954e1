// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_session.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QSpinBox;
class QTableView;

namespace wardmate {

class FormFields;
class InlineMessage;
class Prompts;
class TablePreview;

/// Step 1: which list, from where, and whether it was read rightly (ux.md 7.10).
class BringInPage final : public QWidget
{
    Q_OBJECT

public:
    BringInPage(ImportSession &session, Prompts &prompts, QWidget *parent = nullptr);

    void setKind(const QString &code);
    void openFile(const QString &path);
    /// Files, and every list in the folders among them, as one list.
    void openFiles(const QStringList &paths);
    void paste();
    void chooseFile();
    void reset();
    void focusFirst();
    void showResumed(); ///< the session has read a list again by itself
    void say(const QString &problem); ///< in the page's message

signals:
    void changed(); ///< a list was read, or cannot be read any more

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeKinds();
    QWidget *makeSources();
    QWidget *makeManual();
    void took(const Result<void> &read);
    void show(const Result<void> &read);
    void readAgain();
    void fillManual();
    void checkKind(); ///< shows the one that is on

    ImportSession &m_session;
    Prompts &m_prompts;
    QButtonGroup *m_kinds;
    InlineMessage *m_message;
    QTableView *m_table;
    TablePreview *m_preview;
    QPushButton *m_choose;
    QPushButton *m_wrong;
    FormFields *m_manual;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QSpinBox *m_headingRow;
    QComboBox *m_dates;
};

} // namespace wardmate
