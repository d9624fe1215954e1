// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace wardmate {

class DraftStore;

/// Where somebody was when the program locked: the pager goes, and afterwards work goes on there (ux.md 7.1 and 7.9).
struct LastPlace {
    QString pane{}; ///< empty: where the program opens
    QString item{}; ///< what the pane's openItem() takes; it may hold a name
    bool operator==(const LastPlace &) const = default;
};

/// In the encrypted file, one at a time.
void keepPlace(DraftStore &drafts, const QString &person, const LastPlace &place);
/// Of the same person and not of another day. Reads only, since nothing is written before a file was looked through.
[[nodiscard]] LastPlace keptPlace(const DraftStore &drafts, const QString &person, const QDateTime &now);
void forgetPlace(DraftStore &drafts);

} // namespace wardmate
