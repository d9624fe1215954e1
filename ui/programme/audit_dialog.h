// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "ui/programme/safety_services.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace wardmate {

/// The audit log as rows, newest first: when, which role, what was done to which number. Codes as they are kept.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        At,
        Role,
        Act,
        Record,
        ColumnCount
    };

    AuditModel(QList<AuditLine> lines, const LocalNow &now, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AuditLine> m_lines;
    LocalNow m_now;
};

/// Shows it, with a line to filter by.
class AuditDialog final : public QDialog
{
    Q_OBJECT

public:
    AuditDialog(QList<AuditLine> lines, const LocalNow &now, QWidget *parent = nullptr);
};

} // namespace wardmate
