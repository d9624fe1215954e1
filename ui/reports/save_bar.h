// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report_export.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
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
    /// Writes the chosen files in a thread of their own, so that the window goes on; done gets how many, or what went
    /// wrong.
    void save(const ReportContent &content, std::function<void(const Result<int> &saved)> done);
    void setTight(bool tight); ///< where there is little width

private:
    void chooseFolder();
    void showFolder();

    QSettings &m_settings;
    Prompts &m_prompts;
    QList<std::pair<ReportFormat, QCheckBox *>> m_boxes;
    QBoxLayout *m_row;
    QLabel *m_place;
    QPushButton *m_change;
    QString m_folder;
};

} // namespace wardmate
