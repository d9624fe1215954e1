// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace wardmate {

/// Tab goes through the parts in that order, and within each as before. Qt's own order is that in which widgets were
/// made, which is seldom that in which they are seen.
void tabThrough(const QList<QWidget *> &parts);
/// What is in the part comes after everything else in the window.
void tabLast(QWidget &part);
/// Whether Tab comes to it or to something in it, be it hidden for now.
[[nodiscard]] bool hasTabStop(const QWidget &part);
/// A place in the order for what is made later; it is never seen.
[[nodiscard]] QWidget *makeTabMark(QWidget *parent);

} // namespace wardmate
