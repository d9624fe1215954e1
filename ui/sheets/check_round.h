// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource.h"
#include "ui/sheets/resource_acts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace wardmate {

class FormFields;
class InlineMessage;

/// A round of calls: every number that is due, one key for each answer (ux.md 7.6).
class CheckRound final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRound(SheetServices &services, QWidget *parent = nullptr);

    /// Lists what is due; everything when nothing is.
    void start();
    void focusFirst();

signals:
    void done();
    void undoOffered(const wardmate::UndoOffer &offer);
    void saved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildChange();
    void refresh();
    void showCurrent();
    void goOn();
    void stillRight();
    void startChange();
    void keepChange();
    void endChange();
    void remove();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool pressed(const QString &letter);

    SheetServices &m_services;
    ResourceActs m_acts;
    std::vector<Resource> m_entries;
    std::vector<bool> m_answered;
    QLabel *m_about;
    QTableWidget *m_table;
    QLabel *m_name;
    QLabel *m_ways;
    InlineMessage *m_message;
    QWidget *m_answers; ///< the row of buttons, away while a number is changed
    QWidget *m_change = nullptr;
    FormFields *m_fields = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_web = nullptr;
    QPushButton *m_right;
    QPushButton *m_changed;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace wardmate
