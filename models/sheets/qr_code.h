// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace wardmate {

/// The dark parts of a QR code as rectangles in a square of `side`, a row's neighbours joined, quiet zone included.
[[nodiscard]] QList<QRectF> qrRectangles(const QString &payload, double side);

} // namespace wardmate
