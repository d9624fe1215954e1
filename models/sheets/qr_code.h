// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

namespace wardmate {

/// A QR code with its quiet zone, black on white, several pixels to a module so that no viewer blurs it together.
/// For the screen and for printers that want pixels.
[[nodiscard]] QImage qrImage(const QString &payload);

/// The same as black bars inside a square place with its quiet zone, a bar a run of modules: for PDF.
[[nodiscard]] std::vector<QRectF> qrBars(const QString &payload, const QRectF &place);

} // namespace wardmate
