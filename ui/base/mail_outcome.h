// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wardmate {

/// What became of a message that was to be opened in the mail program.
enum class MailOutcome {
    Opened, ///< the mail program has all of it
    OpenedEmpty, ///< others at this computer could have read the text on the way, so it was left out
    NoProgram
};

} // namespace wardmate
