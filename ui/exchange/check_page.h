// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wardmate {

class InlineMessage;
class ProblemModel;

/// Step 3: what would be added, and the rows that would not, to be put right on the spot (ux.md 7.10).
class CheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(ImportSession &session, QWidget *parent = nullptr);

    void load();
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    void say(const QString &problem);
    void focusFirst();

signals:
    void changed();

private:
    void build();
    QWidget *makeRepair();
    void showProblem();
    void repair(const QString &text);
    void showSummary();

    ImportSession &m_session;
    InlineMessage *m_message;
    QLabel *m_summary;
    QLabel *m_remarks;
    QCheckBox *m_update;
    QTableView *m_table;
    ProblemModel *m_problems;
    QWidget *m_repair;
    QLabel *m_repairLabel;
    QLineEdit *m_value;
    QPushButton *m_correct;
    QPushButton *m_empty;
    ImportPreview m_preview;
    bool m_ready = false;
};

} // namespace wardmate
