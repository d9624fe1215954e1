// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wardmate {

/// A page of simple HTML through the print preview. The job in the printer's queue is called "Wardmate", whatever the
/// page's own title: others see the queue.
void printPage(const QString &title, const QString &html);

/// The same on the screen, over everything, with a way to print it.
void showPage(const QString &title, const QString &html);

} // namespace wardmate
