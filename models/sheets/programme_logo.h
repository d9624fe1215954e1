// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QImage>

namespace wardmate {

/// Reads a picture somebody brings as logo: PNG or JPEG by content, of sensible size. What comes back is opaque, on
/// white, and holds nothing but pixels: no place, no camera, no author. Refused with the codes "logo_too_large",
/// "logo_too_small" and "logo_not_a_picture".
[[nodiscard]] Result<QImage> checkedLogo(const QByteArray &file);

/// The picture as it is kept in the file.
[[nodiscard]] QByteArray logoBytes(const QImage &logo);

} // namespace wardmate
