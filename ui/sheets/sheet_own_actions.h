// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/sheet_output.h"

#include <QAction>

namespace wardmate {

/// What makes a sheet the programme's own: edit its text, give names and numbers, choose a logo. Nothing to offer where
/// the services have no store for it.
class SheetOwnActions final : public QObject
{
    Q_OBJECT

public:
    /// shown: the sheet on the pane, nothing when there is none.
    SheetOwnActions(SheetServices &services, std::function<const std::optional<ShownSheet> &()> shown, QWidget *parent);

    [[nodiscard]] QList<QAction *> actions() const;
    /// The own copy of a sheet's text, or ours.
    [[nodiscard]] Result<SheetTemplate> sheet(const QString &id, const QString &language) const;
    /// "own text", "own text; the shipped one has changed", empty for ours.
    [[nodiscard]] QString originWords(const QString &id, const QString &language) const;

signals:
    void changed();

private:
    void editText();
    void editProgramme();

    SheetServices &m_services;
    std::function<const std::optional<ShownSheet> &()> m_shown;
    QWidget *m_window;
    QAction *m_text;
    QAction *m_programme;
};

} // namespace wardmate
