// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace wardmate {

/// What a person reads instead of an error (ux.md 7.13): what happened, what is safe, what to do; two sentences at most.
struct ErrorWords {
    QString title; ///< names the matter
    QString text;
    QString details; ///< kind and code for support; never anybody's name
};

/// fileName: shown where the sentence is about a file; the name only, not the path.
[[nodiscard]] ErrorWords errorWords(const Error &error, const QString &fileName = {});
/// The text alone, for inline messages.
[[nodiscard]] QString errorText(const Error &error, const QString &fileName = {});

} // namespace wardmate
