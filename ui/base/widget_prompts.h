// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace wardmate {

/// Prompts as dialogs over the active window.
class WidgetPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::WidgetPrompts)

public:
    explicit WidgetPrompts(QWidget *window = nullptr);

    [[nodiscard]] bool confirm(const Question &question) override;
    [[nodiscard]] bool confirmTyped(const Question &question, int count) override;
    [[nodiscard]] int choose(const Question &question, const QStringList &acts) override;
    void report(const QString &title, const QString &text, const QString &details) override;
    [[nodiscard]] QString chooseOpenFile(const FileChoice &choice) override;
    [[nodiscard]] QString chooseSaveFile(const FileChoice &choice) override;
    [[nodiscard]] QString chooseFolder(const QString &title, const QString &start) override;

private:
    [[nodiscard]] QWidget *window() const;

    QPointer<QWidget> m_window;
};

} // namespace wardmate
