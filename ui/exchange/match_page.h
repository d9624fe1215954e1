// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace wardmate {

class ChoiceBox;
class InlineMessage;

/// Step 2: their columns on the left, examples in the middle, ours on the right, guessed and marked (ux.md 7.10).
class MatchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchPage(ImportSession &session, QWidget *parent = nullptr);

    /// Builds the rows anew for the list that was read.
    void load();
    /// What is still needed, in words; empty when the next step can be taken.
    [[nodiscard]] QString missing() const;
    void focusFirst();

signals:
    void changed();

private:
    struct Row {
        ChoiceBox *box;
        QLabel *mark;
    };
    void addRow(QGridLayout &grid, int column, const QList<FieldSpec> &fields);
    void refresh();
    void choose(int column, const QString &field);
    [[nodiscard]] QString examples(int column) const;

    ImportSession &m_session;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    std::vector<Row> m_rows;
};

} // namespace wardmate
