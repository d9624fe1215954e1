// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/matching_services.h"

#include <QAbstractTableModel>

namespace wardmate {

/// Who waits for a supporter, with a tick for those to be matched now. Space ticks, as everywhere.
class WaitingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Peer,
        Unit,
        Kind,
        Deadline,
        Standing,
        ColumnCount
    };

    explicit WaitingModel(const Clock &clock, QObject *parent = nullptr);

    /// Ticks everybody who is not on hold; who was ticked or not before keeps it.
    void setPeers(std::vector<WaitingPeer> peers);
    /// Ticks these and nobody else; false when none of them waits.
    bool tickOnly(const std::function<bool(const WaitingPeer &)> &wanted);
    void tickAll(bool ticked);
    void setTicked(int row, bool ticked);
    [[nodiscard]] QList<ReferralId> ticked() const;
    [[nodiscard]] const WaitingPeer &peer(int row) const { return m_rows[size_t(row)].peer; }
    /// Not on hold.
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] bool anyOverdue() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void tickedChanged();

private:
    struct Row {
        WaitingPeer peer;
        bool ticked = true;
    };
    [[nodiscard]] QString text(const WaitingPeer &peer, int column) const;
    [[nodiscard]] QString spoken(const Row &row, int column) const;
    [[nodiscard]] bool isOverdue(const WaitingPeer &peer) const;

    const Clock &m_clock;
    std::vector<Row> m_rows;
};

} // namespace wardmate
