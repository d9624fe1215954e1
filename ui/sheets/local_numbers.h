// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource.h"
#include "ui/sheets/resource_acts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace wardmate {

class FormFields;
class InlineMessage;

/// Asks for what only the hospital knows: employee assistance, chaplain, security and so on. What stays empty is not
/// added.
class LocalNumbers final : public QWidget
{
    Q_OBJECT

public:
    explicit LocalNumbers(SheetServices &services, QWidget *parent = nullptr);

    /// The local entries that the directory does not have yet.
    [[nodiscard]] static std::vector<Resource> missing(const std::vector<Resource> &directory);
    void start();
    void focusFirst();

signals:
    void done();
    void undoOffered(const wardmate::UndoOffer &offer);
    void saved();

private:
    void add();
    [[nodiscard]] std::vector<Resource> filled() const;

    SheetServices &m_services;
    ResourceActs m_acts;
    std::vector<Resource> m_blanks;
    std::vector<QLineEdit *> m_lines;
    QScrollArea *m_scroll;
    FormFields *m_fields = nullptr;
    InlineMessage *m_message;
    QPushButton *m_add;
    QPushButton *m_later;
};

} // namespace wardmate
