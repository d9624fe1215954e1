// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/leadership_case.h"

#include <QAbstractTableModel>

namespace wardmate {

/// The inputs of the leadership case, low, likely and high edited in place.
class CaseInputsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Input,
        Low,
        Likely,
        High,
        Source,
        ColumnCount
    };

    explicit CaseInputsModel(QObject *parent = nullptr);

    void setNumbers(const LeadershipCase &numbers);
    [[nodiscard]] const LeadershipCase &numbers() const { return m_numbers; }
    [[nodiscard]] CaseInput inputAt(int row) const;
    [[nodiscard]] int rowOf(CaseInput input) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes numbers as they are written here: "1,250", "7.5 %". What cannot be is refused and said.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void edited(const wardmate::LeadershipCase &numbers);
    void refused(const QString &problem);

private:
    LeadershipCase m_numbers;
};

/// What follows, one row a figure, one column an outlook.
class CaseResultModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CaseResultModel(QObject *parent = nullptr);
    void setNumbers(const LeadershipCase &numbers);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    LeadershipCase m_numbers;
};

/// What the likely result hangs on, the widest swing first; the third column is a bar.
class CaseSwingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Input,
        AtLow,
        Bar,
        AtHigh,
        ColumnCount
    };
    static constexpr int FromRole = Qt::UserRole; ///< 0 to 1, where the bar begins
    static constexpr int ToRole = Qt::UserRole + 1;

    explicit CaseSwingModel(QObject *parent = nullptr);
    void setNumbers(const LeadershipCase &numbers);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] double placeOf(double net) const;

    QList<CaseSwing> m_swings;
    double m_from = 0;
    double m_to = 0;
};

} // namespace wardmate
