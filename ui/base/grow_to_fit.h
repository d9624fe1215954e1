// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace wardmate {

/// A dialog becomes higher when what it says grows, as a problem under a field does; Qt would press the fields together,
/// for texts that wrap have no least height. Never higher than the screen.
void growToFit(QDialog &dialog);

} // namespace wardmate
