// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace wardmate {

/// The directory as a table, in the order of the sheets.
class ResourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Kind,
        Number,
        Checked,
        OnSheets,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        SearchRole ///< everything one might type to find it
    };

    explicit ResourceModel(QObject *parent = nullptr);

    /// `remarks`, one an entry: what is worth a second look, empty for most.
    void setEntries(std::vector<Resource> entries, std::vector<QString> remarks, QDate today);
    [[nodiscard]] const std::vector<Resource> &entries() const { return m_entries; }
    [[nodiscard]] const Resource &entry(int row) const { return m_entries.at(std::size_t(row)); }
    [[nodiscard]] int rowOf(ResourceId id) const; ///< -1: not there
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Resource &entry, int column) const;

    std::vector<Resource> m_entries;
    std::vector<QString> m_remarks;
    QDate m_today;
};

/// Keeps the rows that hold every typed word, accents and capitals aside.
class ResourceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ResourceFilter(QObject *parent = nullptr);
    void setWords(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace wardmate
