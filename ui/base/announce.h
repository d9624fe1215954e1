// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace wardmate {

/// Has a screen reader say a status message without moving the focus (WCAG 4.1.3). The label that shows it carries the
/// text, because before Qt 6.8 only an alert on a widget can be raised (ux.md 0.1, finding 15).
void announce(QWidget &label, const QString &text);

} // namespace wardmate
