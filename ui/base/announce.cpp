// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/announce.h"

#include <QAccessible>
#include <QWidget>

namespace wardmate {

void announce(QWidget &label, const QString &text)
{
    label.setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&label, text);
#else
    QAccessibleEvent event(&label, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace wardmate
