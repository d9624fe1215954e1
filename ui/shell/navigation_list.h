// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace wardmate {

/// The list of places at the left: icon, name, count at the far side, groups set apart by space (ux.md 7.2).
class NavigationList final : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addPlace(const QString &id, const QString &title, const QString &icon, bool startsGroup);
    void setCount(const QString &id, int count, bool urgent);
    void select(const QString &id);
    [[nodiscard]] QString countText(const QString &id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *placeOf(const QString &id) const;
};

} // namespace wardmate
