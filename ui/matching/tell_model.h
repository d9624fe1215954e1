// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/matching_services.h"

#include <QAbstractTableModel>

namespace wardmate {

/// Page 3 as a table: whom to tell about which peer, and a tick for who has been told.
class TellModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Supporter,
        Peer,
        By,
        Told,
        ColumnCount
    };

    explicit TellModel(const MatchingServices &services, QObject *parent = nullptr);

    void setMatches(const std::vector<SavedMatch> &matches);
    [[nodiscard]] ReferralId referral(int row) const { return m_rows[size_t(row)].referral; }
    [[nodiscard]] bool isTold(int row) const { return m_rows[size_t(row)].told; }
    [[nodiscard]] int openCount() const;
    /// The message as composed when the row was first looked at.
    [[nodiscard]] Result<SupporterMessage> message(int row);
    void setHandedOver(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void told(wardmate::ReferralId referral);
    void refused(const wardmate::Error &error);

private:
    struct Row {
        ReferralId referral;
        QString supporter;
        QDateTime contactBy;
        bool told = false;
        bool handedOver = false;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    const MatchingServices &m_services;
    std::vector<Row> m_rows;
};

} // namespace wardmate
