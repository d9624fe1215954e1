// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/options.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace wardmate {

class InlineMessage;

/// Settings of this computer: language, look, text size, lock, recent files. Every change is seen at once; there is
/// nothing to press but Close.
class Preferences final : public QDialog
{
    Q_OBJECT

public:
    explicit Preferences(const Options &options, QWidget *parent = nullptr);

    [[nodiscard]] Options options() const;

signals:
    void changed(const wardmate::Options &options);

private:
    void build(const Options &options);
    void changedNow();

    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_text = nullptr;
    QSpinBox *m_idle = nullptr;
    QCheckBox *m_recent = nullptr;
    InlineMessage *m_message = nullptr;
    QString m_startLanguage;
};

} // namespace wardmate
