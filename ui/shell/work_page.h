// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wardmate {

class HelpSheet;
class InlineMessage;
class WorkArea;

/// What fills the unlocked window: a banner for the sample programme, the places, the help sheet beside them.
class WorkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPage(QWidget *parent = nullptr);

    [[nodiscard]] WorkArea &area() const { return *m_area; }
    [[nodiscard]] HelpSheet &help() const { return *m_help; }
    void setSample(bool sample, bool readOnly);
    void setReadOnly(const QString &why);
    void showHelp(const QString &helpId);
    void hideHelp();

private:
    InlineMessage *m_banner;
    WorkArea *m_area;
    HelpSheet *m_help;
};

} // namespace wardmate
