// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/unit_store.h"
#include "ui/base/pane.h"
#include "ui/programme/merge_units_dialog.h"
#include "ui/programme/unit_areas_model.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QUndoStack;

namespace wardmate {

class InlineMessage;

/// What the page of the areas asks of the rest of the program.
struct AreasServices {
    QUndoStack &undo;
    std::function<Result<QList<Unit>>()> load;
    std::function<Result<void>(const QList<Unit> &units)> save; ///< all of them or none
    std::function<int()> fixedYear; ///< the last calendar year whose lists are published already; 0: none
    std::function<QStringList()> professions; ///< how professions are joined, a line a group
    MergeServices merging;
};

/// Which units reports join to one area: typed in the table, or for several chosen units at once. Two that are the same
/// place become one here.
class AreasPane final : public Pane
{
    Q_OBJECT

public:
    explicit AreasPane(AreasServices &services, QWidget *parent = nullptr);
    void focusFirst() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("areas"); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeJoin();
    void load();
    void join();
    void merge();
    [[nodiscard]] QList<UnitId> chosenUnits() const;
    void change(const QList<Unit> &units);
    void store(const QList<Unit> &units);
    void showUnits(const QList<Unit> &units);
    void sayWhatHolds();

    AreasServices &m_services;
    InlineMessage *m_message;
    InlineMessage *m_year;
    UnitAreasModel *m_model;
    QTableView *m_table;
    QComboBox *m_area = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_merge = nullptr;
    QLabel *m_summary = nullptr;
};

/// The place "areas", reached from the programme's page.
[[nodiscard]] PaneSpec areasPane(AreasServices &services);

} // namespace wardmate
