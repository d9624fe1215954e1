// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/sheets/resource_words.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wardmate {

/// Days after which a number is checked again; nothing in a directory is right for more than two years.
inline constexpr int kReviewDays = 90;
inline constexpr int kLeastReviewDays = 7;
inline constexpr int kMostReviewDays = 730;

/// One entry of the directory (domain.md, Resource). Numbers are kept and printed exactly as they are dialled.
struct Resource {
    ResourceId id;
    QString name;
    QString nameEs; ///< empty: the name is the same in Spanish
    ResourceAudience audience = ResourceAudience::All;
    ResourceKind kind = ResourceKind::Local;
    QString phone; ///< exact dial string
    QString textLine; ///< number that takes text messages
    QString chat; ///< address of a chat page
    QString web;
    QString email;
    QString detail; ///< one line: what it is, which key to press
    QString detailEs;
    QString hours;
    QString hoursEs;
    QString zone; ///< time zone the hours are in, empty where they need none
    QString languages; ///< codes, separated by blanks ("en es")
    QString cost; ///< "free", or words
    QString confidentiality;
    QString confidentialityEs;
    QString region; ///< country code, or country-region ("US", "US-NY")
    QString source; ///< where the entry comes from
    QDate sourceOn; ///< the source's own date
    QDate verifiedOn; ///< not valid until somebody local has confirmed it
    QString verifiedBy; ///< role, never a name
    int reviewDays = kReviewDays;
    bool onSheet = true;
    int position = 0;
    bool crisisLock = false; ///< cannot leave the sheets unless another crisis entry takes its place
    bool isLocal = false;
    bool operator==(const Resource &) const = default;
};

} // namespace wardmate
