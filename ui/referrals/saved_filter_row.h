// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/saved_filters.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wardmate {

/// The programme's named filters, and a name for the one that is set: choose, save, remove.
class SavedFilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedFilterRow(const SavedFilters &filters, QWidget *parent = nullptr);

    /// The filter as it is now: tells whether it is one of the saved.
    void setFilter(const QueueFilter &filter);

    /// Only then a name can be given or a saved one removed.
    void setEditing(bool editing);

signals:
    void chosen(const wardmate::QueueFilter &filter);
    void said(const QString &text);

private:
    void build();
    void reload();
    void save();
    void remove();
    void refresh();
    [[nodiscard]] const SavedFilter *same() const;

    SavedFilters m_filters;
    QList<SavedFilter> m_all;
    QueueFilter m_filter;
    bool m_editing = false;
    QComboBox *m_choice;
    QLabel *m_choiceLabel;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLabel *m_nameLabel;
    QPushButton *m_save;
    QLabel *m_problem;
};

} // namespace wardmate
