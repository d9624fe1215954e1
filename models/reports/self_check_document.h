// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/self_check.h"

namespace wardmate {

/// What the self-check is printed from.
struct SelfCheckDocument {
    SelfCheck check{};
    QString hospital{};
    QDate day{};
    QString paper = QStringLiteral("letter");
};

/// The eight areas at a glance, what is still to be done with room to write who and by when, and every answer.
[[nodiscard]] Result<QByteArray> selfCheckPdf(const SelfCheckDocument &document);
[[nodiscard]] QByteArray selfCheckHtml(const SelfCheckDocument &document);
/// "wardmate-self-check.pdf"; the same for every hospital.
[[nodiscard]] QString selfCheckFileName(const QString &suffix);

} // namespace wardmate
