// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace wardmate {

/// Files and folders dropped anywhere on a window (ux.md 2, Drag and drop). Every drop has its menu entry, too.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    /// wanted says of a path whether it may be dropped now; it outlives the window.
    FileDrop(QWidget &window, std::function<bool(const QString &path)> wanted);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList takenFrom(const QMimeData &mime) const;

    std::function<bool(const QString &path)> m_wanted;
};

} // namespace wardmate
