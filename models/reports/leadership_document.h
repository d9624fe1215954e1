// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/leadership_case.h"

#include <QDate>

namespace wardmate {

/// What the case for the hospital's leadership is written from.
struct LeadershipDocument {
    LeadershipCase numbers{};
    QString hospital{};
    QDate day{};
    bool complete = false; ///< with method, every assumption and its source; else the one page
    QString paper = QStringLiteral("letter");
};

/// The document as a web page that a screen reader can walk through, and what the PDF is set from.
[[nodiscard]] QByteArray leadershipHtml(const LeadershipDocument &document);
[[nodiscard]] Result<QByteArray> leadershipPdf(const LeadershipDocument &document);
/// "wardmate-leadership-case.pdf"; the same for every hospital.
[[nodiscard]] QString leadershipFileName(bool complete);

} // namespace wardmate
