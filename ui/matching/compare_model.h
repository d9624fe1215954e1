// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/matcher.h"
#include "ui/matching/matching_services.h"

#include <QAbstractTableModel>

namespace wardmate {

/// All supporters beside one another for one peer: a column a criterion, words in the cells, the sentence in the
/// tooltip and for screen readers.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kName = 0;
    static constexpr int kFit = 1;
    static constexpr int kFirstCriterion = 2; ///< the last column is why somebody is not proposed
    static constexpr int kSortRole = Qt::UserRole;

    CompareModel(std::vector<Comparison> rows, const MatchingServices &services, QObject *parent = nullptr);

    [[nodiscard]] const Comparison &comparison(int row) const { return m_rows[size_t(row)]; }
    /// A cell as it goes on paper: without a peer's wish about a colleague.
    [[nodiscard]] QString printed(int row, int column) const;
    /// Everything that is said of one candidate, a line each.
    [[nodiscard]] QStringList lines(int row) const;
    [[nodiscard]] int columnOfReasons() const { return columnCount() - 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        Criterion criterion;
        bool asked;
        bool operator==(const Column &) const = default;
    };
    [[nodiscard]] const CriterionValue *value(const Comparison &row, int column) const;
    [[nodiscard]] QString text(const Comparison &row, int column) const;
    [[nodiscard]] QString sentence(const Comparison &row, int column) const;
    [[nodiscard]] QVariant sortKey(const Comparison &row, int column) const;
    [[nodiscard]] QString reasons(const Comparison &row) const;

    const MatchingServices &m_services;
    std::vector<Comparison> m_rows;
    std::vector<Column> m_columns;
};

/// The table as a page to print, in the order given. It names supporters and never a peer.
[[nodiscard]] QString comparisonHtml(const CompareModel &model, const QList<int> &order);

} // namespace wardmate
