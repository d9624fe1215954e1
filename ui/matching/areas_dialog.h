// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/own_areas.h"
#include "models/matching/taxonomy.h"
#include "ui/matching/matching_services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace wardmate {

class ChoiceBox;
class InlineMessage;

/// The programme's own practice areas and words: type a text as the lists write it, see what it is understood as, and
/// say what it means here.
class AreasDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AreasDialog(MatchingServices &services, QWidget *parent = nullptr);

private:
    void build();
    void learn(); ///< works out the areas with what was added
    void fillAreas();
    void fillList();
    void showUnderstood();
    void addWord();
    void addArea();
    void remove();
    void showButtons();
    void save();
    [[nodiscard]] QString labelOfCode(const QString &code) const;

    MatchingServices &m_services;
    OwnAreas m_before;
    OwnAreas m_own;
    Taxonomy m_taxonomy;
    InlineMessage *m_message;
    QLineEdit *m_text;
    QLabel *m_understood;
    ChoiceBox *m_area;
    QPushButton *m_addWord;
    QPushButton *m_addArea;
    QLabel *m_count;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace wardmate
