// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace wardmate {

/// A QR code with its quiet zone, black on white, several pixels to a module so that no viewer blurs it together.
/// (A picture of one bit a pixel is written ten times faster than the same code as paths.)
[[nodiscard]] QImage qrImage(const QString &payload);

} // namespace wardmate
