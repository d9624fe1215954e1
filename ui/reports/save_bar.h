// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report_export.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;

namespace wardmate {

class Prompts;

/// Which files to save and where; kept in the settings of this computer.
class SaveBar final : public QWidget
{
    Q_OBJECT

public:
    SaveBar(QSettings &settings, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QList<ReportFormat> formats() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Writes the chosen files; how many, or what went wrong.
    [[nodiscard]] Result<int> save(const ReportContent &content) const;

private:
    void chooseFolder();
    void showFolder();

    QSettings &m_settings;
    Prompts &m_prompts;
    QList<std::pair<ReportFormat, QCheckBox *>> m_boxes;
    QLabel *m_place;
    QPushButton *m_change;
    QString m_folder;
};

} // namespace wardmate
