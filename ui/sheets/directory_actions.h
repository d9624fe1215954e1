// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/resource_acts.h"

#include <QObject>

class QAction;

namespace wardmate {

/// What is done with the directory as a whole: the country's lines brought in, a file taken in or handed on, its history
/// looked at.
class DirectoryActions final : public QObject
{
    Q_OBJECT

public:
    DirectoryActions(SheetServices &services, ResourceActs &acts, QWidget *parent);

    [[nodiscard]] QAction *national() const { return m_national; }
    /// For the menu, in its order.
    [[nodiscard]] QList<QAction *> actions() const;

signals:
    void said(const QString &words);
    /// Something was brought in and is stored.
    void taken(const wardmate::UndoOffer &offer);
    void refused(const wardmate::Error &error);

private:
    void addNational();
    void save();
    void bringIn();

    SheetServices &m_services;
    ResourceActs &m_acts;
    QAction *m_national;
    QAction *m_bringIn;
    QAction *m_save;
    QAction *m_history;
};

} // namespace wardmate
