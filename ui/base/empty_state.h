// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace wardmate {

/// What stands where a list would be empty: an icon, what belongs here, what to do, one or two buttons (ux.md 7.12).
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &icon, const QString &first, const QString &second);
    /// The first action becomes the main button.
    void setChoices(const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_first;
    QLabel *m_second;
    QWidget *m_beforeButtons;
    QHBoxLayout *m_buttons;
};

} // namespace wardmate
