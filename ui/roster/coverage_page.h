// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roster/supporter.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QTableView;

namespace wardmate {

class CoverageModel;

/// Which groups of staff have no supporter like them, in words (ux.md 7.5).
class CoveragePage final : public QWidget
{
    Q_OBJECT

public:
    explicit CoveragePage(QWidget *parent = nullptr);

    void setRoster(const std::vector<SupporterStanding> &roster);
    [[nodiscard]] QTableView &table() const { return *m_table; }

private:
    CoverageModel *m_model;
    QLabel *m_summary;
    QCheckBox *m_onlyGaps;
    QTableView *m_table;
};

} // namespace wardmate
